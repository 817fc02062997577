import Quantities

extension Platforms {
  /// Google's buckets, secrets, containers and sheets.
  static let googleServices: [Platform] = [
    Platform(
      "gcs", "Google Cloud Storage", aliases: ["cloud-storage", "google-cloud-storage"], .google, .bucket,
      store: .gcs, liesIn: .region,
      methods: [
        Method(
          "versioning", "Versioning", survives: .withinRegion, floor: .seconds(0), schedule: .continuous,
          runsItself: true, fields: [], restore: Restoration(.inPlace), facts: ["gcs.versioning"]),
        Method(
          "soft-delete", "Soft delete", survives: .withinRegion, floor: .seconds(0),
          keep: .days(7...90, usual: 7, fact: "gcs.softdelete"), schedule: .continuous, runsItself: true,
          fields: [], restore: Restoration(.inPlace), facts: ["gcs.softdelete"]),
        .copy, .mirror,
      ],
      replicas: [
        ReplicaMode(
          "async", "Dual- or multi-region", reaches: [.service, .instance, .zone, .region], lag: .hours(12),
          promotion: .automatic, facts: ["gcs.rpo"]),
        ReplicaMode(
          "turbo", "Turbo replication", reaches: [.service, .instance, .zone, .region], lag: .minutes(15),
          promotion: .automatic, facts: ["gcs.rpo.turbo"]),
        ReplicaMode(
          "cross-bucket", "Cross-bucket replication",
          reaches: [.service, .instance, .zone, .region, .account], promotion: .none,
          facts: ["gcs.crossbucket"]),
      ], facts: ["gcs.retention", "gcs.lifecycle.retention"]),
    Platform(
      "secret-manager", "Google Secret Manager", aliases: ["google-secret-manager"], .google, .secrets,
      liesIn: .provider,
      methods: [
        Method(
          "versioning", "Secret versions", survives: .withinRegion, floor: .seconds(0),
          schedule: .continuous, runsItself: true, fields: [], restore: Restoration(.inPlace),
          facts: ["gsm.versions"]), .export("Export", facts: ["gsm.access"]),
      ], facts: ["gsm.replication"]),
    Platform(
      "cloud-run", "Cloud Run", .google, .container, liesIn: .region, methods: [.git, .export("Export")],
      facts: ["run"]),
    Platform(
      "google-sheets", "Google Sheets", aliases: ["sheets"], .google, .spreadsheet, liesIn: .provider,
      methods: [
        Method(
          "versioning", "Version history", survives: .withinRegion, schedule: .continuous, runsItself: true,
          fields: [], restore: Restoration(.inPlace), facts: ["sheets"]),
        .export("Export by a script"), .copy,
      ], facts: ["sheets.cells"]),
    Platform(
      "gke", "Google Kubernetes Engine", .google, .cluster, liesIn: .region,
      methods: [
        Method(
          "automated", "Backup for GKE", survives: .withinRegion, minimumInterval: .minutes(10),
          keep: .days(0...365, fact: "gke.retain"), runsItself: true, fields: [.schedule, .location, .takes],
          restore: Restoration(.either, fact: "gke.restore"), facts: ["gke.cron", "gke.rpo", "gke.volumes"]),
        .velero, .git, .export("Export of manifests"),
      ]),
    Platform(
      "persistent-disk", "Google Persistent Disk", .google, .block, liesIn: .zone,
      methods: [
        Method(
          "snapshot", "Scheduled snapshot", survives: .withinRegion, floor: .hours(1),
          minimumInterval: .hours(1), runsItself: true, fields: [.schedule, .location, .takes],
          facts: ["pd.sched", "pd.sched.hour", "pd.retention", "pd.flush"])
      ], facts: ["pd.onsourcedelete"]),
    Platform(
      "filestore", "Filestore", .google, .files, store: .nfs, liesIn: .zone,
      methods: [
        Method(
          "snapshot", "Backup", survives: .withinRegion, restore: Restoration(.either),
          facts: ["filestore.backup"]),
        .copy, .mirror,
      ]),
    Platform(
      "compute-engine", "Google Compute Engine", aliases: ["gce"], .google, .machine, liesIn: .zone,
      methods: [
        Method(
          "automated", "Backup and DR", survives: .withinRegion, minimumInterval: .hours(4),
          runsItself: true, fields: [.schedule, .location, .takes], facts: ["bdr.hourly", "bdr.window"]),
        Method("snapshot", "Machine image", survives: .withinRegion),
      ]),
    Platform(
      "pubsub", "Google Pub/Sub", aliases: ["cloud-pubsub", "pub-sub"], .google, .stream, liesIn: .region,
      methods: [
        Method(
          "point-in-time", "Seek to a time", survives: [.service, .logical], floor: .seconds(0),
          keep: .days(1...31, fact: "pubsub.retention"), schedule: .continuous, runsItself: true, fields: [],
          restore: Restoration(.inPlace, fact: "pubsub.seek"),
          facts: ["pubsub.retention", "pubsub.seek"]),
        Method(
          "snapshot", "Snapshot of a subscription", survives: [.service, .logical],
          keep: .days(1...7, usual: 7, fact: "pubsub.snapshot"), fields: [.schedule, .run, .takes],
          restore: Restoration(.inPlace, fact: "pubsub.seek"), facts: ["pubsub.snapshot"]),
      ]),
  ]
}
