extension Platforms {
  /// Directories, streams and series of measurements that one runs oneself.
  static let servers: [Platform] = [
    Platform(
      "active-directory", "Active Directory", aliases: ["domain-controller", "windows-ad"],
      .selfHosted, .state,
      methods: [
        Method(
          "full", "System state of a domain controller", survives: .past, survivesWithStore: true,
          restore: Restoration(.inPlace), facts: ["ad.tombstone"]),
        .export("Export of policies and objects"),
      ],
      replicas: [
        ReplicaMode(
          "async", "Another domain controller", reaches: [.service, .instance, .zone, .region, .provider],
          promotion: .automatic)
      ], facts: ["ad.tombstone"]),
    Platform(
      "influxdb", "InfluxDB", aliases: ["influx"], .selfHosted, .database,
      methods: [
        Method(
          "full", "Backup by influx", survives: .past, survivesWithStore: true,
          restore: Restoration(.newResource, fact: "influx.restore"), facts: ["influx.restore"]),
        .incremental, .export("Export"),
      ]),
    Platform(
      "nats", "NATS JetStream", aliases: ["jetstream"], .selfHosted, .stream,
      methods: [
        Method(
          "snapshot", "Snapshot of a stream", survives: .past, survivesWithStore: true,
          restore: Restoration(.newResource), facts: ["nats.backup"])
      ],
      replicas: [
        ReplicaMode(
          "sync", "Replicas of a stream", isSynchronous: true, reaches: [.service, .instance, .zone],
          promotion: .automatic, facts: ["nats.quorum"]),
        ReplicaMode(
          "async", "Mirror", reaches: [.service, .instance, .zone, .region, .provider, .account],
          facts: ["nats.mirror"]),
      ], facts: ["nats.backup"]),
  ]
}
