import Quantities

extension Facts {
  /// What is known of S3's lifecycle rules.
  static let s3Lifecycle: [Fact] = [
    Fact(
      "s3lc.keys", "S3 lifecycle",
      .words([
        "ID", "Status", "Filter", "Prefix", "Transitions", "Expiration", "NoncurrentVersionTransitions",
        "NoncurrentVersionExpiration", "AbortIncompleteMultipartUpload",
      ]),
      "An S3 lifecycle rule has exactly these keys; `Id` in place of `ID` is refused",
      from: Source.awsModel, .verified),
    Fact(
      "s3lc.filter", "S3 lifecycle", .rule,
      """
      An S3 lifecycle rule needs a Filter with exactly one condition, an empty prefix for the whole bucket
      """,
      from: Source.awsModel, .verified),
    Fact(
      "s3lc.id.len", "S3 lifecycle", .numbers(1, 255, "characters"),
      "An S3 lifecycle rule's ID has at most 255 characters",
      from: Source.awsModel, .verified),
    Fact(
      "s3lc.rules.max", "S3 lifecycle", .numbers(1, 1000, "rules"),
      "An S3 bucket has at most 1000 lifecycle rules, and writing them replaces all",
      from: Source.awsModel, .verified),
    Fact(
      "s3lc.transition.enum", "S3 lifecycle",
      .words([
        "GLACIER", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "GLACIER_IR",
      ]),
      "S3 lifecycle rules can move objects to these six classes and no others",
      from: Source.awsModel, .verified),
    Fact(
      "s3lc.date", "S3 lifecycle", .rule,
      "A Date in an S3 lifecycle rule is midnight UTC",
      from: Source.awsModel, .verified),
    Fact(
      "s3lc.date.mixed", "S3 lifecycle", .rule,
      "An S3 lifecycle rule cannot mix days and dates",
      from: "Amazon S3 User Guide, \"Lifecycle configuration elements\"", .secondary),
    Fact(
      "s3lc.days.ia", "S3 lifecycle", .durations(.days(30), nil),
      "S3 moves objects to Standard-IA or One Zone-IA only when they are at least 30 days old",
      from: Source.awsModel, .verified),
    Fact(
      "s3lc.days.arch", "S3 lifecycle", .durations(.seconds(0), nil),
      "S3 moves objects to Intelligent-Tiering, Glacier classes and Deep Archive at any age",
      from: Source.awsModel, .verified),
    Fact(
      "s3lc.ia.gap", "S3 lifecycle", .rule,
      """
      Within one rule, S3 takes the next transition only after the minimum days of the class before it (30 \
      for IA, 90 for Glacier)
      """,
      from: "Amazon S3 User Guide, \"Transitioning objects using Amazon S3 Lifecycle\"", .secondary),
    Fact(
      "s3lc.waterfall", "S3 lifecycle", .rule,
      """
      S3 lifecycle rules only move objects to colder classes: never back to Standard, and never out of \
      Deep Archive
      """,
      from: "Amazon S3 User Guide, \"Transitioning objects using Amazon S3 Lifecycle\"", .secondary),
    Fact(
      "s3lc.128k", "S3 lifecycle", .number(131072, "bytes"),
      """
      S3 lifecycle rules move no object below 128 KB unless a size filter or the older default says \
      otherwise
      """,
      from: Source.awsModel, .verified),
    Fact(
      "s3lc.overlap", "S3 lifecycle", .rule,
      """
      Where S3 lifecycle rules overlap, the shorter expiration and the cheaper class win, and deletion \
      wins over transition
      """,
      from: "Amazon S3 User Guide, \"Examples of S3 Lifecycle configurations\"", .verified),
    Fact(
      "s3lc.expire", "S3 lifecycle", .numbers(1, nil, "days"),
      """
      S3 expiration takes a positive number of days, and cannot be combined with removing expired delete \
      markers
      """,
      from: Source.awsModel, .verified),
    Fact(
      "s3lc.noncurrent", "S3 lifecycle", .numbers(1, nil, "days"),
      "S3 expires noncurrent versions after at least 1 day",
      from: Source.awsModel, .verified),
    Fact(
      "s3lc.noncurrent.newer", "S3 lifecycle", .numbers(1, 100, "versions"),
      "S3 can keep the newest 1 to 100 noncurrent versions",
      from: Source.awsModel, .verified),
    Fact(
      "s3lc.versioned", "S3 lifecycle", .rule,
      """
      In a versioned bucket an S3 expiration only adds a delete marker; noncurrent versions need an \
      expiration of their own
      """,
      from: "Amazon S3 User Guide, \"Lifecycle configuration elements\"", .secondary),
    Fact(
      "s3lc.early", "S3 lifecycle", .rule,
      "S3 lets an object go before the minimum days of its class, and bills the rest of them",
      from: "Amazon S3 User Guide, \"Transitioning objects using Amazon S3 Lifecycle\"", .secondary),
  ]
}
