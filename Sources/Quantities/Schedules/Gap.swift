/// The time between two runs of a schedule, with a place in the calendar where it occurs.
///
/// Where a schedule says no hour (`daily`), the run before is at the start of its period and the one after at the end of
/// the next, or the other way about for the shortest.
package struct Gap: Hashable, Sendable {
  /// How long it is.
  package let span: TimeSpan
  /// The run before it.
  package let after: Instant
  /// The run after it.
  package let before: Instant

  /// The gap between two moments.
  init(_ after: Instant, _ before: Instant) {
    self.after = after
    self.before = before
    span = before - after
  }
}
