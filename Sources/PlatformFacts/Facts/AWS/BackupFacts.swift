import Quantities

extension Facts {
  /// What is known of AWS Backup.
  static let awsBackup: [Fact] = [
    Fact(
      "bak.schedule", "AWS Backup", .rule,
      """
      AWS Backup schedules are six-field cron in UTC or a named time zone, cron(0 5 ? * * *) unless told \
      otherwise
      """,
      from: Source.awsModel, .verified),
    Fact(
      "bak.start_window", "AWS Backup", .durations(.hours(1), .days(36500)),
      """
      AWS Backup starts a job within 8 hours of its schedule unless a start window of at least 1 hour says \
      otherwise
      """,
      from: Source.awsModel, .verified),
    Fact(
      "bak.completion_window", "AWS Backup", .duration(.days(7)),
      "AWS Backup gives up a job 7 days after its schedule unless a completion window says otherwise",
      from: "AWS Backup Developer Guide, \"Creating a backup plan\"", .verified),
    Fact(
      "bak.lifecycle", "AWS Backup", .duration(.days(90)),
      "AWS Backup keeps what it moved to cold storage at least 90 days more",
      from: Source.awsModel, .verified),
    Fact(
      "bak.continuous", "AWS Backup", .days(1, 35),
      "AWS Backup keeps continuous backups 1 to 35 days, without cold storage",
      from: "AWS Backup Developer Guide, \"Continuous backups and point-in-time recovery\"", .verified),
    Fact(
      "bak.copy", "AWS Backup", .rule,
      "AWS Backup copies to another vault with a lifecycle of its own",
      from: Source.awsModel, .verified),
    Fact(
      "bak.lock", "AWS Backup", .days(3, 36500),
      """
      An AWS Backup vault lock becomes final after 3 to 36,500 days, and a job with a retention outside \
      its limits fails
      """,
      from: Source.awsModel, .verified),
    Fact(
      "bak.airgap", "AWS Backup", .durations(.days(7), nil),
      "A logically air-gapped vault of AWS Backup keeps at least 7 days and needs a maximum",
      from: Source.awsModel, .verified),
    Fact(
      "bak.names", "AWS Backup", .numbers(1, 50, "characters"),
      "AWS Backup names take letters, digits, hyphens and underscores, 50 at most",
      from: Source.awsModel, .verified),
    Fact(
      "bak.restoretest", "AWS Backup", .numbers(1, 168, "hours"),
      """
      AWS Backup restore testing starts within 24 hours of its schedule, or within 1 to 168 if told, and \
      leaves 0 to 168 hours to validate
      """,
      from: Source.awsModel, .verified),
    Fact(
      "bak.types", "AWS Backup",
      .words([
        "Aurora", "CloudFormation", "DocumentDB", "DynamoDB", "EBS", "EC2", "EFS", "EKS", "FSx", "Neptune",
        "RDS", "Redshift", "S3", "SAP HANA on EC2", "Storage Gateway", "Timestream", "VirtualMachine",
      ]),
      """
      AWS Backup backs up these services, and not ElastiCache, OpenSearch, MSK, Secrets Manager, SSM or \
      ECR
      """,
      from: Source.awsModel, .verified),
    Fact(
      "bak.continuous.types", "AWS Backup", .words(["RDS", "Aurora", "S3", "SAP HANA on EC2"]),
      """
      AWS Backup has continuous backups for RDS, Aurora, S3 and SAP HANA on EC2, and snapshots alone for \
      the rest
      """,
      from: "AWS Backup Developer Guide, \"Changing your retention period\"", .secondary),
    Fact(
      "bak.cold.ignored", "AWS Backup", .rule,
      "AWS Backup ignores a move to cold storage for services that have none",
      from: Source.awsModel, .verified),
    Fact(
      "bak.xregion.types", "AWS Backup", .rule,
      """
      AWS Backup copies everything to another Region except FSx ONTAP volumes and Multi-AZ cluster \
      snapshots
      """,
      from: "AWS Backup Developer Guide, \"Creating a backup copy\" (China edition)", .verified),
    Fact(
      "bak.copy.both", "AWS Backup", .rule,
      """
      AWS Backup copies RDS and Aurora either to another account or to another Region, not both in one \
      step
      """,
      from: "AWS Backup Developer Guide, \"Creating a backup copy\"", .verified),
    Fact(
      "bak.copy.cont", "AWS Backup", .rule,
      "The copy of a continuous backup is a plain snapshot without point-in-time recovery",
      from: "AWS Backup Developer Guide, \"Copying continuous backups\"", .verified),
    Fact(
      "bak.copy.expiry", "AWS Backup", .rule,
      "A copy that AWS Backup is told never to expire still expires with its source",
      from: "AWS Backup Developer Guide, \"Creating a backup copy\"", .verified),
    Fact(
      "bak.copy.cold", "AWS Backup", .absent,
      "AWS Backup cannot copy what lies in cold storage",
      from: "AWS Backup Developer Guide, \"Creating a backup copy\"", .verified),
    Fact(
      "bak.ondemand", "AWS Backup", .absent,
      "An on-demand backup of AWS Backup has no point-in-time recovery",
      from: "AWS Backup Developer Guide, \"Creating an on-demand backup\"", .verified),
    Fact(
      "bak.optin", "AWS Backup", .rule,
      """
      AWS Backup must be switched on for each service in each Region; Aurora, Neptune and DocumentDB even \
      when assigned by name
      """,
      from: "AWS Backup Developer Guide, \"Working with supported services\"", .verified),
    Fact(
      "bak.vss", "AWS Backup", .rule,
      "AWS Backup takes application-consistent Windows backups of EC2 only when asked to (WindowsVSS)",
      from: Source.awsModel, .verified),
    Fact(
      "bak.s3.status", "AWS Backup", .rule,
      "Changing the retention of a continuous backup in AWS Backup ends it and starts a new one",
      from: "AWS Backup Developer Guide, \"Continuous backups and point-in-time recovery\"", .verified),
    Fact(
      "bak.deleteevent", "AWS Backup", .words(["DELETE_AFTER_COPY"]),
      "AWS Backup reports that a recovery point goes after its copy; a plan cannot ask for it",
      from: Source.awsModel, .verified),
    Fact(
      "bak.interval", "AWS Backup", .duration(.hours(1)),
      "AWS Backup runs a plan once an hour at most",
      from: "AWS Backup Developer Guide, \"Backup plan options and configuration\"", .verified),
    Fact(
      "bak.survives", "AWS Backup", .rule,
      """
      AWS Backup copies to vaults in other Regions and accounts; a copy in another account brings back \
      what was deleted in the first
      """,
      from: "AWS Backup Developer Guide, \"Creating backup copies across AWS accounts\"", .verified),
    Fact(
      "bak.metric", "AWS Backup",
      .words([
        "NumberOfBackupJobsCreated", "NumberOfBackupJobsCompleted", "NumberOfBackupJobsFailed",
        "NumberOfBackupJobsExpired", "NumberOfBackupJobsAborted", "NumberOfCopyJobsCompleted",
        "NumberOfCopyJobsFailed", "NumberOfRestoreJobsCompleted", "NumberOfRestoreJobsFailed",
      ]),
      "CloudWatch counts AWS Backup jobs by outcome in AWS/Backup with the dimension BackupVaultName",
      from: "Public uses of the AWS/Backup namespace", .secondary),
  ]
}
