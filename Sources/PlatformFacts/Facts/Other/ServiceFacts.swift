import Quantities

extension Facts {
  /// What is known of directories, queues, keys, streams and the services in which people work.
  static let services: [Fact] = [
    Fact(
      "ad.tombstone", "Active Directory", .duration(.days(180)),
      """
      A backup of Active Directory is of use for as long as deleted objects are remembered, 180 days unless \
      the forest says otherwise
      """,
      from: "Microsoft, \"Useful shelf life of a system-state backup of Active Directory\" (KB 216993)",
      .verified),
    Fact(
      "sqs.retention", "SQS", .rule,
      "SQS keeps a message for a minute to 14 days, 4 days unless the queue says otherwise",
      from: "Amazon SQS API reference, SetQueueAttributes", .verified),
    Fact(
      "kms.deletion", "AWS KMS", .days(7, 30),
      """
      AWS KMS deletes a key 7 to 30 days after that is asked for, 30 unless told otherwise, and until then \
      the deletion can be taken back
      """,
      from: "AWS KMS developer guide, \"Schedule key deletion\"", .verified),
    Fact(
      "timestream.backup", "Timestream", .rule,
      """
      AWS Backup keeps tables of Timestream for LiveAnalytics, whose first backup is full and each later one \
      incremental; Timestream for InfluxDB it does not support
      """,
      from: "AWS Backup developer guide, \"Amazon Timestream backups\"", .verified),
    Fact(
      "pubsub.retention", "Pub/Sub", .days(1, 31),
      "A topic of Pub/Sub keeps its messages for up to 31 days where it is told to",
      from: "Pub/Sub documentation, \"Replay and purge messages with seek\"", .secondary),
    Fact(
      "pubsub.snapshot", "Pub/Sub", .days(1, 7),
      "A snapshot of a Pub/Sub subscription ends 7 days after its oldest message that nobody acknowledged",
      from: "Pub/Sub API reference, Snapshot", .verified),
    Fact(
      "pubsub.seek", "Pub/Sub", .rule,
      "To seek in Pub/Sub changes which messages of a subscription count as acknowledged, in place",
      from: "Pub/Sub documentation, \"Replay and purge messages with seek\"", .verified),
    Fact(
      "influx.restore", "InfluxDB", .rule,
      """
      influx restore does not write into a bucket that exists: it makes one of another name, or the old one \
      is deleted first
      """,
      from: "InfluxDB documentation, influx restore", .verified),
    Fact(
      "nats.backup", "NATS", .rule,
      """
      A backup of a JetStream stream holds its messages, its settings and its durable consumers; streams in \
      memory cannot be backed up
      """,
      from: "NATS documentation, \"Disaster Recovery\"", .verified),
    Fact(
      "nats.quorum", "NATS", .rule,
      """
      JetStream replaces lost replicas of a stream by itself where at least three were kept and a majority is \
      left
      """,
      from: "NATS documentation, \"Disaster Recovery\"", .verified),
    Fact(
      "nats.mirror", "NATS", .rule,
      "A mirror of a stream is a live copy of the present, for another site",
      from: "NATS documentation, \"Backup & Recovery\"", .verified),
    Fact(
      "m365.bin", "SharePoint", .days(7, 180),
      "The recycle bin of SharePoint keeps what was deleted for 93 days, or for 7 to 180 where that is set",
      from: "Microsoft Graph reference, recycleBinSettings", .verified),
    Fact(
      "m365.mailbox", "Exchange Online", .duration(.days(30)),
      "A deleted mailbox of Exchange Online can be brought back for 30 days",
      from: "Exchange PowerShell reference, Undo-SoftDeletedMailbox", .verified),
    Fact(
      "csql.wait", "gcloud", .duration(.seconds(300)),
      "gcloud sql operations wait gives up after 300 seconds unless --timeout says otherwise",
      from: "Google Cloud SDK reference, gcloud sql operations wait", .verified),
    Fact(
      "k8s.rollout", "kubectl", .rule,
      "kubectl rollout status waits without an end unless --timeout says otherwise",
      from: "kubectl reference, kubectl rollout status", .verified),
  ]
}
