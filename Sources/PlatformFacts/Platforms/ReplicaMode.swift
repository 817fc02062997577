import Quantities

/// One way in which a platform keeps a second copy of the present.
///
/// A replica never outlives `logical`: what is deleted here is deleted there.
package struct ReplicaMode: Hashable, Sendable {
  /// Who makes the second copy the first.
  package enum Promotion: String, CaseIterable, Sendable { case automatic, manual, none }

  /// The word of a spec's `mode:`, `sync` or `async`, or the platform's own name for the mode.
  package let name: String
  /// The name for a reader.
  package let title: String
  /// Whether a write waits for the copy, so that nothing acknowledged is lost.
  package let isSynchronous: Bool
  /// The scopes that it can outlive, where its place is elsewhere in that scope.
  package let reaches: Scopes
  /// The lag that the platform promises, if it promises one.
  package let lag: TimeSpan?
  /// Who promotes it.
  package let promotion: Promotion
  /// The ids of the facts that all this rests on.
  package let facts: [String]

  /// A mode; one without a lag promises none.
  package init(
    _ name: String, _ title: String, isSynchronous: Bool = false, reaches: Scopes, lag: TimeSpan? = nil,
    promotion: Promotion = .manual, facts: [String] = []
  ) {
    self.name = name
    self.title = title
    self.isSynchronous = isSynchronous
    self.reaches = reaches
    self.lag = lag
    self.promotion = promotion
    self.facts = facts
  }

  /// Whether the platform promises no bound in time for the lag.
  package var unbounded: Bool { !isSynchronous && lag == nil }
}
