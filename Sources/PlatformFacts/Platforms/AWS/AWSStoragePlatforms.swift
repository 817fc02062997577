import Quantities

extension Platforms {
  /// Amazon's buckets, file systems and disks.
  static let awsStorage: [Platform] = [
    Platform(
      "s3", "Amazon S3", aliases: ["aws-s3"], .aws, .bucket, store: .s3, liesIn: .region,
      methods: [
        Method(
          "versioning", "Versioning", survives: .withinRegion, floor: .seconds(0), keep: .free,
          schedule: .continuous, runsItself: true, fields: [],
          restore: Restoration(.inPlace, fact: "s3ver.restore"),
          facts: ["s3ver.states", "s3lc.noncurrent", "s3.regional"]),
        .copy, .mirror, .awsBackup,
      ],
      replicas: [
        ReplicaMode(
          "async", "Replication", reaches: [.service, .instance, .zone, .region, .account],
          promotion: .none,
          facts: ["s3rep.versioning", "s3rep.unbounded", "s3rep.existing", "s3rep.delmark"]),
        ReplicaMode(
          "replication-time-control", "Replication with time control",
          reaches: [.service, .instance, .zone, .region, .account], lag: .minutes(15), promotion: .none,
          facts: ["s3rep.rtc", "s3rep.versioning", "s3rep.existing", "s3rep.delmark"]),
      ], facts: ["s3lock", "s3.regional"]),
    Platform(
      "efs", "Amazon EFS", .aws, .files, store: .nfs, liesIn: .region,
      methods: [
        Method(
          "automated", "Automatic backups", survives: .withinRegion, floor: .days(1),
          startsWithin: .awsBackup, keep: .free, schedule: .fixed(.days(1)), runsItself: true,
          fields: [.window, .takes], restore: Restoration(.either), facts: ["efs.backup", "bak.start_window"]),
        .awsBackup, .copy, .mirror,
      ],
      replicas: [
        ReplicaMode(
          "async", "EFS replication", reaches: [.service, .instance, .zone, .region], lag: .minutes(15),
          facts: ["efs.replication"])
      ], facts: ["efs.zones"]),
    Platform(
      "ebs", "Amazon EBS", aliases: ["ebs-volume"], .aws, .block, liesIn: .zone,
      methods: [
        Method(
          "snapshot", "Snapshot", survives: .withinRegion,
          restore: Restoration(.newResource, fact: "ebs.snap.restore"),
          facts: ["ebs.snap.consistency", "ebs.snap.survives", "ebs.rto.lazy"]),
        Method(
          "automated", "Data Lifecycle Manager", survives: .withinRegion, floor: .hours(2),
          minimumInterval: .hours(1), keep: .free, runsItself: true, fields: [.schedule, .takes],
          restore: Restoration(.newResource, fact: "ebs.snap.restore"),
          facts: ["ebs.dlm.interval", "ebs.dlm.start", "ebs.dlm.floor", "ebs.dlm.retain.age"]),
        .awsBackup,
      ], facts: ["ebs.dlm.lastone"]),
    Platform(
      "fsx", "Amazon FSx", .aws, .files, store: .nfs, liesIn: .zone,
      methods: [
        Method(
          "automated", "Automatic backups", survives: .withinRegion, floor: .days(1),
          keep: .days(0...90, usual: 30, fact: "fsx.auto"), schedule: .fixed(.days(1)), runsItself: true,
          fields: [.window, .takes], restore: Restoration(.newResource, fact: "fsx.restore"),
          facts: ["fsx.floor"]),
        .awsBackup,
      ]),
    Platform(
      "backup-vault", "AWS Backup vault", aliases: ["aws-backup-vault"], .aws, .vault, store: .backupVault,
      liesIn: .region, methods: [.copy], facts: ["bak.lock", "bak.airgap", "bak.copy", "bak.survives"]),
  ]
}
