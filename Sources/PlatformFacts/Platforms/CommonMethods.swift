import Quantities

extension Method {
  /// An export made by a job of one's own.
  static func export(_ title: String, facts: [String] = []) -> Method {
    Method(
      "export", title, survives: .past, survivesWithStore: true, restore: Restoration(.either), facts: facts)
  }

  /// A dump made by a job of one's own.
  static func dump(_ title: String, facts: [String] = []) -> Method {
    Method(
      "dump", title, survives: .past, survivesWithStore: true, restore: Restoration(.either), facts: facts)
  }

  /// Full copies by a job of one's own.
  static let full = Method(
    "full", "Full backup", survives: .past, survivesWithStore: true, restore: Restoration(.either))

  /// Copies of what changed since the last full or incremental copy.
  static let incremental = Method(
    "incremental", "Incremental backup", survives: .past, survivesWithStore: true,
    restore: Restoration(.either))

  /// A copy with a name for each point, made by a job of one's own.
  static let copy = Method(
    "copy", "Copy", survives: .past, survivesWithStore: true, restore: Restoration(.either))

  /// A copy of the present, deletions included.
  static let mirror = Method(
    "mirror", "Mirror", keepsPast: false, survives: .present, survivesWithStore: true,
    restore: Restoration(.either))

  /// The text kept in version control.
  static let git = Method(
    "git", "Version control", survives: .past, survivesWithStore: true, schedule: .onEvent,
    fields: [.schedule, .to, .run, .takes], restore: Restoration(.either))

  /// A recovery point of AWS Backup: its vault lies in the same region and account unless copied.
  static let awsBackup = Method(
    "aws-backup", "AWS Backup", survives: .withinRegion, survivesWithStore: true,
    minimumInterval: .hours(1), startsWithin: .awsBackup, runsItself: true,
    fields: [.schedule, .window, .to, .takes, .delay],
    facts: ["bak.types", "bak.schedule", "bak.start_window", "bak.interval", "bak.survives"])

  /// An archive of a database's own log, on top of a full backup: it is as late as its last shipment.
  static func logs(
    _ name: String, _ title: String, _ facts: [String], floor: TimeSpan? = nil
  ) -> Method {
    Method(
      name, title, survives: .past, survivesWithStore: true, floor: floor, schedule: .continuous,
      restore: Restoration(.either), facts: facts)
  }

  /// A physical copy of a whole server.
  static func base(_ name: String, _ title: String, _ facts: [String]) -> Method {
    Method(
      name, title, survives: .past, survivesWithStore: true, restore: Restoration(.either), facts: facts)
  }

  /// A snapshot of the volume beneath, wherever `to` says that it lies.
  static let volumeSnapshot = Method(
    "snapshot", "Volume snapshot", survives: .past, survivesWithStore: true, restore: Restoration(.either),
    facts: ["files.copy"])

  /// A snapshot of a database of Amazon's that somebody takes, kept beside it until somebody removes it.
  static func manualSnapshot(restore fact: String, _ facts: [String] = []) -> Method {
    Method(
      "manual-snapshot", "Manual snapshot", survives: .withinRegion,
      fields: [.schedule, .run, .takes, .delay],
      restore: Restoration(.newResource, fact: fact), facts: facts)
  }

  /// The backups of a database cluster of Amazon's: continuous ones under either of their names, which are one setting, and
  /// snapshots. One without a floor says nowhere how far its newest moment is behind.
  static func clusterBackups(
    _ retention: String, restore fact: String, floor: TimeSpan?, _ facts: [String]
  ) -> [Method] {
    [("automated", "Automated backups"), ("point-in-time", "Point-in-time recovery")].map { name, title in
      Method(
        name, title, survives: .withinRegion, floor: floor, keep: .days(1...35, usual: 1, fact: retention),
        schedule: .continuous, runsItself: true, setting: "backup-retention-period",
        fields: [.window, .takes], restore: Restoration(.newResource, fact: fact), facts: facts)
    } + [.manualSnapshot(restore: fact)]
  }
}
