extension Facts {
  /// What is known of SQL Server and Oracle.
  static let commercialDatabases: [Fact] = [
    Fact(
      "mssql.copyonly", "SQL Server", .rule,
      "A copy-only backup of SQL Server cannot be the base of a differential one",
      from: "Microsoft Learn, \"Using Differential Backups\"", .verified),
    Fact(
      "mssql.diff", "SQL Server", .rule,
      "Before a differential backup of SQL Server its base, the last full backup, must be restored",
      from: "Microsoft Learn, \"Using Differential Backups\"", .verified),
    Fact(
      "mssql.log", "SQL Server", .rule,
      "SQL Server backs its transaction log up under the full or bulk-logged recovery model only",
      from: "SqlBak Academy, \"Backup chain\"", .secondary),
    Fact(
      "mssql.sync", "SQL Server", .rule,
      "A synchronous replica of SQL Server that exceeds its session timeout counts as asynchronous until it is back",
      from: "Microsoft Learn, \"Differences between availability modes for an Always On availability group\"",
      .verified),
    Fact(
      "mssql.async", "SQL Server", .rule,
      "SQL Server waits for no asynchronous replica, and gives no bound for how far one lags",
      from: "Microsoft Learn, \"Differences between availability modes for an Always On availability group\"",
      .verified),
    Fact(
      "mssql.shipping", "SQL Server", .rule,
      "A log shipping secondary of SQL Server is recovered by hand, and clients are sent there by hand",
      from: "Microsoft Learn, \"Fail over to a log shipping secondary (SQL Server)\"", .verified),
    Fact(
      "mssql.recovery", "SQL Server", .rule,
      "SQL Server restores no more logs into a database that was restored with recovery, which is the usual way",
      from: "Microsoft Learn, \"DatabaseRecoveryState Enum\"", .verified),
    Fact(
      "ora.lag", "Oracle", .rule,
      "Oracle archives redo when a log is full; only ARCHIVE_LAG_TARGET, off unless set, bounds that in time",
      from: "Oracle RMAN for Absolute Beginners", .secondary),
    Fact(
      "ora.sync", "Oracle", .rule,
      "In Maximum Availability mode Oracle goes on without a standby that is away; only Maximum Protection stops",
      from: "Oracle Data Guard Concepts and Administration, \"Data Guard Protection Modes\"", .secondary),
    Fact(
      "ora.async", "Oracle", .rule,
      "In Maximum Performance mode, the default, Oracle commits before a standby has the redo",
      from: "Oracle Data Guard Concepts and Administration, \"Data Guard Protection Modes\"", .secondary),
  ]
}
