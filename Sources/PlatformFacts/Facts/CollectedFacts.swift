extension Facts {
  /// The facts of every file, in no order.
  static var collected: [Fact] {
    let parts: [[Fact]] = [
      rds, aurora, redshift, dynamodb, efs, elastiCache, s3, s3Lifecycle, s3Replication, awsBackup,
      awsSecrets, noSQL, ebs, cloudSQL, bigQuery, cloudStorage, googleMore, azureSQL, azureDatabases,
      azureBackup, azureBlob,
      supabase, redis, postgreSQL, databases, commercialDatabases, kubernetes, tools, services,
      cron, practice,
      unitedStates, standards,
      europe, metrics,
    ]
    return Array(parts.joined())
  }
}
