extension Platforms {
  /// The platforms of every file, in no order.
  static var collected: [Platform] {
    let parts: [[Platform]] = [
      rds, awsDatabases, awsStorage, awsServices, awsMore, googleDatabases, googleServices, azure,
      azureBackup, azureServices, supabase, databases, moreDatabases, commercialDatabases, engines, clusters,
      repositories,
    ]
    return Array(parts.joined())
  }
}
