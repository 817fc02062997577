import Quantities

extension Facts {
  /// What is known of Google's other services.
  static let googleMore: [Fact] = [
    Fact(
      "gsm.versions", "Secret Manager", .rule,
      "Secret Manager keeps every version of a secret until it is destroyed; it has no backup retention",
      from: "Secret Manager API, resources.proto", .verified),
    Fact(
      "gsm.replication", "Secret Manager", .rule,
      "Where Secret Manager keeps a secret is chosen when it is made and cannot be changed",
      from: "Secret Manager API, resources.proto", .verified),
    Fact(
      "gsm.access", "Secret Manager", .rule,
      "gcloud secrets versions access prints the secret in clear",
      from: Source.gcloud, .verified),
    Fact(
      "gsm.list", "Secret Manager", .rule,
      "gcloud secrets list gives names and other metadata, and no value of a secret",
      from: Source.gcloud, .verified),
    Fact(
      "gsm.add", "Secret Manager", .rule,
      "Secret Manager stores what it is given byte for byte, and echo ends what it writes with a line break unless told not to",
      from: "Secret Manager documentation, \"Add a secret version\"", .verified),
    Fact(
      "run", "Cloud Run", .rule,
      "Cloud Run keeps its revisions, and makes no new one when nothing changed",
      from: Source.gcloud, .verified),
    Fact(
      "scheduler.pause", "Cloud Scheduler", .rule,
      "Cloud Scheduler stops executing a job that is paused until it is resumed",
      from: "Cloud Scheduler API, projects.locations.jobs.pause", .verified),
    Fact(
      "csched", "Cloud Scheduler", .rule,
      """
      Cloud Scheduler takes five-field cron without L, in UTC unless a zone is given, and never runs a job \
      twice at once
      """,
      from: "Cloud Scheduler documentation, \"Cron job schedules\"", .verified),
    Fact(
      "gcloud.logging", "gcloud", .absent,
      "There is no gcloud logs read and no --since: it is gcloud logging read --freshness",
      from: Source.gcloud, .verified),
    Fact(
      "gcloud.dns", "gcloud", .absent,
      "gcloud dns transaction add takes its data by position and refuses --rrdatas",
      from: Source.gcloud, .verified),
    Fact(
      "sheets", "Google Sheets", .rule,
      """
      Google Sheets keeps a version history; of a file that is edited often the list of revisions may \
      leave out older ones
      """,
      from: "Google Drive API reference, revisions.list", .verified),
    Fact(
      "sheets.cells", "Google Sheets", .number(10000000, "cells"),
      "A Google Sheets file holds up to 10 million cells",
      from: "Google Workspace notice of 2022-03-14, as quoted elsewhere", .secondary),
    Fact(
      "fs.pitr", "Firestore", .duration(.days(7)),
      "Firestore point-in-time recovery keeps 7 days of versions when on, and 1 hour when off",
      from: "Firestore documentation, \"Point-in-time recovery\"", .verified),
    Fact(
      "fs.pitr.gran", "Firestore", .duration(.minutes(1)),
      "Firestore keeps one version for each minute",
      from: "Firestore documentation, \"Point-in-time recovery\"", .verified),
    Fact(
      "fs.pitr.start", "Firestore", .rule,
      "Switching Firestore point-in-time recovery on gives no past beyond the last hour",
      from: "Firestore documentation, \"Point-in-time recovery\"", .verified),
    Fact(
      "fs.backup", "Firestore", .days(1, 98),
      "Firestore backups run daily or weekly and are kept up to 14 weeks",
      from: Source.gcloud, .verified),
    Fact(
      "fs.backup.floor", "Firestore", .duration(.days(1)),
      "Firestore backups lose up to a day",
      from: Source.gcloud, .verified),
    Fact(
      "fs.backup.time", "Firestore", .absent,
      "The time of day of a Firestore backup cannot be chosen",
      from: Source.gcloud, .verified),
    Fact(
      "fs.restore", "Firestore", .rule,
      "A Firestore backup is restored to a new database",
      from: Source.googleAPI, .verified),
    Fact(
      "sp.pitr", "Spanner", .durations(.hours(1), .days(7)),
      "Spanner keeps versions for 1 hour to 7 days, 1 hour unless told otherwise",
      from: Source.googleProvider, .verified),
    Fact(
      "sp.backup.retention", "Spanner", .durations(.hours(6), .days(366)),
      "Spanner keeps a backup for 6 hours to 366 days",
      from: Source.gcloud, .verified),
    Fact(
      "sp.schedule", "Spanner", .duration(.hours(12)),
      "Spanner backup schedules run every 12 hours at the most",
      from: Source.gcloud, .verified),
    Fact(
      "gke.cron", "Backup for GKE", .duration(.minutes(10)),
      "Backup for GKE runs every 10 minutes at the most",
      from: Source.gcloud, .verified),
    Fact(
      "gke.rpo", "Backup for GKE", .durations(.hours(1), .days(60)),
      "Backup for GKE takes a target loss of 1 hour to 60 days in place of a schedule",
      from: Source.gcloud, .verified),
    Fact(
      "gke.retain", "Backup for GKE", .days(0, 365),
      "Backup for GKE keeps backups for 1 to 365 days; 0 never deletes them",
      from: Source.gcloud, .verified),
    Fact(
      "gke.volumes", "Backup for GKE", .rule,
      "Backup for GKE takes volumes and secrets only when asked to",
      from: Source.gcloud, .verified),
    Fact(
      "gke.restore", "Backup for GKE", .rule,
      "Backup for GKE restores into an existing cluster, and without volume data unless told so",
      from: Source.googleProvider, .verified),
    Fact(
      "pd.sched", "Persistent Disk", .words(["hourly", "daily", "weekly"]),
      "Persistent Disk snapshot schedules are every n hours, daily or weekly, in UTC",
      from: Source.googleProvider, .verified),
    Fact(
      "pd.sched.hour", "Persistent Disk", .duration(.hours(1)),
      "Persistent Disk snapshots run once an hour at the most",
      from: Source.gcloud, .verified),
    Fact(
      "pd.retention", "Persistent Disk", .durations(.days(1), nil),
      "Persistent Disk snapshots are kept by days, at least 1, never by count",
      from: Source.gcloud, .verified),
    Fact(
      "pd.onsourcedelete", "Persistent Disk", .rule,
      "Snapshots of a deleted Persistent Disk are kept unless told otherwise",
      from: Source.gcloud, .verified),
    Fact(
      "pd.flush", "Persistent Disk", .rule,
      "Persistent Disk snapshots are crash-consistent unless the guest is asked to flush",
      from: Source.gcloud, .verified),
    Fact(
      "filestore.backup", "Filestore", .rule,
      "A Filestore backup lies in the region of its instance unless another is named, and outlives the zone",
      from: "Filestore documentation, \"Backups overview\", as quoted elsewhere", .secondary),
    Fact(
      "bt.backup", "Bigtable", .durations(.hours(6), .days(90)),
      "Bigtable keeps a backup for 6 hours to 90 days",
      from: Source.googleAPI, .verified),
    Fact(
      "bt.restore", "Bigtable", .rule,
      "A Bigtable backup is restored to a new table",
      from: Source.googleAPI, .verified),
    Fact(
      "bdr.hourly", "Backup and DR", .durations(.hours(4), .hours(23)),
      "Backup and DR runs every 4 to 23 hours",
      from: Source.googleAPI, .verified),
    Fact(
      "bdr.window", "Backup and DR", .rule,
      "A Backup and DR job that did not start in its window is skipped",
      from: Source.googleProvider, .verified),
    Fact(
      "alloy.pitr", "AlloyDB", .days(1, 35),
      "AlloyDB restores to any moment of the last 14 days, or of 1 to 35 as told",
      from: "AlloyDB documentation, \"Data backup and recovery overview\"", .verified),
    Fact(
      "alloy.rpo", "AlloyDB", .duration(.seconds(0)),
      "AlloyDB continuous backup loses nothing, and is restored in the same region",
      from: "AlloyDB documentation, \"Data backup and recovery overview\"", .verified),
    Fact(
      "alloy.restore", "AlloyDB", .rule,
      "An AlloyDB restore makes a new cluster",
      from: Source.googleAPI, .verified),
    Fact(
      "mem.redis.rdb", "Memorystore", .choice([1, 6, 12, 24], "hours"),
      "Memorystore for Redis snapshots every 1, 6, 12 or 24 hours; switching it off deletes the snapshots",
      from: Source.gcloud, .verified),
    Fact(
      "mem.redis.survives", "Memorystore", .rule,
      """
      Memorystore for Redis uses the latest snapshot for its own recovery alone: nobody can read or copy \
      it
      """,
      from: "Memorystore for Redis documentation, \"General best practices\"", .verified),
    Fact(
      "mem.cluster", "Memorystore", .days(1, 365),
      "Memorystore for Redis Cluster backs up once a day and keeps 1 to 365 days, 35 unless told otherwise",
      from: Source.googleAPI, .verified),
  ]
}
