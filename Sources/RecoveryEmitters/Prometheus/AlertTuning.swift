import ConfigTrees
import Quantities
import RecoveryModel

/// What the spec's own alerts say of one alert of one thing.
struct AlertTuning: Sendable {
  /// The bound past which it goes off.
  let over: TimeSpan?
  /// How long it must hold.
  let holds: PromDuration
  /// How bad it is.
  let severity: String?
  /// Who is told, by name.
  let notify: [String]
  /// Annotations: what to do, and how soon.
  let notes: [MetricLabel]
}

extension SystemPlan {
  /// What the spec's alerts say: the one that speaks of this kind of alert tunes it; where none does, another one that
  /// watches the same thing still says who answers and how.
  func tuning(of alert: Names.Alert, watching names: [String]) -> AlertTuning {
    let watching = spec.alerts.filter { $0.watches.contains { $0.known.map(names.contains) ?? false } }
    let own =
      watching.first { $0.on?.known.map { $0.alerts.contains(alert) } ?? false }
      ?? watching.first { $0.on == nil }
    let voice = own ?? watching.first
    var notes = [MetricLabel("runbook", Names.alertRunbook(hasAlerts: !spec.alerts.isEmpty))]
    if let action = voice?.action?.known { notes.append(MetricLabel("action", action)) }
    if let respond = voice?.respond?.known { notes.append(MetricLabel("respond", "within \(respond)")) }
    return AlertTuning(
      over: own?.over?.known, holds: PromDuration(seconds: Int(clamping: own?.holds?.known?.seconds ?? 0)),
      severity: own?.severity?.known, notify: voice?.notify.compactMap(\.known) ?? [], notes: notes)
  }
}

extension AlertTrigger {
  /// The alerts that it speaks of.
  fileprivate var alerts: Set<Names.Alert> {
    switch self {
    case .failure: [.backupFailed, .drillFailed]
    case .staleness: [.backupStale, .backupNeverSeen, .drillOverdue]
    case .duration: [.backupSlow]
    case .size: [.backupShrank, .backupGrew]
    case .growth: [.backupGrew]
    case .shrinkage: [.backupShrank]
    case .lag: [.replicaBehind, .replicaLagging, .replicaNotSeen]
    case .verification: [.verificationStale, .verificationFailed]
    case .recovery: [.restoreSlow]
    case .quota: []
    }
  }
}
