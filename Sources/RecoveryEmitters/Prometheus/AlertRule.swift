import ConfigTrees

/// One alert of a system, with the trial that shows when it fires.
struct AlertRule: Sendable {
  /// What Prometheus calls it.
  let alert: Names.Alert
  /// What it is about: a component or `drills`; alerts of one subject stand in one group.
  let group: String
  /// When it is raised.
  let expression: PromExpression
  /// How long that must hold before it fires.
  let holds: PromDuration
  /// Its labels, `severity` among them, in the order of their names.
  let labels: [MetricLabel]
  /// One line for a pager.
  let summary: PromTemplate
  /// The arithmetic behind the threshold.
  let description: PromTemplate
  /// What else a reader needs, by name: the runbook, what to do, how soon.
  let notes: [MetricLabel]
  /// Series that take it to its boundary and past it.
  let trial: AlertTrial

  /// Its annotations in the order of their names.
  var annotations: [(name: String, text: PromTemplate)] {
    let notes = notes.map { (name: $0.name, text: PromTemplate([.text($0.value)])) }
    return ([("description", description), ("summary", summary)] + notes).sorted { $0.0 < $1.0 }
  }
}

/// What a test feeds to an alert, and when it must be silent and when it must fire.
struct AlertTrial: Sendable {
  /// The series; nil for an alert about absence.
  let series: TrialSeries?
  /// The last minute at which it is silent, from the test's start.
  let silentAt: Int
  /// What its expression comes to when it fires, in whole units.
  let value: Int

  /// The minute at which it fires: the next.
  var firesAt: Int { silentAt + 1 }
}

/// A series in promtool's notation.
struct TrialSeries: Hashable, Sendable {
  /// The metric.
  let metric: String
  /// Its labels.
  let labels: [MetricLabel]
  /// The values, one a minute: `-86100x10`.
  let values: String

  /// The series as promtool reads it, `metric{label="value"}`.
  var name: String {
    PromExpression.selector(PromSelector(metric, labels.map { PromMatcher($0.name, .equal, $0.value) })).text
  }
}
