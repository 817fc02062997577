import Findings
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel
import SourceText

/// A procedure takes longer than the recovery time objective allows.
struct UnachievableRTO: Rule {
  static let card = RuleCard(
    "unachievable-rto", .error,
    summary: "A component is back later than its recovery time objective allows.",
    why: """
      The clock of an outage starts when something fails, not when somebody reads the runbook: noticing, declaring, \
      waiting for what is needed and the longest way through the steps add up, each at its worst.
      """,
    mend: """
      Shorten the terms of the proof that weigh most, run steps side by side (`after:`), or promise what holds.
      """)

  func findings(in system: ProvedSystem) -> [Finding] {
    let groups = PromiseGroup.groups(system.proofs.unkept, where: { $0.timeVerdict == .broken }) { proof in
      Slip(promise: proof.promise.fullRTO?.within.span, procedure: proof.slowest?.procedure)
    }
    guard !groups.isEmpty else { return lateStates(in: system) }
    let waived = system.waivedThings(of: Self.card.name)
    return PromiseGroup.slips(groups, in: system) { group in
      let isWaived = waived.contains(system.system.components[group.component].name)
      return isWaived ? nil : SharedTime(group)
    }.compactMap { .tooSlow($0, in: system) } + lateStates(in: system)
  }

  /// The states that are reached later than promised, each once for all scopes in which it is.
  private func lateStates(in system: ProvedSystem) -> [Finding] {
    guard !system.proofs.unkept.isEmpty else { return [] }
    let promises = system.system.promises.filter(\.promisesStates)
    return Set(promises.flatMap { $0.rto.compactMap(\.state?.text) }).sorted().flatMap { state in
      PromiseGroup.groups(system.proofs.unkept, where: { $0.late(state) != nil }) { proof in
        Slip(promise: proof.late(state)?.promise.within.span, procedure: proof.late(state)?.answer.procedure)
      }.compactMap { .lateState(state, $0, in: system) }
    }
  }

  private struct Slip: Hashable {
    let promise: SourceSpan?
    let procedure: Int?
  }
}

/// What several components have in common that one procedure brings back too late, by the same line: one slip.
private struct SharedTime: Hashable {
  private let promise: SourceSpan?
  private let scopes: [Scope]
  private let procedures: [Int?]
  private let times: [String?]

  init(_ group: PromiseGroup) {
    promise = group.proofs[0].promise.fullRTO?.within.span
    scopes = group.scopes
    procedures = group.proofs.map { $0.slowest?.procedure }
    times = group.proofs.map { $0.slowest?.time.text }
  }
}

extension PromiseProof {
  /// The promise of a state, the answer that reaches it last and the time after which it does; nil where that is soon
  /// enough. Where no step reaches the state and being fully back is late by the same answer, that is the one slip.
  fileprivate func late(_ state: String) -> (promise: RecoveryTimePromise, answer: Answer, time: Sum)? {
    guard let wanted = promise.rto.first(where: { $0.state?.text == state }),
      let bound = wanted.within.known, let (answer, time) = worst(against: wanted),
      time.verdict(within: bound) == .broken
    else { return nil }
    if answer.states[state] == nil, timeVerdict == .broken { return nil }
    return (wanted, answer, time)
  }
}

extension Finding {
  fileprivate static func tooSlow(_ groups: [PromiseGroup], in system: ProvedSystem) -> Finding? {
    guard let group = groups.first, let proof = group.proofs.first, let answer = proof.slowest,
      let rto = proof.promise.fullRTO, let bound = rto.within.known
    else { return nil }
    let names = groups.map { system.system.components[$0.component].name }
    let (can, promise) = names.count == 1 ? ("can", "promises") : ("can each", "promise")
    let procedure = system.system.procedures[answer.procedure]
    let answers = answer.isFallback ? "the narrowest procedure that answers" : "this procedure answers"
    let longest = answer.time.decisive?.span
    var finding = UnachievableRTO.finding(
      "\(names.quoted("and")) \(can) take \(answer.time.total) to be back when \(group.scopes.happening), but \(promise) \(bound)",
      at: longest ?? procedure.spec.name.span, label: longest == nil ? answers : "this takes longest",
      subject: names.count == 1 ? system.subject(names[0]) : system.system.name
    ).and(rto.within.span, "back within this time").and(
      longest == nil ? nil : procedure.spec.name.span, answers
    )
    .proof(answer.time.text)
    if let fact = answer.time.decisive?.fact.flatMap(system.plan.book.fact(named:)) {
      finding = finding.citing(fact)
    }
    let worst = group.proofs.compactMap(\.slowest?.time).max { $1.isBetter(than: $0) }
    let needs = groups.lazy.flatMap(\.proofs).compactMap { proof in
      system.slowestNeed(of: system.system.components[proof.promise.component], in: proof.promise.scope)
    }
    return finding.promising(
      worst ?? answer.time, at: rto.within.span, by: proof.promise.rtoSource, needing: needs.max() ?? .zero)
  }

  fileprivate static func lateState(
    _ state: String, _ group: PromiseGroup, in system: ProvedSystem
  ) -> Finding? {
    guard let proof = group.proofs.first, let late = proof.late(state),
      let bound = late.promise.within.known
    else { return nil }
    let component = system.system.components[proof.promise.component]
    let procedure = system.system.procedures[late.answer.procedure]
    let step = procedure.spec.steps.first { $0.reaches?.known == state }?.reaches
    let isReached = late.answer.states[state] != nil
    return UnachievableRTO.finding(
      "`\(component.name)` can take \(late.time.total) to be \(state) when \(group.scopes.happening), but promises \(bound)",
      at: step?.span ?? procedure.spec.name.span,
      label: isReached ? "reached here" : "no step reaches \(state) before the end",
      subject: system.subject(component.name)
    ).and(late.promise.within.span, "\(state) within this time").proof(late.time.text)
      .promising(
        group.proofs.compactMap { $0.late(state)?.time }.max { $1.isBetter(than: $0) } ?? late.time,
        at: late.promise.within.span, by: proof.promise.rtoSource)
  }
}

extension ProvedSystem {
  /// How late what a component needs may be back by its own promises; nil where nothing that it needs promises anything.
  fileprivate func slowestNeed(of component: Component, in scope: Scope) -> TimeSpan? {
    let here = component.needs.map { system.promise(of: $0, in: scope) }
    let elsewhere = component.needsElsewhere.map {
      plan.systems[$0.system].promise(of: $0.component, in: scope)
    }
    return (here + elsewhere).compactMap { $0?.fullRTO?.within.known }.max()
  }
}
