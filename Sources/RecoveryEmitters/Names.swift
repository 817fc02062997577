import RecoveryModel

/// The names of everything that is generated, in one place, so that a rule, a job, a metric and a runbook agree.
package enum Names {
  /// The folder of a system's artifacts below the output folder.
  package static func folder(of system: String) -> String { "systems/\(system)" }

  /// A backup's job: `kessan-database-nightly`. Names of specs hold `[a-z0-9-]` only, so it is safe in file names, in
  /// crontabs and as a Kubernetes name up to its length.
  package static func job(_ system: String, _ component: String, _ backup: String) -> String {
    "\(system)-\(component)-\(backup)"
  }

  /// A Terraform identifier for a thing: hyphens become underscores, which names of specs cannot hold, so no two meet.
  package static func terraform(_ parts: String...) -> String {
    String(parts.joined(separator: "__").map { $0 == "-" ? "_" : $0 })
  }

  /// An alert of Prometheus: `BackupStale`.
  package enum Alert: String, CaseIterable, Sendable {
    case backupStale = "BackupStale"
    case backupNeverSeen = "BackupNeverSeen"
    case backupFailed = "BackupFailed"
    case backupSlow = "BackupSlow"
    case backupShrank = "BackupShrank"
    case backupGrew = "BackupGrew"
    case replicaBehind = "ReplicaBehind"
    case replicaNotSeen = "ReplicaNotSeen"
    case drillOverdue = "DrillOverdue"
    case restoreSlow = "RestoreSlow"
    case verificationStale = "VerificationStale"
    case verificationFailed = "VerificationFailed"
    case drillFailed = "DrillFailed"
  }

  /// The metrics that the generated wrapper writes for node_exporter's textfile collector; all carry the labels
  /// `system`, `component` and `backup`.
  package enum Metric: String, CaseIterable, Sendable {
    /// When a run last succeeded, in seconds since 1970.
    case lastSuccess = "holdfast_backup_last_success_timestamp_seconds"
    /// When a run last began.
    case lastStart = "holdfast_backup_last_start_timestamp_seconds"
    /// How long the last run took.
    case duration = "holdfast_backup_duration_seconds"
    /// How much the last run wrote.
    case size = "holdfast_backup_size_bytes"
    /// How the last run ended: 0 is success.
    case exitCode = "holdfast_backup_last_exit_code"
    /// When a drill was last held with success.
    case drillSuccess = "holdfast_drill_last_success_timestamp_seconds"
    /// How long recovery took in the last drill.
    case restoreDuration = "holdfast_restore_duration_seconds"
    /// When a backup was last verified with success.
    case verified = "holdfast_backup_last_verified_timestamp_seconds"
    /// How the last verification of a backup ended: 0 is success.
    case verifiedExitCode = "holdfast_backup_verification_exit_code"
    /// How the last drill that ran by itself ended: 0 is success.
    case drillExitCode = "holdfast_drill_last_exit_code"
    /// How far a replica is behind.
    case replicaLag = "holdfast_replica_lag_seconds"
  }

  /// Where the wrapper is installed on the host that runs the jobs.
  package static func wrapperPath(of system: String) -> String { "/usr/local/lib/holdfast/\(system).sh" }
}
