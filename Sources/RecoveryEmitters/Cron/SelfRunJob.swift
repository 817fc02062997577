import Quantities
import RecoveryModel

/// A run that a scheduler of one's own starts through the system's wrapper.
struct SelfRunJob: Sendable {
  /// The word by which the wrapper knows it: `database.nightly`.
  let word: String
  /// What it is for, which decides the metrics that it writes.
  let purpose: Purpose
  /// The user's command; it is passed to a shell as one literal.
  let command: String
  /// When it runs, as far as the spec knows; empty where a person starts it.
  let schedules: [Schedule]
  /// What starts it; nil where a person does.
  let runsOn: RunsOn?
  /// After how long it is stopped.
  let limit: TimeSpan
  /// The name that it writes, with `%Y` and its like for the time; nil where it has none.
  let writes: String?
  /// The labels of the series that it writes, one list a series.
  let series: [[MetricLabel]]

  /// Whether it goes through the wrapper: what runs elsewhere than on a host has no place for its metrics.
  var isWrapped: Bool { runsOn.map { $0 == .cron || $0 == .systemd } ?? true }

  /// What a run is for.
  enum Purpose: String, Sendable {
    /// It makes one backup or several.
    case backup
    /// It proves that a backup is good.
    case verification
    /// It rehearses a recovery.
    case drill
    /// It asks a platform when the newest point was made.
    case poll
  }
}

/// A label of a metric.
struct MetricLabel: Hashable, Sendable {
  /// Its name.
  let name: String
  /// Its value.
  let value: String

  /// A label with its value.
  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// The labels of a backup's series.
  static func backup(_ system: String, _ component: String, _ backup: String) -> [MetricLabel] {
    [MetricLabel("system", system), MetricLabel("component", component), MetricLabel("backup", backup)]
  }

  /// The labels of a drill's series.
  static func drill(_ system: String, _ drill: String) -> [MetricLabel] {
    [MetricLabel("system", system), MetricLabel("drill", drill)]
  }
}
