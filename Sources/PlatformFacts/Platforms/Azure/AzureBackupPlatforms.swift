import Quantities

extension Method {
  /// A snapshot of a managed disk, a resource of its own that stays when the disk goes.
  fileprivate static let azureDiskSnapshot = Method(
    "snapshot", "Snapshot of a managed disk", survives: [.service, .instance, .logical],
    survivesWithStore: true, restore: Restoration(.newResource, fact: "azbak.disk.restore"),
    facts: ["azbak.disk.tier"])
}

extension Platforms {
  /// What Azure Backup protects, and the vault in which it keeps that.
  static let azureBackup: [Platform] = [
    Platform(
      "azure-vm", "Azure Virtual Machines", aliases: ["azure-virtual-machine", "azure-vms"], .azure, .machine,
      liesIn: .zone,
      methods: [
        Method(
          "automated", "Azure Backup", survives: .past, survivesWithStore: true,
          minimumInterval: .hours(4), keep: .days(7...9999, fact: "azbak.vm.count"), runsItself: true,
          fields: [.schedule, .to, .takes, .delay],
          restore: Restoration(.either, fact: "azbak.vm.restore"),
          facts: ["azbak.vm.freq", "azbak.vm.transfer", "azbak.crr"]),
        .azureDiskSnapshot,
      ],
      replicas: [
        ReplicaMode(
          "async", "Azure Site Recovery", reaches: [.service, .instance, .zone, .region], facts: ["asr.rpo"])
      ]),
    Platform(
      "azure-disk", "Azure managed disk", aliases: ["azure-managed-disk"], .azure, .block, liesIn: .zone,
      methods: [
        Method(
          "automated", "Azure Disk Backup", survives: [.service, .instance, .logical],
          minimumInterval: .hours(1), runsItself: true, fields: [.schedule, .takes],
          restore: Restoration(.newResource, fact: "azbak.disk.restore"),
          facts: ["azbak.disk.freq", "azbak.disk.tier"]),
        .azureDiskSnapshot,
      ]),
    Platform(
      "azure-files", "Azure Files", aliases: ["azure-file-share"], .azure, .files, store: .nfs, liesIn: .zone,
      methods: [
        Method(
          "automated", "Azure Backup", survives: .past, survivesWithStore: true,
          keep: .days(1...200, fact: "azbak.files"), runsItself: true,
          fields: [.schedule, .to, .takes, .delay], restore: Restoration(.either), facts: ["azbak.files"]),
        .copy, .mirror,
      ]),
    Platform(
      "recovery-services-vault", "Azure Recovery Services vault",
      aliases: ["azure-backup-vault", "azure-recovery-services-vault"], .azure, .vault, store: .other,
      liesIn: .zone,
      methods: [
        Method(
          "soft-delete", "Soft delete", survives: .past, floor: .seconds(0),
          keep: .days(14...180, usual: 14, fact: "azbak.softdelete"), schedule: .continuous,
          runsItself: true, fields: [], restore: Restoration(.inPlace), facts: ["azbak.softdelete"]),
        .copy,
      ],
      replicas: [
        ReplicaMode(
          "async", "Geo-redundant storage", reaches: [.service, .instance, .zone, .region],
          facts: ["azbak.vault", "azbak.crr"])
      ], facts: ["azbak.vault", "azbak.immut"]),
    Platform(
      "aks", "Azure Kubernetes Service", .azure, .cluster, liesIn: .region,
      methods: [
        Method(
          "automated", "AKS backup", survives: .past, survivesWithStore: true, runsItself: true,
          excludes: [Method.Exclusion("velero", fact: "aksbak.velero")],
          fields: [.schedule, .to, .takes, .delay], restore: Restoration(.either),
          facts: ["aksbak.tiers", "aksbak.limits"]),
        .velero(besides: [Method.Exclusion("automated", fact: "aksbak.velero")]), .git,
        .export("Export of manifests"),
      ]),
  ]
}
