/// A scheduler that a schedule is written out for.
package enum Dialect: String, Hashable, Sendable, CaseIterable {
  /// A table in `/etc/cron.d` for Debian's cron, which knows only the host's timezone.
  case debianCron = "cron"
  /// `OnCalendar=` of a systemd timer.
  case systemd
  /// `cron(…)` of Amazon EventBridge Scheduler, AWS Backup and SSM.
  case eventBridge = "eventbridge"
  /// A Google Cloud Scheduler job.
  case cloudScheduler = "cloud-scheduler"
  /// A Kubernetes CronJob.
  case kubernetes
  /// `on.schedule` of a GitHub Actions workflow.
  case githubActions = "github-actions"
}

/// A schedule in the words of a dialect, which run at exactly the same moments.
package struct Lowering: Hashable, Sendable {
  /// The expression.
  package let text: String
  /// What the job must check first, where the expression runs on more days than the schedule: it goes on only if the
  /// local weekday is one of these.
  package let weekdayGuard: WeekdaySet?
  /// The timezone to state beside the expression, or to have on the host; `nil` where the text carries it, or where
  /// any will do.
  package let zone: Zone?
}

/// Why a dialect cannot say a schedule.
package struct Refusal: Error, Hashable, Sendable {
  /// The reason, as a phrase without a full stop.
  package let reason: String
}
