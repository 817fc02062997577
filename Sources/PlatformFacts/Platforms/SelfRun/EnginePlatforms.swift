import Quantities

extension Platforms {
  /// Caches, streams, search and coordination that one runs oneself.
  static let engines: [Platform] = [
    Platform(
      "redis", "Redis", aliases: ["valkey"], .selfHosted, .cache,
      methods: [
        Method(
          "snapshot", "Snapshot (RDB)", survives: .past, survivesWithStore: true,
          restore: Restoration(.inPlace, fact: "redis.load"), facts: ["redis.rdb", "redis.cli.rdb"]),
        .dump("Snapshot by redis-cli", facts: ["redis.cli.rdb"]),
        Method(
          "append-only-file", "Append-only file", keepsPast: false, survives: [.service],
          survivesWithStore: false, floor: .seconds(0), keep: .nothing, schedule: .continuous,
          runsItself: true, fields: [.fsync], restore: Restoration(.inPlace, fact: "redis.load"),
          facts: ["redis.aof", "redis.aof.everysec", "redis.aof.no", "redis.aof.nopast"]),
      ],
      replicas: [
        ReplicaMode(
          "async", "Replica", reaches: [.service, .instance, .zone, .region, .provider],
          facts: ["redis.repl"])
      ], facts: ["redis.cluster"]),
    Platform(
      "kafka", "Apache Kafka", aliases: ["msk"], .selfHosted, .stream,
      methods: [.export("Export by a connector"), mirrorMaker, .copy],
      replicas: [
        ReplicaMode(
          "sync", "In-sync replicas", isSynchronous: true, reaches: [.service, .instance, .zone],
          promotion: .automatic, facts: ["kafka.durable", "kafka.flush"]),
        ReplicaMode(
          "async", "MirrorMaker", reaches: [.service, .instance, .zone, .region, .provider],
          facts: ["mm2.lag", "mm2.offsets"]),
      ], facts: ["kafka.notbackup"]),
    Platform(
      "elasticsearch", "Elasticsearch", aliases: ["opensearch"], .selfHosted, .search,
      methods: [
        Method(
          "snapshot", "Snapshot to a repository", survives: .past, survivesWithStore: true,
          minimumInterval: .minutes(15), restore: Restoration(.either, fact: "os.restore"),
          facts: ["es.slm.min", "es.slm.retention", "os.snap"]), .export("Export"),
      ],
      replicas: [
        ReplicaMode(
          "sync", "Replica shards", isSynchronous: true, reaches: [.service, .instance, .zone],
          promotion: .automatic, facts: ["es.repl"])
      ]),
    Platform(
      "etcd", "etcd", .selfHosted, .state,
      methods: [
        Method(
          "snapshot", "Snapshot", survives: .past, survivesWithStore: true,
          restore: Restoration(.newResource, fact: "etcd.restore"), facts: ["etcd.save", "etcd.floor"])
      ],
      replicas: [
        ReplicaMode(
          "sync", "Members", isSynchronous: true, reaches: [.service, .instance, .zone],
          promotion: .automatic, facts: ["etcd.quorum"])
      ]),
    Platform(
      "vault", "HashiCorp Vault", aliases: ["openbao", "hashicorp-vault"], .selfHosted, .secrets,
      methods: [
        Method(
          "snapshot", "Raft snapshot", survives: .past, survivesWithStore: true,
          restore: Restoration(.inPlace, fact: "vault.restore"), facts: ["vault.keys"]),
        Method(
          "automated", "Automated snapshot (Enterprise)", survives: .past, survivesWithStore: true,
          keep: .copies(1...Int(Int32.max), usual: 1, fact: "vault.auto"), runsItself: true,
          fields: [.schedule, .to, .takes], restore: Restoration(.inPlace, fact: "vault.restore"),
          facts: ["vault.auto", "vault.keys"]), .export("Export"),
      ]),
    Platform(
      "consul", "HashiCorp Consul", .selfHosted, .state,
      methods: [
        Method(
          "snapshot", "Snapshot", survives: .past, survivesWithStore: true, restore: Restoration(.inPlace),
          facts: ["consul.snapshot"])
      ],
      replicas: [
        ReplicaMode(
          "sync", "Servers", isSynchronous: true, reaches: [.service, .instance, .zone],
          promotion: .automatic)
      ]),
    Platform(
      "rabbitmq", "RabbitMQ", .selfHosted, .stream,
      methods: [
        .export("Export of definitions", facts: ["rabbit.defs"]),
        Method(
          "copy", "Copy of a stopped node", survives: .past, survivesWithStore: true,
          restore: Restoration(.inPlace), facts: ["rabbit.defs", "rabbit.floor"]),
      ],
      replicas: [
        ReplicaMode(
          "sync", "Quorum queues", isSynchronous: true, reaches: [.service, .instance, .zone],
          promotion: .automatic)
      ], facts: ["rabbit.floor"]),
    Platform(
      "prometheus", "Prometheus", .selfHosted, .logs,
      methods: [
        Method(
          "snapshot", "Snapshot, copied off", survives: .past, survivesWithStore: true,
          restore: Restoration(.inPlace), facts: ["prom.snapshot"])
      ]),
  ]

  /// MirrorMaker as a backup: it copies what retention deletes, so it holds no past.
  private static let mirrorMaker = Method(
    "mirror", "MirrorMaker", keepsPast: false, survives: .present, survivesWithStore: true, unbounded: true,
    keep: .nothing, schedule: .continuous, restore: Restoration(.promotion),
    facts: ["kafka.notbackup", "mm2.lag", "mm2.offsets"])
}
