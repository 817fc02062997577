extension AlertMetrics {
  /// Metrics that watch any job, whatever it backs up.
  static let jobs: [AlertMetric] = [
    AlertMetric(
      "kube_cronjob_status_last_successful_time", of: "kube-state-metrics",
      labels: ["cronjob", "namespace"], .timestamp, vanishes: true,
      trap: "The time of the last schedule beside it is no success", fact: "m.ksm.cj"),
    AlertMetric(
      "kube_job_status_failed", of: "kube-state-metrics", labels: ["job_name", "namespace", "reason"],
      .status, good: 0, vanishes: true, trap: "It goes with its job when history limits remove that",
      fact: "m.ksm.job"),
    AlertMetric(
      "node_textfile_mtime_seconds", of: "node_exporter", labels: ["file"], .timestamp,
      trap: "It proves that the script wrote the file, not that the backup worked", fact: "m.node.text"),
    AlertMetric(
      "windows_textfile_mtime_seconds", of: "windows_exporter", labels: ["file"], .timestamp,
      trap: "The collector is off unless switched on", fact: "m.win.text"),
    AlertMetric(
      "probe_http_last_modified_timestamp_seconds", of: "blackbox_exporter", .timestamp,
      fact: "m.blackbox"),
    AlertMetric(
      "restic_backup_timestamp", of: "restic-exporter",
      labels: [
        "client_hostname", "client_username", "client_version", "snapshot_hash", "snapshot_paths",
        "snapshot_tag", "snapshot_tags",
      ],
      .timestamp, fact: "m.restic"),
    AlertMetric(
      "restic_check_success", of: "restic-exporter", .status, good: 1,
      trap: "A value of 2 means that the check is switched off", fact: "m.restic"),
    AlertMetric(
      "aws_backup_number_of_backup_jobs_completed_sum", of: "yet-another-cloudwatch-exporter",
      labels: ["name", "dimension_BackupVaultName"], .counter, vanishes: true,
      trap: "It is missing where nothing ran, and gives no time", fact: "m.yace.backup"),
    AlertMetric(
      "push_time_seconds", of: "pushgateway", labels: ["job"], .timestamp,
      trap: "A group that nobody pushes any more stays for ever", fact: "m.pushgw"),
  ]
}
