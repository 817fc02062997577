/// Application.
public enum ApplicationPlatform: OffersVersionControl, OffersCopy, OffersExport {}

extension On where Kind == ApplicationPlatform {
  /// Application, by its own name there: platform `application`.
  public static func application(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<ApplicationPlatform> { On("application", resource, region, Call(fileID, filePath, line, column)) }
}

/// Apache Cassandra.
public enum Cassandra: OffersSnapshot, OffersIncrementalBackup {}

extension On where Kind == Cassandra {
  /// Apache Cassandra, by its own name there: platform `cassandra`.
  public static func cassandra(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Cassandra> { On("cassandra", resource, region, Call(fileID, filePath, line, column)) }
}

/// Content delivery network.
public enum CDN: OffersVersionControl, OffersExport {}

extension On where Kind == CDN {
  /// Content delivery network, by its own name there: platform `cdn`.
  public static func cdn(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<CDN> { On("cdn", resource, region, Call(fileID, filePath, line, column)) }
}

/// ClickHouse.
public enum ClickHouse: OffersFullBackup, OffersIncrementalBackup, OffersExport, OffersSnapshot {}

extension On where Kind == ClickHouse {
  /// ClickHouse, by its own name there: platform `clickhouse`.
  public static func clickHouse(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<ClickHouse> { On("clickhouse", resource, region, Call(fileID, filePath, line, column)) }
}

/// CockroachDB.
public enum CockroachDB: OffersFullBackup, OffersIncrementalBackup, OffersExport {}

extension On where Kind == CockroachDB {
  /// CockroachDB, by its own name there: platform `cockroachdb`.
  public static func cockroachDB(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<CockroachDB> { On("cockroachdb", resource, region, Call(fileID, filePath, line, column)) }
}

/// HashiCorp Consul.
public enum Consul: OffersSnapshot {}

extension On where Kind == Consul {
  /// HashiCorp Consul, by its own name there: platform `consul`.
  public static func consul(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Consul> { On("consul", resource, region, Call(fileID, filePath, line, column)) }
}

/// Container registry.
public enum DockerRegistry: HoldsBackups, OffersCopy, OffersMirrorCopy {}

extension On where Kind == DockerRegistry {
  /// Container registry, by its own name there: platform `docker-registry`.
  public static func dockerRegistry(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<DockerRegistry> { On("docker-registry", resource, region, Call(fileID, filePath, line, column)) }
}

/// Elasticsearch.
public enum Elasticsearch: OffersSnapshot, OffersExport {}

extension On where Kind == Elasticsearch {
  /// Elasticsearch, by its own name there: platform `elasticsearch`.
  public static func elasticsearch(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Elasticsearch> { On("elasticsearch", resource, region, Call(fileID, filePath, line, column)) }
}

/// etcd.
public enum Etcd: OffersSnapshot {}

extension On where Kind == Etcd {
  /// etcd, by its own name there: platform `etcd`.
  public static func etcd(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Etcd> { On("etcd", resource, region, Call(fileID, filePath, line, column)) }
}

/// File system.
public enum FileSystem: HoldsBackups, OffersCopy, OffersFullBackup, OffersIncrementalBackup, OffersSnapshot,
  OffersMirrorCopy
{}

extension On where Kind == FileSystem {
  /// File system, by its own name there: platform `filesystem`.
  public static func fileSystem(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<FileSystem> { On("filesystem", resource, region, Call(fileID, filePath, line, column)) }
}

/// Git.
public enum Git: HoldsBackups, OffersMirrorCopy, OffersVersionControl, OffersCopy, OffersExport {}

extension On where Kind == Git {
  /// Git, by its own name there: platform `git`.
  public static func git(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Git> { On("git", resource, region, Call(fileID, filePath, line, column)) }
}

/// HashiCorp Vault.
public enum HashiCorpVault: OffersSnapshot, OffersAutomatedBackups, OffersExport {}

extension On where Kind == HashiCorpVault {
  /// HashiCorp Vault, by its own name there: platform `vault`.
  public static func vault(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<HashiCorpVault> { On("vault", resource, region, Call(fileID, filePath, line, column)) }
}

/// Apache Kafka.
public enum Kafka: OffersExport, OffersMirrorCopy, OffersCopy {}

extension On where Kind == Kafka {
  /// Apache Kafka, by its own name there: platform `kafka`.
  public static func kafka(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Kafka> { On("kafka", resource, region, Call(fileID, filePath, line, column)) }
}

/// Kubernetes.
public enum Kubernetes: OffersVeleroBackup, OffersVersionControl, OffersExport, OffersSnapshot {}

extension On where Kind == Kubernetes {
  /// Kubernetes, by its own name there: platform `kubernetes`.
  public static func kubernetes(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Kubernetes> { On("kubernetes", resource, region, Call(fileID, filePath, line, column)) }
}

/// MongoDB.
public enum MongoDB: OffersDump, OffersExport, OffersPointInTime, OffersFullBackup, OffersSnapshot {}

extension On where Kind == MongoDB {
  /// MongoDB, by its own name there: platform `mongodb`.
  public static func mongoDB(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<MongoDB> { On("mongodb", resource, region, Call(fileID, filePath, line, column)) }
}
