import Quantities

extension Platforms {
  /// Amazon's databases beside RDS.
  static let awsDatabases: [Platform] = [
    aurora("aurora-postgres", "Amazon Aurora PostgreSQL", ["aurora-postgresql", "aurora"], dump: "pg_dump"),
    aurora(
      "aurora-mysql", "Amazon Aurora MySQL", [], dump: "mysqldump",
      more: [
        Method(
          "backtrack", "Backtrack", survives: [.service, .logical], keep: .free, schedule: .continuous,
          runsItself: true, fields: [], restore: Restoration(.inPlace, fact: "aurora.backtrack"),
          facts: ["aurora.backtrack"])
      ]),
    Platform(
      "dynamodb", "Amazon DynamoDB", .aws, .database, liesIn: .region,
      methods: [
        Method(
          "point-in-time", "Point-in-time recovery", survives: .withinRegion, floor: .minutes(5),
          keep: .days(1...35, usual: 35, fact: "ddb.pitr"), schedule: .continuous, runsItself: true,
          fields: [.takes], restore: Restoration(.newResource, fact: "ddb.restore"),
          facts: ["ddb.pitr", "ddb.pitr.lag"]),
        Method(
          "snapshot", "On-demand backup", survives: .withinRegion, fields: [.schedule, .run, .takes, .delay],
          restore: Restoration(.newResource, fact: "ddb.restore"), facts: ["ddb.ondemand"]),
        .export("Export to S3"), .awsBackup,
      ],
      replicas: [
        ReplicaMode(
          "async", "Global table", reaches: [.service, .instance, .zone, .region], promotion: .automatic,
          facts: ["ddb.global"])
      ]),
    Platform(
      "elasticache-redis", "Amazon ElastiCache for Redis", aliases: ["elasticache", "elasticache-valkey"],
      .aws, .cache, liesIn: .zone,
      methods: [
        Method(
          "automated", "Automatic snapshot", survives: .withinRegion, floor: .days(1),
          minimumInterval: .days(1), keep: .days(0...35, fact: "ec.snapshot"), schedule: .fixed(.days(1)),
          runsItself: true, fields: [.window, .takes], restore: Restoration(.newResource, fact: "ec.restore"),
          facts: ["ec.snapshot", "ec.snapshot.daily", "ec.aof"]),
        Method(
          "snapshot", "Manual snapshot", survives: .withinRegion, survivesWithStore: true,
          restore: Restoration(.newResource, fact: "ec.restore"), facts: ["ec.manual", "ec.aof"]),
        .manualSnapshot(restore: "ec.restore", ["ec.manual"]),
      ],
      replicas: [
        ReplicaMode(
          "async", "Replica", reaches: [.service, .instance, .zone, .region], promotion: .automatic,
          facts: ["ec.replica"])
      ], facts: ["ec.aof"]),
    Platform(
      "redshift", "Amazon Redshift", .aws, .warehouse, liesIn: .zone,
      methods: [
        Method(
          "automated", "Automated snapshots", survives: .withinRegion, floor: .hours(8),
          keep: .days(0...35, usual: 1, fact: "redshift.retention"), schedule: .fixed(.hours(8)),
          runsItself: true, fields: [.takes], restore: Restoration(.newResource, fact: "rs.restore"),
          facts: ["rs.auto.freq", "rs.floor", "rs.delete"]),
        .manualSnapshot(restore: "rs.restore", ["redshift.retention.manual"]),
        .export("Unload to S3"), .awsBackup,
      ]),
  ]

  /// One engine of Aurora; a cluster lies in several zones of one Region.
  private static func aurora(
    _ name: String, _ title: String, _ aliases: [String], dump: String, more: [Method] = []
  ) -> Platform {
    Platform(
      name, title, aliases: aliases, .aws, .database, liesIn: .region,
      methods: Method.clusterBackups(
        "aurora.retention", restore: "aurora.restore", floor: .minutes(5),
        ["aurora.retention", "aurora.pitr.lag"]
      ) + [
        .dump(dump), .export("Export to S3", facts: ["rds.export"]), .awsBackup,
      ] + more,
      replicas: [
        ReplicaMode(
          "async", "Global database", reaches: [.service, .instance, .zone, .region],
          facts: ["aurora.global", "aurora.global.excl"])
      ], facts: ["aurora.storage", "aurora.global.rpo"])
  }
}
