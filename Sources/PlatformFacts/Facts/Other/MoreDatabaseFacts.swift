import Quantities

extension Facts {
  /// What is known of further databases, and of what serves beside them.
  static let moreDatabases: [Fact] = [
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
    Fact(
      "minio.versions", "MinIO", .number(10000, "versions"),
      "MinIO keeps up to 10,000 versions of an object in a versioned bucket",
      from: "MinIO documentation", .verified),
  ]
}
