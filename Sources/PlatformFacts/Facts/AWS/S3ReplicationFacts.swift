import Quantities

extension Facts {
  /// What is known of S3's replication, versioning and locks.
  static let s3Replication: [Fact] = [
    Fact(
      "s3rep.versioning", "S3 replication", .rule,
      "S3 replication needs versioning on both buckets",
      from: "Amazon S3 User Guide, \"Requirements for replication\"", .secondary),
    Fact(
      "s3rep.v2", "S3 replication", .rule,
      "An S3 replication rule with a priority or delete-marker setting needs a Filter, even an empty one",
      from: Source.awsModel, .verified),
    Fact(
      "s3rep.rtc", "S3 replication", .duration(.minutes(15)),
      "S3 replication time control copies 99.99 % of objects within 15 minutes, and takes no other number",
      from: Source.awsModel, .verified),
    Fact(
      "s3rep.unbounded", "S3 replication", .rule,
      "S3 replication without replication time control gives no bound on its lag",
      from: Source.awsModel, .verified),
    Fact(
      "s3rep.delmark", "S3 replication", .rule,
      """
      S3 replication leaves out delete markers unless asked, those made by lifecycle rules always, and \
      takes no promise for them
      """,
      from: "Amazon S3 User Guide, \"Replicating delete markers between buckets\"", .verified),
    Fact(
      "s3rep.versiondelete", "S3 replication", .rule,
      "S3 replication never copies the deletion of a version",
      from: "Amazon S3 User Guide, \"What does Amazon S3 replicate?\"", .secondary),
    Fact(
      "s3rep.existing", "S3 replication", .rule,
      "S3 replication leaves out objects that were there before the rule; Batch Replication copies those",
      from: Source.awsModel, .verified),
    Fact(
      "s3rep.kms", "S3 replication", .rule,
      """
      S3 replication leaves out objects encrypted with KMS keys unless told to take them and with which \
      key
      """,
      from: Source.awsModel, .verified),
    Fact(
      "s3rep.max", "S3 replication", .numbers(1, 1000, "rules"),
      "S3 replication takes 1 to 1000 rules",
      from: Source.awsModel, .verified),
    Fact(
      "s3ver.states", "S3 versioning", .words(["Enabled", "Suspended"]),
      "S3 versioning can be enabled and suspended, never removed again",
      from: Source.awsModel, .verified),
    Fact(
      "s3ver.restore", "S3 versioning", .rule,
      """
      An old S3 version comes back by copying it over or deleting what hides it; restore-object only thaws \
      archived objects
      """,
      from: "Amazon S3 User Guide, \"Restoring previous versions\"", .verified),
    Fact(
      "s3lock", "S3 Object Lock", .words(["GOVERNANCE", "COMPLIANCE"]),
      """
      S3 Object Lock has the modes governance and compliance, needs versioning, and a compliance lock can \
      neither be changed nor shortened
      """,
      from: Source.awsModel, .verified),
    Fact(
      "s3.regional", "S3", .rule,
      "An S3 bucket lies in one Region and goes with it",
      from: "Amazon S3 User Guide, \"Buckets overview\"", .secondary),
  ]
}
