import Quantities

extension Facts {
  /// What is known of Redshift.
  static let redshift: [Fact] = [
    Fact(
      "redshift.retention", "Redshift", .days(0, 35),
      """
      Redshift keeps automated snapshots for 0 to 35 days; RA3 clusters for 1 to 35 and cannot switch them \
      off
      """,
      from: Source.awsModel, .verified),
    Fact(
      "redshift.retention.manual", "Redshift", .days(1, 3653),
      "Redshift keeps manual snapshots for 1 to 3653 days, or for ever",
      from: Source.awsModel, .verified),
    Fact(
      "rs.auto.default", "Redshift", .duration(.days(1)),
      "Redshift keeps automated snapshots for 1 day unless told otherwise",
      from: Source.awsModel, .verified),
    Fact(
      "rs.auto.freq", "Redshift", .duration(.hours(8)),
      """
      Redshift takes an automated snapshot about every 8 hours or after 5 GB of changes a node, whichever \
      comes first
      """,
      from: "Amazon Redshift Management Guide, \"Snapshots\"", .secondary),
    Fact(
      "rs.floor", "Redshift", .duration(.hours(8)),
      """
      Provisioned Redshift has snapshots only, no point-in-time recovery, so it loses up to 8 hours unless \
      a snapshot schedule is set
      """,
      from: "Amazon Redshift Management Guide, \"Snapshots\"", .secondary),
    Fact(
      "rs.serverless.rp", "Redshift", .duration(.minutes(30)),
      "Redshift Serverless makes a recovery point every 30 minutes or 5 GB a node and keeps it 24 hours",
      from: "Amazon Redshift Management Guide, \"Snapshots and recovery points\"", .secondary),
    Fact(
      "rs.delete", "Redshift", .rule,
      "Redshift automated snapshots go with the cluster; manual ones stay",
      from: "Amazon Redshift Management Guide, \"Snapshots\"", .secondary),
    Fact(
      "rs.copy", "Redshift", .days(1, 35),
      """
      Redshift copies snapshots to one other Region per cluster, keeping automated copies 1 to 35 days (7 \
      unless told otherwise)
      """,
      from: Source.awsModel, .verified),
    Fact(
      "rs.restore", "Redshift", .rule,
      """
      A Redshift restore makes a new cluster; one table can be restored under a new name in the same \
      cluster
      """,
      from: Source.awsModel, .verified),
    Fact(
      "rs.multiaz", "Redshift", .rule,
      "Redshift Multi-AZ runs in two zones; relocation to another zone is the alternative",
      from: Source.awsModel, .verified),
  ]
}
