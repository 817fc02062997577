import Quantities

extension Platforms {
  /// Further databases that one runs oneself.
  static let moreDatabases: [Platform] = [
    Platform(
      "cassandra", "Apache Cassandra", aliases: ["scylla", "scylladb"], .selfHosted, .database,
      methods: [
        Method(
          "snapshot", "Snapshot of a node, copied off", survives: .past, survivesWithStore: true,
          restore: Restoration(.either), facts: ["cass.snapshot"]),
        Method(
          "incremental", "Incremental backups, copied off", survives: .past, survivesWithStore: true,
          restore: Restoration(.either), facts: ["cass.incremental"]),
      ],
      replicas: [
        ReplicaMode(
          "sync", "Replicas that a quorum writes", isSynchronous: true,
          reaches: [.service, .instance, .zone],
          promotion: .automatic),
        ReplicaMode(
          "async", "Another datacentre", reaches: [.service, .instance, .zone, .region, .provider],
          promotion: .automatic),
      ]),
    Platform(
      "clickhouse", "ClickHouse", .selfHosted, .warehouse,
      methods: [
        .base("full", "BACKUP of whole tables", ["ch.backup"]),
        .base("incremental", "BACKUP on a base", ["ch.backup"]), .export("Export"), .volumeSnapshot,
      ],
      replicas: [
        ReplicaMode(
          "async", "Replicated tables", reaches: [.service, .instance, .zone, .region, .provider],
          facts: ["ch.repl"])
      ]),
    Platform(
      "cockroachdb", "CockroachDB", aliases: ["cockroach"], .selfHosted, .database,
      methods: [
        .base("full", "Full backup", ["crdb.history"]),
        .base("incremental", "Incremental backup", ["crdb.history"]), .export("Export"),
      ],
      replicas: [
        ReplicaMode(
          "sync", "Replicas of each range", isSynchronous: true,
          reaches: [.service, .instance, .zone, .region], promotion: .automatic)
      ]),
    Platform(
      "neo4j", "Neo4j", .selfHosted, .database,
      methods: [
        .base("full", "Full backup", ["neo4j.online"]),
        .base("differential", "Differential backup", ["neo4j.online"]), .dump("neo4j-admin dump"),
      ]),
    Platform(
      "sqlite", "SQLite", .selfHosted, .database,
      methods: [
        .dump(".backup or VACUUM INTO", facts: ["sqlite.copy"]),
        .logs("point-in-time", "Litestream", ["lite.sync", "lite.retention"], floor: .seconds(1)),
        .volumeSnapshot,
      ]),
    Platform(
      "snowflake", "Snowflake", .other, .warehouse, liesIn: .region,
      methods: [
        Method(
          "point-in-time", "Time Travel", survives: .withinRegion, floor: .seconds(0),
          keep: .days(0...90, usual: 1, fact: "snow.timetravel"), schedule: .continuous, runsItself: true,
          fields: [], restore: Restoration(.either, fact: "snow.timetravel"), facts: ["snow.timetravel"]),
        .export("Export to a stage"),
      ]),
    Platform(
      "mongodb-atlas", "MongoDB Atlas", aliases: ["atlas"], .other, .database, liesIn: .zone,
      methods: [
        Method(
          "point-in-time", "Continuous cloud backup", survives: .withinRegion, floor: .minutes(1),
          schedule: .continuous, runsItself: true, fields: [.takes],
          restore: Restoration(.either, fact: "atlas.cont"), facts: ["atlas.cont"]),
        Method(
          "automated", "Cloud backup", survives: .withinRegion, runsItself: true,
          fields: [.schedule, .location, .takes], restore: Restoration(.either), facts: ["atlas.policy"]),
        .dump("mongodump", facts: ["mongo.dump"]),
      ], facts: ["mongo.repl"]),
  ]
}
