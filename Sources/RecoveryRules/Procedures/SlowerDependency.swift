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
        needed: offence(of: proof, in: system)?.needed.promise.component)
    }.compactMap { group in
      guard let proof = group.proofs.first, let found = offence(of: proof, in: system) else { return nil }
      return .slower(proof, found.own, found.needed, found.bound, group.scopes, in: system)
    }
  }

  private struct Slip: Hashable {
    let promise: SourceSpan?
    let needed: Int?
  }

  private func offence(
    of proof: PromiseProof, in system: ProvedSystem
  ) -> (own: TimeSpan, needed: PromiseProof, bound: TimeSpan)? {
    let needs = system.system.components[proof.promise.component].needs
    guard !needs.isEmpty, let own = proof.promise.fullRTO?.within.known else { return nil }
    for need in needs {
      guard let other = system.proofs.promise(of: need, in: proof.promise.scope),
        let bound = other.promise.fullRTO?.within.known, own < bound,
        !proof.isBroken(byWaitFor: system.system.components[need].name)
      else { continue }
      return (own, other, bound)
    }
    return nil
  }
}

extension PromiseProof {
  /// Whether the wait for what is needed already breaks the promise, which is a finding of its own.
  fileprivate func isBroken(byWaitFor name: String) -> Bool {
    timeVerdict == .broken && slowest?.time.terms.contains { $0.kind == .wait(for: name) } ?? false
  }
}

extension Finding {
  fileprivate static func slower(
    _ proof: PromiseProof, _ own: TimeSpan, _ needed: PromiseProof, _ bound: TimeSpan, _ scopes: [Scope],
    in system: ProvedSystem
  ) -> Finding? {
    guard let promise = proof.promise.fullRTO, let other = needed.promise.fullRTO else { return nil }
    let component = system.system.components[proof.promise.component]
    let dependency = system.system.components[needed.promise.component]
    let need = component.spec.needs.first { $0.known == dependency.name }
    let finding = SlowerDependency.finding(
      "`\(component.name)` promises to be back in \(own), but needs `\(dependency.name)`, which promises \(bound)",
      at: promise.within.span, label: "sooner than what it needs", subject: system.subject(component.name)
    ).and(other.within.span, "`\(dependency.name)` may take this long").and(need?.span, "needed here")
    if case .policyClass? = proof.promise.rtoSource { return finding }
    return finding.fix(Fix("promise \(bound)", [Edit(promise.within.span, "\(bound)")]))
  }
}
