/// Commands that a shell runs one behind the other, whatever becomes of each.
struct PlainScript {
  /// The words of each command.
  private let commands: [ArraySlice<ShellLine.Word>]

  /// The words by which a script decides something itself.
  private static let decisions: Set = [
    "if", "for", "while", "until", "case", "trap", "exit", "return", "set", "{", "exec",
  ]
  /// Programs that only prepare others, which fail where these did.
  fileprivate static let preparations: Set = [
    ".", "[", "cd", "chmod", "date", "export", "mkdir", "rm", "source", "test", "touch", "umask", "unset",
    "wait",
  ]

  /// The commands; nil where the script decides something itself, or stops when one fails.
  init?(_ words: [ShellLine.Word]) {
    // The lines of a document that stands in the script are no commands.
    guard !words.contains(where: { $0.text.holds("<<") }) else { return nil }
    var commands: [ArraySlice<ShellLine.Word>] = []
    var start = words.startIndex
    for (index, word) in words.enumerated() {
      // A line that ends in `|` or `&&` goes on.
      let isNext =
        index > start && words[index - 1].line != word.line
        && !(words[index - 1].isSeparator && ["|", "&"].contains(words[index - 1].text))
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

  /// The first command that does some work, where the one at the end can fail and says nothing of it; nil where there is
  /// none.
  var passedOver: (command: Range<Int>, end: ShellLine.Word)? {
    guard let last = commands.last, !last.cannotFail, let end = last.first,
      let work = commands.dropLast().first(where: { !$0.isPreparation })?.first
    else { return nil }
    return (work.range, end)
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

  /// Whether a command only prepares the others, which fail where it did, or always succeeds.
  fileprivate var isPreparation: Bool {
    guard let first = first(where: { !$0.text.isAssignment }) else { return true }
    return cannotFail || PlainScript.preparations.contains(first.text)
  }

  /// Whether a command always succeeds.
  fileprivate var cannotFail: Bool {
    guard let first else { return true }
    return ["echo", "printf", "true", ":", "rm", "sleep"].contains(first.text)
      && (first.text != "rm"
        || contains { $0.text.hasPrefix("-") && $0.text.utf8.contains(UInt8(ascii: "f")) })
  }
}
