import Quantities

extension Facts {
  /// What is known of S3's storage classes.
  static let s3: [Fact] = [
    Fact(
      "s3.list", "S3", .rule,
      "S3 lists names, sizes, owners and times of change of objects, and nothing of who read them",
      from: Source.awsModel, .verified),
    Fact(
      "s3.list.order", "S3", .rule,
      "S3 lists the objects of a bucket in the order of their names, not of their age",
      from: Source.awsModel, .verified),
    Fact(
      "s3.class.standard", "S3", .rule,
      "S3 Standard has no minimum charge, lies in at least three zones and is read at once",
      from: "Amazon S3 User Guide, \"Understanding and managing Amazon S3 storage classes\"", .secondary),
    Fact(
      "s3.class.intelligent", "S3", .durations(.days(90), .days(730)),
      """
      S3 Intelligent-Tiering is read at once unless its archive tiers are switched on (from 90 and from \
      180 days)
      """,
      from: Source.awsModel, .verified),
    Fact(
      "s3.class.ia", "S3", .duration(.days(30)),
      "S3 Standard-IA bills at least 30 days and 128 KB for each object",
      from: "Amazon S3 User Guide, \"Understanding and managing Amazon S3 storage classes\"", .secondary),
    Fact(
      "s3.class.onezone", "S3", .duration(.days(30)),
      "S3 One Zone-IA lies in a single zone and bills at least 30 days and 128 KB for each object",
      from: "Amazon S3 User Guide, \"Understanding and managing Amazon S3 storage classes\"", .secondary),
    Fact(
      "s3.class.glacier.instant", "S3", .duration(.days(90)),
      "S3 Glacier Instant Retrieval is read at once and bills at least 90 days and 128 KB for each object",
      from: "Amazon S3 User Guide, \"Understanding and managing Amazon S3 storage classes\"", .secondary),
    Fact(
      "s3.class.glacier", "S3", .duration(.days(90)),
      "S3 Glacier Flexible Retrieval bills at least 90 days and 40 KB of overhead for each object",
      from: "Amazon S3 User Guide, \"Understanding and managing Amazon S3 storage classes\"", .secondary),
    Fact(
      "s3.class.deep", "S3", .duration(.days(180)),
      "S3 Glacier Deep Archive bills at least 180 days and 40 KB of overhead for each object",
      from: "Amazon S3 User Guide, \"Understanding and managing Amazon S3 storage classes\"", .secondary),
    Fact(
      "s3.thaw.intelligent", "S3", .durations(.hours(3), .hours(5)),
      """
      An object in the archive tier of S3 Intelligent-Tiering thaws in 3 to 5 hours, in the deep archive \
      tier within 12
      """,
      from: Source.awsModel, .verified),
    Fact(
      "s3.thaw.glacier.expedited", "S3", .durations(.minutes(1), .minutes(5)),
      """
      S3 Glacier Flexible Retrieval gives objects below 250 MB back in 1 to 5 minutes when expedited, if \
      there is capacity
      """,
      from: Source.awsModel, .verified),
    Fact(
      "s3.thaw.glacier.standard", "S3", .durations(.hours(3), .hours(5)),
      "S3 Glacier Flexible Retrieval thaws an object in 3 to 5 hours at the standard speed",
      from: Source.awsModel, .verified),
    Fact(
      "s3.thaw.glacier.bulk", "S3", .durations(.hours(5), .hours(12)),
      "S3 Glacier Flexible Retrieval thaws an object in 5 to 12 hours in bulk, without charge",
      from: Source.awsModel, .verified),
    Fact(
      "s3.thaw.deep.expedited", "S3", .absent,
      "S3 Glacier Deep Archive has no expedited retrieval",
      from: Source.awsModel, .verified),
    Fact(
      "s3.thaw.deep.standard", "S3", .duration(.hours(12)),
      "S3 Glacier Deep Archive thaws an object within 12 hours at the standard speed",
      from: Source.awsModel, .verified),
    Fact(
      "s3.thaw.deep.bulk", "S3", .duration(.hours(48)),
      "S3 Glacier Deep Archive thaws an object within 48 hours in bulk",
      from: Source.awsModel, .verified),
    Fact(
      "s3.thaw.default", "S3", .rule,
      "S3 thaws at the standard speed when none is asked for",
      from: Source.awsModel, .verified),
    Fact(
      "s3.thaw.temporary", "S3", .rule,
      "A thawed copy in S3 is temporary, and a lifecycle expiration overrides its days",
      from: Source.awsModel, .verified),
    Fact(
      "s3.thaw.batch", "S3", .rule,
      "S3 Batch Operations thaw at the standard or bulk speed only",
      from: "Amazon S3 User Guide, \"Restore objects with Batch Operations\"", .verified),
    Fact(
      "s3.sync.glacier", "S3", .rule,
      "aws s3 sync and cp skip objects in Glacier Flexible and Deep Archive with no more than a warning",
      from: "AWS CLI source, S3 file filter", .verified),
  ]
}
