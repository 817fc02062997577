/// Amazon DocumentDB.
public enum DocumentDB: OffersAutomatedBackups, OffersPointInTime, OffersManualSnapshot, OffersDump,
  OffersAWSBackup
{}

extension On where Kind == DocumentDB {
  /// Amazon DocumentDB, by its own name there: platform `documentdb`.
  public static func documentDB(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<DocumentDB> { On("documentdb", resource, region, Call(fileID, filePath, line, column)) }
}

/// Amazon EKS.
public enum EKS: OffersVeleroBackup, OffersVersionControl, OffersExport, OffersAWSBackup {}

extension On where Kind == EKS {
  /// Amazon EKS, by its own name there: platform `eks`.
  public static func eks(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<EKS> { On("eks", resource, region, Call(fileID, filePath, line, column)) }
}

/// Amazon Keyspaces.
public enum Keyspaces: OffersPointInTime, OffersExport {}

extension On where Kind == Keyspaces {
  /// Amazon Keyspaces, by its own name there: platform `keyspaces`.
  public static func keyspaces(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Keyspaces> { On("keyspaces", resource, region, Call(fileID, filePath, line, column)) }
}

/// Amazon MemoryDB.
public enum MemoryDB: OffersAutomatedBackups, OffersManualSnapshot, OffersExport {}

extension On where Kind == MemoryDB {
  /// Amazon MemoryDB, by its own name there: platform `memorydb`.
  public static func memoryDB(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<MemoryDB> { On("memorydb", resource, region, Call(fileID, filePath, line, column)) }
}

/// Amazon Neptune.
public enum Neptune: OffersAutomatedBackups, OffersPointInTime, OffersManualSnapshot, OffersAWSBackup {}

extension On where Kind == Neptune {
  /// Amazon Neptune, by its own name there: platform `neptune`.
  public static func neptune(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Neptune> { On("neptune", resource, region, Call(fileID, filePath, line, column)) }
}

/// Amazon OpenSearch Service.
public enum OpenSearchService: OffersAutomatedBackups, OffersSnapshot {}

extension On where Kind == OpenSearchService {
  /// Amazon OpenSearch Service, by its own name there: platform `opensearch-service`.
  public static func openSearchService(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<OpenSearchService> {
    On("opensearch-service", resource, region, Call(fileID, filePath, line, column))
  }
}
