/// Apache Cassandra.
public enum Cassandra: OffersSnapshot, OffersIncrementalBackup {}

extension On where Kind == Cassandra {
  /// Apache Cassandra, by its own name there: platform `cassandra`.
  public static func cassandra(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Cassandra> { On("cassandra", resource, region, Call(fileID, filePath, line, column)) }
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

/// MongoDB Atlas.
public enum MongoDBAtlas: OffersPointInTime, OffersAutomatedBackups, OffersDump {}

extension On where Kind == MongoDBAtlas {
  /// MongoDB Atlas, by its own name there: platform `mongodb-atlas`.
  public static func mongoDBAtlas(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<MongoDBAtlas> { On("mongodb-atlas", resource, region, Call(fileID, filePath, line, column)) }
}

/// Neo4j.
public enum Neo4j: OffersFullBackup, OffersDifferentialBackup, OffersDump {}

extension On where Kind == Neo4j {
  /// Neo4j, by its own name there: platform `neo4j`.
  public static func neo4j(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Neo4j> { On("neo4j", resource, region, Call(fileID, filePath, line, column)) }
}

/// Object storage that speaks S3.
public enum ObjectStorage: HoldsBackups, OffersCopy, OffersMirrorCopy {}

extension On where Kind == ObjectStorage {
  /// Object storage that speaks S3, by its own name there: platform `object-storage`.
  public static func objectStorage(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<ObjectStorage> { On("object-storage", resource, region, Call(fileID, filePath, line, column)) }
}

/// Prometheus.
public enum Prometheus: OffersSnapshot {}

extension On where Kind == Prometheus {
  /// Prometheus, by its own name there: platform `prometheus`.
  public static func prometheus(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Prometheus> { On("prometheus", resource, region, Call(fileID, filePath, line, column)) }
}

/// RabbitMQ.
public enum RabbitMQ: OffersExport, OffersCopy {}

extension On where Kind == RabbitMQ {
  /// RabbitMQ, by its own name there: platform `rabbitmq`.
  public static func rabbitMQ(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<RabbitMQ> { On("rabbitmq", resource, region, Call(fileID, filePath, line, column)) }
}

/// Snowflake.
public enum Snowflake: OffersPointInTime, OffersExport {}

extension On where Kind == Snowflake {
  /// Snowflake, by its own name there: platform `snowflake`.
  public static func snowflake(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Snowflake> { On("snowflake", resource, region, Call(fileID, filePath, line, column)) }
}

/// SQLite.
public enum SQLite: OffersDump, OffersPointInTime, OffersSnapshot {}

extension On where Kind == SQLite {
  /// SQLite, by its own name there: platform `sqlite`.
  public static func sqlite(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<SQLite> { On("sqlite", resource, region, Call(fileID, filePath, line, column)) }
}
