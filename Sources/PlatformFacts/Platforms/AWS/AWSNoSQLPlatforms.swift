import Quantities

extension Platforms {
  /// Amazon's databases of documents, wide columns, keys and graphs.
  static let awsNoSQL: [Platform] = [
    Platform(
      "documentdb", "Amazon DocumentDB", aliases: ["docdb"], .aws, .database, liesIn: .region,
      methods: Method.clusterBackups(
        "docdb.retention", restore: "docdb.pitr", floor: .minutes(5), ["docdb.pitr.lag", "docdb.auto"])
        + [.dump("mongodump"), .awsBackup],
      replicas: [
        ReplicaMode(
          "async", "Global cluster", reaches: [.service, .instance, .zone, .region], facts: ["docdb.global"])
      ]),
    Platform(
      "keyspaces", "Amazon Keyspaces", .aws, .database, liesIn: .region,
      methods: [
        Method(
          "point-in-time", "Point-in-time recovery", survives: .withinRegion, floor: .seconds(0),
          keep: .daysAmong([35], usual: 35, fact: "keys.pitr"), schedule: .continuous, runsItself: true,
          fields: [.takes], restore: Restoration(.newResource, fact: "keys.restore"),
          facts: ["keys.pitr.now", "keys.pitr", "keys.pitr.off"]),
        .export("Export"),
      ],
      replicas: [
        ReplicaMode(
          "async", "Multi-Region keyspace", reaches: [.service, .instance, .zone, .region],
          promotion: .automatic)
      ]),
    Platform(
      "memorydb", "Amazon MemoryDB", aliases: ["memorydb-redis", "memorydb-valkey"], .aws, .database,
      liesIn: .region,
      methods: [
        Method(
          "automated", "Automatic snapshot", survives: .withinRegion, floor: .days(1),
          minimumInterval: .days(1), schedule: .fixed(.days(1)), runsItself: true, fields: [.window, .takes],
          restore: Restoration(.newResource, fact: "memdb.restore"), facts: ["memdb.daily"]),
        .manualSnapshot(restore: "memdb.restore"),
        .export("Export of a snapshot to S3"),
      ], facts: ["memdb.log"]),
    Platform(
      "neptune", "Amazon Neptune", .aws, .database, liesIn: .region,
      methods: Method.clusterBackups(
        "neptune.retention", restore: "neptune.restore", floor: nil, ["neptune.pitr"])
        + [.awsBackup]),
  ]
}
