import ConfigTrees
import PlatformFacts
import RecoveryModel

/// How Prometheus sees that the points of a backup are made.
enum SuccessSignal: Sendable {
  /// The wrapper tells of each run: its end, its code, how long it took and how much it wrote.
  case wrapper
  /// The wrapper asks the platform for the newest point, and knows no more.
  case poll
  /// An exporter has the time of the last success, and perhaps the state of the last run.
  case exporter(success: AlertMetric, status: AlertMetric?)
  /// An exporter has the state of the last run alone.
  case state(AlertMetric)
  /// Nothing measures it.
  case none
}

extension SystemPlan {
  /// How Prometheus sees a backup of a component; a self-run backup that only a job makes counts as the job's.
  func signal(of level: Level, in component: Component, jobs: [SelfRunJob]) -> SuccessSignal {
    let labels = MetricLabel.backup(name, component.name, level.name)
    if let job = jobs.first(where: {
      $0.series.contains(labels) && ($0.purpose == .backup || $0.purpose == .poll)
    }) {
      switch job.runsOn {
      case nil, .cron?, .systemd?: return job.purpose == .poll ? .poll : .wrapper
      case .kubernetes?:
        return AlertMetrics.named("kube_cronjob_status_last_successful_time")
          .map { .exporter(success: $0, status: nil) } ?? .none
      case .eventbridge?, .cloudScheduler?, .githubActions?: return .none
      }
    }
    guard level.runsItself, let platform = component.platform, let method = level.method else { return .none }
    if let own = method.metric { return .exporter(success: own, status: nil) }
    let metrics = AlertMetrics.of(platform.name).filter { $0.watches(method, of: platform) }
    let status = metrics.first { $0.kind == .status && $0.good != nil }
    if let success = metrics.first(where: { $0.kind == .timestamp }) {
      return .exporter(success: success, status: status)
    }
    return status.map(SuccessSignal.state) ?? .none
  }
}

extension AlertMetric {
  /// Whether the metric is about a method of its platform that the platform runs itself: the exporter is named after the
  /// method, or the metric's name holds the method's short name.
  fileprivate func watches(_ method: Method, of platform: Platform) -> Bool {
    guard platforms.contains(platform.name) else { return false }
    let initials = String(method.name.split(separator: "-").compactMap(\.first))
    return exporter == method.name
      || (initials.count > 1 && name.split(separator: "_").contains { $0 == initials })
  }
}
