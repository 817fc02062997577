import Quantities

extension Platforms {
  /// Google's databases, warehouse and cache.
  static let googleDatabases: [Platform] = [
    cloudSQL(
      "cloudsql-postgres", "Cloud SQL for PostgreSQL",
      ["cloud-sql-postgres", "cloudsql", "cloud-sql", "cloudsql-postgresql", "cloud-sql-postgresql"]),
    cloudSQL("cloudsql-mysql", "Cloud SQL for MySQL", ["cloud-sql-mysql"]),
    Platform(
      "bigquery", "BigQuery", .google, .warehouse, liesIn: .region,
      methods: [
        Method(
          "point-in-time", "Time travel", survives: [.service, .instance, .zone, .logical],
          floor: .seconds(0), keep: .days(2...7, usual: 7, fact: "bq.timetravel"), schedule: .continuous,
          runsItself: true, fields: [], restore: Restoration(.either), facts: ["bq.timetravel"]),
        Method(
          "snapshot", "Table snapshot", survives: .withinRegion, restore: Restoration(.either),
          facts: ["bq.snapshot", "bq.snapshot.age"]),
        .export("Export to Cloud Storage", facts: ["bq.extract", "bq.extract.lock"]),
        Method(
          "copy", "Table copy", survives: .past, survivesWithStore: true, restore: Restoration(.either),
          facts: ["bq.snapshot"]),
      ],
      replicas: [
        ReplicaMode(
          "async", "Dataset replica", reaches: [.service, .instance, .zone, .region], facts: ["bq.xregion"])
      ], facts: ["bq.multiregion", "bq.failsafe"]),
    Platform(
      "firestore", "Firestore", aliases: ["cloud-firestore"], .google, .database, liesIn: .region,
      methods: [
        Method(
          "point-in-time", "Point-in-time recovery", survives: .withinRegion, floor: .minutes(1),
          keep: .daysAmong([7], usual: 7, fact: "fs.pitr"), schedule: .continuous, runsItself: true,
          fields: [], restore: Restoration(.newResource, fact: "fs.restore"),
          facts: ["fs.pitr", "fs.pitr.gran", "fs.pitr.start"]),
        Method(
          "automated", "Scheduled backup", survives: .withinRegion, floor: .days(1),
          minimumInterval: .days(1), keep: .days(1...98, fact: "fs.backup"), schedule: .own,
          runsItself: true, fields: [.schedule, .takes],
          restore: Restoration(.newResource, fact: "fs.restore"),
          facts: ["fs.backup.floor", "fs.backup.time"]),
        .export("Export to Cloud Storage"),
      ]),
    Platform(
      "memorystore-redis", "Memorystore for Redis", aliases: ["memorystore"], .google, .cache, liesIn: .zone,
      methods: [
        Method(
          "snapshot", "Snapshot", survives: [.service, .instance], floor: .hours(1),
          minimumInterval: .hours(1), keep: .copies(1...1, fact: "mem.redis.rdb"), runsItself: true,
          fields: [.schedule, .takes], restore: Restoration(.inPlace, fact: "mem.redis.survives"),
          facts: ["mem.redis.rdb", "mem.redis.survives"]),
        .export("Export to Cloud Storage"),
      ], facts: ["mem.redis.survives"]),
    Platform(
      "spanner", "Spanner", aliases: ["cloud-spanner"], .google, .database, liesIn: .region,
      methods: [
        Method(
          "point-in-time", "Version retention", survives: .withinRegion, floor: .seconds(0),
          keep: .days(1...7, fact: "sp.pitr"), schedule: .continuous, runsItself: true, fields: []),
        Method(
          "automated", "Scheduled backup", survives: .withinRegion, minimumInterval: .hours(12),
          keep: .days(1...366, fact: "sp.backup.retention"), runsItself: true, fields: [.schedule, .takes],
          facts: ["sp.schedule"]),
      ]),
    Platform(
      "alloydb", "AlloyDB", aliases: ["alloydb-postgres"], .google, .database, liesIn: .region,
      methods: [
        Method(
          "point-in-time", "Continuous backup", survives: .withinRegion, floor: .seconds(0),
          keep: .days(1...35, usual: 14, fact: "alloy.pitr"), schedule: .continuous, runsItself: true,
          fields: [.takes], restore: Restoration(.newResource, fact: "alloy.restore"),
          facts: ["alloy.rpo", "alloy.pitr"]),
        Method(
          "automated", "Automated backup", survives: .withinRegion, runsItself: true,
          fields: [.schedule, .location, .takes], restore: Restoration(.newResource, fact: "alloy.restore"),
          facts: ["alloy.restore"]),
        .dump("pg_dump", facts: ["pg.dump.floor"]),
      ],
      replicas: [
        ReplicaMode("async", "Secondary cluster", reaches: [.service, .instance, .zone, .region])
      ]),
    Platform(
      "bigtable", "Bigtable", aliases: ["cloud-bigtable"], .google, .database, liesIn: .zone,
      methods: [
        Method(
          "snapshot", "Backup of a table", survives: [.service, .instance, .logical],
          keep: .days(1...90, fact: "bt.backup"), restore: Restoration(.newResource, fact: "bt.restore"),
          facts: ["bt.backup"]),
        .export("Export to Cloud Storage"),
      ],
      replicas: [
        ReplicaMode(
          "async", "Another cluster of the instance", reaches: [.service, .instance, .zone, .region])
      ]),
    Platform(
      "memorystore-valkey", "Memorystore for Valkey", aliases: ["memorystore-redis-cluster"], .google, .cache,
      liesIn: .zone,
      methods: [
        Method(
          "automated", "Daily backup", survives: .withinRegion, floor: .days(1),
          keep: .days(1...365, usual: 35, fact: "mem.cluster"), schedule: .fixed(.days(1)),
          runsItself: true, fields: [.window, .takes], facts: ["mem.cluster"])
      ]),
  ]

