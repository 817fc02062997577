/// Borg repository.
public enum Borg: HoldsBackups, OffersCopy, OffersMirrorCopy {}

extension On where Kind == Borg {
  /// Borg repository, by its own name there: platform `borg`.
  public static func borg(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Borg> { On("borg", resource, region, Call(fileID, filePath, line, column)) }
}

/// MinIO.
public enum MinIO: HoldsBackups, OffersCopy, OffersMirrorCopy, OffersVersioning {}

extension On where Kind == MinIO {
  /// MinIO, by its own name there: platform `minio`.
  public static func minIO(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<MinIO> { On("minio", resource, region, Call(fileID, filePath, line, column)) }
}

/// Proxmox VE.
public enum Proxmox: OffersDump, OffersSnapshot, OffersCopy {}

extension On where Kind == Proxmox {
  /// Proxmox VE, by its own name there: platform `proxmox`.
  public static func proxmox(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Proxmox> { On("proxmox", resource, region, Call(fileID, filePath, line, column)) }
}

/// Proxmox Backup Server.
public enum ProxmoxBackupServer: HoldsBackups, OffersCopy, OffersMirrorCopy {}

extension On where Kind == ProxmoxBackupServer {
  /// Proxmox Backup Server, by its own name there: platform `proxmox-backup-server`.
  public static func proxmoxBackupServer(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<ProxmoxBackupServer> {
    On("proxmox-backup-server", resource, region, Call(fileID, filePath, line, column))
  }
}

/// restic repository.
public enum Restic: HoldsBackups, OffersCopy, OffersMirrorCopy {}

extension On where Kind == Restic {
  /// restic repository, by its own name there: platform `restic`.
  public static func restic(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Restic> { On("restic", resource, region, Call(fileID, filePath, line, column)) }
}
