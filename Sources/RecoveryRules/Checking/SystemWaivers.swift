import RecoveryModel

/// The waivers of one system.
package struct SystemWaivers: Sendable {
  /// The system's name.
  package let name: String
  /// Its waivers; never empty.
  package let waivers: [WaiverSpec]

  /// The waivers of a system; nil where it has none.
  package init?(_ system: SystemPlan) {
    guard !system.spec.waivers.isEmpty else { return nil }
    name = system.name
    waivers = system.spec.waivers
  }
}
