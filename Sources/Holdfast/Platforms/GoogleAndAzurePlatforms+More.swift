/// Firestore.
public enum Firestore: OffersPointInTime, OffersAutomatedBackups, OffersExport {}

extension On where Kind == Firestore {
  /// Firestore, by its own name there: platform `firestore`.
  public static func firestore(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Firestore> { On("firestore", resource, region, Call(fileID, filePath, line, column)) }
}

/// Google Cloud Storage.
public enum GCS: HoldsBackups, OffersVersioning, OffersSoftDelete, OffersCopy, OffersMirrorCopy {}

extension On where Kind == GCS {
  /// Google Cloud Storage, by its own name there: platform `gcs`.
  public static func gcs(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<GCS> { On("gcs", resource, region, Call(fileID, filePath, line, column)) }
}

/// Google Kubernetes Engine.
public enum GKE: OffersAutomatedBackups, OffersVeleroBackup, OffersVersionControl, OffersExport {}

extension On where Kind == GKE {
  /// Google Kubernetes Engine, by its own name there: platform `gke`.
  public static func gke(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<GKE> { On("gke", resource, region, Call(fileID, filePath, line, column)) }
}

/// Google Sheets.
public enum GoogleSheets: OffersVersioning, OffersExport, OffersCopy {}

extension On where Kind == GoogleSheets {
  /// Google Sheets, by its own name there: platform `google-sheets`.
  public static func googleSheets(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<GoogleSheets> { On("google-sheets", resource, region, Call(fileID, filePath, line, column)) }
}

/// Memorystore for Redis.
public enum MemorystoreRedis: OffersSnapshot, OffersExport {}

extension On where Kind == MemorystoreRedis {
  /// Memorystore for Redis, by its own name there: platform `memorystore-redis`.
  public static func memorystoreRedis(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<MemorystoreRedis> {
    On("memorystore-redis", resource, region, Call(fileID, filePath, line, column))
  }
}

/// Google Persistent Disk.
public enum PersistentDisk: OffersSnapshot {}

extension On where Kind == PersistentDisk {
  /// Google Persistent Disk, by its own name there: platform `persistent-disk`.
  public static func persistentDisk(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<PersistentDisk> { On("persistent-disk", resource, region, Call(fileID, filePath, line, column)) }
}

/// Google Secret Manager.
public enum SecretManager: OffersVersioning, OffersExport {}

extension On where Kind == SecretManager {
  /// Google Secret Manager, by its own name there: platform `secret-manager`.
  public static func secretManager(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<SecretManager> { On("secret-manager", resource, region, Call(fileID, filePath, line, column)) }
}

/// Spanner.
public enum Spanner: OffersPointInTime, OffersAutomatedBackups {}

extension On where Kind == Spanner {
  /// Spanner, by its own name there: platform `spanner`.
  public static func spanner(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Spanner> { On("spanner", resource, region, Call(fileID, filePath, line, column)) }
}
