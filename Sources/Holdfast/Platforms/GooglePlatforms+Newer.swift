/// AlloyDB.
public enum AlloyDB: OffersPointInTime, OffersAutomatedBackups, OffersDump {}

extension On where Kind == AlloyDB {
  /// AlloyDB, by its own name there: platform `alloydb`.
  public static func alloyDB(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<AlloyDB> { On("alloydb", resource, region, Call(fileID, filePath, line, column)) }
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

/// Filestore.
public enum Filestore: HoldsBackups, OffersSnapshot, OffersCopy, OffersMirrorCopy {}

extension On where Kind == Filestore {
  /// Filestore, by its own name there: platform `filestore`.
  public static func filestore(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Filestore> { On("filestore", resource, region, Call(fileID, filePath, line, column)) }
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
