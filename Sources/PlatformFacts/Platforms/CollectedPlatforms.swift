extension Platforms {
  /// The platforms of every file, in no order.
  static var collected: [Platform] {
    let parts: [[Platform]] = [
      rds, awsDatabases, awsStorage, awsServices, awsNoSQL, googleDatabases, googleServices, azure,
      azureBackup, azureServices, supabase, databases, hostedDatabases, commercialDatabases, engines,
      clusters,
      repositories, servers, awsMessages, hostedServices,
    ]
    return Array(parts.joined())
  }
}
