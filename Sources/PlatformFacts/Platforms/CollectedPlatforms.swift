extension Platforms {
  /// The platforms of every file, in no order.
  static var collected: [Platform] {
    let parts: [[Platform]] = [
      rds, awsDatabases, awsStorage, awsServices, googleDatabases, googleServices, azure, supabase, databases,
      commercialDatabases, engines, clusters, repositories,
    ]
    return Array(parts.joined())
  }
}
