/// Between two lengths of time; both are the same where only one is said.
package struct TimeRange: Hashable, Sendable {
  /// The best case.
  package let low: TimeSpan
  /// The worst case; never less than the best.
  package let high: TimeSpan

  /// Between the two, in either order.
  package init(low: TimeSpan, high: TimeSpan) {
    self.low = min(low, high)
    self.high = max(low, high)
  }

  /// Exactly so long.
  package init(_ span: TimeSpan) { self.init(low: span, high: span) }
}

extension TimeRange: CustomStringConvertible {
  /// The range as a spec writes it: `15m` or `15m..30m`.
  package var description: String { low == high ? "\(low)" : "\(low)..\(high)" }
}
