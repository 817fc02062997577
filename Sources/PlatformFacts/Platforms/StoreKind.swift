/// What a store can be: a place where backups lie.
package enum StoreKind: String, CaseIterable, Sendable {
  case s3, gcs, git, nfs, filesystem, registry
  case azureBlob = "azure-blob"
  case backupVault = "backup-vault"
  case supabaseStorage = "supabase-storage"
  case other

  /// Whether the store keeps objects under keys, with classes and lifecycle rules.
  package var isObjectStore: Bool {
    switch self {
    case .s3, .gcs, .azureBlob: true
    default: false
    }
  }
}
