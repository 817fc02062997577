import Quantities

/// What all specs mean together: names followed, defaults filled in, nothing judged yet.
package struct Plan: Sendable {
  /// The systems, in the order of the spec.
  package let systems: [SystemPlan]
  /// The policies, in the order of the spec.
  package let policies: [PolicySpec]
  /// The day that counts as today; nil where nobody asked about days.
  package let asOf: CivilDate?

  /// These systems under these policies on this day.
  package init(systems: [SystemPlan], policies: [PolicySpec], asOf: CivilDate?) {
    self.systems = systems
    self.policies = policies
    self.asOf = asOf
  }
}
