import Quantities

extension Facts {
  /// What is known of ElastiCache.
  static let elastiCache: [Fact] = [
    Fact(
      "ec.snapshot", "ElastiCache", .days(0, 35),
      "ElastiCache keeps automatic snapshots for 1 to 35 days; 0 switches them off",
      from: "AWS Config rule elasticache-redis-cluster-automatic-backup-check", .verified),
    Fact(
      "ec.snapshot.daily", "ElastiCache", .duration(.days(1)),
      "ElastiCache takes automatic snapshots once a day in one window, so they lose up to a day",
      from: Source.awsModel, .verified),
    Fact(
      "ec.aof", "ElastiCache", .absent,
      """
      No current ElastiCache engine has an append-only file, and it could not be had together with \
      Multi-AZ
      """,
      from: Source.awsModel, .verified),
    Fact(
      "ec.manual", "ElastiCache", .rule,
      "ElastiCache manual snapshots never expire",
      from: Source.awsModel, .verified),
    Fact(
      "ec.restore", "ElastiCache", .rule,
      "An ElastiCache restore seeds a new cluster from a snapshot",
      from: Source.awsModel, .verified),
    Fact(
      "ec.replica", "ElastiCache", .rule,
      "ElastiCache replicas are asynchronous, with no bound on how far they lag",
      from: "Amazon ElastiCache for Redis User Guide, \"Mitigating Failures\"", .secondary),
  ]
}
