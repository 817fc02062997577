import Findings
import RecoveryModel
import SourceText

/// A procedure stops something and comes to its end without starting it again.
struct LeftStopped: Rule {
  static let card = RuleCard(
    "left-stopped", .warning,
    summary: "A procedure stops something, and no step starts it again.",
    why: """
      When the last step is done, everybody takes the recovery for done. What was stopped for it stays down until a customer \
      calls, and a job that was paused does not run that night, nor the next.
      """,
    mend: "Add the step that starts it again, with its time.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.compactMap { procedure in
      // What others run, and what moves elsewhere, may leave the old side stopped; a leak may ask for it.
      guard procedure.isLive, procedure.spec.into.isEmpty, !procedure.scopes.contains(.compromise) else {
        return nil
      }
      let commands = system.commands.ofSteps(in: procedure)
      for command in commands where Halt.mayStand(in: command) {
        guard let index = command.step else { continue }
        let parts = command.parts
        for (place, part) in parts.enumerated() {
          guard let halt = Halt(part),
            !parts[(place + 1)...].contains(where: { halt.mayBeUndone(by: $0) }),
            !procedure.mayUndo(halt, behind: index, commands), !procedure.steps[index].keepsApart
          else { continue }
          return system.system.isRunByOthers(procedure)
            ? nil : .leftStopped(halt, in: command, procedure, in: system)
        }
      }
      return nil
    }
  }
}

extension Procedure {
  /// Whether a step behind another, or beside it, may start what that one stopped.
  fileprivate func mayUndo(_ halt: Halt, behind index: Int, _ commands: ArraySlice<Command>) -> Bool {
    guard spec.afterwards.isEmpty else { return true }
    // What starts it mostly stands last, and most titles are of no use: they are looked at behind what is done.
    return steps.indices.reversed().contains { place in
      guard place != index, !steps.waits(index, for: place) else { return false }
      let step = steps[place]
      return step.procedure != nil || step.mayUndo(halt, by: commands.first { $0.step == place })
        || step.title.speaksOfStarting
    }
  }
}

extension Step {
  /// Whether it may start what another stopped: by its command, or, where it has none, by what people do.
  fileprivate func mayUndo(_ halt: Halt, by command: Command?) -> Bool {
    guard let command else {
      // Data that comes back starts nothing by itself, where nothing else is said of the step.
      if restore != nil, spec.run == nil, spec.name == nil, spec.notes == nil { return false }
      return spec.run != nil || spec.checks.isEmpty && !title.speaksOfChecking
    }
    return command.parts.contains { !$0.isScriptThatChecks && halt.mayBeUndone(by: $0) }
  }

  /// Whether it stops what is to stay so.
  fileprivate var keepsApart: Bool {
    [spec.name?.known, spec.notes?.known].compactMap { $0 }.contains { text in
      [
        "old", "isolat", "fenc", "quarantin", "decommission", "retire", "remov", "broken", "failed",
        "for good", "lost",
      ]
      .contains(where: text.holds)
    }
  }
}

extension String {
  /// Whether it speaks of something that is brought up.
  fileprivate var speaksOfStarting: Bool {
    ["start", "resum", "reopen", "enabl", "bring", "unpaus", "back to", "online", "scale up", "let "]
      .contains(where: holds)
  }
}

extension Finding {
  fileprivate static func leftStopped(
    _ halt: Halt, in command: Command, _ procedure: Procedure, in system: ProvedSystem
  ) -> Finding {
    LeftStopped.finding(
      "`\(procedure.name)` stops `\(halt.name)`, and no step starts it again",
      at: system.system.spec.span(of: halt.range, in: command.run), label: "stays down",
      subject: system.subject(procedure.name)
    ).help("add the step that starts `\(halt.name)` again")
  }
}
