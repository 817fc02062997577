/// The metrics that the field's exporters already have.
package enum AlertMetrics {
  /// All of them, by what they watch.
  package static let all: [AlertMetric] = databases + clusters + jobs

  /// The metrics that serve a platform by name, those of its own first, then those for any job.
  package static func of(_ platform: String) -> [AlertMetric] {
    all.filter { $0.platforms.contains(platform) } + all.filter { $0.platforms.isEmpty }
  }

  /// The metric of that name.
  package static func named(_ name: String) -> AlertMetric? { all.first { $0.name == name } }
}
