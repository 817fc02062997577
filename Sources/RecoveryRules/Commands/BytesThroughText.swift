import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A script of PowerShell sends a dump through a pipe or a `>`, which may make other bytes of it.
struct BytesThroughText: Rule {
  static let card = RuleCard(
    "bytes-through-text", .warning,
    summary: "A script of PowerShell sends a dump through a pipe or a `>`, which turn bytes into text.",
    why: """
      PowerShell as Windows brings it reads what a program writes as lines of text, and writes lines anew: bytes that are no \
      text are replaced, line breaks changed, a file becomes UTF-16. The dump has its name and its size, nothing failed, and \
      no program can read it.
      """,
    mend: """
      Let the program write the file itself (`pg_dump --file`, `mysqldump --result-file`), pack it in a second step, or \
      begin with `#requires -Version 7.4`, from which on bytes stay bytes.
      """)

  func findings(in system: ProvedSystem) -> [Finding] {
    system.commands.all.compactMap { command in
      guard let (program, range) = command.words.bytesAsText, command.isPowerShell, !command.asksForBytes
      else {
        return nil
      }
      return .throughText(program, range, in: command, system)
    }
  }
}

extension Command {
  /// Whether it asks for a version of PowerShell that leaves bytes alone.
  fileprivate var asksForBytes: Bool {
    holds("#requires") && ["-version 7.4", "-version 7.5", "-version 7.6"].contains(where: holds)
  }
}

extension [ShellLine.Word] {
  /// Programs that write what must not change on the way.
  private static let writers: Set<String> = [
    "pg_dump", "pg_dumpall", "mysqldump", "mariadb-dump", "mongodump", "gzip", "tar", "openssl", "gpg", "age",
    "zstd", "xz",
  ]

  /// A program that writes such bytes, and the sign behind it that takes them; nil where none does.
  fileprivate var bytesAsText: (ShellLine.Word, Range<Int>)? {
    guard contains(where: { $0.isSeparator ? $0.text == "|" : $0.text.utf8.first == UInt8(ascii: ">") })
    else {
      return nil
    }
    for start in indices where Self.writers.contains(self[start].text) && beginsCommand(at: start) {
      for index in self[(start + 1)...].indices {
        let word = self[index]
        guard word.line == self[start].line else { break }
        if word.isSeparator {
          if word.text == "|" { return (self[start], word.range) }
          break
        }
        if word.text.utf8.first == UInt8(ascii: ">") { return (self[start], word.range) }
      }
    }
    return nil
  }

  /// Whether a word is the program of a command.
  private func beginsCommand(at index: Int) -> Bool {
    index == 0 || self[index - 1].isSeparator || self[index - 1].line != self[index].line
      || self[index - 1].text == "&"
  }
}

extension Finding {
  fileprivate static func throughText(
    _ program: ShellLine.Word, _ range: Range<Int>, in command: Command, _ system: ProvedSystem
  ) -> Finding {
    let spec = system.system.spec
    let finding = BytesThroughText.finding(
      "\(command.holder.words(in: spec)) lets PowerShell carry what `\(program.text)` writes",
      at: spec.span(of: range, in: command.run), label: "carries text, unless it is 7.4 or later",
      subject: system.subject(command.holder.subject(in: spec))
    ).and(spec.span(of: program.range, in: command.run), "writes bytes")
      .help("let `\(program.text)` write the file itself, or begin with `#requires -Version 7.4`")
    return Facts.named("powershell.bytes").map(finding.citing) ?? finding
  }
}
