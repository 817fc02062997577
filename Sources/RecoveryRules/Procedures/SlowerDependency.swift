import Findings
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel
import SourceText

/// Something promises to be back before what it needs.
struct SlowerDependency: Rule {
  static let card = RuleCard(
    "slower-dependency", .error,
    summary: "A component promises to be back sooner than something that it needs.",
    why: "What needs a database is down until the database is up, however fast it starts itself.",
    mend: "Promise no less than what is needed promises, or make what is needed faster.")

  func findings(in system: ProvedSystem) -> [Finding] {
    PromiseGroup.groups(system.proofs.promises, where: { offence(of: $0, in: system) != nil }) { proof in
      Slip(
        promise: proof.promise.fullRTO?.within.span,
        needed: offence(of: proof, in: system)?.needed)
    }.compactMap { group in
      guard let proof = group.proofs.first, let found = offence(of: proof, in: system) else { return nil }
      return .slower(found, by: proof.promise.rtoSource, in: system)
    }
  }

  private struct Slip: Hashable {
    let promise: SourceSpan?
    let needed: ComponentReference?
  }

  private func offence(of proof: PromiseProof, in system: ProvedSystem) -> Offence? {
    let plan = system.system
    let component = plan.components[proof.promise.component]
    guard !component.needs.isEmpty || !component.needsElsewhere.isEmpty,
      let own = proof.promise.fullRTO?.within, let bound = own.known
    else { return nil }
    func offence(_ index: Int, in other: SystemPlan) -> Offence? {
      guard let promise = other.promise(of: index, in: proof.promise.scope)?.fullRTO?.within,
        let theirs = promise.known, bound < theirs
      else { return nil }
      let need = ComponentReference(system: other.index, component: index)
      let name = plan.name(of: need, in: other)
      guard !proof.isBroken(byWaitFor: name) else { return nil }
      return Offence(component: component, own: own, needed: need, name: name, promise: promise)
    }
    for need in component.needs {
      if let found = offence(need, in: plan) { return found }
    }
    for need in component.needsElsewhere {
      if let found = offence(need.component, in: system.plan.systems[need.system]) { return found }
    }
    return nil
  }
}

/// A promise that is sooner than that of something needed.
private struct Offence {
  /// What promises too much, and its promise.
  let component: Component
  let own: Written<TimeSpan>
  /// What it needs, as the spec calls it from there, and its promise.
  let needed: ComponentReference
  let name: String
  let promise: Written<TimeSpan>
}

extension PromiseProof {
  /// Whether the wait for what is needed already breaks the promise, which is a finding of its own.
  fileprivate func isBroken(byWaitFor name: String) -> Bool {
    timeVerdict == .broken && slowest?.time.terms.contains { $0.kind == .wait(for: name) } ?? false
  }
}

extension Finding {
  fileprivate static func slower(
    _ offence: Offence, by source: PromiseSource?, in system: ProvedSystem
  ) -> Finding? {
    let component = offence.component
    guard let own = offence.own.known, let bound = offence.promise.known else { return nil }
    let finding = SlowerDependency.finding(
      "`\(component.name)` promises to be back in \(own), but needs `\(offence.name)`, which promises \(bound)",
      at: offence.own.span, label: "sooner than what it needs", subject: system.subject(component.name)
    ).and(offence.promise.span, "`\(offence.name)` may take this long")
      .and(component.spec.place(ofNeed: offence.name), "needed here")
    if case .policyClass? = source { return finding }
    return finding.fix(Fix("promise \(bound)", [Edit(offence.own.span, "\(bound)")]))
  }
}
