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

/// Redis.
public enum Redis: OffersSnapshot, OffersDump, OffersAppendOnlyFile {}

extension On where Kind == Redis {
  /// Redis, by its own name there: platform `redis`.
  public static func redis(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<Redis> { On("redis", resource, region, Call(fileID, filePath, line, column)) }
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

/// HashiCorp Vault.
public enum HashiCorpVault: OffersSnapshot, OffersAutomatedBackups, OffersExport {}

extension On where Kind == HashiCorpVault {
  /// HashiCorp Vault, by its own name there: platform `vault`.
  public static func vault(
    _ resource: (any TextValue)? = nil, region: (any TextValue)? = nil, fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: Int = #line, column: Int = #column
  ) -> On<HashiCorpVault> { On("vault", resource, region, Call(fileID, filePath, line, column)) }
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
