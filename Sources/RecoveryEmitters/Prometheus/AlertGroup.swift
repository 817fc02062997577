import ConfigTrees

/// The rules of one component, store, or of all drills.
struct AlertGroup: Sendable {
  /// Its name: `kessan/database`.
  let name: String
  /// The ages that it records.
  var ages: [RecordedAge] = []
  /// Its alerts.
  var rules: [AlertRule] = []

  /// An empty group.
  init(name: String) { self.name = name }
}

/// The age of a level's newest point as a series of its own.
struct RecordedAge: Sendable {
  /// The labels of the series.
  let labels: [MetricLabel]
  /// How it is worked out.
  let expression: PromExpression
}
