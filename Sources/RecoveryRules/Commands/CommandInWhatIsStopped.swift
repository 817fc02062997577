import Findings
import RecoveryModel
import SourceText

/// A command that reaches into what an earlier command of the procedure has stopped.
struct CommandInWhatIsStopped: Rule {
  static let card = RuleCard(
    "command-in-what-is-stopped", .error,
    summary: "A command runs inside something that an earlier step has stopped.",
    why: """
      There is no pod to run it in, no server that answers: the procedure ends there, with everything stopped and nothing \
      restored.
      """,
    mend: """
      Start it first, or do it from outside: copy the file to the volume, or run a pod of its own that mounts it.
      """)

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.compactMap { procedure in
      let commands = system.commands.ofSteps(in: procedure)
      guard procedure.isLive, commands.contains(where: WorkloadAct.mayStop),
        commands.contains(where: WorkloadAct.mayUse)
      else { return nil }
      let steps = procedure.steps
      var acts = steps.map { _ in [WorkloadAct]() }
      for command in commands {
        if let step = command.step { acts[step] = command.workloadActs }
      }
      for (stopping, stops) in acts.enumerated() where !steps.isAlternative(stopping) {
        for (place, stop) in stops.enumerated() {
          guard case .stops = stop.kind, let use = use(of: stop, at: place, in: stopping, acts, steps) else {
            continue
          }
          return .stopped(use.act, in: steps[use.step], by: stop, in: steps[stopping], procedure, in: system)
        }
      }
      return nil
    }
  }

  /// The first command that certainly comes behind a stop and reaches into what it stopped, with nothing in between, nor
  /// beside, that may have started it.
  private func use(
    of stop: WorkloadAct, at place: Int, in stopping: Int, _ acts: [[WorkloadAct]], _ steps: [Step]
  ) -> (act: WorkloadAct, step: Int)? {
    for (index, act) in acts[stopping].enumerated() where index > place {
      if act.mayStart(stop.workload) { return nil }
      if act.uses(stop.workload) { return (act, stopping) }
    }
    for using in steps.indices where using != stopping && steps.waits(using, for: stopping) {
      guard !steps.isAlternative(using) else { continue }
      let between = steps.indices.filter { index in
        index != using && index != stopping && !steps.waits(index, for: using)
          && !steps.waits(stopping, for: index)
      }
      guard !between.contains(where: { steps[$0].mayStart(stop.workload, acts[$0]) }) else { continue }
      for act in acts[using] {
        if act.mayStart(stop.workload) { break }
        if act.uses(stop.workload) { return (act, using) }
      }
    }
    return nil
  }
}

extension [Step] {
  /// Whether a step is one of two of which only one is taken.
  fileprivate func isAlternative(_ index: Int) -> Bool {
    self[index].instead != nil || contains { $0.instead == index }
  }
}

extension Step {
  /// Whether it starts something, or may do so: other procedures and what people do by hand may.
  fileprivate func mayStart(_ workload: Workload, _ acts: [WorkloadAct]) -> Bool {
    if procedure != nil { return true }
    guard spec.run != nil else { return restore == nil && spec.checks.isEmpty && spec.ttl == nil }
    return spec.run?.known == nil || acts.contains { $0.mayStart(workload) }
  }
}

extension Finding {
  fileprivate static func stopped(
    _ act: WorkloadAct, in using: Step, by stop: WorkloadAct, in stopping: Step, _ procedure: Procedure,
    in system: ProvedSystem
  ) -> Finding? {
    guard let run = using.spec.run, let earlier = stopping.spec.run else { return nil }
    let spec = system.system.spec
    return CommandInWhatIsStopped.finding(
      "a step of `\(procedure.name)` runs a command in `\(stop.workload.name)`, which is stopped by then",
      at: spec.span(of: act.range, in: run), label: "nothing runs here any more",
      subject: system.subject(procedure.name)
    ).and(spec.span(of: stop.range, in: earlier), "stopped here")
      .help("start `\(stop.workload.name)` first, or do it from outside")
  }
}
