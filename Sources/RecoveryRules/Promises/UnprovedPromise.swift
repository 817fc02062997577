import Findings
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel
import SourceText

/// A promise rests on something that the spec does not know.
struct UnprovedPromise: Rule {
  static let card = RuleCard(
    "unproved-promise", .error,
    summary: "A promise rests on something that nobody knows.",
    why: """
      A promise that might hold is not a promise. Most real plans never say how long a backup takes until it is usable, \
      or how long a step takes; the proof keeps each such term by name instead of guessing.
      """,
    mend: "Measure the unknown terms and write them down: the next drill shows them.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let points = UnprovedGroup.groups(system, where: { $0.pointVerdict == .unproved }) { proof in
      let ground: UnprovedGroup.Ground =
        if case .since(_, let sum) = proof.loss.outcome {
          system.restsOnMethods(sum, of: proof) ? .elsewhere : .sum(sum, beside: [])
        } else {
          system.ground(of: proof)
        }
      return proof.promise.rpo.map { ($0.span, $0.isUnknown ? .promise : ground, proof.promise.rpoSource) }
    }
    let times = UnprovedGroup.groups(system, where: { $0.unprovedTime != nil }) { proof in
      guard let rto = proof.unprovedTime, let (_, time) = proof.worst(against: rto) else { return nil }
      let lost = LostNeed.among(time, of: proof, in: system)
      let ground: UnprovedGroup.Ground =
        lost.count == time.unknowns.count && time.isExact == false
        ? .elsewhere : .sum(time, beside: lost.map(\.place))
      return (rto.within.span, rto.within.isUnknown ? .promise : ground, proof.promise.rtoSource)
    }
    return points.compactMap { .unproved($0, as: .loss, in: system) }
      + times.compactMap { .unproved($0, as: .time, in: system) }
      + LostNeedGroup.groups(system).map { .lost($0, in: system) }
  }
}

extension PromiseProof {
  /// The recovery time objective that rests on something unknown: that of being fully back, else the first of a state;
  /// what the one rests on is no second slip of the other.
  var unprovedTime: RecoveryTimePromise? {
    guard hasUnprovedTime else { return nil }
    let unproved = zip(promise.rto, timeVerdicts).filter { $0.1 == .unproved }.map(\.0)
    return unproved.first { $0.state == nil } ?? unproved.first
  }
}

extension ProvedSystem {
  /// Whether all that is not known of a sum are methods which the platform does not have; each is a finding of its own.
  fileprivate func restsOnMethods(_ sum: Sum, of proof: PromiseProof) -> Bool {
    let methods = system.components[proof.promise.component].levels.lazy.filter(\.hasUnknownMethod)
      .compactMap { $0.backup?.method?.span }
    return !sum.unknowns.isEmpty
      && sum.unknowns.allSatisfy { term in term.span.map { methods.contains($0) } ?? false }
  }

  /// What is not known of a loss that has no sum: from where the component is restored, or whether it keeps anything.
  fileprivate func ground(of proof: PromiseProof) -> UnprovedGroup.Ground {
    let component = system.components[proof.promise.component]
    let restores = proof.answers.compactMap { system.procedures[$0.procedure].restore(of: component.index) }
    if let restore = restores.first(where: { $0.from == .unknown }) { return .source(restore.span) }
    if let stateless = component.spec.stateless, stateless.isUnknown { return .state(stateless.span) }
    return .elsewhere
  }
}

/// The promises of one line that rest on things nobody knows: one slip, however many components it binds.
private struct UnprovedGroup {
  let promise: SourceSpan
  let source: PromiseSource?
  private(set) var entries: [(component: Int, ground: Ground, scopes: [Scope])]

  /// What is not known.
  enum Ground {
    /// Terms of a sum, but for those at places of which another finding tells.
    case sum(Sum, beside: [SourceSpan])
    /// The promise itself.
    case promise
    /// What is restored from.
    case source(SourceSpan)
    /// Whether there is anything to lose.
    case state(SourceSpan)
    /// Something that is a finding of its own.
    case elsewhere
  }

  /// The offences by the line that promises, each component once.
  static func groups(
    _ system: ProvedSystem, where isOffence: (PromiseProof) -> Bool,
    by ground: (PromiseProof) -> (SourceSpan, Ground, PromiseSource?)?
  ) -> [UnprovedGroup] {
    guard system.proofs.unkept.contains(where: isOffence) else { return [] }
    var groups: [UnprovedGroup] = []
    let waived = system.waivedThings(of: UnprovedPromise.card.name)
    func isWaived(_ component: Int) -> Bool { waived.contains(system.system.components[component].name) }
    for proof in system.proofs.unkept where isOffence(proof) {
      guard let (promise, ground, source) = ground(proof) else { continue }
      // Whether there is anything to lose is one question, whatever is promised.
      let span = if case .state(let place) = ground { place } else { promise }
      let scope = proof.promise.scope
      let component = proof.promise.component
      let same = groups.firstIndex { group in
        group.promise == span
          && (group.entries[0].component == component
            || !isWaived(component) && !isWaived(group.entries[0].component))
      }
      if let index = same {
        groups[index].add(component, ground, scope)
      } else {
        groups.append(
          UnprovedGroup(promise: span, source: source, entries: [(component, ground, [scope])]))
      }
    }
    for index in groups.indices {
      groups[index].entries = groups[index].entries.byName { system.system.components[$0.component].name }
    }
    return groups
  }

