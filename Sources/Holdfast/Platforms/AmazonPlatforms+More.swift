/// Amazon FSx.
public enum FSx: HoldsBackups, OffersAutomatedBackups, OffersAWSBackup {}

extension On where Kind == FSx {
  /// Amazon FSx, by its own name there: platform `fsx`.
  public static func fsx(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<FSx> { On("fsx", resource, region, Call(fileID, filePath, line, column)) }
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

/// AWS Lambda.
public enum Lambda: OffersVersionControl, OffersExport {}

extension On where Kind == Lambda {
  /// AWS Lambda, by its own name there: platform `lambda`.
  public static func lambda(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Lambda> { On("lambda", resource, region, Call(fileID, filePath, line, column)) }
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

/// Amazon RDS.
public enum RDS: OffersAutomatedBackups, OffersPointInTime, OffersAutomatedSnapshots, OffersManualSnapshot,
  OffersSnapshot, OffersReplicatedBackups, OffersExport, OffersDump, OffersAWSBackup
{}

extension On where Kind == RDS {
  /// Amazon RDS, by its own name there: platform `rds`.
  public static func rds(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<RDS> { On("rds", resource, region, Call(fileID, filePath, line, column)) }
}

/// Amazon RDS for MySQL.
public enum RDSMySQL: OffersAutomatedBackups, OffersPointInTime, OffersAutomatedSnapshots,
  OffersManualSnapshot, OffersSnapshot, OffersReplicatedBackups, OffersExport, OffersDump, OffersAWSBackup
{}

extension On where Kind == RDSMySQL {
  /// Amazon RDS for MySQL, by its own name there: platform `rds-mysql`.
  public static func rdsMySQL(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<RDSMySQL> { On("rds-mysql", resource, region, Call(fileID, filePath, line, column)) }
}

/// Amazon RDS for PostgreSQL.
public enum RDSPostgres: OffersAutomatedBackups, OffersPointInTime, OffersAutomatedSnapshots,
  OffersManualSnapshot, OffersSnapshot, OffersReplicatedBackups, OffersExport, OffersDump, OffersAWSBackup
{}

extension On where Kind == RDSPostgres {
  /// Amazon RDS for PostgreSQL, by its own name there: platform `rds-postgres`.
  public static func rdsPostgres(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<RDSPostgres> { On("rds-postgres", resource, region, Call(fileID, filePath, line, column)) }
}

/// Amazon Redshift.
public enum Redshift: OffersAutomatedBackups, OffersManualSnapshot, OffersExport, OffersAWSBackup {}

extension On where Kind == Redshift {
  /// Amazon Redshift, by its own name there: platform `redshift`.
  public static func redshift(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Redshift> { On("redshift", resource, region, Call(fileID, filePath, line, column)) }
}

/// Amazon Route 53.
public enum Route53: OffersVersionControl, OffersExport {}

extension On where Kind == Route53 {
  /// Amazon Route 53, by its own name there: platform `route53`.
  public static func route53(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Route53> { On("route53", resource, region, Call(fileID, filePath, line, column)) }
}

/// Amazon S3.
public enum S3: HoldsBackups, OffersVersioning, OffersCopy, OffersMirrorCopy, OffersAWSBackup {}

extension On where Kind == S3 {
  /// Amazon S3, by its own name there: platform `s3`.
  public static func s3(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<S3> { On("s3", resource, region, Call(fileID, filePath, line, column)) }
}

/// AWS Secrets Manager.
public enum SecretsManager: OffersExport, OffersCopy {}

extension On where Kind == SecretsManager {
  /// AWS Secrets Manager, by its own name there: platform `secrets-manager`.
  public static func secretsManager(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<SecretsManager> { On("secrets-manager", resource, region, Call(fileID, filePath, line, column)) }
}

/// AWS SSM Parameter Store.
public enum SSMParameters: OffersExport, OffersCopy, OffersVersionControl {}

extension On where Kind == SSMParameters {
  /// AWS SSM Parameter Store, by its own name there: platform `ssm-parameters`.
  public static func ssmParameters(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<SSMParameters> { On("ssm-parameters", resource, region, Call(fileID, filePath, line, column)) }
}
