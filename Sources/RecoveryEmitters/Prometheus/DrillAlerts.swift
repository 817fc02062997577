import ConfigTrees
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// The alerts of one drill.
struct DrillAlerts {
  /// The drill as a thing that is watched.
  let subject: AlertSubject
  /// What the spec says of it.
  let drill: DrillSpec
  /// The longest time between two of it; nil where it has no rhythm.
  let gap: TimeSpan?
  /// The shortest time that is promised for what it rehearses; nil where nothing is.
  let recoveryTime: TimeSpan?
  /// Whether it runs by itself, so that its end is measured.
  let isRun: Bool

  /// The alerts about its rhythm, its outcome and the time it showed.
  var rules: [AlertRule] { [overdue, isRun ? failed : nil, slow].compactMap { $0 } }

  /// A drill that people hold writes no metric: the day that the spec names counts until one does.
  private var overdue: AlertRule? {
    let over = subject.tuning(of: .drillOverdue).over
    guard let gap, isRun || drill.last?.known != nil else { return nil }
    let slack = TimeSpan(seconds: max(86_400, gap.seconds / 10))
    let bound = over ?? gap + slack
    let seconds = Int(clamping: bound.seconds)
    let metric = WatchedMetric(.drillSuccess, subject.labels)
    var last = metric.newest
    if let day = drill.last?.known {
      last = .binary(last, .or, .call("vector", [.integer(day.daysSinceEpoch * 86_400)]))
    }
    let held = drill.last?.known.map { " The spec says that it was last held on \($0)." } ?? ""
    return subject.rule(
      .drillOverdue, .binary(.binary(.time, .minus, last), .greater, .integer(seconds)), severity: "warning",
      summary: [.text("\(subject.title) was last held "), .value(.humanizeDuration), .text(" ago")],
      description: (over.map { "The spec asks for \($0) at most." }
        ?? "\(gap) between two at the most + \(slack) of slack = \(bound).") + held
    ) { .aging(metric, past: seconds, holds: $0) }
  }

  private var failed: AlertRule {
    let metric = WatchedMetric(.drillExitCode, subject.labels)
    return subject.rule(
      .drillFailed, .binary(metric.newest, .notEqual, .integer(0)), severity: "warning",
      summary: [.text("The last run of \(subject.title) failed")],
      description: "\(metric.name) is 0 after a success."
    ) { .turning(metric, from: 0, to: 1, holds: $0) }
  }

  private var slow: AlertRule? {
    let over = subject.tuning(of: .restoreSlow).over
    guard isRun, let bound = over ?? recoveryTime else { return nil }
    let metric = WatchedMetric(.restoreDuration, subject.labels)
    let seconds = Int(clamping: bound.seconds)
    return subject.rule(
      .restoreSlow, .binary(metric.newest, .greater, .integer(seconds)), severity: "warning",
      summary: [.text("Recovery took "), .value(.humanizeDuration), .text(" in \(subject.title)")],
      description: over.map { "The spec asks for \($0) at most." }
        ?? "The shortest time that is promised for what it rehearses is \(bound)."
    ) { .turning(metric, from: seconds, to: seconds + 1, holds: $0) }
  }
}
