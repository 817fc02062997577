import Quantities

extension Facts {
  /// What is known of Aurora.
  static let aurora: [Fact] = [
    Fact(
      "aurora.retention", "Aurora", .days(1, 35),
      "Aurora keeps automated backups for 1 to 35 days and cannot switch them off",
      from: Source.awsModel, .verified),
    Fact(
      "aurora.pitr.lag", "Aurora", .duration(.minutes(5)),
      "Aurora can be restored to a moment about 5 minutes ago at the latest",
      from: "Amazon Aurora User Guide, \"Overview of backing up and restoring an Aurora DB cluster\"",
      .secondary),
    Fact(
      "aurora.backtrack", "Aurora", .durations(.seconds(0), .hours(72)),
      "Aurora MySQL can be turned back in place by up to 72 hours; Aurora PostgreSQL cannot",
      from: Source.awsModel, .verified),
    Fact(
      "aurora.restore", "Aurora", .rule,
      "An Aurora restore makes a new cluster with a new endpoint",
      from: Source.awsModel, .verified),
    Fact(
      "aurora.storage", "Aurora", .rule,
      "Aurora keeps six copies of its storage in three zones of one Region",
      from: "Amazon Aurora User Guide, \"How Aurora Serverless v2 works\"", .secondary),
    Fact(
      "aurora.global", "Aurora", .rule,
      """
      An Aurora global database typically lags less than a second, loses seconds and recovers in minutes \
      when its Region is lost
      """,
      from:
        "Amazon Aurora User Guide, \"Using switchover or failover in Aurora Global Database\"",
      .verified),
    Fact(
      "aurora.global.rpo", "Aurora", .rule,
      """
      Aurora PostgreSQL can hold back commits to enforce a loss limit across Regions (rds.global_db_rpo); \
      Aurora MySQL cannot
      """,
      from:
        "Amazon Aurora User Guide, \"Using switchover or failover in Aurora Global Database\"",
      .verified),
    Fact(
      "aurora.global.excl", "Aurora", .rule,
      """
      A failover of an Aurora global database either allows data loss or is a switchover, never both; \
      without either it is a switchover
      """,
      from: Source.awsModel, .verified),
    Fact(
      "aurora.global.target", "Aurora", .rule,
      "The target of an Aurora global failover should be given as an ARN",
      from: Source.awsModel, .verified),
  ]
}
