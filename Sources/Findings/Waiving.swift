/// That a waiver accepts a finding, and how bad the finding was before.
package struct Waiving: Hashable, Sendable {
  /// The waiver's name in its system.
  package let waiver: String
  /// The severity that the finding has without it.
  package let was: Severity

  /// A finding of this severity, accepted by a waiver.
  package init(by waiver: String, was: Severity) {
    self.waiver = waiver
    self.was = was
  }
}
