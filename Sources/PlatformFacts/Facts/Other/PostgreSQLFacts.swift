import Quantities

extension Facts {
  /// What is known of PostgreSQL and its backup tools.
  static let postgreSQL: [Fact] = [
    Fact(
      "pg.archive_timeout", "PostgreSQL", .duration(.minutes(1)),
      """
      PostgreSQL archives a log segment when it is full, or after archive_timeout; a minute is reasonable, \
      and 0 gives no bound
      """,
      from: "PostgreSQL documentation, archive_timeout", .verified),
    Fact(
      "pg.dump", "PostgreSQL", .rule,
      """
      pg_dump -F c is compressed already and is read by pg_restore, which takes either a database or a \
      file
      """,
      from: "pg_restore 15.18", .verified),
    Fact(
      "pg.dump.floor", "PostgreSQL", .rule,
      """
      pg_dump is consistent within one database and has no points between its runs; roles need pg_dumpall \
      -g
      """,
      from: "PostgreSQL 15 manual pages of pg_dump and pg_dumpall", .verified),
    Fact(
      "pg.stat", "PostgreSQL", .rule,
      "pg_stat_user_tables counts operations, not rows, and starts anew after a restore",
      from: "PostgreSQL 15.18", .verified),
    Fact(
      "pg.consistency", "PostgreSQL", .absent,
      "PostgreSQL has no pg_check_consistency(); amcheck and pg_amcheck look for corruption",
      from: "PostgreSQL 15.18", .verified),
    Fact(
      "pg.constraint", "PostgreSQL", .rule,
      "pg_constraint holds the definitions of constraints and whether each was validated, not the rows that break them",
      from: "PostgreSQL documentation, \"pg_constraint\"", .verified),
    Fact(
      "pg.basebackup", "PostgreSQL", .rule,
      "A pg_basebackup without its log cannot start by itself",
      from: "pg_basebackup 15.18", .verified),
    Fact(
      "pg.basebackup.floor", "PostgreSQL", .rule,
      "A base backup alone loses what was written since it began; points between need the log archived",
      from: "pg_basebackup 15.18", .verified),
    Fact(
      "pg.receivewal", "PostgreSQL", .rule,
      "pg_receivewal --synchronous with a slot keeps the archive next to nothing behind",
      from: "Barman source and pg_receivewal 15.18", .verified),
    Fact(
      "pg.sync", "PostgreSQL", .rule,
      """
      PostgreSQL loses nothing to a standby only with synchronous_standby_names and synchronous_commit \
      both set
      """,
      from: "PostgreSQL documentation, as quoted elsewhere", .secondary),
    Fact(
      "pg.async", "PostgreSQL", .rule,
      "Asynchronous PostgreSQL replication gives no bound on how far it lags",
      from: "PostgreSQL documentation, \"Log-Shipping Standby Servers\"", .secondary),
    Fact(
      "pg.slot", "PostgreSQL", .rule,
      """
      A PostgreSQL replication slot keeps the log for a dead standby until the disk is full, unless \
      limited
      """,
      from: "PostgreSQL documentation, as quoted elsewhere", .secondary),
    Fact(
      "pgbr.retention.full", "pgBackRest", .numbers(1, 9999999, "copies"),
      "pgBackRest expires nothing until a full retention is set",
      from: "pgBackRest source", .verified),
    Fact(
      "pgbr.retention.time", "pgBackRest", .rule,
      "pgBackRest counting days removes a full backup only when another is at least that old",
      from: "pgBackRest source", .verified),
    Fact(
      "pgbr.wal", "pgBackRest", .rule,
      """
      A pgBackRest archive retention shorter than that of fulls takes point-in-time recovery from the \
      older ones
      """,
      from: "pgBackRest source", .verified),
    Fact(
      "pgbr.queuemax", "pgBackRest", .rule,
      "Above archive-push-queue-max pgBackRest drops the log and tells PostgreSQL that it is archived",
      from: "pgBackRest source", .verified),
    Fact(
      "pgbr.restore", "pgBackRest", .rule,
      "pgBackRest restores into the data directory of a stopped server",
      from: "pgBackRest User Guide, \"Restore a Backup\"", .verified),
    Fact(
      "barman.floor", "Barman", .rule,
      "Barman that receives the log as a synchronous standby loses nothing",
      from: "Barman source", .verified),
    Fact(
      "barman.age", "Barman", .rule,
      "Barman never checks the age of its last backup unless last_backup_maximum_age is set",
      from: "Barman source", .verified),
    Fact(
      "powershell.pipe", "PowerShell", .rule,
      "PowerShell before 7.4 corrupts binary dumps that are piped between programs",
      from: "PowerShell documentation, \"What's New in PowerShell 7.4\"", .verified),
  ]
}
