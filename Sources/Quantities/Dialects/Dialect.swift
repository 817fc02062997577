/// A scheduler that a schedule is written out for.
package enum Dialect: String, Hashable, Sendable, CaseIterable {
  /// A table in `/etc/cron.d` for Debian's cron, which knows only the host's timezone.
  case debianCron = "cron"
  /// `OnCalendar=` of a systemd timer.
  case systemd
  /// `cron(…)` of Amazon EventBridge Scheduler and AWS Backup.
  case eventBridge = "eventbridge"
  /// A Google Cloud Scheduler job.
  case cloudScheduler = "cloud-scheduler"
  /// A Kubernetes CronJob.
  case kubernetes
  /// `on.schedule` of a GitHub Actions workflow.
  case githubActions = "github-actions"

  /// Its name in sentences.
  package var title: String {
    switch self {
    case .debianCron: "Debian cron"
    case .systemd: "systemd"
    case .eventBridge: "EventBridge"
    case .cloudScheduler: "Cloud Scheduler"
    case .kubernetes: "Kubernetes"
    case .githubActions: "GitHub Actions"
    }
  }

  /// The schedule in its words, or why it cannot be said there.
  package func lower(_ schedule: Schedule, _ zone: Zone) -> Result<Lowering, Refusal> {
    schedule.lowered(to: self, in: zone)
  }
}
