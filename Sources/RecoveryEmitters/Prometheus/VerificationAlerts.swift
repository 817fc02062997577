import ConfigTrees
import Quantities
import RecoveryModel

/// The alerts about the verification of one backup.
struct VerificationAlerts {
  /// The backup as a thing that is watched.
  let subject: AlertSubject
  /// The longest time between two verifications; nil where they have no rhythm.
  let gap: TimeSpan?
  /// The longest that one takes; nil where nobody knows.
  let takes: TimeSpan?

  /// The alerts about its age and its outcome.
  var rules: [AlertRule] { [stale, failed].compactMap { $0 } }

  private var stale: AlertRule? {
    let over = subject.tuning(of: .verificationStale).over
    guard let gap else { return nil }
    let slack = TimeSpan(seconds: max(60, gap.seconds / 10))
    let usual = gap + (takes ?? .zero)
    let bound = over ?? usual + slack
    let metric = WatchedMetric(.verified, subject.labels)
    let seconds = Int(clamping: bound.seconds)
    let run = takes.map { " + \($0) that one takes" } ?? ""
    return subject.rule(
      .verificationStale, .binary(.binary(.time, .minus, metric.newest), .greater, .integer(seconds)),
      severity: "warning",
      summary: [.text("\(subject.title) was last proved good "), .value(.humanizeDuration), .text(" ago")],
      description: over.map { "The spec asks for \($0) at most." }
        ?? "\(gap) between two at the most\(run) + \(slack) of slack = \(bound)."
    ) { .aging(metric, past: seconds, holds: $0) }
  }

  private var failed: AlertRule {
    let metric = WatchedMetric(.verifiedExitCode, subject.labels)
    return subject.rule(
      .verificationFailed, .binary(metric.newest, .notEqual, .integer(0)), severity: "critical",
      summary: [.text("\(subject.title) was found to be bad, or could not be looked at")],
      description: "\(metric.name) is 0 after a success."
    ) { .turning(metric, from: 0, to: 1, holds: $0) }
  }
}
