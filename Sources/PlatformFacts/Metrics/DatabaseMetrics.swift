extension AlertMetrics {
  /// Metrics of databases and caches.
  static let databases: [AlertMetric] = [
    AlertMetric(
      "pgbackrest_backup_since_last_completion_seconds", of: "pgbackrest_exporter", for: ["postgres"],
      labels: ["backup_type", "block_incr", "stanza"], .age,
      trap:
        "A newer full backup counts for the age of a smaller one, so fulls need a rule of their own",
      fact: "m.pgbr.age"),
    AlertMetric(
      "pgbackrest_backup_last_error_status", of: "pgbackrest_exporter", for: ["postgres"],
      labels: ["backup_type", "block_incr", "stanza"], .status, good: 0, fact: "m.pgbr.error"),
    AlertMetric(
      "pgbackrest_stanza_status", of: "pgbackrest_exporter", for: ["postgres"], labels: ["stanza"],
      .status, good: 0, fact: "m.pgbr.stanza"),
    AlertMetric(
      "pgbackrest_wal_archive_status", of: "pgbackrest_exporter", for: ["postgres"],
      labels: ["database_id", "pg_version", "repo_key", "stanza", "wal_max", "wal_min"], .status, good: 1,
      trap: "It says nothing of how fresh the archive is", fact: "m.pgbr.wal"),
    AlertMetric(
      "pg_stat_archiver_last_archive_age", of: "postgres_exporter", for: ["postgres"], .age,
      trap: "It grows on an idle server without archive_timeout", fact: "m.pg.archiver"),
    AlertMetric(
      "pg_stat_archiver_failed_count", of: "postgres_exporter", for: ["postgres"], .counter,
      fact: "m.pg.archiver"),
    AlertMetric(
      "pg_replication_lag_seconds", of: "postgres_exporter", for: ["postgres"], .lag,
      trap: "It is 0 on a replica that is cut off from its primary", fact: "m.pg.lag"),
    AlertMetric(
      "pg_replication_last_replay_seconds", of: "postgres_exporter", for: ["postgres"], .age,
      fact: "m.pg.lag"),
    AlertMetric(
      "pg_stat_replication_pg_wal_lsn_diff", of: "postgres_exporter", for: ["postgres"],
      labels: ["application_name", "client_addr", "pid", "slot_name", "state"], .lag, vanishes: true,
      trap: "It vanishes when the standby disconnects", fact: "m.pg.statrep"),
    AlertMetric(
      "mysql_slave_status_seconds_behind_master", of: "mysqld_exporter", for: ["mysql"],
      labels: ["channel_name", "connection_name", "master_host", "master_uuid"], .lag, vanishes: true,
      trap: "It vanishes when replication stops, and ends in _source under MySQL 8.4", fact: "m.my.lag"),
    AlertMetric(
      "mysql_slave_status_slave_sql_running", of: "mysqld_exporter", for: ["mysql"],
      labels: ["channel_name", "connection_name", "master_host", "master_uuid"], .status, good: 1,
      trap: "It is called replica_sql_running under MySQL 8.4", fact: "m.my.lag"),
    AlertMetric(
      "mongodb_pbm_backup_last_transition_ts", of: "mongodb_exporter", for: ["mongodb"],
      labels: ["host", "name", "opid", "replica_set", "self", "status", "type"], .timestamp,
      trap: "Only series with status \"done\" mean success", fact: "m.mongo.pbm"),
    AlertMetric(
      "mongodb_mongod_replset_member_replication_lag", of: "mongodb_exporter", for: ["mongodb"],
      labels: ["name", "self", "set", "state"], .lag, vanishes: true,
      trap: "It is there in compatible mode alone, and only when a primary is seen", fact: "m.mongo.lag"),
    AlertMetric(
      "redis_rdb_last_save_timestamp_seconds", of: "redis_exporter", for: ["redis"], .timestamp,
      trap: "After a restart it is the time of the start, not of a snapshot", fact: "m.redis.rdb"),
    AlertMetric(
      "redis_rdb_last_bgsave_status", of: "redis_exporter", for: ["redis"], .status, good: 1,
      fact: "m.redis.rdb"),
    AlertMetric(
      "redis_aof_last_write_status", of: "redis_exporter", for: ["redis"], .status, good: 1,
      fact: "m.redis.aof"),
    AlertMetric(
      "redis_aof_enabled", of: "redis_exporter", for: ["redis"], .status, good: 1, fact: "m.redis.aof"),
    AlertMetric(
      "redis_master_link_up", of: "redis_exporter", for: ["redis"], labels: ["master_host", "master_port"],
      .status, good: 1, fact: "m.redis.repl"),
    AlertMetric(
      "redis_connected_slave_lag_seconds", of: "redis_exporter", for: ["redis"],
      labels: ["slave_ip", "slave_port", "slave_state"], .lag, vanishes: true,
      trap: "It vanishes when the replica disconnects", fact: "m.redis.repl"),
    AlertMetric(
      "elasticsearch_snapshot_stats_latest_snapshot_timestamp_seconds", of: "elasticsearch_exporter",
      for: ["elasticsearch"], labels: ["repository"], .timestamp, trap: "It counts partial snapshots too",
      fact: "m.es"),
    AlertMetric(
      "elasticsearch_slm_stats_snapshots_failed_total", of: "elasticsearch_exporter",
      for: ["elasticsearch"], labels: ["policy"], .counter, fact: "m.es.slm"),
    AlertMetric(
      "aws_rds_replica_lag_average", of: "yet-another-cloudwatch-exporter",
      for: ["rds", "rds-postgres", "rds-mysql"], labels: ["name", "dimension_DBInstanceIdentifier"], .lag,
      vanishes: true, trap: "It is missing where CloudWatch has no data", fact: "m.yace.lag"),
    AlertMetric(
      "aws_rds_aurora_global_dbreplication_lag_maximum", of: "yet-another-cloudwatch-exporter",
      for: ["aurora-postgres", "aurora-mysql"], labels: ["name"], .lag, vanishes: true,
      trap: "It is missing where CloudWatch has no data", fact: "m.yace.lag"),
    AlertMetric(
      "stackdriver_cloudsql_database_cloudsql_googleapis_com_database_replication_replica_lag",
      of: "stackdriver_exporter", for: ["cloudsql-postgres", "cloudsql-mysql"], .lag,
      trap: "Cloud SQL has no metric of its last backup", fact: "m.sd.name"),
  ]
}
