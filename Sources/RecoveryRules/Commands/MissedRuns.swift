import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A procedure pauses a scheduled job and resumes it, and nothing makes up for the runs in between.
struct MissedRuns: Rule {
  static let card = RuleCard(
    "missed-runs", .warning,
    summary:
      "A procedure pauses a scheduled job and resumes it, and no step runs it for the time in between.",
    why: """
      A scheduler does not make up for what fell into a pause: the load of that day, the invoice of that night never run. \
      The data that were restored lack what came in since, and nobody looks for a gap in what has just been repaired.
      """,
    mend: "Add the step that runs the job for the time of the pause, before people are told that all is well."
  )

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.compactMap { procedure in
      guard procedure.isLive else { return nil }
      let commands = system.commands.ofSteps(in: procedure)
      for command in commands where command.holds("pause") {
        guard let index = command.step else { continue }
        for part in command.parts where part.isOfScheduler("pause") {
          guard let halt = Halt(part),
            let resumed = procedure.resume(of: halt, behind: index, commands)
          else { continue }
          return .missed(halt, in: command, resumed.range, in: resumed.command, procedure, in: system)
        }
      }
      return nil
    }
  }
}

extension Procedure {
  /// Where a step behind a pause resumes the job; nil where none does, or where something runs it for the time in between
  /// or may do so.
  fileprivate func resume(
    of halt: Halt, behind index: Int, _ commands: ArraySlice<Command>
  ) -> (range: Range<Int>, command: Command)? {
    guard spec.afterwards.isEmpty else { return nil }
    var found: (Range<Int>, Command)?
    for place in steps.indices where place != index && !steps.waits(index, for: place) {
      let step = steps[place]
      if step.procedure != nil || step.title.speaksOfMakingUp { return nil }
      guard let command = commands.first(where: { $0.step == place }) else {
        if step.spec.run != nil || step.restore == nil && step.spec.checks.isEmpty { return nil }
        continue
      }
      for part in command.parts {
        if part.isOfScheduler("resume"), let word = part.first(where: { $0.text == halt.name }) {
          found = (word.range, command)
        } else if found != nil, !part.onlyWatches {
          return nil
        } else if part.isOfScheduler("run") {
          return nil
        }
      }
    }
    return found
  }
}

extension ArraySlice<ShellLine.Word> {
  /// Whether it is a command of Google's scheduler.
  fileprivate func isOfScheduler(_ verb: String) -> Bool {
    map(\.text).starts(with: ["gcloud", "scheduler", "jobs", verb])
  }

  /// Whether it only looks at something or says something.
  fileprivate var onlyWatches: Bool {
    guard let program = first else { return true }
    if ["echo", "printf", "sleep", "date", "bq"].contains(program.text) { return true }
    return program.text == "gcloud"
      && prefix(5).contains { ["describe", "list", "tail", "read"].contains($0.text) }
  }
}

extension String {
  /// Whether it speaks of what a pause has left out.
  fileprivate var speaksOfMakingUp: Bool {
    ["miss", "backfill", "fill in", "catch up", "make up", "gap", "again", "replay", "rerun", "re-run"]
      .contains(where: holds)
  }
}

extension Finding {
  fileprivate static func missed(
    _ halt: Halt, in command: Command, _ range: Range<Int>, in resuming: Command, _ procedure: Procedure,
    in system: ProvedSystem
  ) -> Finding {
    let spec = system.system.spec
    let finding = MissedRuns.finding(
      "`\(procedure.name)` pauses `\(halt.name)`, and no step runs it for the time in between",
      at: spec.span(of: halt.range, in: command.run), label: "runs that fall due from here on are left out",
      subject: system.subject(procedure.name)
    ).and(spec.span(of: range, in: resuming.run), "goes on with the next one")
      .help("add the step that runs `\(halt.name)` for what fell into the pause")
    return Facts.named("scheduler.pause").map(finding.citing) ?? finding
  }
}
