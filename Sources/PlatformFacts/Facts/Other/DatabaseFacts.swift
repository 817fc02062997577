import Quantities

extension Facts {
  /// What is known of the other databases that one runs oneself.
  static let databases: [Fact] = [
    Fact(
      "my.sync_binlog", "MariaDB", .rule,
      "MariaDB lets the system decide when its binary log reaches the disk, so a host crash loses events",
      from: "MariaDB documentation", .verified),
    Fact(
      "my.binlog.size", "MySQL", .rule,
      "Copying only closed MySQL binary logs gives no bound in time on a quiet server",
      from: "MariaDB documentation", .verified),
    Fact(
      "my.binlog.expire", "MariaDB", .days(0, 99),
      "MariaDB keeps binary logs for up to 99 days; 0 keeps all",
      from: "MariaDB documentation", .verified),
    Fact(
      "my.binlog.gap", "MySQL", .rule,
      """
      Recovery of MySQL to a moment needs every binary log since the full backup, so they must be kept \
      for longer than the time between two
      """,
      from: "MySQL Reference Manual, \"Point-in-Time Recovery Using Binary Log\"", .verified),
    Fact(
      "my.dump", "MySQL", .rule,
      "mysqldump --single-transaction is consistent for InnoDB alone and excludes --lock-tables",
      from: "MariaDB documentation", .verified),
    Fact(
      "my.dump.floor", "MySQL", .rule,
      """
      What is written to MySQL after a full backup or dump is in the binary logs alone: a dump has no \
      points between its runs
      """,
      from: "MySQL Reference Manual, \"Point-in-Time Recovery Using Binary Log\"", .verified),
    Fact(
      "my.semisync", "MySQL", .rule,
      "Semi-synchronous MySQL replication falls back to asynchronous after a timeout",
      from: "MySQL Reference Manual, \"Configuring Semisynchronous Replication\"", .verified),
    Fact(
      "my.async", "MySQL", .rule,
      "Asynchronous MySQL replication gives no bound on how far it lags",
      from: "MariaDB documentation, \"Semisynchronous Replication\"", .secondary),
    Fact(
      "maria.opts", "MariaDB", .rule,
      "mariadb-backup silently ignores options that it does not know",
      from: "MariaDB documentation", .verified),
    Fact(
      "pxb.prepare", "XtraBackup", .rule,
      "Every XtraBackup prepare step but the last needs --apply-log-only",
      from: "Percona XtraBackup documentation", .verified),
    Fact(
      "pxb.restore", "XtraBackup", .rule,
      "XtraBackup restores into an empty data directory of a stopped server",
      from: "Percona XtraBackup documentation, \"Restore a backup\"", .verified),
    Fact(
      "mongo.dump", "MongoDB", .rule,
      "mongodump must not be relied on for sharded clusters with sharded transactions",
      from: "MongoDB manual, as quoted elsewhere", .secondary),
    Fact(
      "mongo.dump.oplog", "MongoDB", .rule,
      "mongodump --oplog is from one moment, for a whole replica set only",
      from: "MongoDB Database Tools documentation, \"mongodump\"", .verified),
    Fact(
      "mongo.oplog", "MongoDB", .rule,
      "The oplog must reach further back than the longest outage of a member",
      from: "MongoDB Manual, \"Replica Set Oplog\"", .secondary),
    Fact(
      "mongo.repl", "MongoDB", .rule,
      """
      The newest data of a MongoDB member may not be the newest there is; what a majority has \
      acknowledged is not rolled back
      """,
      from: "MongoDB Manual, \"Read Concern 'majority'\"", .verified),
    Fact(
      "pbm.pitr", "Percona Backup for MongoDB", .duration(.minutes(10)),
      "Percona Backup for MongoDB saves the oplog every 10 minutes unless told otherwise",
      from: "Percona Backup for MongoDB documentation", .verified),
    Fact(
      "atlas.cont", "MongoDB Atlas", .duration(.minutes(1)),
      """
      MongoDB Atlas continuous backup restores to a moment within its restore window and can lose as \
      little as a minute
      """,
      from: "MongoDB Atlas documentation, \"Guidance for Atlas Backups\"", .verified),
    Fact(
      "atlas.policy", "MongoDB Atlas", .rule,
      "MongoDB Atlas takes hourly to yearly snapshots as its policy says, each kind kept for its own time",
      from: "MongoDB Atlas documentation, \"Guidance for Atlas Backups\"", .verified),
    Fact(
      "kafka.durable", "Kafka", .rule,
      """
      Kafka outlives a broker without loss only with three replicas, min.insync.replicas of 2 and acks=all
      """,
      from: "Apache Kafka source", .verified),
    Fact(
      "kafka.flush", "Kafka", .rule,
      "Kafka does not sync each message to disk: its replicas are its durability",
      from: "Apache Kafka source", .verified),
    Fact(
      "kafka.notbackup", "Kafka", .rule,
      """
      MirrorMaker gives a copied topic the configuration of its source, retention among it, so both \
      forget at one age
      """,
      from: "Streams for Apache Kafka documentation, \"MirrorMaker components\"", .verified),
    Fact(
      "mm2.lag", "MirrorMaker", .rule,
      "MirrorMaker is asynchronous and promises no time",
      from: "Apache Kafka source", .verified),
    Fact(
      "mm2.offsets", "MirrorMaker", .duration(.seconds(60)),
      "MirrorMaker notes offsets every 60 seconds and moves no consumer group unless told to",
      from: "Apache Kafka source", .verified),
    Fact(
      "es.slm.min", "Elasticsearch", .duration(.minutes(15)),
      "Elasticsearch takes snapshots every 15 minutes at the most unless its limit is lowered",
      from: "Elasticsearch test source", .secondary),
    Fact(
      "es.slm.retention", "Elasticsearch", .duration(.days(1)),
      "Elasticsearch removes expired snapshots once a day",
      from: "Elasticsearch test source", .secondary),
    Fact(
      "es.repl", "Elasticsearch", .rule,
      "Elasticsearch replica shards are written before a write is acknowledged, and copy deletions",
      from: "Elasticsearch Guide, \"Reading and writing documents\"", .secondary),
    Fact(
      "os.snap", "OpenSearch", .rule,
      "An OpenSearch snapshot is not from one moment",
      from: "OpenSearch documentation", .verified),
    Fact(
      "os.sm", "OpenSearch", .rule,
      "OpenSearch snapshot management keeps all snapshots unless a deletion is set",
      from: "OpenSearch documentation", .verified),
    Fact(
      "os.restore", "OpenSearch", .rule,
      "Open indexes of the same name block a restore: rename, delete or close them",
      from: "OpenSearch documentation", .verified),
    Fact(
      "etcd.quorum", "etcd", .rule,
      "etcd outlives the loss of fewer than half of its members; beyond that only a snapshot helps",
      from: "etcd documentation v3.6", .verified),
    Fact(
      "etcd.save", "etcd", .rule,
      "etcdctl snapshot save carries a checksum; a copied database file does not and may miss writes",
      from: "etcd documentation v3.6", .verified),
    Fact(
      "etcd.restore", "etcd", .rule,
      "etcdutl snapshot restore makes new data directories, all members from the same file",
      from: "etcd documentation v3.6", .verified),
    Fact(
      "etcd.k8s.bump", "etcd", .rule,
      "An etcd snapshot under Kubernetes is restored with --bump-revision and --mark-compacted",
      from: "etcd documentation v3.6", .verified),
    Fact(
      "etcd.floor", "etcd", .rule,
      "etcd has no continuous backup: it loses what was written since the last snapshot",
      from: "etcd documentation v3.6", .verified),
    Fact(
      "vault.auto", "Vault", .numbers(1, nil, "copies"),
      "Automated Vault snapshots need Enterprise and keep 1 unless told otherwise",
      from: "HashiCorp developer documentation, \"Automated integrated storage snapshots\"", .verified),
    Fact(
      "vault.keys", "Vault", .rule,
      "A Vault snapshot is useless without the unseal keys or the key service that unseals it",
      from: "HashiCorp developer documentation", .verified),
    Fact(
      "vault.restore", "Vault", .rule,
      "A Vault snapshot restore replaces everything in place",
      from: "Vault documentation, \"operator raft\"", .verified),
    Fact(
      "rabbit.floor", "RabbitMQ", .rule,
      "RabbitMQ messages have no online backup",
      from: "RabbitMQ documentation", .verified),
    Fact(
      "ch.repl", "ClickHouse", .rule,
      """
      ClickHouse replication helps against broken hardware, not against mistakes: those often reach all \
      replicas
      """,
      from: "ClickHouse documentation, \"Backup and Restore in ClickHouse\"", .verified),
    Fact(
      "neo4j.online", "Neo4j", .rule,
      "Online backup of Neo4j needs Enterprise; Community must stop the database",
      from: "Neo4j operations manual", .verified),
    Fact(
      "lite.sync", "Litestream", .duration(.seconds(1)),
      "Litestream copies an SQLite database every second",
      from: "Litestream source", .verified),
    Fact(
      "lite.retention", "Litestream", .duration(.hours(24)),
      "Litestream keeps 24 hours of snapshots unless told otherwise",
      from: "Litestream source", .verified),
    Fact(
      "sqlite.copy", "SQLite", .rule,
      """
      A copy of the file of a live SQLite database may hold old and new content; .backup and VACUUM INTO \
      are safe
      """,
      from: "SQLite documentation, \"How To Corrupt An SQLite Database File\"", .verified),
    Fact(
      "cass.snapshot", "Cassandra", .rule,
      """
      A Cassandra snapshot is hard links in the data directory of its node: it must be copied off to \
      outlive it
      """,
      from: "Cassandra documentation, \"Backups\"", .verified),
    Fact(
      "cass.incremental", "Cassandra", .rule,
      """
      Cassandra links each table file that it flushes once incremental backups are on; they are off \
      unless told otherwise
      """,
      from: "Cassandra documentation, \"Backups\"", .verified),
    Fact(
      "ch.backup", "ClickHouse", .rule,
      """
      BACKUP of ClickHouse writes whole copies, or what changed since a base_backup, to a disk or a \
      bucket
      """,
      from: "ClickHouse documentation, \"Backup and Restore in ClickHouse\"", .verified),
    Fact(
      "crdb.history", "CockroachDB", .rule,
      """
      A CockroachDB backup with revision_history can be restored to any moment that it covers; without \
      it, to its own
      """,
      from:
        "CockroachDB documentation, \"Take Backups with Revision History and Restore from a Point-in-time\"",
      .secondary),
    Fact(
      "rabbit.defs", "RabbitMQ", .rule,
      """
      Definitions of RabbitMQ are exported from a running node; messages are copied from a stopped one
      """,
      from: "RabbitMQ documentation", .verified),
    Fact(
      "consul.snapshot", "Consul", .rule,
      """
      consul snapshot save takes the state of the servers at one moment: keys, services, sessions and \
      access rules
      """,
      from: "Consul source, snapshot save", .verified),
    Fact(
      "prom.snapshot", "Prometheus", .rule,
      "A Prometheus snapshot lies in the data directory of its server",
      from: "Prometheus documentation, \"HTTP API\"", .verified),
    Fact(
      "snow.timetravel", "Snowflake", .days(0, 90),
      """
      Snowflake reads and brings back any moment of the last day, of up to 90 days in the Enterprise \
      edition
      """,
      from: "Snowflake documentation, \"Understanding & using Time Travel\", as quoted elsewhere", .secondary),
  ]
}
