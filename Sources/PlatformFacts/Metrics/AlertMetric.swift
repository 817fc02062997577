/// A metric that an exporter already has and that tells whether a backup or copy succeeded.
package struct AlertMetric: Hashable, Sendable {
  /// What the metric's value says.
  package enum Kind: String, CaseIterable, Sendable {
    /// The time of the last success, in seconds since 1970: `time() - x` is the age.
    case timestamp
    /// The age of the last success, in seconds.
    case age
    /// How far a copy is behind, in seconds or bytes.
    case lag
    /// The state of the last run: it says nothing of when that was.
    case status
    /// How often something happened: only its increase over a span says anything.
    case counter
    /// A size in bytes.
    case size
    /// How long the last run took, in seconds.
    case duration
  }

  /// The metric's full name.
  package let name: String
  /// The exporter that has it.
  package let exporter: String
  /// The platforms, by name, that it serves; empty when any job can be watched by it.
  package let platforms: [String]
  /// Its labels.
  package let labels: [String]
  /// The label whose value is the resource of what it watches; nil where none has it.
  package let resourceLabel: String?
  /// What its value says.
  package let kind: Kind
  /// The value that means success, for a status.
  package let good: Int?
  /// Whether the series vanishes on failure, so that every rule on it needs an `absent()` beside it.
  package let vanishes: Bool
  /// What deceives who does not know it, as one sentence without a full stop.
  package let trap: String?
  /// The id of the fact that it rests on.
  package let fact: String

  /// A metric of an exporter.
  package init(
    _ name: String, of exporter: String, for platforms: [String] = [], labels: [String] = [],
    resourceLabel: String? = nil, _ kind: Kind, good: Int? = nil, vanishes: Bool = false, trap: String? = nil,
    fact: String
  ) {
    self.name = name
    self.exporter = exporter
    self.platforms = platforms
    self.labels = labels
    self.resourceLabel = resourceLabel
    self.kind = kind
    self.good = good
    self.vanishes = vanishes
    self.trap = trap
    self.fact = fact
  }
}
