import Quantities

extension Facts {
  /// What is known of Azure Backup and Site Recovery.
  static let azureBackup: [Fact] = [
    Fact(
      "azbak.vault", "Azure Backup", .words(["GeoRedundant", "LocallyRedundant", "ZoneRedundant"]),
      "A Recovery Services vault is geo-redundant unless local or zone-redundant storage is chosen",
      from: Source.azureProvider, .verified),
    Fact(
      "azbak.immut", "Azure Backup", .words(["Disabled", "Unlocked", "Locked"]),
      "A Recovery Services vault can be immutable, and once that is locked it stays so",
      from: Source.azureProvider, .verified),
    Fact(
      "azbak.softdelete", "Azure Backup", .days(14, 180),
      "Azure Backup keeps deleted backups for 14 to 180 days",
      from: Source.azureProvider, .verified),
    Fact(
      "azbak.crr", "Azure Backup", .rule,
      "Azure Backup restores in another region only from a geo-redundant vault that allows it",
      from: Source.azureProvider, .verified),
    Fact(
      "azbak.vm.freq", "Azure Backup", .duration(.hours(4)),
      "Azure Backup of a machine runs every 4 hours at the most",
      from: Source.azureProvider, .verified),
    Fact(
      "azbak.vm.count", "Azure Backup", .days(7, 9999),
      "Azure Backup keeps daily points of a machine for 7 to 9999 days",
      from: Source.azureProvider, .verified),
    Fact(
      "azbak.vm.restore", "Azure Backup", .rule,
      """
      Azure Backup restores to a new machine, to disks, or over the disks of a machine that still exists
      """,
      from: "Azure Backup documentation, \"Restore VMs\"", .verified),
    Fact(
      "azbak.vm.transfer", "Azure Backup", .rule,
      """
      A point of Azure Backup reaches the vault some hours after its snapshot, within a day for a daily \
      policy
      """,
      from: "Azure Backup documentation, \"Azure Backup architecture\" (2019-02)", .secondary),
    Fact(
      "azbak.disk.freq", "Azure Disk Backup", .duration(.hours(1)),
      """
      Azure Disk Backup runs every 1, 2, 4, 6, 8 or 12 hours or daily; Premium v2 and Ultra disks every \
      12 hours at the most
      """,
      from: "Azure Backup documentation, \"Azure Disk Backup support matrix\"", .verified),
    Fact(
      "azbak.disk.tier", "Azure Disk Backup", .rule,
      """
      Azure Disk Backup keeps snapshots in the subscription of the disk and copies nothing to the vault
      """,
      from: "Azure Backup documentation, \"Azure Disk Backup support matrix\"", .verified),
    Fact(
      "azbak.disk.restore", "Azure Disk Backup", .rule,
      "Azure Disk Backup restores to a new disk, never over the old one",
      from: "Azure Backup documentation, \"Azure Disk Backup support matrix\"", .verified),
    Fact(
      "azbak.files", "Azure Backup", .days(1, 200),
      """
      Azure Backup keeps daily points of a file share for 1 to 200 days, as snapshots of the share \
      unless its vault tier is chosen
      """,
      from: Source.azureProvider, .verified),
    Fact(
      "aksbak.tiers", "AKS backup", .duration(.days(1)),
      "AKS backup takes several snapshots of disks a day, and one point a day to the vault",
      from: "Azure Kubernetes Service documentation, \"AKS backup\" (2024-04)", .secondary),
    Fact(
      "aksbak.limits", "AKS backup", .rule,
      "AKS backup takes CSI volumes on Azure disks alone, and leaves out others without a word",
      from: "Azure Kubernetes Service documentation, \"AKS backup\" (2024-04)", .secondary),
    Fact(
      "aksbak.velero", "AKS backup", .rule,
      "AKS backup must not be installed beside Velero",
      from: "Azure Kubernetes Service documentation, \"AKS backup\" (2024-04)", .secondary),
    Fact(
      "asr.rpo", "Azure Site Recovery", .duration(.minutes(5)),
      "Azure Site Recovery makes a crash-consistent point every 5 minutes",
      from: "Azure Site Recovery documentation, \"Azure to Azure disaster recovery architecture\"", .secondary
    ),
  ]
}
