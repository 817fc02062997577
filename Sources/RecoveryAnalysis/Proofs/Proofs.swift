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
package final class SystemProofs: Sendable {
  /// One proof for each promise, in the order of the plan's promises.
  package let promises: [PromiseProof]
  /// Those of promises that do not hold for certain, in the same order; mostly none.
  package let unkept: [PromiseProof]
  /// The time of each procedure from the first step on, without detection; nil where it runs in a circle.
  package let procedures: [RecoveryTime?]
  /// The holes between the backups of each component, component by component.
  package let holes: [TierHole]

  /// The proofs of these promises and procedures, and these holes.
  init(promises: [PromiseProof], procedures: [RecoveryTime?], holes: [TierHole]) {
    self.promises = promises
    unkept = promises.allSatisfy(\.isKept) ? [] : promises.filter { !$0.isKept }
    self.procedures = procedures
    self.holes = holes
  }

  /// The proof for a component in a scope; nil where nothing is promised.
  package func promise(of component: Int, in scope: Scope) -> PromiseProof? {
    // By index, since going through the proofs themselves would count each.
    for index in promises.indices
    where promises[index].promise.component == component && promises[index].promise.scope == scope {
      return promises[index]
    }
    return nil
  }
}

/// What is proved of one promise.
package final class PromiseProof: Sendable {
  /// The promise.
  package let promise: Promise
  /// What the best mechanism would lose, whatever the procedures use.
  package let best: WorstLoss
  /// Each procedure that answers the scope for the component, with what it loses and how long it takes.
  package let answers: [Answer]
  /// Whether no procedure answers because the failure leaves the component as it is.
  package let isUntouched: Bool
  /// What is lost at worst: the worst of the answers, or the best mechanism's where none answers.
  package let loss: WorstLoss
  /// The answer that stands worst against the promise of being fully back; nil where none answers.
  package let slowest: Answer?
  /// How the recovery point objective stands; nil where none is promised.
  package let pointVerdict: Verdict?
  /// How the recovery time objective of being fully back stands; nil where none is promised or nothing answers.
  package let timeVerdict: Verdict?
  /// Whether everything that is promised holds for certain.
  package let isKept: Bool
  /// Whether a recovery time objective, that of a state or that of being fully back, is neither kept for certain nor broken.
  package let hasUnprovedTime: Bool

  /// The proof that follows from what each answer comes to.
  init(promise: Promise, best: WorstLoss, answers: [Answer], isUntouched: Bool) {
    self.promise = promise
    self.best = best
    self.answers = answers
    self.isUntouched = isUntouched
    loss = Self.worstLoss(of: answers, within: promise.rpo?.known?.bound) ?? best
    pointVerdict = Self.verdict(of: loss, on: promise.rpo)
    let full = promise.fullRTO
    timeVerdict = full.flatMap { Self.verdict(of: $0, by: answers, isUntouched) }
    if promise.promisesStates {
      let verdicts = promise.rto.map { Self.verdict(of: $0, by: answers, isUntouched) }
      hasUnprovedTime = verdicts.contains(.unproved)
      isKept = pointVerdict ?? .holds == .holds && verdicts.allSatisfy { $0 == .holds }
    } else {
      hasUnprovedTime = timeVerdict == .unproved
      isKept = pointVerdict ?? .holds == .holds && (full == nil || timeVerdict == .holds)
    }
    slowest = Self.slowest(of: answers, within: full?.within.known)
  }

  /// How each recovery time objective stands, in the order of the promise's.
  package var timeVerdicts: [Verdict?] { promise.rto.map(verdict) }

  /// How one recovery time objective stands, that of a state or that of being fully back: each answer must keep it, and
  /// what is fully back has reached every state. Nil where nothing answers, unless there is nothing to answer.
  package func verdict(of rto: RecoveryTimePromise) -> Verdict? {
    Self.verdict(of: rto, by: answers, isUntouched)
  }

  private static func worstLoss(of answers: [Answer], within bound: TimeSpan?) -> WorstLoss? {
    guard var worst = answers.first?.loss else { return nil }
    for answer in answers.dropFirst() where worst.isBetter(than: answer.loss, within: bound) {
      worst = answer.loss
    }
    return worst
  }

  private static func slowest(of answers: [Answer], within bound: TimeSpan?) -> Answer? {
    guard var worst = answers.first else { return nil }
    for answer in answers.dropFirst() where worst.time.isBetter(than: answer.time, within: bound) {
      worst = answer
    }
    return worst
  }

  private static func verdict(of loss: WorstLoss, on rpo: Written<RecoveryPointPromise>?) -> Verdict? {
    guard let rpo else { return nil }
    guard let promised = rpo.known else { return .unproved }
    return promised.bound.map(loss.verdict(within:)) ?? .holds
  }

  private static func verdict(
    of rto: RecoveryTimePromise, by answers: [Answer], _ isUntouched: Bool
  ) -> Verdict? {
    guard !answers.isEmpty else { return isUntouched ? .holds : nil }
    guard let bound = rto.within.known else { return .unproved }
    let state = rto.state?.text
    var worst = Verdict.holds
    for answer in answers { worst = max(worst, answer.time(until: state).verdict(within: bound)) }
    return worst
  }

  /// How the recovery time objectives stand together, those of states and that of being fully back: the worst of them.
  /// Nil where none is promised; a promise that nothing answers is broken.
  package var wholeTimeVerdict: Verdict? {
    timeVerdicts.lazy.map { $0 ?? .broken }.max()
  }

  /// The answer that stands worst against one recovery time objective, and the time until it has reached the state
  /// that is promised; nil where none answers.
  package func worst(against rto: RecoveryTimePromise) -> (answer: Answer, time: Sum)? {
    answers.reduce(nil) { worst, next in
      let time = next.time(until: rto.state?.text)
      guard let worst else { return (next, time) }
      return worst.time.isBetter(than: time, within: rto.within.known) ? (next, time) : worst
    }
  }
}

extension RecoveryPointPromise {
  /// What may be lost at the most; nil where anything may.
  fileprivate var bound: TimeSpan? { if case .atMost(let span) = self { span } else { nil } }
}

/// A procedure that answers a failure for a component.
package final class Answer: Sendable {
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

  /// Everything about an answer at once.
  init(
    procedure: Int, isFallback: Bool, loss: WorstLoss, time: Sum, best: TimeSpan, states: [String: Sum]
  ) {
    self.procedure = procedure
    self.isFallback = isFallback
    self.loss = loss
    self.time = time
    self.best = best
    self.states = states
  }

  /// The time until a state is reached; until it is fully back where none is named or no step reaches it, for what is
  /// fully back has reached every state.
  package func time(until state: String?) -> Sum { state.flatMap { states[$0] } ?? time }
}
