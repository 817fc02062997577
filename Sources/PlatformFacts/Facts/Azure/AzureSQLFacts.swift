import Quantities

extension Facts {
  /// What is known of Azure SQL.
  static let azureSQL: [Fact] = [
    Fact(
      "az.sql", "Azure SQL", .days(1, 35),
      "Azure SQL keeps point-in-time backups for 1 to 35 days",
      from: Source.azureProvider, .verified),
    Fact(
      "azsql.pitr.default", "Azure SQL", .duration(.days(7)),
      "Azure SQL keeps point-in-time backups for 7 days unless told otherwise",
      from: "Azure SQL documentation, \"Automated backups\" (2022-07)", .secondary),
    Fact(
      "azsql.pitr.basic", "Azure SQL", .days(1, 7),
      "The Basic tier of Azure SQL keeps point-in-time backups for 1 to 7 days",
      from: Source.azureProvider, .verified),
    Fact(
      "azsql.diff", "Azure SQL", .choice([12, 24], "hours"),
      "Azure SQL takes differential backups every 12 or 24 hours",
      from: Source.azureProvider, .verified),
    Fact(
      "azsql.log", "Azure SQL", .duration(.minutes(10)),
      "Azure SQL backs up its log about every 10 minutes",
      from: "Azure SQL documentation, \"Automated backups\" (2022-07)", .secondary),
    Fact(
      "azsql.ltr", "Azure SQL", .durations(.days(7), .days(3653)),
      """
      Azure SQL long-term retention keeps weekly, monthly and yearly backups for up to 10 years, and is \
      off unless asked for
      """,
      from: Source.azureProvider, .verified),
    Fact(
      "azsql.ltr.rpo", "Azure SQL", .duration(.days(7)),
      "Azure SQL long-term retention keeps weekly full backups, so it loses up to a week",
      from: "Azure SQL documentation, \"Long-term retention\" (2022-07)", .secondary),
    Fact(
      "az.sql.rpo", "Azure SQL", .duration(.hours(1)),
      """
      Azure SQL geo-restore loses up to an hour, usually takes less than 12, and needs geo-redundant \
      backup storage
      """,
      from: "Azure SQL documentation, \"Automated backups\" (2022-07)", .secondary),
    Fact(
      "azsql.georestore", "Azure SQL", .rule,
      "Azure SQL geo-restore brings back the last point only, never a chosen moment",
      from: "Azure SQL documentation, \"Automated backups\" (2022-07)", .secondary),
    Fact(
      "azsql.redundancy", "Azure SQL", .words(["Geo", "GeoZone", "Local", "Zone"]),
      "Azure SQL backup storage is Geo unless Local, Zone or GeoZone is chosen",
      from: Source.azureProvider, .verified),
    Fact(
      "azsql.restore", "Azure SQL", .rule,
      "Every Azure SQL restore makes a new database",
      from: "Azure SQL documentation, \"Recover a database\" (2022-07)", .secondary),
    Fact(
      "azsql.deleted", "Azure SQL", .rule,
      "A deleted Azure SQL database comes back on the same server only; deleting the server loses it",
      from: "Azure SQL documentation, \"Recover a database\" (2022-07)", .secondary),
    Fact(
      "azsql.noschedule", "Azure SQL", .absent,
      "The schedule of Azure SQL backups cannot be changed",
      from: "Azure SQL documentation, \"Automated backups\" (2022-07)", .secondary),
    Fact(
      "azsql.georep", "Azure SQL", .duration(.seconds(5)),
      "Azure SQL active geo-replication loses up to 5 seconds and fails over in 30",
      from: "Azure SQL documentation, \"Business continuity\" (2021-10)", .secondary),
    Fact(
      "azsql.fog", "Azure SQL", .duration(.hours(1)),
      "An automatic Azure SQL failover group waits at least an hour before it fails over",
      from: "Azure SQL documentation, \"Business continuity\" (2021-10)", .secondary),
  ]
}
