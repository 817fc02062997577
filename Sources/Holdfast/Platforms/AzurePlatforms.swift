/// Azure Kubernetes Service.
public enum AKS: OffersAutomatedBackups, OffersVeleroBackup, OffersVersionControl, OffersExport {}

extension On where Kind == AKS {
  /// Azure Kubernetes Service, by its own name there: platform `aks`.
  public static func aks(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<AKS> { On("aks", resource, region, Call(fileID, filePath, line, column)) }
}

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

/// Azure managed disk.
public enum AzureDisk: OffersAutomatedBackups, OffersSnapshot {}

extension On where Kind == AzureDisk {
  /// Azure managed disk, by its own name there: platform `azure-disk`.
  public static func azureDisk(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<AzureDisk> { On("azure-disk", resource, region, Call(fileID, filePath, line, column)) }
}

/// Azure Files.
public enum AzureFiles: HoldsBackups, OffersAutomatedBackups, OffersCopy, OffersMirrorCopy {}

extension On where Kind == AzureFiles {
  /// Azure Files, by its own name there: platform `azure-files`.
  public static func azureFiles(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<AzureFiles> { On("azure-files", resource, region, Call(fileID, filePath, line, column)) }
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

/// Azure Cache for Redis.
public enum AzureRedis: OffersSnapshot, OffersExport {}

extension On where Kind == AzureRedis {
  /// Azure Cache for Redis, by its own name there: platform `azure-redis`.
  public static func azureRedis(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<AzureRedis> { On("azure-redis", resource, region, Call(fileID, filePath, line, column)) }
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

/// Azure Virtual Machines.
public enum AzureVM: OffersAutomatedBackups, OffersSnapshot {}

extension On where Kind == AzureVM {
  /// Azure Virtual Machines, by its own name there: platform `azure-vm`.
  public static func azureVM(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<AzureVM> { On("azure-vm", resource, region, Call(fileID, filePath, line, column)) }
}

/// Azure Cosmos DB.
public enum CosmosDB: OffersPointInTime, OffersAutomatedBackups, OffersExport {}

extension On where Kind == CosmosDB {
  /// Azure Cosmos DB, by its own name there: platform `cosmosdb`.
  public static func cosmosDB(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<CosmosDB> { On("cosmosdb", resource, region, Call(fileID, filePath, line, column)) }
}

/// Azure Key Vault.
public enum KeyVault: OffersSoftDelete, OffersExport, OffersCopy {}

extension On where Kind == KeyVault {
  /// Azure Key Vault, by its own name there: platform `key-vault`.
  public static func keyVault(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<KeyVault> { On("key-vault", resource, region, Call(fileID, filePath, line, column)) }
}

/// Azure Recovery Services vault.
public enum RecoveryServicesVault: HoldsBackups, OffersSoftDelete, OffersCopy {}

extension On where Kind == RecoveryServicesVault {
  /// Azure Recovery Services vault, by its own name there: platform `recovery-services-vault`.
  public static func recoveryServicesVault(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<RecoveryServicesVault> {
    On("recovery-services-vault", resource, region, Call(fileID, filePath, line, column))
  }
}
