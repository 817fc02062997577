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
    for command in system.commands.all {
      guard let script = command.script, let end = script.harmlessEnd else { continue }
      found.append(.alwaysSucceeds(command, script, end, in: system))
    }
    return found
  }
}

extension Finding {
  fileprivate static func alwaysSucceeds(
    _ command: Command, _ script: PlainScript, _ end: ShellLine.Word, in system: ProvedSystem
  ) -> Finding {
    let spec = system.system.spec
    var finding = AlwaysSucceeds.finding(
      "\(command.holder.words(in: spec)) ends in `\(end.text)`, so that it succeeds whatever fails before",
      at: spec.span(of: end.range, in: command.run), label: "this cannot fail",
      subject: system.subject(command.holder.subject(in: spec)))
    if let lost = script.lostFailure.flatMap({ spec.place(of: $0, in: command.run) }) {
      finding = finding.and(lost, "nobody learns when this fails")
    }
    if command.isPowerShell { return finding.help("ask `$LASTEXITCODE` behind each program, and `exit 1`") }
    guard let begin = spec.place(of: script.begin..<script.begin, in: command.run) else {
      return finding.help("begin with `set -e`")
    }
    return finding.fix(Fix("begin with `set -e`", [Edit(begin, "set -e; ")]))
  }
}
