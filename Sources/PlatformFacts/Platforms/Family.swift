/// What sort of thing a platform keeps.
package enum Family: String, CaseIterable, Sendable {
  case database, cache, bucket, block, files, secrets, warehouse, code, application, container, registry
  case spreadsheet, logs, stream, search, cluster, machine, state, network, other
  case vault = "backup-vault"
}
