import Quantities

extension Facts {
  /// What is known of Azure's other databases and its secrets.
  static let azureDatabases: [Fact] = [
    Fact(
      "azpg.retention", "Azure Database for PostgreSQL", .days(7, 35),
      "Azure Database for PostgreSQL keeps backups for 7 to 35 days, 7 unless told otherwise",
      from: Source.azureProvider, .verified),
    Fact(
      "azmy.retention", "Azure Database for MySQL", .days(1, 35),
      "Azure Database for MySQL keeps backups for 1 to 35 days, 7 unless told otherwise",
      from: Source.azureProvider, .verified),
    Fact(
      "azpg.geo", "Azure Database for PostgreSQL", .rule,
      "Geo-redundant backup of an Azure flexible server can be chosen only when the server is made",
      from: Source.azureProvider, .verified),
    Fact(
      "azpg.freq", "Azure Database for PostgreSQL", .duration(.days(1)),
      """
      Azure Database for PostgreSQL takes a snapshot a day, none while nothing changes or the server is \
      stopped
      """,
      from: "Azure Database for PostgreSQL documentation, \"Backup and restore\"", .verified),
    Fact(
      "azpg.rpo", "Azure Database for PostgreSQL", .duration(.minutes(15)),
      "Azure Database for PostgreSQL ships its log with up to 15 minutes of delay",
      from: "Azure Database for PostgreSQL documentation, \"Backup and restore\" (older page)", .secondary),
    Fact(
      "azmy.rpo", "Azure Database for MySQL", .duration(.minutes(5)),
      "Azure Database for MySQL backs up its log every 5 minutes",
      from: "Azure Database for MySQL documentation, \"Backup and restore\" (2020-09)", .secondary),
    Fact(
      "azpg.restore", "Azure Database for PostgreSQL", .rule,
      "A restore on Azure Database for PostgreSQL makes a new server, and its backups cannot be exported",
      from: "Azure Database for PostgreSQL documentation, \"Backup and restore\"", .verified),
    Fact(
      "azpg.ha", "Azure Database for PostgreSQL", .words(["SameZone", "ZoneRedundant"]),
      "An Azure flexible server keeps its standby in the same zone or in another one",
      from: Source.azureProvider, .verified),
    Fact(
      "azredis.rdb", "Azure Cache for Redis", .choice([15, 30, 60, 360, 720, 1440], "minutes"),
      "Azure Cache for Redis Premium snapshots every 15 minutes to 24 hours",
      from: Source.azureProvider, .verified),
    Fact(
      "azkv", "Azure Key Vault", .days(7, 90),
      "Azure Key Vault keeps deleted secrets for 7 to 90 days, 90 unless told otherwise",
      from: Source.azureProvider, .verified),
    Fact(
      "cosmos.cont.tiers", "Cosmos DB", .choice([7, 30], "days"),
      "Cosmos DB continuous backup keeps 7 or 30 days",
      from: Source.azureProvider, .verified),
    Fact(
      "cosmos.cont.floor", "Cosmos DB", .duration(.seconds(100)),
      "Cosmos DB continuous backup is at most 100 seconds behind",
      from: "Azure Cosmos DB documentation, \"Continuous backup\" (2023-04)", .secondary),
    Fact(
      "cosmos.periodic", "Cosmos DB", .durations(.hours(1), .hours(24)),
      "Cosmos DB periodic backup runs every 1 to 24 hours, 4 unless told otherwise",
      from: Source.azureProvider, .verified),
    Fact(
      "cosmos.cont.restore", "Cosmos DB", .rule,
      "Cosmos DB restores to a new account, without its firewall, roles, procedures and regions",
      from: "Azure Cosmos DB documentation, \"Continuous backup\" (2023-04)", .secondary),
    Fact(
      "cosmos.modes", "Cosmos DB", .words(["Periodic", "Continuous"]),
      """
      Cosmos DB has periodic or continuous backup, and an account that went to continuous never goes \
      back
      """,
      from: Source.azureProvider, .verified),
    Fact(
      "cosmos.periodic.keep", "Cosmos DB", .durations(.hours(8), .days(30)),
      "Cosmos DB keeps periodic backups for 8 hours to 30 days, 8 hours unless told otherwise",
      from: Source.azureProvider, .verified),
  ]
}
