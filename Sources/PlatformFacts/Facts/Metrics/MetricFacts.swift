extension Facts {
  /// What is known of the metrics of exporters.
  static let metrics: [Fact] = [
    Fact(
      "m.velero.last", "Velero metrics", .rule,
      "Velero's last success counts full successes only, and its series goes with the schedule",
      from: "Velero source v1.18", .verified),
    Fact(
      "m.velero.status", "Velero metrics", .rule,
      "Velero shows whether a schedule's last backup succeeded",
      from: "Velero source v1.18", .verified),
    Fact(
      "m.velero.counts", "Velero metrics", .rule,
      "Velero counts attempts, successes, partial failures and failures of each schedule",
      from: "Velero source v1.18", .verified),
    Fact(
      "m.velero.interval", "Velero metrics", .rule,
      "Newer Velero shows each schedule's own interval",
      from: "Velero source v1.18", .verified),
    Fact(
      "m.velero.size", "Velero metrics", .rule,
      "Velero's tarball size is that of the Kubernetes objects, not of the volumes",
      from: "Velero source v1.18", .verified),
    Fact(
      "m.velero.bsl", "Velero metrics", .rule,
      "Velero shows whether a backup location can be reached",
      from: "Velero source v1.18", .verified),
    Fact(
      "m.pgbr.age", "pgBackRest exporter", .rule,
      """
      The pgBackRest exporter gives the age of the last backup, and counts a newer full for the age of a \
      difference
      """,
      from: "pgbackrest_exporter source", .verified),
    Fact(
      "m.pgbr.error", "pgBackRest exporter", .rule,
      "The pgBackRest exporter shows whether the last backup found page checksum errors",
      from: "pgbackrest_exporter source", .verified),
    Fact(
      "m.pgbr.stanza", "pgBackRest exporter", .rule,
      "The pgBackRest exporter shows whether a stanza has valid backups",
      from: "pgbackrest_exporter source", .verified),
    Fact(
      "m.pgbr.wal", "pgBackRest exporter", .rule,
      "The pgBackRest exporter's log archive status says nothing of how fresh the archive is",
      from: "pgbackrest_exporter source", .verified),
    Fact(
      "m.pg.archiver", "PostgreSQL exporter", .rule,
      """
      The PostgreSQL exporter gives the age of the last archived log, which grows on an idle server \
      without archive_timeout
      """,
      from: "postgres_exporter source", .verified),
    Fact(
      "m.pg.lag", "PostgreSQL exporter", .rule,
      "The PostgreSQL exporter's replication lag is 0 on a replica that is cut off",
      from: "postgres_exporter source", .verified),
    Fact(
      "m.pg.statrep", "PostgreSQL exporter", .rule,
      "The primary's view of a standby's lag vanishes when the standby disconnects",
      from: "postgres_exporter source", .verified),
    Fact(
      "m.my.lag", "MySQL exporter", .rule,
      "The MySQL exporter's lag vanishes just when replication stops, and has another name in MySQL 8.4",
      from: "mysqld_exporter source", .verified),
    Fact(
      "m.mongo.pbm", "MongoDB exporter", .rule,
      "The MongoDB exporter gives the time of the last change of each backup's state",
      from: "mongodb_exporter source", .verified),
    Fact(
      "m.mongo.lag", "MongoDB exporter", .rule,
      "The MongoDB exporter shows a member's lag only in compatible mode",
      from: "mongodb_exporter source", .verified),
    Fact(
      "m.redis.rdb", "Redis exporter", .rule,
      "The Redis exporter gives the time of the last snapshot",
      from: "redis_exporter source", .verified),
    Fact(
      "m.redis.rdb.restart", "Redis exporter", .rule,
      "After a restart of Redis the time of the last snapshot is that of the start",
      from: "Redis source, initServer", .verified),
    Fact(
      "m.redis.aof", "Redis exporter", .rule,
      "The Redis exporter shows whether the last write to the append-only file succeeded",
      from: "redis_exporter source", .verified),
    Fact(
      "m.redis.repl", "Redis exporter", .rule,
      "The Redis exporter shows whether a replica's link is up and how far it lags",
      from: "redis_exporter source", .verified),
    Fact(
      "m.ksm.cj", "kube-state-metrics", .rule,
      """
      kube-state-metrics gives the time of a CronJob's last success; the time of its last schedule is no \
      success
      """,
      from: "kube-state-metrics source", .verified),
    Fact(
      "m.ksm.job", "kube-state-metrics", .rule,
      "The series of a Job go with it when history limits remove it",
      from: "kube-state-metrics source", .verified),
    Fact(
      "m.node.text", "node_exporter", .rule,
      "The age of a textfile proves that its script wrote it, not that the backup worked",
      from: "node_exporter source", .verified),
    Fact(
      "m.win.text", "windows_exporter", .rule,
      "The textfile collector of windows_exporter is off unless switched on",
      from: "windows_exporter source", .verified),
    Fact(
      "m.blackbox", "blackbox_exporter", .rule,
      "A probe of the newest backup object proves its age without another exporter",
      from: "blackbox_exporter source", .verified),
    Fact(
      "m.restic", "restic-exporter", .rule,
      "restic-exporter gives the time of each snapshot, and 2 for a check that is switched off",
      from: "restic-exporter source", .verified),
    Fact(
      "m.k8up", "k8up", .rule,
      "k8up gives no time of success, only counters",
      from: "k8up source", .verified),
    Fact(
      "m.yace.backup", "CloudWatch exporter", .rule,
      """
      The CloudWatch exporter counts completed AWS Backup jobs by vault, and shows nothing where nothing \
      ran
      """,
      from: "yet-another-cloudwatch-exporter source", .verified),
    Fact(
      "m.yace.lag", "CloudWatch exporter", .rule,
      "The CloudWatch exporter shows the lag of RDS replicas; RDS has no metric of its last backup",
      from: "yet-another-cloudwatch-exporter source", .verified),
    Fact(
      "m.sd.name", "stackdriver_exporter", .rule,
      "Cloud SQL has no metric of its last backup",
      from: "stackdriver_exporter source", .verified),
    Fact(
      "m.es", "Elasticsearch exporter", .rule,
      "The Elasticsearch exporter's latest snapshot counts partial ones too",
      from: "elasticsearch_exporter source", .verified),
    Fact(
      "m.es.slm", "Elasticsearch exporter", .rule,
      "The Elasticsearch exporter counts failed snapshots of each policy",
      from: "elasticsearch_exporter source", .verified),
    Fact(
      "m.etcdbr", "etcd-backup-restore", .rule,
      "etcd-backup-restore gives the time of the latest full and incremental snapshot",
      from: "etcd-backup-restore source", .verified),
    Fact(
      "m.longhorn", "Longhorn", .rule,
      "Longhorn shows the state of a backup and no time, and a missing backup has no series",
      from: "Longhorn documentation", .verified),
    Fact(
      "m.litestream", "Litestream", .rule,
      "Litestream counts copies and errors",
      from: "Litestream source", .verified),
    Fact(
      "m.ch", "clickhouse-backup", .rule,
      "clickhouse-backup gives the time at which its last upload finished",
      from: "clickhouse-backup source", .verified),
    Fact(
      "m.kafka.mm2", "MirrorMaker", .rule,
      "MirrorMaker shows the lag of what it copied, and nothing when it stopped",
      from: "Apache Kafka source", .verified),
    Fact(
      "m.vault", "Vault", .rule,
      "Vault Enterprise gives the time of its last automated snapshot",
      from: "Vault documentation, \"Automated snapshots telemetry\"", .verified),
    Fact(
      "m.pushgw", "Pushgateway", .rule,
      "A group that nobody pushes any more stays in the Pushgateway for ever",
      from: "Prometheus documentation, \"When to use the Pushgateway\"", .verified),
    Fact(
      "alert.absent", "Alerting", .rule,
      "Where a series vanishes on failure, a rule on its age needs an absent() beside it",
      from: "The exporters' sources", .verified),
    Fact(
      "alert.partial", "Alerting", .rule,
      "\"Last success\" counts partial snapshots in Elasticsearch and leaves them out in Velero",
      from: "The exporters' sources", .verified),
    Fact(
      "alert.notime", "Alerting", .rule,
      """
      Where an exporter gives no time of success, only the increase of a counter over the interval proves \
      one
      """,
      from: "The exporters' sources", .verified),
    Fact(
      "alert.lagzero", "Alerting", .rule,
      "A lag of zero does not prove that a link is up",
      from: "The exporters' sources", .verified),
  ]
}
