import Quantities

extension Platforms {
  /// Amazon's further databases, its search and its clusters.
  static let awsMore: [Platform] = [
    Platform(
      "documentdb", "Amazon DocumentDB", aliases: ["docdb"], .aws, .database, liesIn: .region,
      methods: ["automated", "point-in-time"].map(documentDBContinuous) + [
        Method(
          "manual-snapshot", "Manual snapshot", survives: .withinRegion,
          fields: [.schedule, .run, .takes, .delay],
          restore: Restoration(.newResource, fact: "docdb.pitr"), facts: ["docdb.auto"]),
        .dump("mongodump"), .awsBackup,
      ],
      replicas: [
        ReplicaMode(
          "async", "Global cluster", reaches: [.service, .instance, .zone, .region], facts: ["docdb.global"])
      ]),
    Platform(
      "keyspaces", "Amazon Keyspaces", .aws, .database, liesIn: .region,
      methods: [
        Method(
          "point-in-time", "Point-in-time recovery", survives: .withinRegion, floor: .seconds(0),
          keep: .daysAmong([35], usual: 35, fact: "keys.pitr"), schedule: .continuous, runsItself: true,
          fields: [.takes], restore: Restoration(.newResource, fact: "keys.restore"),
          facts: ["keys.pitr.now", "keys.pitr", "keys.pitr.off"]),
        .export("Export"),
      ],
      replicas: [
        ReplicaMode(
          "async", "Multi-Region keyspace", reaches: [.service, .instance, .zone, .region],
          promotion: .automatic)
      ]),
    Platform(
      "memorydb", "Amazon MemoryDB", aliases: ["memorydb-redis", "memorydb-valkey"], .aws, .database,
      liesIn: .region,
      methods: [
        Method(
          "automated", "Automatic snapshot", survives: .withinRegion, floor: .days(1),
          minimumInterval: .days(1), schedule: .fixed(.days(1)), runsItself: true, fields: [.window, .takes],
          restore: Restoration(.newResource, fact: "memdb.restore"), facts: ["memdb.daily"]),
        Method(
          "manual-snapshot", "Manual snapshot", survives: .withinRegion,
          fields: [.schedule, .run, .takes, .delay],
          restore: Restoration(.newResource, fact: "memdb.restore")),
        .export("Export of a snapshot to S3"),
      ], facts: ["memdb.log"]),
    Platform(
      "neptune", "Amazon Neptune", .aws, .database, liesIn: .region,
      methods: ["automated", "point-in-time"].map(neptuneContinuous) + [
        Method(
          "manual-snapshot", "Manual snapshot", survives: .withinRegion,
          fields: [.schedule, .run, .takes, .delay],
          restore: Restoration(.newResource, fact: "neptune.restore")),
        .awsBackup,
      ]),
    Platform(
      "opensearch-service", "Amazon OpenSearch Service", aliases: ["amazon-opensearch", "aws-opensearch"],
      .aws, .search, liesIn: .zone,
      methods: [
        Method(
          "automated", "Hourly snapshots", survives: .withinRegion, floor: .hours(1),
          keep: .daysAmong([14], usual: 14, fact: "osvc.hourly"), schedule: .fixed(.hours(1)),
          runsItself: true, fields: [.takes], restore: Restoration(.either, fact: "os.restore"),
          facts: ["osvc.hourly", "os.snap"]),
        Method(
          "snapshot", "Snapshot to a repository", survives: .past, survivesWithStore: true,
          restore: Restoration(.either, fact: "os.restore"), facts: ["os.snap"]),
      ]),
    Platform(
      "eks", "Amazon EKS", .aws, .cluster, liesIn: .region,
      methods: [.velero, .git, .export("Export of manifests"), .awsBackup], facts: ["velero.key"]),
  ]

  /// DocumentDB's automated backups under either of their names: both are one setting.
  private static func documentDBContinuous(_ name: String) -> Method {
    Method(
      name, name == "automated" ? "Automated backups" : "Point-in-time recovery", survives: .withinRegion,
      floor: .minutes(5), keep: .days(1...35, usual: 1, fact: "docdb.retention"), schedule: .continuous,
      runsItself: true, setting: "backup-retention-period", fields: [.window, .takes],
      restore: Restoration(.newResource, fact: "docdb.pitr"), facts: ["docdb.pitr.lag", "docdb.auto"])
  }

  /// Neptune's continuous backups under either of their names; nobody says how far their newest moment is behind.
  private static func neptuneContinuous(_ name: String) -> Method {
    Method(
      name, name == "automated" ? "Automated backups" : "Point-in-time recovery", survives: .withinRegion,
      keep: .days(1...35, usual: 1, fact: "neptune.retention"), schedule: .continuous, runsItself: true,
      setting: "backup-retention-period", fields: [.window, .takes],
      restore: Restoration(.newResource, fact: "neptune.restore"), facts: ["neptune.pitr"])
  }
}
