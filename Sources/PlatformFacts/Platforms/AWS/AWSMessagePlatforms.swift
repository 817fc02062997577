extension Platforms {
  /// Amazon's queues, keys and series of measurements.
  static let awsMessages: [Platform] = [
    Platform(
      "sqs", "Amazon SQS", .aws, .stream, liesIn: .region,
      methods: [.git, .export("Export of the queue's settings")], facts: ["sqs.retention"]),
    Platform(
      "kms", "AWS KMS", .aws, .secrets, liesIn: .region,
      methods: [
        Method(
          "soft-delete", "Scheduled deletion", survives: .withinRegion, floor: .seconds(0),
          keep: .days(7...30, usual: 30, fact: "kms.deletion"), schedule: .continuous, runsItself: true,
          fields: [], restore: Restoration(.inPlace, fact: "kms.deletion"), facts: ["kms.deletion"])
      ],
      replicas: [
        ReplicaMode(
          "async", "Multi-Region replica key", reaches: [.service, .instance, .zone, .region],
          promotion: .automatic)
      ], facts: ["kms.deletion"]),
    Platform(
      "timestream", "Amazon Timestream", .aws, .database, liesIn: .region,
      methods: [.awsBackup, .export("Unload to S3")], facts: ["timestream.backup"]),
  ]
}
