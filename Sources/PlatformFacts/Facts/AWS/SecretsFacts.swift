import Quantities

extension Facts {
  /// What is known of AWS's secrets, keys, logs, schedules and names.
  static let awsSecrets: [Fact] = [
    Fact(
      "sm.get", "Secrets Manager", .rule,
      "aws secretsmanager get-secret-value gives the secret in clear",
      from: Source.awsModel, .verified),
    Fact(
      "sm.list", "Secrets Manager", .rule,
      "aws secretsmanager list-secrets gives names and other metadata, and no value of a secret",
      from: Source.awsModel, .verified),
    Fact(
      "sm.delete", "Secrets Manager", .days(7, 30),
      """
      A deleted secret can be taken back for 7 to 30 days, 30 unless told otherwise; Terraform's 0 deletes \
      it at once
      """,
      from: Source.awsModel, .verified),
    Fact(
      "sm.replica", "Secrets Manager", .rule,
      "A secret lies in one Region unless replica Regions are added to it",
      from: Source.awsModel, .verified),
    Fact(
      "sm.rotation", "Secrets Manager", .days(1, 1000),
      """
      Secrets Manager rotates a secret every 1 to 1000 days, or by a schedule not quicker than every 4 \
      hours
      """,
      from: Source.awsModel, .verified),
    Fact(
      "sm.versions", "Secrets Manager", .rule,
      "Secrets Manager keeps the previous version of a secret and deprecates older ones: it has no backup",
      from: "AWS Secrets Manager User Guide, \"Get started with AWS Secrets Manager\"", .secondary),
    Fact(
      "ssm.decrypt", "SSM Parameter Store", .rule,
      "Reading parameters by path gives secure strings as ciphertext unless decryption is asked for",
      from: Source.awsModel, .verified),
    Fact(
      "ssm.decrypted", "SSM Parameter Store", .rule,
      "With decryption asked for, the value of a secure string is given in clear",
      from: Source.awsModel, .verified),
    Fact(
      "ssm.size", "SSM Parameter Store", .numbers(4096, 8192, "bytes"),
      "A parameter holds 4 KB in the standard tier and 8 KB in the advanced",
      from: Source.awsModel, .verified),
    Fact(
      "ssm.versions", "SSM Parameter Store", .number(100, "versions"),
      "Parameter Store keeps the 100 newest versions of a parameter and deletes older ones",
      from: Source.awsModel, .verified),
    Fact(
      "kms.delete", "KMS", .days(7, 30),
      "A key scheduled for deletion can be saved for 7 to 30 days, 30 unless told otherwise",
      from: Source.awsModel, .verified),
    Fact(
      "kms.regional", "KMS", .rule,
      "A KMS key works in its own Region only, unless it was made as a multi-Region key",
      from: "AWS KMS Developer Guide, \"How multi-Region keys work\"", .verified),
    Fact(
      "cwl.retention", "CloudWatch Logs",
      .choice(
        [
          1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288,
          3653,
        ], "days"),
      "CloudWatch Logs keeps logs for one of these numbers of days only; 3 years are 1096 and 7 years 2557",
      from: Source.awsModel, .verified),
    Fact(
      "cwl.export.one", "CloudWatch Logs", .number(1, "tasks"),
      "One export of CloudWatch Logs runs at a time in an account",
      from: Source.awsModel, .verified),
    Fact(
      "cwl.export.region", "CloudWatch Logs", .rule,
      "CloudWatch Logs exports only to a bucket in the same Region",
      from: Source.awsModel, .verified),
    Fact(
      "cwl.export.use", "CloudWatch Logs", .rule,
      "AWS advises against regular exports of CloudWatch Logs as an archive: use subscriptions",
      from: Source.awsModel, .verified),
    Fact(
      "cwl.export.lag", "CloudWatch Logs", .duration(.hours(12)),
      "Log events can need up to 12 hours until they can be exported",
      from: "Amazon CloudWatch Logs User Guide, \"Exporting log data to Amazon S3\"", .secondary),
    Fact(
      "cwl.export.order", "CloudWatch Logs", .rule,
      "Events in an exported log file are not in order of time within it",
      from: Source.awsModel, .verified),
    Fact(
      "sched.expr", "EventBridge Scheduler", .rule,
      "EventBridge Scheduler takes at(), rate() and six-field cron() with a time zone beside it",
      from: Source.awsModel, .verified),
    Fact(
      "sched.flexible", "EventBridge Scheduler", .durations(.minutes(1), .hours(24)),
      "EventBridge Scheduler may spread a start over 1 minute to 24 hours when its window is flexible",
      from: Source.awsModel, .verified),
    Fact(
      "sched.retries", "EventBridge Scheduler", .numbers(0, 185, "retries"),
      "EventBridge Scheduler retries up to 185 times",
      from: Source.awsModel, .verified),
    Fact(
      "r53.control", "Route 53", .duration(.minutes(60)),
      """
      Route 53 is edited through us-east-1: when that Region is lost, edits of accelerated public zones \
      come back in about 60 minutes
      """,
      from: "Amazon Route 53 Developer Guide, \"Accelerated recovery\"", .verified),
    Fact(
      "iam.control", "IAM", .rule,
      "IAM is edited in one Region of a partition, so no recovery step should change it",
      from: "AWS Fault Isolation Boundaries, \"Global services\"", .verified),
    Fact(
      "iam.control.region", "IAM", .rule,
      "The IAM control plane of the commercial partition is in us-east-1",
      from: "AWS Fault Isolation Boundaries, as quoted elsewhere", .secondary),
    Fact(
      "ecs.taskdef", "ECS", .rule,
      "An ECS task definition is regional and versioned; nothing but its text needs a backup",
      from: Source.awsModel, .verified),
    Fact(
      "ecr.replication", "ECR", .rule,
      "ECR images must be replicated to the Region of recovery by a rule of their own",
      from: Source.awsModel, .verified),
  ]
}
