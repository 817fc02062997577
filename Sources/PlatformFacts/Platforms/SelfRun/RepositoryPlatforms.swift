import Quantities

extension Method {
  /// A snapshot in a restic repository.
  static let restic = Method(
    "restic", "restic backup", survives: .past, survivesWithStore: true, restore: Restoration(.either),
    facts: ["restic.keep", "restic.within", "restic.check"])

  /// An archive in a Borg repository.
  static let borg = Method(
    "borg", "Borg backup", survives: .past, survivesWithStore: true, restore: Restoration(.either),
    facts: ["borg.keep", "borg.space"])

  /// A backup of a guest by Proxmox VE.
  fileprivate static let vzdump = Method(
    "vzdump", "vzdump backup", survives: .past, survivesWithStore: true, restore: Restoration(.either),
    facts: ["pve.full"])
}

extension Platforms {
  /// Machines on Proxmox VE, and what backups of one's own machines go into.
  static let repositories: [Platform] = [
    Platform(
      "proxmox", "Proxmox VE", aliases: ["proxmox-ve", "pve"], .selfHosted, .machine,
      methods: [
        .vzdump,
        Method(
          "snapshot", "Snapshot of a guest", survives: .past, restore: Restoration(.inPlace),
          facts: ["files.copy"]),
        .restic, .borg, .copy,
      ],
      replicas: [
        ReplicaMode(
          "async", "Storage replication",
          reaches: [.service, .instance, .zone, .region, .provider, .account],
          facts: ["pve.replication"])
      ]),
    repository(
      "proxmox-backup-server", "Proxmox Backup Server", ["pbs"], facts: ["pbs.keep", "pbs.sync"]),
    repository(
      "restic", "restic repository", ["restic-repository"], facts: ["restic.appendonly", "restic.check"]),
    repository("borg", "Borg repository", ["borg-repository", "borgbackup"], facts: ["borg.space"]),
    repository("minio", "MinIO", [], facts: ["minio.rep"]),
  ]

  /// A place that holds backups in a form of its own.
  private static func repository(
    _ name: String, _ title: String, _ aliases: [String], facts: [String]
  ) -> Platform {
    Platform(
      name, title, aliases: aliases, .selfHosted, .vault, store: .other, methods: [.copy, .mirror],
      replicas: [
        ReplicaMode(
          "async", "Asynchronous copy", reaches: [.service, .instance, .zone, .region, .provider, .account],
          facts: facts)
      ], facts: facts)
  }
}
