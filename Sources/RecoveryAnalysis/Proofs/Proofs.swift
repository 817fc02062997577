import PlatformFacts
import Quantities
import RecoveryModel

/// What is proved of every promise of a plan.
package struct Proofs: Sendable {
  /// One entry a system, in the plan's order.
  package let systems: [SystemProofs]

  /// The proofs of these systems.
  package init(systems: [SystemProofs]) { self.systems = systems }
}

/// What is proved of one system.
package struct SystemProofs: Sendable {
  /// One proof for each promise, in the order of the plan's promises.
  package let promises: [PromiseProof]
  /// The time of each procedure from the first step on, without detection; nil where it runs in a circle.
  package let procedures: [RecoveryTime?]

  /// The proof for a component in a scope; nil where nothing is promised.
  package func promise(of component: Int, in scope: Scope) -> PromiseProof? {
    promises.first { $0.promise.component == component && $0.promise.scope == scope }
  }
}

/// What is proved of one promise.
package struct PromiseProof: Sendable {
  /// The promise.
  package let promise: Promise
  /// What the best mechanism would lose, whatever the procedures use.
  package let best: WorstLoss
  /// Each procedure that answers the scope for the component, with what it loses and how long it takes.
  package let answers: [Answer]

  /// What is lost at worst: the worst of the answers, or the best mechanism's where none answers.
  package var loss: WorstLoss {
    answers.map(\.loss).reduce(nil) { worst, next in
      guard let worst else { return next }
      return worst.isBetter(than: next, within: pointBound) ? next : worst
    } ?? best
  }

  /// The answer that stands worst against the promise of being fully back; nil where none answers.
  package var slowest: Answer? { slowest(within: fullRTO?.within.known) }

  private func slowest(within bound: TimeSpan?) -> Answer? {
    answers.reduce(nil) { worst, next in
      guard let worst else { return next }
      return worst.time.isBetter(than: next.time, within: bound) ? next : worst
    }
  }

  private var fullRTO: RecoveryTimePromise? {
    promise.rto.first { $0.state == nil || $0.state?.text == "full" }
  }

  private var pointBound: TimeSpan? {
    if case .atMost(let span)? = promise.rpo?.known { span } else { nil }
  }

  /// How the recovery point objective stands; nil where none is promised.
  package var pointVerdict: Verdict? {
    guard let rpo = promise.rpo else { return nil }
    guard let bound = rpo.known else { return .unproved }
    guard case .atMost(let span) = bound else { return .holds }
    return loss.verdict(within: span)
  }

  /// How the recovery time objective of being fully back stands; nil where none is promised or nothing answers.
  package var timeVerdict: Verdict? { fullRTO.flatMap(verdict(of:)) }

  /// How one recovery time objective stands, that of a state or that of being fully back: each answer must keep it, and
  /// what is fully back has reached every state. Nil where nothing answers.
  package func verdict(of rto: RecoveryTimePromise) -> Verdict? {
    guard !answers.isEmpty else { return nil }
    guard let bound = rto.within.known else { return .unproved }
    return answers.map { answer in
      (rto.state.flatMap { answer.states[$0.text] } ?? answer.time).verdict(within: bound)
    }.max()
  }
}

/// A procedure that answers a failure for a component.
package struct Answer: Sendable {
  /// The procedure's index in the system.
  package let procedure: Int
  /// Whether it was written for a wider scope and serves here for want of one of its own.
  package let isFallback: Bool
  /// What is lost when it is used.
  package let loss: WorstLoss
  /// The time from the failure until the component is back: detection, declaration, waits and steps.
  package let time: Sum
  /// The same at best.
  package let best: TimeSpan
  /// The time until each state is reached that a step reaches.
  package let states: [String: Sum]
}
