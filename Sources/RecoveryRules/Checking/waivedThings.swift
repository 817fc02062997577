import RecoveryModel

extension ProvedSystem {
  /// The things of the system for which a rule is waived by name: each then has a finding of its own, for the waiver to
  /// meet, where others are told together.
  func waivedThings(of rule: String) -> Set<String> {
    Set(system.spec.waivers.filter { $0.rule?.known == rule }.compactMap { $0.target?.known })
  }
}
