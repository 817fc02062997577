extension AlertMetrics {
  /// Metrics of clusters and what runs in them.
  static let clusters: [AlertMetric] = [
    AlertMetric(
      "velero_backup_last_successful_timestamp", of: "velero", for: ["kubernetes", "gke"],
      labels: ["schedule"], .timestamp, vanishes: true,
      trap: "It counts full successes alone, and vanishes with the schedule", fact: "m.velero.last"),
    AlertMetric(
      "velero_backup_last_status", of: "velero", for: ["kubernetes", "gke"], labels: ["schedule"], .status,
      good: 1, vanishes: true, fact: "m.velero.status"),
    AlertMetric(
      "velero_backup_failure_total", of: "velero", for: ["kubernetes", "gke"], labels: ["schedule"],
      .counter, fact: "m.velero.counts"),
    AlertMetric(
      "velero_backup_partial_failure_total", of: "velero", for: ["kubernetes", "gke"],
      labels: ["schedule"], .counter, fact: "m.velero.counts"),
    AlertMetric(
      "velero_schedule_expected_interval_seconds", of: "velero", for: ["kubernetes", "gke"],
      labels: ["schedule"], .duration, vanishes: true, trap: "Older releases do not have it",
      fact: "m.velero.interval"),
    AlertMetric(
      "velero_backup_tarball_size_bytes", of: "velero", for: ["kubernetes", "gke"], labels: ["schedule"],
      .size, trap: "It is the size of the Kubernetes objects, not of the volumes", fact: "m.velero.size"),
    AlertMetric(
      "velero_backup_location_status_gauge", of: "velero", for: ["kubernetes", "gke"],
      labels: ["backup_location_name"], .status, good: 1, fact: "m.velero.bsl"),
    AlertMetric(
      "etcdbr_snapshot_latest_timestamp", of: "etcd-backup-restore", for: ["etcd"], labels: ["kind"],
      .timestamp, fact: "m.etcdbr"),
    AlertMetric(
      "vault_autosnapshots_last_success_time", of: "vault", for: ["vault"], .timestamp, fact: "m.vault"),
    AlertMetric(
      "longhorn_backup_state", of: "longhorn", for: ["kubernetes"],
      labels: ["backup", "recurring_job", "volume"], .status, good: 3, vanishes: true,
      trap: "A missing backup has no series, and there is no time", fact: "m.longhorn"),
    AlertMetric(
      "k8up_schedule_last_job_succeeded", of: "k8up", for: ["kubernetes"],
      labels: ["jobType", "namespace", "schedule"], .status, good: 1, trap: "It gives no time of success",
      fact: "m.k8up"),
  ]
}
