import ConfigTrees
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// The alerts of one copy that follows the present.
struct ReplicaAlerts {
  /// The copy as a thing that is watched.
  let subject: AlertSubject
  /// What the spec or the platform promises of its lag; nil where nobody does.
  let promised: TimeSpan?
  /// Where the bound comes from.
  let words: String
  /// Its lag.
  let lag: WatchedMetric
  /// Whether an exporter is known to have the lag, so that its absence means something.
  let isExported: Bool

  /// How long a copy may be out of sight.
  private static let outOfSight = PromDuration(seconds: 900)

  /// The alerts about its lag and, where an exporter must have it, about its absence.
  var rules: [AlertRule] { [behind, isExported ? notSeen : nil].compactMap { $0 } }

  private var behind: AlertRule? {
    let over = subject.tuning(of: .replicaBehind).over
    guard let bound = over ?? promised else { return nil }
    let seconds = Int(clamping: bound.seconds)
    return subject.rule(
      .replicaBehind, .binary(lag.newest, .greater, .integer(seconds)), severity: "critical",
      summary: [.text("\(subject.title) is "), .value(.humanizeDuration), .text(" behind")],
      description: over.map { "The spec asks for \($0) at most. \(words)" } ?? words
    ) { .turning(lag, from: seconds, to: seconds + 1, holds: $0) }
  }

  private var notSeen: AlertRule {
    subject.rule(
      .replicaNotSeen, .absent(lag.newest), severity: "critical", holds: Self.outOfSight,
      summary: [.text("Nothing is known of how far \(subject.title) is behind")],
      description:
        "No series of \(lag.name) for \(Self.outOfSight.text): a copy that is cut off may have no lag at all."
    ) { .missing(holds: $0) }
  }
}
