import Findings
import RecoveryModel
import SourceText

/// Data of a class, or a copy of it, in a region in which data of this class may not stand; bound are the
/// systems that `region-not-allowed` binds.
struct ForeignResidence: Rule {
  static let card = RuleCard(
    "residence-not-allowed", .error,
    summary: "Data of a class stands, or is copied, where the policy does not let data of this class stand.",
    why: """
      That personal data stays in a country is a promise to those whom it is about. The database keeps it; a backup \
      bucket of the cheapest region breaks it.
      """,
    mend: "Move the copy into a region that the policy names for the class of data.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let residences = system.plan.policies.flatMap(\.residency)
    guard !residences.isEmpty, system.isBoundByPolicies else { return [] }
    var seen: Set<SourceSpan> = []
    return system.system.components.flatMap { component in
      component.spec.holds.flatMap { held -> [Finding] in
        let binding = residences.filter { $0.data.text == held.known }
        guard !binding.isEmpty else { return [] }
        let copies = component.levels.filter(\.isLive).map { ("\(component.name).\($0.name)", $0.place) }
        return ([(component.name, component.place)] + copies).compactMap { owner, place in
          guard let region = place.location ?? place.region,
            let residence = binding.first(where: { !$0.regions.contains { $0.known == region } }),
            let said = system.system.spec.span(ofRegion: region, of: owner, in: component),
            seen.insert(said).inserted
          else { return nil }
          return Self.finding(
            "`\(owner)` is in \(region), where the policy lets no \(residence.data.text) data stand",
            at: said, label: "not a region for \(residence.data.text) data", subject: system.subject(owner)
          ).and(held.span, "held here").and(residence.data.span, "allowed regions of it")
        }
      }
    }
  }
}

extension SystemSpec {
  /// Where the spec names the region in which a component or a copy of it stands: the nearest word first.
  fileprivate func span(ofRegion region: String, of owner: String, in component: Component) -> SourceSpan? {
    var fields: [PlaceFields] = [component.spec.location]
    if let level = component.levels.first(where: { "\(component.name).\($0.name)" == owner }) {
      let store = level.store.map { stores[$0] }
      let own: [PlaceFields?] = [level.replica?.location, level.backup?.location, store?.location]
      fields = own.compactMap { $0 } + fields
    }
    let named = fields.compactMap { $0.at?.known.flatMap { places[$0]?.parts } }
    return (fields + named).lazy.flatMap { [$0.location, $0.region] }.compactMap { $0 }
      .first { $0.known == region }?.span
  }
}
