import Quantities

extension Platforms {
  /// Azure's documents, cache and secrets.
  static let azureServices: [Platform] = [
    Platform(
      "cosmosdb", "Azure Cosmos DB", aliases: ["cosmos-db", "cosmos", "azure-cosmosdb"], .azure, .database,
      liesIn: .zone,
      methods: [
        Method(
          "point-in-time", "Continuous backup", survives: [.service, .instance, .logical],
          floor: .seconds(100), keep: .daysAmong([7, 30], usual: 30, fact: "cosmos.cont.tiers"),
          schedule: .continuous, runsItself: true,
          excludes: [Method.Exclusion("automated", fact: "cosmos.modes")], fields: [.takes],
          restore: Restoration(.newResource, fact: "cosmos.cont.restore"),
          facts: ["cosmos.cont.floor", "cosmos.cont.tiers"]),
        Method(
          "automated", "Periodic backup", survives: .withinRegion,
          minimumInterval: .hours(1), keep: .days(1...30, fact: "cosmos.periodic.keep"),
          schedule: .fixed(.hours(4)), runsItself: true,
          excludes: [Method.Exclusion("point-in-time", fact: "cosmos.modes")], fields: [.schedule, .takes],
          facts: ["cosmos.periodic", "cosmos.periodic.keep"]), .export("Export"),
      ],
      replicas: [
        ReplicaMode(
          "async", "Another region of the account", reaches: [.service, .instance, .zone, .region],
          promotion: .automatic)
      ]),
    Platform(
      "azure-redis", "Azure Cache for Redis", aliases: ["azure-cache", "azure-cache-redis"], .azure, .cache,
      liesIn: .zone,
      methods: [
        Method(
          "snapshot", "Snapshot (RDB) to a storage account", survives: .past, survivesWithStore: true,
          minimumInterval: .minutes(15), runsItself: true, fields: [.schedule, .to, .takes],
          restore: Restoration(.inPlace), facts: ["azredis.rdb"]),
        .export("Export to a storage account"),
      ]),
    Platform(
      "key-vault", "Azure Key Vault", aliases: ["azure-key-vault", "keyvault"], .azure, .secrets,
      liesIn: .region,
      methods: [
        Method(
          "soft-delete", "Soft delete", survives: .withinRegion, floor: .seconds(0),
          keep: .days(7...90, usual: 90, fact: "azkv"), schedule: .continuous, runsItself: true, fields: [],
          restore: Restoration(.inPlace), facts: ["azkv"]),
        .export("Backup of single secrets"), .copy,
      ]),
  ]
}
