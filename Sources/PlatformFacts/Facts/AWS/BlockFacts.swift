import Quantities

extension Facts {
  /// What is known of EBS, images and Elastic Disaster Recovery.
  static let ebs: [Fact] = [
    Fact(
      "ebs.snap.consistency", "EBS", .rule,
      """
      An EBS snapshot is crash-consistent at best; application consistency needs scripts before and after \
      it
      """,
      from: Source.awsModel, .verified),
    Fact(
      "ebs.snap.survives", "EBS", .rule,
      "An EBS snapshot is kept in its Region and account, beyond the zone of its volume",
      from: "Amazon EC2 User Guide, \"Amazon EBS snapshots\"", .secondary),
    Fact(
      "ebs.snap.restore", "EBS", .rule,
      "An EBS snapshot is restored to a new volume",
      from: Source.awsModel, .verified),
    Fact(
      "ebs.dlm.interval", "EBS", .choice([1, 2, 3, 4, 6, 8, 12, 24], "hours"),
      "Data Lifecycle Manager takes snapshots every 1, 2, 3, 4, 6, 8, 12 or 24 hours",
      from: Source.awsModel, .verified),
    Fact(
      "ebs.dlm.start", "EBS", .duration(.hours(1)),
      "Data Lifecycle Manager starts within an hour after the time set",
      from: Source.awsModel, .verified),
    Fact(
      "ebs.dlm.floor", "EBS", .duration(.hours(2)),
      "Data Lifecycle Manager loses up to 2 hours at best: an hour between snapshots and an hour to start",
      from: Source.awsModel, .verified),
    Fact(
      "ebs.dlm.retain.count", "EBS", .numbers(0, 1000, "copies"),
      "Data Lifecycle Manager keeps up to 1000 snapshots for a schedule",
      from: Source.awsModel, .verified),
    Fact(
      "ebs.dlm.retain.age", "EBS", .durations(.days(1), .days(36500)),
      "Data Lifecycle Manager keeps snapshots up to 100 years when it counts age",
      from: Source.awsModel, .verified),
    Fact(
      "ebs.dlm.excl", "EBS", .rule,
      "Data Lifecycle Manager keeps by count or by age, not both",
      from: Source.awsModel, .verified),
    Fact(
      "ebs.dlm.copy.retain", "EBS", .absent,
      "Copies that Data Lifecycle Manager makes in another Region are kept by age only, never by count",
      from: Source.awsModel, .verified),
    Fact(
      "ebs.dlm.archive", "EBS", .duration(.days(90)),
      "Data Lifecycle Manager archives snapshots made every 28 days or rarer, and for at least 90 days",
      from: Source.awsModel, .verified),
    Fact(
      "ebs.archive.restore", "EBS", .duration(.hours(72)),
      "An archived EBS snapshot takes up to 72 hours to come back, and bills at least 90 days",
      from: "Amazon EC2 User Guide, \"Archive Amazon EBS snapshots\"", .secondary),
    Fact(
      "ebs.fsr", "EBS", .rule,
      "Fast snapshot restore needs 60 minutes a TiB to prepare, in each zone",
      from: "Amazon EBS User Guide, \"Fast snapshot restore\" (China edition)", .verified),
    Fact(
      "ebs.rto.lazy", "EBS", .rule,
      """
      A volume restored from a snapshot is usable at once but slow until each block was read, with no \
      bound on how long
      """,
      from: "Amazon EBS User Guide, \"Initialize volumes\"", .secondary),
    Fact(
      "ebs.lock", "EBS", .days(1, 36500),
      "An EBS snapshot can be locked for 1 to 36,500 days",
      from: Source.awsModel, .verified),
    Fact(
      "ebs.recyclebin", "EBS", .days(1, 365),
      "The Recycle Bin keeps deleted snapshots and images 1 to 365 days",
      from: Source.awsModel, .verified),
    Fact(
      "ebs.dlm.lastone", "EBS", .rule,
      """
      When the volume goes, Data Lifecycle Manager keeps the last snapshot for ever unless told to extend \
      deletion
      """,
      from: Source.awsModel, .verified),
    Fact(
      "ami.reboot", "EC2", .rule,
      "Making an image reboots the machine unless told not to, and is only crash-consistent then",
      from: Source.awsModel, .verified),
    Fact(
      "drs.rpo", "Elastic Disaster Recovery", .duration(.seconds(1)),
      """
      Elastic Disaster Recovery replicates with a loss of seconds while the network keeps up, and no bound \
      when it does not
      """,
      from: "AWS Elastic Disaster Recovery User Guide, \"Understanding RPO\"", .verified),
    Fact(
      "drs.rto", "Elastic Disaster Recovery", .durations(.minutes(5), .minutes(20)),
      "Elastic Disaster Recovery starts a machine in 5 to 20 minutes",
      from: "AWS Elastic Disaster Recovery User Guide, \"Understanding RTO\"", .verified),
    Fact(
      "drs.notdb", "Elastic Disaster Recovery", .rule,
      "Elastic Disaster Recovery is crash-consistent only: a database must recover from its own log",
      from: "AWS Elastic Disaster Recovery User Guide", .verified),
  ]
}
