/// The tools that specs name as if they were platforms.
package enum Tools {
  /// All of them, by what they back up.
  package static let all: [Tool] = [
    Tool(
      "pgbackrest", "pgBackRest", aliases: ["pg-backrest"], of: ["postgres"],
      ["full", "incremental", "wal-archiving"]),
    Tool("barman", "Barman", of: ["postgres"], ["full", "incremental", "wal-archiving"]),
    Tool("wal-g", "WAL-G", aliases: ["walg", "wal-e"], of: ["postgres"], ["full", "wal-archiving"]),
    Tool("pg-basebackup", "pg_basebackup", of: ["postgres"], ["full"]),
    Tool("pg-dump", "pg_dump", aliases: ["pgdump", "pg-dumpall"], of: ["postgres"], ["dump"]),
    Tool(
      "xtrabackup", "Percona XtraBackup", aliases: ["percona-xtrabackup"], of: ["mysql"],
      ["full", "incremental"]),
    Tool(
      "mariabackup", "mariadb-backup", aliases: ["mariadb-backup"], of: ["mysql"], ["full", "incremental"]),
    Tool("mysqldump", "mysqldump", aliases: ["mariadb-dump", "mydumper"], of: ["mysql"], ["dump"]),
    Tool("mongodump", "mongodump", of: ["mongodb"], ["dump"]),
    Tool(
      "percona-backup-for-mongodb", "Percona Backup for MongoDB", aliases: ["pbm"], of: ["mongodb"],
      ["full", "point-in-time"]),
    Tool("rman", "Oracle RMAN", aliases: ["oracle-rman"], of: ["oracle"], ["full", "incremental", "log"]),
    Tool("etcdctl", "etcdctl", of: ["etcd"], ["snapshot"]),
    Tool("velero", "Velero", of: ["kubernetes"], ["velero"]),
    Tool(
      "backup-for-gke", "Backup for GKE", aliases: ["gke-backup", "gkebackup"], of: ["gke"], ["automated"]),
    Tool("vzdump", "vzdump", of: ["proxmox"], ["dump"]),
    Tool("veeam", "Veeam", of: ["vm"], ["full", "incremental"]),
    Tool("rsync", "rsync", of: ["filesystem"], ["copy", "mirror"]),
    Tool("rclone", "rclone", of: ["filesystem"], ["copy", "mirror"]),
    Tool(
      "data-lifecycle-manager", "Data Lifecycle Manager", aliases: ["dlm", "amazon-dlm"], of: ["ebs"],
      ["automated"]),
    Tool("aws-backup", "AWS Backup", of: awsBackup, ["aws-backup"], store: "backup-vault"),
    Tool(
      "azure-backup", "Azure Backup", of: ["azure-vm", "azure-disk", "azure-files", "aks"], ["automated"],
      store: "recovery-services-vault"),
    Tool("litestream", "Litestream", of: ["sqlite"], ["point-in-time"]),
    Tool("clickhouse-backup", "clickhouse-backup", of: ["clickhouse"], ["full", "incremental"]),
  ]

  /// The tool of that name or alias, whatever the case and with `_` for `-`.
  package static func named(_ name: String) -> Tool? { byName[Platforms.plain(name)] }

  /// What AWS Backup backs up.
  private static let awsBackup = Platforms.all.filter { $0.method(named: "aws-backup") != nil }.map(\.name)

  /// Each by its name and its aliases.
  private static let byName: [String: Tool] = Dictionary(
    all.flatMap { tool in ([tool.name] + tool.aliases).map { ($0, tool) } },
    uniquingKeysWith: { first, _ in first })
}