  /// One engine of Cloud SQL; backups are counted, logs are kept in days.
  private static func cloudSQL(_ name: String, _ title: String, _ aliases: [String]) -> Platform {
    Platform(
      name, title, aliases: aliases, .google, .database, liesIn: .zone,
      methods: [
        Method(
          "automated", "Automated backups", survives: .withinRegion, floor: .days(1),
          keep: .copies(1...365, usual: 7, fact: "csql.backups"), schedule: .fixed(.days(1)),
          runsItself: true, setting: "retained-backups-count", fields: [.window, .location, .takes],
          restore: Restoration(.either, fact: "csql.restore"),
          facts: ["csql.backups", "csql.backups.daily", "csql.window", "csql.location", "csql.delete"]),
        Method(
          "point-in-time", "Point-in-time recovery", survives: .withinRegion, floor: .minutes(5),
          keep: .days(1...35, usual: 7, fact: "csql.logs.plus"), schedule: .continuous, runsItself: true,
          setting: "retained-transaction-log-days", fields: [.takes],
          restore: Restoration(.newResource, fact: "csql.clone"),
          facts: ["csql.logs", "csql.logs.plus", "csql.pitr.floor", "csql.pitr.prereq"]),
        Method(
          "snapshot", "On-demand backup", survives: .withinRegion, fields: [.schedule, .run, .takes, .delay],
          restore: Restoration(.either, fact: "csql.restore"), facts: ["csql.restore", "csql.delete"]),
        .export("Export to Cloud Storage"), .dump("Logical dump"),
      ],
      replicas: [
        ReplicaMode(
          "regional", "Regional availability", isSynchronous: true, reaches: [.service, .instance, .zone],
          promotion: .automatic, facts: ["csql.ha"]),
        ReplicaMode(
          "async", "Read replica", reaches: [.service, .instance, .zone, .region], facts: ["csql.xregion"]),
      ], facts: ["csql.rename", "csql.name.reuse", "csql.sharedcore"])
  }
}
