import RecoveryModel

extension ProvedSystem {
  /// The things of the system for which a rule is waived by name: each then has a finding of its own, for the waiver to
  /// meet, where others are told together.
  func waivedThings(of rule: String) -> Set<String> {
    Set(system.spec.waivers.filter { $0.rule?.known == rule }.compactMap { $0.target?.known })
  }

  /// Things with one slip, in the groups that have a finding each: what a waiver speaks of is told by itself, so that the
  /// others are not waived with it. No group is empty, and each is in the order of names.
  func told<Thing>(together things: [Thing], by rule: String, as name: (Thing) -> String) -> [[Thing]] {
    guard !things.isEmpty else { return [] }
    let things = things.byName(name)
    let waived = waivedThings(of: rule)
    let together = things.filter { !waived.contains(name($0)) }
    return (together.isEmpty ? [] : [together])
      + things.filter { waived.contains(name($0)) }.map { [$0] }
  }
}
