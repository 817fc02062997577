extension Platforms {
  /// SQL Server and Oracle, run by oneself.
  static let commercialDatabases: [Platform] = [
    Platform(
      "sql-server", "SQL Server", aliases: ["sqlserver", "mssql", "microsoft-sql-server"], .selfHosted,
      .database,
      methods: [
        .base("full", "Full backup", ["mssql.copyonly"]),
        .base("differential", "Differential backup", ["mssql.diff"]),
        .logs("log", "Transaction log backup", ["mssql.log"]),
        .logs("point-in-time", "Point-in-time recovery", ["mssql.log"]),
        .export("Export by bcp or SqlPackage"), .volumeSnapshot,
      ],
      replicas: [
        ReplicaMode(
          "sync", "Synchronous-commit replica", isSynchronous: true,
          reaches: [.service, .instance, .zone, .region, .provider], facts: ["mssql.sync"]),
        ReplicaMode(
          "async", "Asynchronous-commit replica", reaches: [.service, .instance, .zone, .region, .provider],
          facts: ["mssql.async"]),
        ReplicaMode(
          "log-shipping", "Log shipping secondary",
          reaches: [.service, .instance, .zone, .region, .provider],
          facts: ["mssql.shipping"]),
      ]),
    Platform(
      "oracle", "Oracle Database", aliases: ["oracle-database", "oracledb"], .selfHosted, .database,
      methods: [
        .base("full", "Full backup by RMAN", []), .incremental,
        .logs("log", "Archived redo log", ["ora.lag"]),
        .logs("point-in-time", "Point-in-time recovery", ["ora.lag"]),
        .export("Export by Data Pump"), .dump("Data Pump"), .volumeSnapshot,
      ],
      replicas: [
        ReplicaMode(
          "sync", "Data Guard standby with synchronous transport", isSynchronous: true,
          reaches: [.service, .instance, .zone, .region, .provider], facts: ["ora.sync"]),
        ReplicaMode(
          "async", "Data Guard standby with asynchronous transport",
          reaches: [.service, .instance, .zone, .region, .provider], facts: ["ora.async"]),
      ]),
  ]
}
