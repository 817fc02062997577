import PlatformFacts
import Quantities
import RecoveryModel
import SourceText

/// Proves every promise of a plan, or shows that it is broken or rests on something unknown.
package func prove(_ plan: Plan) -> Proofs {
  Proofs(systems: prove(plan.systems.indices, of: plan))
}

/// The proofs of some systems of a plan, in its order; the gaps that are worked out on the way are left in a table.
package func prove(
  _ systems: Range<Int>, of plan: Plan, _ gaps: GapTable = GapTable()
) -> [SystemProofs] {
  var prover = Prover(plan, gaps)
  let systems = plan.systems.together(systems)
  // Each part for all systems before the next: the code of a part is fetched once for them.
  let times = systems.map { system in system.procedures.indices.map { prover.stepTimes(of: $0, in: system) } }
  let promises = systems.map { system in system.promises.map { prover.proof(of: $0, in: system) } }
  return systems.indices.map { place in
    SystemProofs(
      promises: promises[place], procedures: times[place],
      holes: prover.holes(in: systems[place], provedBy: promises[place]))
  }
}

extension Prover {
  fileprivate mutating func proof(of promise: Promise, in system: SystemPlan) -> PromiseProof {
    let component = system.components[promise.component]
    let failure = promise.failure
    let best = worstLoss(of: component, in: system, failure)
    var answers: [Answer] = []
    for found in system.answering(component.index, in: failure.scope) {
      let answer = answer(
        by: system.procedures[found.procedure], isFallback: found.isFallback, for: component, failure,
        in: system)
      if let answer { answers.append(answer) }
    }
    return PromiseProof(
      promise: promise, best: best, answers: answers,
      isUntouched: answers.isEmpty && component.isUntouched(by: failure.scope))
  }

  private mutating func answer(
    by procedure: Procedure, isFallback: Bool, for component: Component, _ failure: Failure,
    in system: SystemPlan
  ) -> Answer? {
    let scope = failure.scope
    guard let restore = procedure.restore(of: component.index),
      let time = stepTimes(of: procedure.index, in: system, age: failure.age)
    else { return nil }
    let age = failure.age
    waiting.append(WaitKey(system: system.index, component: component.index, scope: scope, age: age))
    defer { waiting.removeLast() }
    var start = beginning(of: procedure, for: component, in: system, scope: scope, age: age)
    let shared = sharing(of: procedure.index, for: component, in: system, scope: scope, age: age)
    for term in shared { start.worst.add(term) }
    let isAlone = !start.waits && shared.isEmpty
    let whole = isAlone ? memo(of: system).whole(time, of: procedure) : start.worst + time.worst
    return Answer(
      procedure: procedure.index, isFallback: isFallback,
      loss: worstLoss(of: component, by: restore, in: system, failure),
      time: whole, best: start.best + time.best,
      states: time.states.isEmpty ? [:] : time.states.mapValues { start.worst + $0 })
  }
}

/// A failure as a promise speaks of it.
struct Failure {
  /// How far it reaches.
  let scope: Scope
  /// How late it may be noticed; nil where nobody says.
  let noticed: TimeSpan?
  /// The place that says that nobody knows how late it is noticed; nil where it is said, or nothing is, or where nothing
  /// older is asked for.
  var openNotice: SourceSpan?
  /// What may be lost, which tells a good level from a bad one; nil where nothing is promised.
  let bound: TimeSpan?

  /// A failure of which nothing else is said.
  init(scope: Scope) {
    self.init(scope: scope, noticed: nil, bound: nil)
  }

  /// A failure that is noticed as late as a promise says.
  init(scope: Scope, noticed: Written<TimeSpan>?, bound: TimeSpan?) {
    self.scope = scope
    self.noticed = noticed?.known
    self.bound = bound
    if looksBack, let noticed, noticed.isUnknown { openNotice = noticed.span }
  }

  /// How far back the data asked for may lie: before wrong data was noticed.
  var age: TimeSpan { looksBack ? noticed ?? .zero : .zero }
  /// Whether points from before the damage are asked for, however late it is noticed.
  var looksBack: Bool { scope == .logical || scope == .account }
}

extension Promise {
  /// The failure that it speaks of.
  fileprivate var failure: Failure {
    var bound: TimeSpan?
    if case .atMost(let span)? = rpo?.known { bound = span }
    return Failure(scope: scope, noticed: noticed, bound: bound)
  }
}
