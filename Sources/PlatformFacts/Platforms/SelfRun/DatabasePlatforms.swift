import Quantities

extension Platforms {
  /// Relational and document databases that one runs oneself.
  static let databases: [Platform] = [
    Platform(
      "postgres", "PostgreSQL", aliases: ["postgresql", "timescaledb"], .selfHosted, .database,
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
      "mysql", "MySQL", aliases: ["mariadb"], .selfHosted, .database,
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
  ]
}
