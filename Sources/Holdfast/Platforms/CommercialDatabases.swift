/// Oracle Database.
public enum Oracle: OffersFullBackup, OffersIncrementalBackup, OffersLogBackup, OffersPointInTime,
  OffersExport,
  OffersDump, OffersSnapshot
{}

extension On where Kind == Oracle {
  /// Oracle Database, by its own name there: platform `oracle`.
  public static func oracle(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Oracle> { On("oracle", resource, region, Call(fileID, filePath, line, column)) }
}

/// Microsoft SQL Server.
public enum SQLServer: OffersFullBackup, OffersDifferentialBackup, OffersLogBackup, OffersPointInTime,
  OffersExport,
  OffersSnapshot
{}

extension On where Kind == SQLServer {
  /// Microsoft SQL Server, by its own name there: platform `sql-server`.
  public static func sqlServer(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<SQLServer> { On("sql-server", resource, region, Call(fileID, filePath, line, column)) }
}
