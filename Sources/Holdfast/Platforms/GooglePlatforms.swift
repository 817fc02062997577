/// AlloyDB.
public enum AlloyDB: OffersPointInTime, OffersAutomatedBackups, OffersDump {}

extension On where Kind == AlloyDB {
  /// AlloyDB, by its own name there: platform `alloydb`.
  public static func alloyDB(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<AlloyDB> { On("alloydb", resource, region, Call(fileID, filePath, line, column)) }
}

/// BigQuery.
public enum BigQuery: OffersPointInTime, OffersSnapshot, OffersExport, OffersCopy {}

extension On where Kind == BigQuery {
  /// BigQuery, by its own name there: platform `bigquery`.
  public static func bigQuery(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<BigQuery> { On("bigquery", resource, region, Call(fileID, filePath, line, column)) }
}

/// Bigtable.
public enum Bigtable: OffersSnapshot, OffersExport {}

extension On where Kind == Bigtable {
  /// Bigtable, by its own name there: platform `bigtable`.
  public static func bigtable(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Bigtable> { On("bigtable", resource, region, Call(fileID, filePath, line, column)) }
}

/// Cloud Run.
public enum CloudRun: OffersVersionControl, OffersExport {}

extension On where Kind == CloudRun {
  /// Cloud Run, by its own name there: platform `cloud-run`.
  public static func cloudRun(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<CloudRun> { On("cloud-run", resource, region, Call(fileID, filePath, line, column)) }
}

/// Cloud SQL for MySQL.
public enum CloudSQLMySQL: OffersAutomatedBackups, OffersPointInTime, OffersSnapshot, OffersExport, OffersDump
{}

extension On where Kind == CloudSQLMySQL {
  /// Cloud SQL for MySQL, by its own name there: platform `cloudsql-mysql`.
  public static func cloudSQLMySQL(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<CloudSQLMySQL> { On("cloudsql-mysql", resource, region, Call(fileID, filePath, line, column)) }
}

/// Cloud SQL for PostgreSQL.
public enum CloudSQLPostgres: OffersAutomatedBackups, OffersPointInTime, OffersSnapshot, OffersExport,
  OffersDump
{}

extension On where Kind == CloudSQLPostgres {
  /// Cloud SQL for PostgreSQL, by its own name there: platform `cloudsql-postgres`.
  public static func cloudSQLPostgres(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<CloudSQLPostgres> {
    On("cloudsql-postgres", resource, region, Call(fileID, filePath, line, column))
  }
}

/// Google Compute Engine.
public enum ComputeEngine: OffersAutomatedBackups, OffersSnapshot {}

extension On where Kind == ComputeEngine {
  /// Google Compute Engine, by its own name there: platform `compute-engine`.
  public static func computeEngine(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<ComputeEngine> { On("compute-engine", resource, region, Call(fileID, filePath, line, column)) }
}

/// Filestore.
public enum Filestore: HoldsBackups, OffersSnapshot, OffersCopy, OffersMirrorCopy {}

extension On where Kind == Filestore {
  /// Filestore, by its own name there: platform `filestore`.
  public static func filestore(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Filestore> { On("filestore", resource, region, Call(fileID, filePath, line, column)) }
}

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

/// Memorystore for Valkey.
public enum MemorystoreValkey: OffersAutomatedBackups {}

extension On where Kind == MemorystoreValkey {
  /// Memorystore for Valkey, by its own name there: platform `memorystore-valkey`.
  public static func memorystoreValkey(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<MemorystoreValkey> {
    On("memorystore-valkey", resource, region, Call(fileID, filePath, line, column))
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
