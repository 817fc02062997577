/// Amazon Aurora MySQL.
public enum AuroraMySQL: OffersAutomatedBackups, OffersPointInTime, OffersManualSnapshot, OffersDump,
  OffersExport, OffersAWSBackup, OffersBacktrack
{}

extension On where Kind == AuroraMySQL {
  /// Amazon Aurora MySQL, by its own name there: platform `aurora-mysql`.
  public static func auroraMySQL(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<AuroraMySQL> { On("aurora-mysql", resource, region, Call(fileID, filePath, line, column)) }
}

/// Amazon Aurora PostgreSQL.
public enum AuroraPostgres: OffersAutomatedBackups, OffersPointInTime, OffersManualSnapshot, OffersDump,
  OffersExport, OffersAWSBackup
{}

extension On where Kind == AuroraPostgres {
  /// Amazon Aurora PostgreSQL, by its own name there: platform `aurora-postgres`.
  public static func auroraPostgres(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<AuroraPostgres> { On("aurora-postgres", resource, region, Call(fileID, filePath, line, column)) }
}

/// AWS Backup vault.
public enum BackupVault: HoldsBackups, OffersCopy {}

extension On where Kind == BackupVault {
  /// AWS Backup vault, by its own name there: platform `backup-vault`.
  public static func backupVault(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<BackupVault> { On("backup-vault", resource, region, Call(fileID, filePath, line, column)) }
}

/// Amazon CloudWatch Logs.
public enum CloudWatchLogs: OffersExport, OffersCopy {}

extension On where Kind == CloudWatchLogs {
  /// Amazon CloudWatch Logs, by its own name there: platform `cloudwatch-logs`.
  public static func cloudWatchLogs(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<CloudWatchLogs> { On("cloudwatch-logs", resource, region, Call(fileID, filePath, line, column)) }
}

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

/// Amazon DynamoDB.
public enum DynamoDB: OffersPointInTime, OffersSnapshot, OffersExport, OffersAWSBackup {}

extension On where Kind == DynamoDB {
  /// Amazon DynamoDB, by its own name there: platform `dynamodb`.
  public static func dynamoDB(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<DynamoDB> { On("dynamodb", resource, region, Call(fileID, filePath, line, column)) }
}

/// Amazon EBS.
public enum EBS: OffersSnapshot, OffersAutomatedBackups, OffersAWSBackup {}

extension On where Kind == EBS {
  /// Amazon EBS, by its own name there: platform `ebs`.
  public static func ebs(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<EBS> { On("ebs", resource, region, Call(fileID, filePath, line, column)) }
}

/// Amazon EC2.
public enum EC2: OffersSnapshot, OffersAWSBackup {}

extension On where Kind == EC2 {
  /// Amazon EC2, by its own name there: platform `ec2`.
  public static func ec2(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<EC2> { On("ec2", resource, region, Call(fileID, filePath, line, column)) }
}

/// Amazon ECR.
public enum ECR: HoldsBackups, OffersCopy, OffersMirrorCopy {}

extension On where Kind == ECR {
  /// Amazon ECR, by its own name there: platform `ecr`.
  public static func ecr(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<ECR> { On("ecr", resource, region, Call(fileID, filePath, line, column)) }
}

/// Amazon ECS.
public enum ECS: OffersVersionControl, OffersExport {}

extension On where Kind == ECS {
  /// Amazon ECS, by its own name there: platform `ecs`.
  public static func ecs(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<ECS> { On("ecs", resource, region, Call(fileID, filePath, line, column)) }
}

/// Amazon EFS.
public enum EFS: HoldsBackups, OffersAutomatedBackups, OffersAWSBackup, OffersCopy, OffersMirrorCopy {}

extension On where Kind == EFS {
  /// Amazon EFS, by its own name there: platform `efs`.
  public static func efs(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<EFS> { On("efs", resource, region, Call(fileID, filePath, line, column)) }
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

/// Amazon ElastiCache for Redis.
public enum ElastiCacheRedis: OffersAutomatedBackups, OffersSnapshot, OffersManualSnapshot {}

extension On where Kind == ElastiCacheRedis {
  /// Amazon ElastiCache for Redis, by its own name there: platform `elasticache-redis`.
  public static func elastiCacheRedis(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<ElastiCacheRedis> {
    On("elasticache-redis", resource, region, Call(fileID, filePath, line, column))
  }
}