  private mutating func add(_ component: Int, _ ground: Ground, _ scope: Scope) {
    if let index = entries.firstIndex(where: { $0.component == component }) {
      entries[index].scopes.append(scope)
    } else {
      entries.append((component, ground, [scope]))
    }
  }
}

/// What is promised.
private enum Promised {
  case loss
  case time
}

extension Finding {
  fileprivate static func unproved(
    _ group: UnprovedGroup, as promised: Promised, in system: ProvedSystem
  ) -> Finding? {
    var places: [(span: SourceSpan, text: String)] = []
    var proofs: [(names: [String], sum: String)] = []
    var isState = false
    for entry in group.entries {
      let name = system.system.components[entry.component].name
      switch entry.ground {
      case .sum(let sum, let told):
        let text = sum.text
        if let same = proofs.firstIndex(where: { $0.sum == text }) {
          proofs[same].names.append(name)
        } else {
          proofs.append(([name], text))
        }
        places += sum.unknowns.compactMap { term in
          term.span.flatMap { told.contains($0) ? nil : ($0, "not known") }
        }
      case .source(let span): places.append((span, "nobody knows what `\(name)` is restored from"))
      case .state: isState = true
      case .promise: break
      case .elsewhere: continue
      }
    }
    let isOpen = group.entries.contains { if case .promise = $0.ground { true } else { false } }
    guard isOpen || isState || !places.isEmpty || !proofs.isEmpty else { return nil }
    places = places.reduce(into: []) { kept, place in
      if !kept.contains(where: { $0.span == place.span }) { kept.append(place) }
    }
    let subject =
      group.entries.count == 1
      ? system.subject(system.system.components[group.entries[0].component].name) : system.system.name
    let message =
      isState ? group.stateMessage(in: system) : group.message(as: promised, isOpen: isOpen, in: system)
    var finding = UnprovedPromise.finding(
      message, at: group.promise, label: isOpen || isState ? "not known" : "promised here", subject: subject)
    if case .policyClass? = group.source, !isState, let first = places.first {
      finding = UnprovedPromise.finding(message, at: first.span, label: first.text, subject: subject)
        .and(group.promise, "promised here")
      places.removeFirst()
    }
    guard !isOpen else { return finding }
    for place in places.prefix(4) { finding = finding.and(place.span, place.text) }
    for proof in proofs.prefix(4) {
      finding = finding.proof(
        group.entries.count > 1 ? "\(proof.names.quoted("and")): \(proof.sum)" : proof.sum)
    }
    return places.count > 4 ? finding.note("\(places.count - 4) more things are not known") : finding
  }
}

extension UnprovedGroup {
  /// What nobody knows where it is open whether anything is kept.
  fileprivate func stateMessage(in system: ProvedSystem) -> String {
    let names = entries.map { system.system.components[$0.component].name }.quoted("or")
    return "nobody knows whether \(names) keeps anything that could be lost"
  }

  /// What nobody knows of the components that a line binds.
  fileprivate func message(as promised: Promised, isOpen: Bool, in system: ProvedSystem) -> String {
    let names = entries.map { system.system.components[$0.component].name }.quoted("and")
    let isOne = entries.count == 1
    let bound = system.text(ofPromise: promise)
    let happening = isOne ? " when \(entries[0].scopes.happening)" : ""
    return switch (promised, isOpen) {
    case (.loss, true): "nobody knows how much \(names) may lose"
    case (.time, true): "nobody knows how soon \(names) must be back"
    case (.loss, false):
      "nobody knows whether \(names) \(isOne ? "loses" : "lose") \(bound)\(happening)"
    case (.time, false):
      "nobody knows whether \(names) \(isOne ? "is" : "are") \(system.state(ofPromise: promise) ?? "back") within \(bound)\(happening)"
    }
  }
}

extension ProvedSystem {
  /// The state of which the promise at a place speaks; nil where it speaks of being fully back.
  fileprivate func state(ofPromise span: SourceSpan) -> String? {
    let promised = proofs.promises.lazy.compactMap { $0.promise.rto.first { $0.within.span == span } }.first
    return promised?.state?.text
  }

  /// What the promise at a place says: `2h` of a time, `at most 5m` of a loss.
  fileprivate func text(ofPromise span: SourceSpan) -> String {
    for proof in proofs.promises {
      if let rpo = proof.promise.rpo, rpo.span == span {
        return rpo.bound == .zero ? "nothing" : "at most \(rpo.text)"
      }
      if let rto = proof.promise.rto.first(where: { $0.within.span == span }) { return rto.within.text }
    }
    return "unknown"
  }
}
