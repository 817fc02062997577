import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A job of several commands that ends in one which cannot fail.
struct AlwaysSucceeds: Rule {
  static let card = RuleCard(
    "script-always-succeeds", .error,
    summary: "A job ends in a command that cannot fail, so that it succeeds whatever failed before.",
    why: """
      A shell goes on behind a command that failed and gives back what the last one did. A job that ends in `echo` is a \
      success every night, and so is the alert that watches it.
      """,
    mend: "Begin with `set -e`, or join the commands by `&&`.")

  func findings(in system: ProvedSystem) -> [Finding] {
    var found: [Finding] = []
    for command in system.commands {
      guard command.place != .recovery,
        command.text.utf8.contains(where: { $0 == 0x0A || $0 == UInt8(ascii: ";") }),
        let script = PlainScript(ShellLine.words(of: command.text)), let end = script.harmlessEnd
      else { continue }
      found.append(.alwaysSucceeds(command, script, end, in: system))
    }
    return found
  }
}

/// Commands that a shell runs one behind the other, whatever becomes of each.
private struct PlainScript {
  /// The words of each command.
  private let commands: [ArraySlice<ShellLine.Word>]

  /// The words by which a script decides something itself.
  private static let decisions: Set = [
    "if", "for", "while", "until", "case", "trap", "exit", "return", "set", "{", "exec",
  ]

  /// The commands; nil where the script decides something itself, or stops when one fails.
  init?(_ words: [ShellLine.Word]) {
    var commands: [ArraySlice<ShellLine.Word>] = []
    var start = words.startIndex
    for (index, word) in words.enumerated() {
      let isNext = index > start && words[index - 1].line != word.line
      if isNext || word.text == ";" && word.isSeparator {
        commands.append(words[start..<index])
        start = word.isSeparator ? index + 1 : index
      }
    }
    commands.append(words[start...])
    commands.removeAll(where: \.isEmpty)
    let isPlain = commands.allSatisfy { command in
      !Self.decisions.contains(command[command.startIndex].text) && !command.dependsOnItself
    }
    guard isPlain, commands.count > 1 else { return nil }
    self.commands = commands
  }

  /// The last command where it cannot fail; nil where it can, or where nothing before it can.
  var harmlessEnd: ShellLine.Word? {
    guard let last = commands.last, last.cannotFail, !commands.dropLast().allSatisfy(\.cannotFail) else {
      return nil
    }
    return last.first
  }

  /// The last command before the end that can fail.
  var lostFailure: Range<Int>? {
    commands.dropLast().first { !$0.cannotFail }?.first?.range
  }

  /// The first word.
  var begin: Int { commands[0].first?.range.lowerBound ?? 0 }
}

extension ArraySlice<ShellLine.Word> {
  /// Whether one part of a command decides about another: `&&`, `||`, `( … )`.
  fileprivate var dependsOnItself: Bool {
    zip(self, dropFirst()).contains { $0.isSeparator && $1.isSeparator && $0.text == $1.text }
      || contains { $0.isSeparator && ["(", "&"].contains($0.text) }
  }

  /// Whether a command always succeeds.
  fileprivate var cannotFail: Bool {
    guard let first else { return true }
    return ["echo", "printf", "true", ":", "rm", "sleep"].contains(first.text)
      && (first.text != "rm"
        || contains { $0.text.hasPrefix("-") && $0.text.utf8.contains(UInt8(ascii: "f")) })
  }
}

extension Finding {
  fileprivate static func alwaysSucceeds(
    _ command: CommandWalk.Command, _ script: PlainScript, _ end: ShellLine.Word, in system: ProvedSystem
  ) -> Finding {
    let spec = system.system.spec
    var finding = AlwaysSucceeds.finding(
      "\(command.holder.words(in: spec)) ends in `\(end.text)`, so that it succeeds whatever fails before",
      at: spec.span(of: end.range, in: command.run), label: "this cannot fail",
      subject: system.subject(command.holder.subject(in: spec)))
    if let lost = script.lostFailure.flatMap({ spec.place(of: $0, in: command.run) }) {
      finding = finding.and(lost, "nobody learns when this fails")
    }
    guard let begin = spec.place(of: script.begin..<script.begin, in: command.run) else {
      return finding.help("begin with `set -e`")
    }
    return finding.fix(Fix("begin with `set -e`", [Edit(begin, "set -e; ")]))
  }
}
