extension Platforms {
  /// Machines on Proxmox VE, and what backups of one's own machines go into.
  static let repositories: [Platform] = [
    Platform(
      "proxmox", "Proxmox VE", aliases: ["proxmox-ve", "pve"], .selfHosted, .machine,
      methods: [
        .dump("Backup with vzdump", facts: ["pve.full"]),
        Method(
          "snapshot", "Snapshot of a guest", survives: .past, restore: Restoration(.inPlace),
          facts: ["files.copy"]),
        .copy,
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
    repository("minio", "MinIO", [], facts: ["minio.rep"], more: [versioning("minio.versions")]),
    repository(
      "object-storage", "Object storage that speaks S3",
      [
        "s3-compatible", "cloudflare-r2", "r2", "backblaze-b2", "b2", "wasabi", "digitalocean-spaces",
        "hetzner-object-storage", "ovh-object-storage", "scaleway-object-storage", "linode-object-storage",
        "oci-object-storage", "ceph-rgw",
      ], facts: []),
    repository("tape", "Tape", ["tape-library", "lto"], facts: []),
  ]

  /// A place that holds backups in a form of its own.
  private static func repository(
    _ name: String, _ title: String, _ aliases: [String], facts: [String], more: [Method] = []
  ) -> Platform {
    Platform(
      name, title, aliases: aliases, .selfHosted, .vault, store: .other, methods: [.copy, .mirror] + more,
      replicas: [
        ReplicaMode(
          "async", "Asynchronous copy", reaches: [.service, .instance, .zone, .region, .provider, .account],
          facts: facts)
      ], facts: facts)
  }

  /// The older versions that a place of one's own keeps of its objects.
  private static func versioning(_ fact: String) -> Method {
    Method(
      "versioning", "Versioning", survives: .past, floor: .seconds(0), schedule: .continuous,
      runsItself: true, fields: [], restore: Restoration(.inPlace), facts: [fact])
  }
}
