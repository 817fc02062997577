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
  /// How far behind it may be before a promise is broken; nil where no promise is known to rest on it.
  var leaving: StaleThreshold?
  /// Its lag.
  let lag: WatchedMetric
  /// Whether an exporter is known to have the lag, so that its absence means something.
  let isExported: Bool

  /// How long a copy may be out of sight.
  private static let outOfSight = PromDuration(seconds: 900)

  /// A lag that is longer than usual, but breaks no promise yet, wakes nobody before it has lasted so long.
  private static let passing = PromDuration(seconds: 900)

  /// The alerts about its lag and, where an exporter must have it, about its absence.
  var rules: [AlertRule] { [behind, lagging, isExported ? notSeen : nil].compactMap { $0 } }

  /// What a promise allows beyond the usual lag; nil where it allows no more.
  private var spare: StaleThreshold? {
    guard let leaving, leaving.isPromised, let promised, leaving.span > promised else { return nil }
    return leaving
  }

  private var behind: AlertRule? {
    let over = subject.tuning(of: .replicaBehind).over
    guard let bound = over ?? spare?.span ?? promised else { return nil }
    let reason = spare.map { "\($0.words). \(words)" } ?? words
    let seconds = Int(clamping: bound.seconds)
    return subject.rule(
      .replicaBehind, .binary(lag.newest, .greater, .integer(seconds)), severity: "critical",
      summary: [.text("\(subject.title) is "), .value(.humanizeDuration), .text(" behind")],
      description: over.map { "The spec asks for \($0) at most. \(reason)" } ?? reason
    ) { .turning(lag, from: seconds, to: seconds + 1, holds: $0) }
  }

  /// The lag that the proofs count on, where a promise allows more: worth knowing, for the runbook then says too little.
  private var lagging: AlertRule? {
    guard subject.tuning(of: .replicaLagging).over == nil, spare != nil, let promised else { return nil }
    let seconds = Int(clamping: promised.seconds)
    return subject.rule(
      .replicaLagging, .binary(lag.newest, .greater, .integer(seconds)), severity: "warning",
      holds: Self.passing,
      summary: [
        .text("\(subject.title) is "), .value(.humanizeDuration), .text(" behind, which is unusual"),
      ],
      description: words
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
