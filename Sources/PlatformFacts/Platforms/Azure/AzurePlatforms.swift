import Quantities

extension Platforms {
  /// Microsoft Azure's databases and buckets.
  static let azure: [Platform] = [
    Platform(
      "azure-sql", "Azure SQL Database", aliases: ["azure-sql-database"], .azure, .database, liesIn: .zone,
      methods: [
        Method(
          "point-in-time", "Point-in-time restore", survives: .withinRegion, floor: .minutes(10),
          keep: .days(1...35, usual: 7, fact: "az.sql"), schedule: .continuous, runsItself: true,
          setting: "short-term-retention", fields: [.takes],
          restore: Restoration(.newResource, fact: "azsql.restore"),
          facts: ["azsql.log", "azsql.redundancy", "azsql.noschedule", "azsql.deleted"]),
        Method(
          "automated", "Automated backups", survives: .withinRegion, floor: .minutes(10),
          keep: .days(1...35, usual: 7, fact: "az.sql"), schedule: .continuous, runsItself: true,
          setting: "short-term-retention", fields: [.takes],
          restore: Restoration(.newResource, fact: "azsql.restore"), facts: ["azsql.log"]),
        Method(
          "geo-restore", "Geo-restore", survives: [.service, .instance, .zone, .region], floor: .hours(1),
          keep: .nothing, schedule: .continuous, runsItself: true, fields: [.takes],
          restore: Restoration(.newResource, fact: "azsql.restore"),
          facts: ["az.sql.rpo", "azsql.georestore", "azsql.redundancy"]),
        Method(
          "long-term", "Long-term retention", survives: .withinRegion, floor: .days(7),
          keep: .days(7...3653, fact: "azsql.ltr"), schedule: .fixed(.days(7)), runsItself: true,
          fields: [.schedule, .takes], restore: Restoration(.newResource, fact: "azsql.restore"),
          facts: ["azsql.ltr", "azsql.ltr.rpo"]),
        .export("Export (bacpac)"),
      ],
      replicas: [
        ReplicaMode(
          "async", "Active geo-replication", reaches: [.service, .instance, .zone, .region],
          lag: .seconds(5), facts: ["azsql.georep", "azsql.fog"])
      ]),
    Platform(
      "azure-blob", "Azure Blob Storage", aliases: ["azure-storage", "azure-blob-storage", "blob-storage"],
      .azure, .bucket, store: .azureBlob,
      liesIn: .zone,
      methods: [
        Method(
          "point-in-time", "Point-in-time restore", survives: [.service, .logical], floor: .seconds(0),
          keep: .days(1...364, fact: "azblob.pitr"), schedule: .continuous, runsItself: true, fields: [],
          restore: Restoration(.inPlace, fact: "azblob.pitr.inplace"), facts: ["azblob.pitr"]),
        Method(
          "versioning", "Versioning", survives: [.service, .logical], floor: .seconds(0),
          schedule: .continuous, runsItself: true, fields: [], restore: Restoration(.inPlace)),
        Method(
          "soft-delete", "Soft delete", survives: [.service, .logical], floor: .seconds(0),
          keep: .days(1...365, usual: 7, fact: "azblob.softdelete"), schedule: .continuous,
          runsItself: true, fields: [], restore: Restoration(.inPlace)),
        .copy, .mirror,
      ],
      replicas: [
        ReplicaMode(
          "async", "Object replication", reaches: [.service, .instance, .zone, .region, .account],
          promotion: .none, facts: ["azblob.or"]),
        ReplicaMode(
          "grs", "Geo-redundant storage", reaches: [.service, .instance, .zone, .region],
          facts: ["azblob.grs.rpo", "azblob.redundancy"]),
        ReplicaMode(
          "ra-grs", "Read-access geo-redundant storage", reaches: [.service, .instance, .zone, .region],
          facts: ["azblob.grs.rpo", "azblob.redundancy"]),
      ], facts: ["azblob.immut", "azblob.redundancy"]),
    flexible(
      "azure-postgres", "Azure Database for PostgreSQL", ["azure-postgresql"], .minutes(15), 7...35,
      "azpg.retention", ["azpg.rpo", "azpg.freq"]),
    flexible(
      "azure-mysql", "Azure Database for MySQL", [], .minutes(5), 1...35, "azmy.retention",
      ["azmy.rpo"]),
  ]

  /// One engine of the flexible servers.
  private static func flexible(
    _ name: String, _ title: String, _ aliases: [String], _ floor: TimeSpan, _ days: ClosedRange<Int>,
    _ retention: String, _ loss: [String]
  ) -> Platform {
    Platform(
      name, title, aliases: aliases, .azure, .database, liesIn: .zone,
      methods: ["automated", "point-in-time"].map { word in
        Method(
          word, word == "automated" ? "Automated backups" : "Point-in-time restore",
          survives: [.service, .instance, .logical], floor: floor,
          keep: .days(days, usual: 7, fact: retention), schedule: .continuous, runsItself: true,
          setting: "backup-retention-days", fields: [.takes],
          restore: Restoration(.newResource, fact: "azpg.restore"), facts: loss + ["azpg.geo"])
      } + [.dump("Logical dump")],
      replicas: [
        ReplicaMode(
          "zone-redundant", "Zone-redundant availability", isSynchronous: true,
          reaches: [.service, .instance, .zone], promotion: .automatic, facts: ["azpg.ha"]),
        ReplicaMode("async", "Read replica", reaches: [.service, .instance, .zone, .region]),
      ])
  }
}
