import PlatformFacts
import Quantities
import RecoveryModel

/// Proves every promise of a plan, or shows that it is broken or rests on something unknown.
package func prove(_ plan: Plan) -> Proofs {
  var prover = Prover(plan)
  return Proofs(systems: plan.systems.map { prover.prove($0) })
}

extension Prover {
  /// The proofs of one system.
  mutating func prove(_ system: SystemPlan) -> SystemProofs {
    let times = system.procedures.indices.map { stepTimes(of: $0, in: system) }
    let promises = system.promises.map { proof(of: $0, in: system) }
    return SystemProofs(promises: promises, procedures: times)
  }

  private mutating func proof(of promise: Promise, in system: SystemPlan) -> PromiseProof {
    let component = system.components[promise.component]
    let noticed = promise.noticed?.known
    let best = worstLoss(of: component, in: system, scope: promise.scope, noticed: noticed)
    let answers = system.answering(component.index, in: promise.scope).compactMap { found in
      answer(by: found.procedure, isFallback: found.isFallback, for: promise, in: system)
    }
    return PromiseProof(promise: promise, best: best, answers: answers)
  }

  private mutating func answer(
    by procedure: Int, isFallback: Bool, for promise: Promise, in system: SystemPlan
  ) -> Answer? {
    let component = system.components[promise.component]
    let spec = system.procedures[procedure]
    guard let restore = spec.restore(of: component.index), let time = stepTimes(of: procedure, in: system)
    else {
      return nil
    }
    let loss = worstLoss(
      of: component, by: restore, in: system, scope: promise.scope, noticed: promise.noticed?.known)
    let start = beginning(of: procedure, for: component, in: system, scope: promise.scope)
    var states: [String: Sum] = [:]
    for (step, timing) in zip(spec.steps, time.steps) {
      if let state = step.spec.reaches?.known { states[state] = start + timing.path }
    }
    return Answer(
      procedure: procedure, isFallback: isFallback, loss: loss, time: start + time.worst,
      best: (spec.spec.detect?.known?.low ?? .zero) + (spec.spec.declare?.known?.low ?? .zero) + time.best,
      states: states)
  }
}
