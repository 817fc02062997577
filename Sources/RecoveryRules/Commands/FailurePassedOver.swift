import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A job or drill of several commands that goes on when one of them fails, and tells nobody.
struct FailurePassedOver: Rule {
  static let card = RuleCard(
    "failure-passed-over", .warning,
    summary: "A job or drill goes on behind a command that failed, and succeeds if the last one does.",
    why: """
      A shell goes on behind a command that failed and gives back what the last one did. When the dump breaks off and its \
      upload succeeds, the store holds half a backup of the right name, and the job says that all is well.
      """,
    mend: "Begin with `set -e`, or join the commands by `&&`.")

  func findings(in system: ProvedSystem) -> [Finding] {
    var found: [Finding] = []
    for command in system.commands.all {
      guard let script = command.script, let lost = script.passedOver,
        !command.holder.isByHand(in: system.system.spec)
      else { continue }
      found.append(.passedOver(command, script, lost, in: system))
    }
    return found
  }
}

extension Finding {
  fileprivate static func passedOver(
    _ command: Command, _ script: PlainScript,
    _ lost: (command: Range<Int>, end: ShellLine.Word), in system: ProvedSystem
  ) -> Finding {
    let spec = system.system.spec
    let finding = FailurePassedOver.finding(
      "\(command.holder.words(in: spec)) goes on when a command fails, and succeeds if `\(lost.end.text)` does",
      at: spec.span(of: lost.command, in: command.run), label: "nobody learns when this fails",
      subject: system.subject(command.holder.subject(in: spec))
    ).and(spec.span(of: lost.end.range, in: command.run), "this alone says whether it succeeded")
    if command.isPowerShell { return finding.help("ask `$LASTEXITCODE` behind each program, and `exit 1`") }
    guard let begin = spec.place(of: script.begin..<script.begin, in: command.run) else {
      return finding.help("begin with `set -e`")
    }
    return finding.fix(Fix("begin with `set -e`", [Edit(begin, "set -e; ")]))
  }
}
