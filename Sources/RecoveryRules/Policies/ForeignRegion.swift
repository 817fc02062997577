import Findings
import RecoveryModel

/// Data in a region that the policy does not allow; a policy with classes binds the systems that have one, by their
/// own word or by its defaults.
struct ForeignRegion: Rule {
  static let card = RuleCard(
    "region-not-allowed", .error,
    summary: "Data stands, or is copied, in a region that the policy does not allow.",
    why: "Residency is a promise to customers and to the law; a copy counts as much as the original.",
    mend: "Move the copy into an allowed region, or let whoever owns the policy allow the region.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let allowed = system.plan.policies.flatMap(\.regions)
    let names = Set(allowed.compactMap(\.known))
    guard !names.isEmpty, system.isBoundByPolicies else { return [] }
    let spec = system.system.spec
    let fields =
      spec.places.map { ($0.name.text, $0.parts) } + spec.components.map { ($0.name.text, $0.location) }
      + spec.stores.map { ($0.name.text, $0.location) }
      + spec.components.flatMap { component in
        component.backups.map { ("\(component.name.text).\($0.name.text)", $0.location) }
          + component.replicas.map { ("\(component.name.text).\($0.name.text)", $0.location) }
      }
      + spec.stores.flatMap { store in
        store.replicas.map { ("\(store.name.text).\($0.name.text)", $0.location) }
      }
    return fields.compactMap { owner, place in
      guard let region = place.region ?? place.location, let name = region.known, !names.contains(name) else {
        return nil
      }
      return Self.finding(
        "`\(owner)` is in \(name), which the policy does not allow", at: region.span,
        label: "not an allowed region",
        subject: system.subject(owner)
      ).and(allowed.first?.span, "the allowed regions begin here")
    }
  }
}

extension ProvedSystem {
  /// Whether the policies bind the system: it has a class, or there is none to have.
  var isBoundByPolicies: Bool {
    system.policyClass != nil || plan.policies.allSatisfy(\.classes.isEmpty)
  }
}
