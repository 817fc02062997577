import Findings
import RecoveryModel

/// Data in a region that the policy does not allow; a policy with classes binds the systems that have one, by their
/// own word or by its defaults.
struct ForeignRegion: Rule {
  static let card = RuleCard(
    "region-not-allowed", .error,
    summary: "Data stands, or is copied, in a region that the policy does not allow, or that nobody knows.",
    why: "Residency is a promise to customers and to the law; a copy counts as much as the original.",
    mend: "Move the copy into an allowed region, or let whoever owns the policy allow the region.")

  func findings(in system: ProvedSystem) -> [Finding] {
    // What each policy allows, for data that several of them bind must stand where all of them let it.
    let allowed = system.plan.policies.compactMap { policy in
      policy.regions.first.map { (begin: $0.span, names: Set(policy.regions.compactMap(\.known))) }
    }.filter { !$0.names.isEmpty }
    guard !allowed.isEmpty, system.isBoundByPolicies else { return [] }
    let spec = system.system.spec
    let things = spec.fieldsOfData
    // A place where no data stands, such as a safe for keys, may be anywhere.
    let used = Set(things.compactMap { $0.place.at?.known })
    let fields =
      spec.places.map { (owner: $0.name.text, place: $0.parts, holdsData: used.contains($0.name.text)) }
      + things.map { ($0.owner, $0.place, true) }
    return fields.compactMap { owner, place, holdsData in
      // A building of one's own that lies in no region is as a region of its own.
      guard let region = place.region ?? place.location ?? place.site,
        let policy = allowed.first(where: { policy in
          region.known.map { !policy.names.contains($0) } ?? true
        }), holdsData || (place.region ?? place.location)?.known != nil
      else { return nil }
      let (message, label) =
        region.known.map {
          ("`\(owner)` is in \($0), which the policy does not allow", "not an allowed region")
        }
        ?? ("nobody knows whether `\(owner)` is in a region that the policy allows", "not known")
      return Self.finding(message, at: region.span, label: label, subject: system.subject(owner))
        .and(policy.begin, "the allowed regions begin here")
    }
  }
}

extension SystemSpec {
  /// Where everything that holds data is said to stand, by what people call it.
  fileprivate var fieldsOfData: [(owner: String, place: PlaceFields)] {
    components.map { ($0.name.text, $0.location) } + stores.map { ($0.name.text, $0.location) }
      + components.flatMap { component in
        component.backups.map { ("\(component.name.text).\($0.name.text)", $0.location) }
          + component.replicas.map { ("\(component.name.text).\($0.name.text)", $0.location) }
      }
      + stores.flatMap { store in
        store.replicas.map { ("\(store.name.text).\($0.name.text)", $0.location) }
      }
  }
}

extension ProvedSystem {
  /// Whether the policies bind the system: it has a class, or there is none to have.
  var isBoundByPolicies: Bool {
    system.policyClass != nil || plan.policies.allSatisfy(\.classes.isEmpty)
  }
}
