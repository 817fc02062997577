import Findings
import RecoveryModel
import SourceText

/// A procedure starts something, and only then tells it what it is to work with.
struct StartedBeforeItsSettings: Rule {
  static let card = RuleCard(
    "started-before-its-settings", .warning,
    summary: "A procedure starts something before it gives it the settings that a later step sets.",
    why: """
      Until it has the new address, what was started looks for the database that is lost, or writes into the one that \
      nobody is to use any more. It fails its health checks, is started over and over, and the step that would have mended \
      it looks like the one that broke it.
      """,
    mend: "Set first, then start.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.compactMap { procedure in
      let commands = system.commands.ofSteps(in: procedure)
      guard procedure.isLive, commands.contains(where: \.maySet) else { return nil }
      var started: [(act: WorkloadAct, command: Command)] = []
      for command in commands {
        for act in command.workloadActs {
          switch act.kind {
          case .starts: started.append((act, command))
          case .stops: started.removeAll { $0.act.workload == act.workload }
          case .sets:
            guard let start = started.first(where: { $0.act.workload == act.workload }),
              start.command.comesBefore(command, in: procedure)
            else { continue }
            return .early(start.act, in: start.command, before: act, in: command, procedure, in: system)
          case .uses, .mayStartAll: break
          }
        }
      }
      return nil
    }
  }
}

extension Command {
  /// Whether it may give settings to something that runs; few do, and only these need to be worked out.
  fileprivate var maySet: Bool {
    holds("set") && (holds("env") || holds("image"))
  }

  /// Whether it is certainly run before another command of its procedure.
  fileprivate func comesBefore(_ other: Command, in procedure: Procedure) -> Bool {
    guard let step, let later = other.step else { return false }
    return step == later || procedure.steps.waits(later, for: step)
  }
}

extension Finding {
  fileprivate static func early(
    _ start: WorkloadAct, in first: Command, before set: WorkloadAct, in second: Command,
    _ procedure: Procedure, in system: ProvedSystem
  ) -> Finding {
    let spec = system.system.spec
    let name = start.workload.name
    return StartedBeforeItsSettings.finding(
      "`\(procedure.name)` starts `\(name)` before it tells it what to work with",
      at: spec.span(of: start.range, in: first.run), label: "still has its old settings",
      subject: system.subject(procedure.name)
    ).and(spec.span(of: set.range, in: second.run), "set only here")
      .help("set first, then start `\(name)`")
  }
}
