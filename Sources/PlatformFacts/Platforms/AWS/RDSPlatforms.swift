import Quantities

extension Platforms {
  /// The engines of RDS that are not Aurora: one service, one set of promises.
  static let rds: [Platform] = [
    rds(
      "rds-postgres", "Amazon RDS for PostgreSQL", ["rds-postgresql"], dump: "pg_dump",
      fact: "pg.dump.floor"),
    rds("rds-mysql", "Amazon RDS for MySQL", ["rds-mariadb"], dump: "mysqldump", fact: "my.dump.floor"),
    rds("rds", "Amazon RDS", ["aws-rds", "rds-sqlserver", "rds-oracle"], dump: "Logical dump", fact: nil),
  ]

  /// One engine of RDS, with the program that dumps it.
  private static func rds(
    _ name: String, _ title: String, _ aliases: [String], dump: String, fact: String?
  ) -> Platform {
    Platform(
      name, title, aliases: aliases, .aws, .database, liesIn: .zone,
      methods: rdsMethods + [.dump(dump, facts: [fact].compactMap { $0 }), .awsBackup],
      replicas: [
        ReplicaMode(
          "multi-az", "Multi-AZ standby", isSynchronous: true, reaches: [.service, .instance, .zone],
          promotion: .automatic, facts: ["rds.multiaz"]),
        ReplicaMode(
          "async", "Read replica", reaches: [.service, .instance, .zone, .region],
          facts: ["rds.replica.prereq", "rds.replica.lag", "rds.promote"]),
      ],
      facts: [
        "rds.modify.when", "rds.delete.backups", "rds.waiters", "rds.window.maint", "rds.retention.replica",
      ])
  }

  /// What RDS does itself; automated backups and point-in-time recovery are one setting with one retention.
  private static let rdsMethods: [Method] = [
    Method(
      "automated", "Automated backups with their transaction logs", survives: .withinRegion,
      floor: .minutes(5),
      keep: .days(0...35, usual: 1, fact: "rds.retention"), schedule: .continuous, runsItself: true,
      setting: "backup-retention-period", fields: [.window, .takes],
      restore: Restoration(.newResource, fact: "rds.restore.new"),
      facts: [
        "rds.pitr.granularity", "rds.pitr.enable", "rds.snap.location", "rds.window.backup",
        "rds.delete.backups",
      ]),
    Method(
      "point-in-time", "Point-in-time recovery", survives: .withinRegion, floor: .minutes(5),
      keep: .days(0...35, usual: 1, fact: "rds.retention"), schedule: .continuous, runsItself: true,
      setting: "backup-retention-period", fields: [.window, .takes],
      restore: Restoration(.newResource, fact: "rds.restore.new"),
      facts: ["rds.pitr.granularity", "rds.pitr.window", "rds.pitr.enable", "rds.snap.location"]),
    Method(
      "automated-snapshot", "The daily snapshot of automated backups, without their logs",
      survives: .withinRegion,
      keep: .days(0...35, usual: 1, fact: "rds.retention"), schedule: .fixed(.days(1)), runsItself: true,
      setting: "backup-retention-period", fields: [.window, .takes],
      restore: Restoration(.newResource, fact: "rds.restore.new"),
      facts: [
        "rds.snap.name", "rds.pitr.enable", "rds.snap.location", "rds.window.backup", "rds.delete.backups",
      ]),
    .manualSnapshot(restore: "rds.restore.new", ["rds.manual.snap", "rds.snap.copy"]),
    Method(
      "snapshot", "Snapshot", survives: .withinRegion, schedule: .own,
      fields: [.schedule, .run, .takes, .delay, .to],
      restore: Restoration(.newResource, fact: "rds.restore.new"),
      facts: ["rds.manual.snap", "rds.snap.copy"]),
    Method(
      "replicated-automated", "Automated backups replicated to another Region",
      survives: [.service, .instance, .zone, .region, .logical], unbounded: true,
      keep: .days(1...35, fact: "rds.retention"), schedule: .continuous, runsItself: true,
      fields: [.location, .to, .takes, .delay], restore: Restoration(.newResource, fact: "rds.restore.new"),
      facts: ["rds.xregion.backups"]),
    Method(
      "export", "Export", survives: .past, survivesWithStore: true,
      restore: Restoration(.either), facts: ["rds.export"]),
  ]
}
