import Quantities

extension Facts {
  /// What is known of RDS.
  static let rds: [Fact] = [
    Fact(
      "rds.retention", "RDS", .days(0, 35),
      """
      RDS keeps automated backups for 0 to 35 days; 0 switches them off, and point-in-time recovery with \
      them
      """,
      from: Source.awsModel, .verified),
    Fact(
      "rds.retention.default", "RDS", .duration(.days(1)),
      """
      RDS keeps automated backups for 1 day when made through the API or Terraform without saying so (the \
      console says 7)
      """,
      from: Source.awsModel, .verified),
    Fact(
      "rds.retention.replica", "RDS", .rule,
      "RDS refuses a retention of 0 while the instance is the source of a read replica",
      from: Source.awsModel, .verified),
    Fact(
      "rds.replica.prereq", "RDS", .rule,
      "RDS makes a read replica only of an instance whose automated backups are on",
      from: Source.awsModel, .verified),
    Fact(
      "rds.replica.count", "RDS", .numbers(0, 15, "replicas"),
      "An RDS instance has at most 15 read replicas (Db2 3, Oracle 5, SQL Server 5)",
      from: Source.awsModel, .verified),
    Fact(
      "rds.replica.region", "RDS", .absent,
      "SQL Server and RDS Custom have no read replica in another Region",
      from: Source.awsModel, .verified),
    Fact(
      "rds.records", "RDS", .numbers(20, 100, "records"),
      "RDS lists 20 to 100 records at a time and refuses to be asked for fewer",
      from: Source.awsModel, .verified),
    Fact(
      "rds.window.backup", "RDS", .durations(.minutes(30), nil),
      """
      The RDS backup window is hh:mm-hh:mm in UTC, 30 minutes at least, and must not meet the maintenance \
      window
      """,
      from: Source.awsModel, .verified),
    Fact(
      "rds.window.maint", "RDS", .durations(.minutes(30), nil),
      "The RDS maintenance window is ddd:hh:mm-ddd:hh:mm in UTC, 30 minutes at least",
      from: Source.awsModel, .verified),
    Fact(
      "rds.window.overrun", "RDS", .rule,
      """
      An RDS backup that needs longer than its window goes on after it, and may be skipped under heavy \
      load
      """,
      from: "Amazon RDS User Guide, \"Working with backups\"", .secondary),
    Fact(
      "rds.pitr.granularity", "RDS", .duration(.minutes(5)),
      "RDS ships transaction logs every 5 minutes, so point-in-time recovery can lose up to 5 minutes",
      from: "Amazon RDS User Guide, \"Restoring a DB instance to a specified time\"", .secondary),
    Fact(
      "rds.pitr.window", "RDS", .rule,
      """
      RDS point-in-time recovery reaches back exactly as far as automated backups are kept: both are one \
      setting
      """,
      from: Source.awsModel, .verified),
    Fact(
      "rds.pitr.enable", "RDS", .rule,
      "RDS point-in-time recovery is on whenever automated backups are kept, and has no switch of its own",
      from: Source.awsModel, .verified),
    Fact(
      "rds.restore.new", "RDS", .rule,
      """
      Every RDS restore makes a new instance with a new endpoint, default security and parameter groups, \
      usually in a single zone
      """,
      from: Source.awsModel, .verified),
    Fact(
      "rds.restore.params", "RDS", .absent,
      "A restore from an RDS snapshot takes no encryption setting and no key: they come with the snapshot",
      from: Source.awsModel, .verified),
    Fact(
      "rds.modify.params", "RDS", .absent,
      "Changing an RDS instance has no flag to delete automated backups; only deleting the instance has",
      from: Source.awsModel, .verified),
    Fact(
      "rds.modify.when", "RDS", .rule,
      """
      Changing RDS retention from or to 0 waits for the maintenance window unless applied at once, and \
      causes an outage
      """,
      from: Source.awsModel, .verified),
    Fact(
      "rds.delete.backups", "RDS", .rule,
      "RDS automated backups are deleted with the instance unless they are retained; manual snapshots stay",
      from: Source.awsModel, .verified),
    Fact(
      "rds.manual.snap", "RDS", .number(100, "snapshots"),
      "RDS manual snapshots never expire, and 100 of them are allowed in a Region",
      from: "Amazon RDS User Guide, \"Quotas and constraints\"", .secondary),
    Fact(
      "rds.snap.location", "RDS", .rule,
      """
      RDS automated backups lie in storage that AWS owns in the same Region, never in a bucket of one's \
      own
      """,
      from: "Amazon RDS User Guide, \"Working with backups\"", .secondary),
    Fact(
      "rds.snap.name", "RDS", .rule,
      "RDS automated snapshots are called rds:INSTANCE-yyyy-mm-dd-hh-mm",
      from: Source.awsModel, .verified),
    Fact(
      "rds.snap.copy", "RDS", .numbers(1, 255, "characters"),
      """
      A copy of an RDS snapshot to another Region is started there, needs a key of that Region when \
      encrypted, and a name without colons
      """,
      from: Source.awsModel, .verified),
    Fact(
      "rds.snap.copy.presign", "RDS", .rule,
      "A pre-signed URL for copying an RDS snapshot matters in GovCloud only",
      from: Source.awsModel, .verified),
    Fact(
      "rds.export", "RDS", .number(5, "exports"),
      "An RDS export to S3 is Parquet that RDS cannot restore from, and 5 may run at once in an account",
      from: "Amazon Aurora User Guide, \"Exporting DB cluster data to Amazon S3\"", .verified),
    Fact(
      "rds.xregion.backups", "RDS", .rule,
      """
      RDS can copy automated backups with their logs to another Region with a retention and a key of its \
      own, but not for Multi-AZ clusters or RDS Custom
      """,
      from: "Amazon RDS User Guide, \"Replicating automated backups to another AWS Region\"", .verified),
    Fact(
      "rds.promote", "RDS", .days(0, 35),
      """
      A promoted RDS read replica keeps backups for 1 day unless told otherwise, and cannot be promoted \
      while it is backing up
      """,
      from: Source.awsModel, .verified),
    Fact(
      "rds.multiaz", "RDS", .rule,
      """
      RDS Multi-AZ keeps a synchronous standby in another zone of the same Region and fails over by itself
      """,
      from: "Amazon RDS User Guide, \"Multi-AZ DB instance deployments\"", .verified),
    Fact(
      "rds.replica.lag", "RDS", .rule,
      "RDS read replicas are asynchronous, with no bound on how far they lag",
      from: "Amazon RDS User Guide, \"Working with DB instance read replicas\"", .secondary),
    Fact(
      "rds.waiters", "RDS", .duration(.minutes(10)),
      """
      The AWS CLI waits at most 10 minutes for an RDS snapshot to complete and 30 minutes for an instance, \
      then fails with exit code 255
      """,
      from: Source.awsModel, .verified),
    Fact(
      "rds.waiters.instance", "RDS", .duration(.minutes(30)),
      "The AWS CLI waits at most 30 minutes for an RDS instance, cluster or their snapshot to become available",
      from: Source.awsModel, .verified),
    Fact(
      "rds.describe.max", "RDS", .numbers(20, 100, "records"),
      "One page of RDS snapshots holds 20 to 100 records",
      from: Source.awsModel, .verified),
    Fact(
      "rds.pi.retention", "RDS", .rule,
      "Performance Insights keeps 7 days, whole multiples of 31 days up to 23 of them, or 731 days",
      from: Source.awsModel, .verified),
  ]
}
