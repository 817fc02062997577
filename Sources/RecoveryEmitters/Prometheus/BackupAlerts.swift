import ConfigTrees
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// The alerts of one backup.
struct BackupAlerts {
  /// The backup as a thing that is watched.
  let subject: AlertSubject
  /// Its level, by which the spec and the proofs know it.
  let level: Level
  /// What is proved of its age; nil where nothing can be said.
  let staleness: StaleThreshold?
  /// The longest time between two of its points; nil where it has none.
  let gap: TimeSpan?
  /// How it is seen.
  let signal: SuccessSignal
  /// The metric of its last success; nil where there is none.
  let success: WatchedMetric?
  /// The metric of how its last run ended, and the value that is good; nil where there is none.
  let status: (metric: WatchedMetric, good: Int)?

  /// How long an alert about a first run waits at most: who adds a backup is told soon to run it once by hand.
  private static let longestWait = 86_400
  /// How long ago the usual size ends: the newest run must not count as its own past.
  private static let sizeOffset = PromDuration(seconds: 600)
  /// The usual size is that of a week of runs, and Prometheus keeps fifteen days unless told otherwise.
  private static let longestSizeGap = TimeSpan.hours(45)

  /// All alerts that its signal allows.
  var rules: [AlertRule] {
    var rules = [stale, neverSeen, failed].compactMap { $0 }
    if case .wrapper = signal { rules += [slow, shrank, grew].compactMap { $0 } }
    return rules
  }

  /// The recording rule of its age: the expression; nil where nothing measures it.
  var age: PromExpression? { success.map { .binary(.time, .minus, $0.newest) } }

  private var stale: AlertRule? {
    guard let success, let age else { return nil }
    let over = subject.tuning(of: .backupStale).over
    guard let threshold = over ?? staleness?.span else { return nil }
    let seconds = Int(clamping: threshold.seconds)
    let reason = over.map {
      "The spec asks for \($0)." + (staleness.map { " By the proof: \($0.words)." } ?? "")
    }
    return subject.rule(
      .backupStale, .binary(age, .greater, .integer(seconds)),
      severity: staleness?.isPromised == true ? "critical" : "warning",
      summary: [.text("\(subject.title) last succeeded "), .value(.humanizeDuration), .text(" ago")],
      description: reason ?? "\(staleness?.words ?? "")."
    ) { .aging(success, past: seconds, holds: $0) }
  }

  private var neverSeen: AlertRule? {
    guard let success else { return nil }
    let wait = PromDuration(seconds: min(max(Int(clamping: gap?.seconds ?? 0), 600), Self.longestWait))
    return subject.rule(
      .backupNeverSeen, .absent(success.newest), severity: "warning", holds: wait,
      summary: [.text("\(subject.title) has never been seen to succeed")],
      description:
        "No series of \(success.name) for \(wait.text). Run it once, and see that its metric is scraped."
    ) { .missing(holds: $0) }
  }

  private var failed: AlertRule? {
    guard let status else { return nil }
    let (value, bad) = status.good == 0 ? (status.metric.newest, 1) : (status.metric.least, status.good - 1)
    return subject.rule(
      .backupFailed, .binary(value, .notEqual, .integer(status.good)), severity: "warning",
      summary: [.text("The last run of \(subject.title) failed")],
      description: "\(status.metric.name) is \(status.good) after a success."
    ) { .turning(status.metric, from: status.good, to: bad, holds: $0) }
  }

  private var slow: AlertRule? {
    let over = subject.tuning(of: .backupSlow).over
    guard let longest = over ?? level.takes?.known?.high, longest > .zero else { return nil }
    let metric = WatchedMetric(.duration, subject.labels)
    let seconds = Int(clamping: longest.seconds)
    return subject.rule(
      .backupSlow, .binary(metric.newest, .greater, .integer(seconds)), severity: "warning",
      summary: [.text("The last run of \(subject.title) took "), .value(.humanizeDuration)],
      description: over == nil
        ? "The proofs count on \(longest) at most: a slower run makes the loss and the recovery longer."
        : "The spec asks for \(longest) at most."
    ) { .turning(metric, from: seconds, to: seconds + 1, holds: $0) }
  }

  private var shrank: AlertRule? { resized(.backupShrank, .less, 0.5, "less than half", last: 500, bad: 499) }

  private var grew: AlertRule? { resized(.backupGrew, .greater, 2, "more than twice", last: 2000, bad: 2001) }

  /// An alert about a size against the average of the seven runs before; none where Prometheus forgets them first.
  private func resized(
    _ alert: Names.Alert, _ comparison: PromOperator, _ factor: Double, _ words: String, last: Int, bad: Int
  ) -> AlertRule? {
    guard let gap, gap <= Self.longestSizeGap, gap > .zero, let factor = DecimalText(factor) else {
      return nil
    }
    let metric = WatchedMetric(.size, subject.labels)
    let seconds = Int(clamping: gap.seconds)
    let past = PromExpression.aggregation(
      "max", nil, parameter: nil,
      .call(
        "avg_over_time",
        [metric.selector(range: PromDuration(seconds: 7 * seconds), offset: Self.sizeOffset)]))
    return subject.rule(
      alert, .binary(metric.newest, comparison, .binary(.number(factor), .times, past)), severity: "warning",
      summary: [.text("The last run of \(subject.title) wrote \(words) the usual")],
      description: "Against the average of the seven runs before it, \(gap) apart at most."
    ) { .leaving(metric, usual: 1000, boundary: last, to: bad, after: Self.sizeOffset.seconds, holds: $0) }
  }
}
