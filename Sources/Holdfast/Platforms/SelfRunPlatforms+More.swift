/// MongoDB Atlas.
public enum MongoDBAtlas: OffersPointInTime, OffersAutomatedBackups, OffersSnapshot, OffersDump {}

extension On where Kind == MongoDBAtlas {
  /// MongoDB Atlas, by its own name there: platform `mongodb-atlas`.
  public static func mongoDBAtlas(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<MongoDBAtlas> { On("mongodb-atlas", resource, region, Call(fileID, filePath, line, column)) }
}

/// MySQL.
public enum MySQL: OffersDump, OffersExport, OffersBinaryLog, OffersPointInTime, OffersFullBackup,
  OffersIncrementalBackup, OffersSnapshot
{}

extension On where Kind == MySQL {
  /// MySQL, by its own name there: platform `mysql`.
  public static func mySQL(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<MySQL> { On("mysql", resource, region, Call(fileID, filePath, line, column)) }
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

/// Network file system.
public enum NFS: HoldsBackups, OffersCopy, OffersFullBackup, OffersIncrementalBackup, OffersSnapshot,
  OffersMirrorCopy
{}

extension On where Kind == NFS {
  /// Network file system, by its own name there: platform `nfs`.
  public static func nfs(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<NFS> { On("nfs", resource, region, Call(fileID, filePath, line, column)) }
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

/// Something else.
public enum OtherPlatform: HoldsBackups, OffersExport, OffersDump, OffersSnapshot, OffersFullBackup,
  OffersIncrementalBackup, OffersCopy, OffersMirrorCopy, OffersVersionControl
{}

extension On where Kind == OtherPlatform {
  /// Something else, by its own name there: platform `other`.
  public static func other(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<OtherPlatform> { On("other", resource, region, Call(fileID, filePath, line, column)) }
}

/// PostgreSQL.
public enum Postgres: OffersDump, OffersExport, OffersWALArchiving, OffersPointInTime, OffersFullBackup,
  OffersIncrementalBackup, OffersSnapshot
{}

extension On where Kind == Postgres {
  /// PostgreSQL, by its own name there: platform `postgres`.
  public static func postgres(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Postgres> { On("postgres", resource, region, Call(fileID, filePath, line, column)) }
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

/// Redis.
public enum Redis: OffersSnapshot, OffersDump, OffersAppendOnlyFile {}

extension On where Kind == Redis {
  /// Redis, by its own name there: platform `redis`.
  public static func redis(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Redis> { On("redis", resource, region, Call(fileID, filePath, line, column)) }
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

/// Supabase Postgres.
public enum SupabasePostgres: OffersAutomatedBackups, OffersPointInTime, OffersExport, OffersDump {}

extension On where Kind == SupabasePostgres {
  /// Supabase Postgres, by its own name there: platform `supabase-postgres`.
  public static func supabasePostgres(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<SupabasePostgres> {
    On("supabase-postgres", resource, region, Call(fileID, filePath, line, column))
  }
}

/// Supabase Storage.
public enum SupabaseStorage: HoldsBackups, OffersCopy, OffersMirrorCopy, OffersExport {}

extension On where Kind == SupabaseStorage {
  /// Supabase Storage, by its own name there: platform `supabase-storage`.
  public static func supabaseStorage(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<SupabaseStorage> { On("supabase-storage", resource, region, Call(fileID, filePath, line, column)) }
}

/// Terraform state.
public enum TerraformState: OffersVersioning, OffersCopy, OffersExport {}

extension On where Kind == TerraformState {
  /// Terraform state, by its own name there: platform `terraform-state`.
  public static func terraformState(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<TerraformState> { On("terraform-state", resource, region, Call(fileID, filePath, line, column)) }
}

/// Virtual machine.
public enum VirtualMachine: OffersSnapshot, OffersFullBackup, OffersIncrementalBackup, OffersCopy,
  OffersExport
{}

extension On where Kind == VirtualMachine {
  /// Virtual machine, by its own name there: platform `vm`.
  public static func vm(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<VirtualMachine> { On("vm", resource, region, Call(fileID, filePath, line, column)) }
}
