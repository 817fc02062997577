import ConfigTrees
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// A thing that is watched, and everything that its alerts have in common.
struct AlertSubject: Sendable {
  /// The system.
  let system: SystemPlan
  /// The group of its alerts.
  let group: String
  /// What readers call it: `database.nightly of kessan`.
  let title: String
  /// The labels by which it is known.
  let labels: [MetricLabel]
  /// The words by which the spec's alerts watch it.
  let watched: [String]
  /// Who answers for it.
  let owner: String?

  /// What the spec says of one of its alerts.
  func tuning(of alert: Names.Alert) -> AlertTuning { system.tuning(of: alert, watching: watched) }

  /// One of its alerts; `make` gives the trial once it is known how long the alert must hold.
  func rule(
    _ alert: Names.Alert, _ expression: PromExpression, severity: String, holds: PromDuration? = nil,
    summary: [PromTemplate.Part], description: String, _ make: (PromDuration) -> AlertTrial
  ) -> AlertRule {
    let tuning = tuning(of: alert)
    let holds = holds.map { PromDuration(seconds: max($0.seconds, tuning.holds.seconds)) } ?? tuning.holds
    var labels = labels + [MetricLabel("severity", tuning.severity ?? severity)]
    if let owner { labels.append(MetricLabel("owner", owner)) }
    if !tuning.notify.isEmpty { labels.append(MetricLabel("notify", tuning.notify.joined(separator: ","))) }
    return AlertRule(
      alert: alert, group: group, expression: expression, holds: holds,
      labels: labels.sorted { $0.name < $1.name },
      summary: PromTemplate(summary), description: PromTemplate([.text(description)]), notes: tuning.notes,
      trial: make(holds))
  }
}
