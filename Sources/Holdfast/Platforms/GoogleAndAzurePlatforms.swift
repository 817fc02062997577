/// Azure Blob Storage.
public enum AzureBlob: HoldsBackups, OffersPointInTime, OffersVersioning, OffersSoftDelete, OffersCopy,
  OffersMirrorCopy
{}

extension On where Kind == AzureBlob {
  /// Azure Blob Storage, by its own name there: platform `azure-blob`.
  public static func azureBlob(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<AzureBlob> { On("azure-blob", resource, region, Call(fileID, filePath, line, column)) }
}

/// Azure Database for MySQL.
public enum AzureMySQL: OffersAutomatedBackups, OffersPointInTime, OffersDump {}

extension On where Kind == AzureMySQL {
  /// Azure Database for MySQL, by its own name there: platform `azure-mysql`.
  public static func azureMySQL(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<AzureMySQL> { On("azure-mysql", resource, region, Call(fileID, filePath, line, column)) }
}

/// Azure Database for PostgreSQL.
public enum AzurePostgres: OffersAutomatedBackups, OffersPointInTime, OffersDump {}

extension On where Kind == AzurePostgres {
  /// Azure Database for PostgreSQL, by its own name there: platform `azure-postgres`.
  public static func azurePostgres(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<AzurePostgres> { On("azure-postgres", resource, region, Call(fileID, filePath, line, column)) }
}

/// Azure SQL Database.
public enum AzureSQL: OffersPointInTime, OffersAutomatedBackups, OffersGeoRestore, OffersLongTermRetention,
  OffersExport
{}

extension On where Kind == AzureSQL {
  /// Azure SQL Database, by its own name there: platform `azure-sql`.
  public static func azureSQL(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<AzureSQL> { On("azure-sql", resource, region, Call(fileID, filePath, line, column)) }
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
