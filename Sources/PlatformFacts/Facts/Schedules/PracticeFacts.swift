import Quantities

extension Facts {
  /// What is known of good practice, strategies and list prices.
  static let practice: [Fact] = [
    Fact(
      "3-2-1-1-0", "Practice", .rule,
      "Three copies, two media, one off site, one offline or immutable, and no errors in verified restores",
      from: "Common industry rule", .secondary),
    Fact(
      "strategy.backup", "AWS disaster recovery", .duration(.hours(24)),
      "Backup and restore loses hours and recovers in hours, up to a day",
      from: "AWS whitepaper \"Disaster Recovery of Workloads on AWS\", as quoted elsewhere", .secondary),
    Fact(
      "strategy.pilot", "AWS disaster recovery", .rule,
      "A pilot light loses minutes and recovers in tens of minutes to hours",
      from: "AWS whitepaper \"Disaster Recovery of Workloads on AWS\", as quoted elsewhere", .secondary),
    Fact(
      "strategy.warm", "AWS disaster recovery", .rule,
      "A warm standby loses seconds and recovers in minutes",
      from: "AWS whitepaper \"Disaster Recovery of Workloads on AWS\", as quoted elsewhere", .secondary),
    Fact(
      "strategy.active", "AWS disaster recovery", .rule,
      "Several active sites lose next to nothing and recover at once",
      from: "AWS whitepaper \"Disaster Recovery of Workloads on AWS\", as quoted elsewhere", .secondary),
    Fact(
      "price.s3.standard", "S3 price", .number(23000, "USD per million GB-months"),
      "S3 Standard costs about 0.023 USD a GB-month in us-east-1",
      from: "AWS price list, as quoted elsewhere", .secondary),
    Fact(
      "price.s3.ia", "S3 price", .number(12500, "USD per million GB-months"),
      "S3 Standard-IA costs about 0.0125 USD a GB-month and 0.01 to read a GB",
      from: "AWS price list, as quoted elsewhere (2026-05)", .secondary),
    Fact(
      "price.s3.onezone", "S3 price", .number(10000, "USD per million GB-months"),
      "S3 One Zone-IA costs about 0.01 USD a GB-month and 0.01 to read a GB",
      from: "AWS price list, as quoted elsewhere (2026-05)", .secondary),
    Fact(
      "price.s3.glacier.instant", "S3 price", .number(4000, "USD per million GB-months"),
      "S3 Glacier Instant costs about 0.004 USD a GB-month and 0.03 to read a GB",
      from: "AWS price list, as quoted elsewhere (2026-05)", .secondary),
    Fact(
      "price.s3.glacier", "S3 price", .number(3600, "USD per million GB-months"),
      """
      S3 Glacier Flexible costs about 0.0036 USD a GB-month, and 0.03, 0.01 or nothing to read a GB, by \
      speed
      """,
      from: "AWS price list, as quoted elsewhere (2026-05)", .secondary),
    Fact(
      "price.s3.deep", "S3 price", .number(990, "USD per million GB-months"),
      "S3 Deep Archive costs about 0.00099 USD a GB-month, and 0.02 or 0.0025 to read a GB, by speed",
      from: "AWS price list, as quoted elsewhere (2026-05)", .secondary),
    Fact(
      "price.s3.transfer", "S3 price", .number(20000, "USD per million GB-months"),
      "S3 transfer to another Region costs about 0.02 USD a GB",
      from: "AWS price list, as quoted elsewhere", .secondary),
    Fact(
      "price.gcs.standard", "Cloud Storage price", .number(20000, "USD per million GB-months"),
      "Cloud Storage Standard costs about 0.020 USD a GB-month in us-central1",
      from: "Google Cloud price list, as quoted elsewhere", .secondary),
    Fact(
      "price.gcs.nearline", "Cloud Storage price", .number(10000, "USD per million GB-months"),
      "Cloud Storage Nearline costs about 0.010 USD a GB-month and 0.01 to read a GB",
      from: "Google Cloud price list, as quoted elsewhere (2026-09-20)", .secondary),
    Fact(
      "price.gcs.coldline", "Cloud Storage price", .number(4000, "USD per million GB-months"),
      "Cloud Storage Coldline costs about 0.004 USD a GB-month and 0.02 to read a GB",
      from: "Google Cloud price list, as quoted elsewhere (2026-09-20)", .secondary),
    Fact(
      "price.gcs.archive", "Cloud Storage price", .number(1200, "USD per million GB-months"),
      "Cloud Storage Archive costs about 0.0012 USD a GB-month and 0.05 to read a GB",
      from: "Google Cloud price list, as quoted elsewhere (2026-09-20)", .secondary),
    Fact(
      "price.rds.backup", "RDS price", .number(95000, "USD per million GB-months"),
      "RDS backup storage beyond the free share costs about 0.095 USD a GB-month",
      from: "AWS price list, as quoted elsewhere", .secondary),
    Fact(
      "price.supa.pitr", "Supabase price", .choice([100, 200, 400], "USD a month"),
      "Supabase point-in-time recovery costs 100, 200 or 400 USD a month for 7, 14 or 28 days",
      from: "Supabase documentation, \"Manage Point-in-Time Recovery usage\"", .verified),
  ]
}
