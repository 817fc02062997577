import Quantities

extension Facts {
  /// What is known of Cloud SQL.
  static let cloudSQL: [Fact] = [
    Fact(
      "csql.backups", "Cloud SQL", .numbers(1, 365, "copies"),
      "Cloud SQL keeps 1 to 365 automated backups: a count, not days",
      from: Source.gcloud, .verified),
    Fact(
      "csql.backups.default", "Cloud SQL", .numbers(7, 15, "copies"),
      "Cloud SQL keeps 7 automated backups unless told otherwise, Enterprise Plus 15",
      from: Source.gcloud, .verified),
    Fact(
      "csql.backups.daily", "Cloud SQL", .duration(.days(1)),
      "Cloud SQL takes one automated backup a day",
      from: "Cloud SQL documentation, \"About Cloud SQL backups\", as quoted elsewhere", .secondary),
    Fact(
      "csql.logs", "Cloud SQL", .days(1, 7),
      "Cloud SQL Enterprise keeps transaction logs for 1 to 7 days, 7 unless told otherwise",
      from: Source.gcloud, .verified),
    Fact(
      "csql.logs.plus", "Cloud SQL", .days(1, 35),
      "Cloud SQL Enterprise Plus keeps transaction logs for 1 to 35 days, 14 unless told otherwise",
      from: Source.gcloud, .verified),
    Fact(
      "csql.pitr.floor", "Cloud SQL", .duration(.minutes(5)),
      "Cloud SQL ships transaction logs about every 5 minutes",
      from: "Cloud SQL documentation, \"Use point-in-time recovery (PITR)\"", .verified),
    Fact(
      "csql.pitr.prereq", "Cloud SQL", .rule,
      """
      Cloud SQL point-in-time recovery needs automated backups, at least one more of them than days of \
      logs
      """,
      from: Source.gcloud, .verified),
    Fact(
      "csql.window", "Cloud SQL", .duration(.hours(4)),
      "Cloud SQL starts its backup within 4 hours of the start time, given in UTC",
      from: "CIS Google Cloud Foundations 1.2, item 6.7", .secondary),
    Fact(
      "csql.location", "Cloud SQL", .rule,
      "Cloud SQL keeps backups in the closest multi-region unless a location is given",
      from: Source.gcloud, .verified),
    Fact(
      "csql.delete", "Cloud SQL", .rule,
      """
      Deleting a Cloud SQL instance deletes its backups unless they are retained or a final one is asked \
      for
      """,
      from: Source.gcloud, .verified),
    Fact(
      "csql.final", "Cloud SQL", .days(1, 365),
      "A final Cloud SQL backup is kept for 1 to 365 days, 30 unless told otherwise",
      from: Source.gcloud, .verified),
    Fact(
      "csql.name.reuse", "Cloud SQL", .rule,
      "The name of a deleted Cloud SQL instance can be used again at once",
      from: "Cloud SQL documentation, \"Delete instances\"", .verified),
    Fact(
      "csql.rename", "Cloud SQL", .absent,
      "A Cloud SQL instance cannot be renamed",
      from: Source.gcloud, .verified),
    Fact(
      "csql.restore", "Cloud SQL", .rule,
      """
      Restoring a Cloud SQL backup by its number overwrites an existing instance; by its name it may make \
      a new one
      """,
      from: Source.gcloud, .verified),
    Fact(
      "csql.clone", "Cloud SQL", .rule,
      "Cloud SQL restores a moment by cloning the instance to a new one",
      from: Source.gcloud, .verified),
    Fact(
      "csql.enhanced", "Cloud SQL", .rule,
      """
      Enhanced Cloud SQL backups can be hourly to yearly with enforced retention, and cannot be restored \
      in another region
      """,
      from: "Cloud SQL documentation, \"Backup options\"", .secondary),
    Fact(
      "csql.xregion", "Cloud SQL", .rule,
      """
      A Cloud SQL replica can lie in another region; switchover to it needs Enterprise Plus with MySQL or \
      PostgreSQL
      """,
      from: "Cloud SQL API, ReplicationCluster", .verified),
    Fact(
      "csql.ha", "Cloud SQL", .rule,
      "A regional Cloud SQL instance writes to the disks of two zones before it reports a commit",
      from: "Cloud SQL documentation, \"About high availability\"", .verified),
    Fact(
      "csql.sharedcore", "Cloud SQL", .rule,
      "Shared-core Cloud SQL machines are not covered by its service level agreement",
      from: "Cloud SQL pricing page, as quoted elsewhere", .secondary),
    Fact(
      "csql.import.database", "Cloud SQL", .rule,
      "gcloud sql import sql --database imports into a database that must have been created before",
      from: "Google Cloud SDK reference, \"gcloud sql import sql\"", .verified),
  ]
}
