import Quantities

extension Platforms {
  /// Databases that one runs oneself.
  static let databases: [Platform] = [
    Platform(
      "postgres", "PostgreSQL",
      aliases: ["postgresql", "timescaledb", "cloudnativepg", "cloudnative-pg", "cnpg", "patroni"],
      .selfHosted, .database,
      methods: [
        .dump("pg_dump", facts: ["pg.dump", "pg.dump.floor"]),
        .export("Export by pg_dump", facts: ["pg.dump", "pg.dump.floor"]),
        .logs("wal-archiving", "Write-ahead log archive", ["pg.archive_timeout", "pgbr.wal"]),
        .logs("point-in-time", "Point-in-time recovery", ["pg.archive_timeout", "pgbr.wal"]),
        .base("full", "Base backup", ["pg.basebackup", "pg.basebackup.floor"]), .incremental,
        .volumeSnapshot,
      ],
      replicas: [
        ReplicaMode(
          "sync", "Synchronous standby", isSynchronous: true,
          reaches: [.service, .instance, .zone, .region, .provider], facts: ["pg.sync"]),
        ReplicaMode(
          "async", "Streaming replication", reaches: [.service, .instance, .zone, .region, .provider],
          facts: ["pg.async", "pg.slot"]),
      ], facts: ["pg.consistency", "pg.stat"]),
    Platform(
      "mysql", "MySQL", aliases: ["mariadb", "percona-server"], .selfHosted, .database,
      methods: [
        .dump("mysqldump", facts: ["my.dump", "my.dump.floor"]),
        .export("Export by mysqldump", facts: ["my.dump", "my.dump.floor"]),
        .logs("binlog", "Binary log archive", ["my.binlog.size", "my.binlog.gap"]),
        .logs("point-in-time", "Point-in-time recovery", ["my.binlog.size", "my.binlog.gap"]),
        .base("full", "Physical backup", ["pxb.restore", "pxb.prepare"]), .incremental, .volumeSnapshot,
      ],
      replicas: [
        ReplicaMode(
          "async", "Replication", reaches: [.service, .instance, .zone, .region, .provider],
          facts: ["my.async", "my.semisync"])
      ]),
    Platform(
      "mongodb", "MongoDB", aliases: ["mongo"], .selfHosted, .database,
      methods: [
        .dump("mongodump", facts: ["mongo.dump", "mongo.dump.oplog"]),
        .export("Export by mongodump", facts: ["mongo.dump"]),
        .logs("point-in-time", "Oplog archive", ["pbm.pitr", "mongo.oplog"], floor: .minutes(10)),
        .base("full", "Physical backup", []), .volumeSnapshot,
      ],
      replicas: [
        ReplicaMode(
          "async", "Secondary", reaches: [.service, .instance, .zone, .region, .provider],
          promotion: .automatic, facts: ["mongo.repl"])
      ]),
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
  ]
}
