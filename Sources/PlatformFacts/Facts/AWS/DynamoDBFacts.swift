import Quantities

extension Facts {
  /// What is known of DynamoDB.
  static let dynamodb: [Fact] = [
    Fact(
      "ddb.pitr", "DynamoDB", .days(1, 35),
      "DynamoDB point-in-time recovery reaches back 1 to 35 days, 35 unless told otherwise",
      from: Source.awsModel, .verified),
    Fact(
      "ddb.pitr.lag", "DynamoDB", .duration(.minutes(5)),
      "DynamoDB can be restored to about 5 minutes ago at the latest",
      from: Source.awsModel, .verified),
    Fact(
      "ddb.restore", "DynamoDB", .number(50, "restores"),
      """
      DynamoDB restores to a new table without its autoscaling, policies, alarms, tags, streams, time to \
      live and recovery setting
      """,
      from: Source.awsModel, .verified),
    Fact(
      "ddb.ondemand", "DynamoDB", .rule,
      "DynamoDB on-demand backups stay until they are deleted",
      from: "Amazon DynamoDB Developer Guide, \"Using On-Demand backup and restore\"", .secondary),
    Fact(
      "ddb.global", "DynamoDB", .rule,
      "DynamoDB global tables replicate asynchronously to other Regions, deletions included",
      from: "Amazon DynamoDB Developer Guide, \"Global tables: How it works\"", .secondary),
  ]
}
