import PlatformFacts

/// How the language's words are called in the Swift DSL, where that is not plain from the words themselves.
enum SwiftNames {
  /// The types of clauses that are children of others, by their grammar.
  static let types: [String: String] = [
    "objectives": "Objectives", "scoped objectives": "When", "place": "Place", "component": "Component",
    "replica": "Replica", "verification": "Verify", "store": "Store", "encryption": "Encryption",
    "lock": "Lock", "lifecycle step": "After", "key": "Key", "procedure": "Procedure", "step": "Step",
    "target": "Into", "check": "Check", "scenario": "Scenario", "priority": "Priority", "job": "Job",
    "drill": "Drill", "measurement": "Measured", "review": "Review", "alert": "Alert", "log": "Log",
    "person": "Person", "escalation": "Escalation", "notice": "Notice", "document": "Document",
    "waiver": "Waiver", "approval": "Approval", "class": "Class", "copies": "Copies", "scheme": "Scheme",
    "defaults": "Defaults",
    "waiver limits": "WaiverLimits", "method": "Method", "mode": "Mode", "fact": "Fact",
    "start window": "Begins", "keep limit": "Keeps", "exclusion": "NotBeside", "restoration": "Restores",
    "success metric": "Success",
    "framework clause": "Clause", "system": "System", "policy": "Policy", "platform": "Platform",
    "framework": "Framework",
  ]

  /// The field that is the first argument and has no label, by grammar.
  static let unlabelled: [String: String] = ["step": "name", "check": "name", "lifecycle step": "after"]

  /// The types of backups, by method.
  static let methods: [String: String] = [
    "append-only-file": "AppendOnlyFile", "automated": "AutomatedBackups",
    "automated-snapshot": "AutomatedSnapshots", "aws-backup": "AWSBackup", "backtrack": "Backtrack",
    "binlog": "BinaryLog", "copy": "Copy", "differential": "DifferentialBackup", "dump": "Dump",
    "export": "Export", "full": "FullBackup", "geo-restore": "GeoRestore", "git": "VersionControl",
    "incremental": "IncrementalBackup", "log": "LogBackup",
    "long-term": "LongTermRetention", "manual-snapshot": "ManualSnapshot", "mirror": "MirrorCopy",
    "point-in-time": "PointInTime", "replicated-automated": "ReplicatedBackups", "snapshot": "Snapshot",
    "soft-delete": "SoftDelete", "velero": "VeleroBackup", "versioning": "Versioning",
    "wal-archiving": "WALArchiving",
  ]

  /// The functions of platforms whose names are not their words in one.
  private static let platforms: [String: String] = [
    "dynamodb": "dynamoDB", "mongodb": "mongoDB", "mysql": "mySQL", "rds-mysql": "rdsMySQL",
    "azure-mysql": "azureMySQL", "aurora-mysql": "auroraMySQL", "cloudsql-mysql": "cloudSQLMySQL",
    "cloudsql-postgres": "cloudSQLPostgres", "bigquery": "bigQuery", "filesystem": "fileSystem",
    "azure-sql": "azureSQL", "elasticache-redis": "elastiCacheRedis", "cloudwatch-logs": "cloudWatchLogs",
    "minio": "minIO", "documentdb": "documentDB", "memorydb": "memoryDB",
    "opensearch-service": "openSearchService", "alloydb": "alloyDB", "cosmosdb": "cosmosDB",
    "azure-vm": "azureVM", "clickhouse": "clickHouse", "cockroachdb": "cockroachDB",
    "mongodb-atlas": "mongoDBAtlas", "rabbitmq": "rabbitMQ", "influxdb": "influxDB", "pubsub": "pubSub",
  ]

  /// The function of a built-in platform.
  static func platform(_ name: String) -> String { platforms[name] ?? name.camelCased }

  /// The words whose names in Swift are others.
  private static let words: [String: [String: String]] = [
    "fsync": ["everysec": "everySecond"], "promotion": ["none": "never"], "fields": ["none": "nothing"],
    "runs-on": ["eventbridge": "eventBridge", "github-actions": "gitHubActions"],
  ]

  /// One of a few words, behind the key under which it stands.
  static func word(_ word: String, of key: String) -> String { "." + (words[key]?[word] ?? word.camelCased) }

  /// The fields that a backup of a method can say with the type that stands for it; nil for a method without one.
  static func fields(ofMethod method: String) -> Set<String>? {
    guard methods[method] != nil else { return nil }
    var fields = common
    for platform in Platforms.all {
      guard let found = platform.method(named: method) else { continue }
      for (key, field) in jobFields where found.fields.contains(field) { fields.insert(key) }
    }
    return fields
  }

  /// What every backup can say.
  private static let common: Set<String> = [
    "title", "method", "keep", "throughput", "from", "at", "provider", "region", "zone", "site", "account",
    "runs-on", "manual", "status", "owner", "includes", "excludes", "class", "key", "lock", "verify", "notes",
    "claims",
  ]

  private static let jobFields: [(String, MethodFields)] = [
    ("window", .window), ("schedule", .schedule), ("run", .run), ("writes", .writes), ("fsync", .fsync),
    ("to", .to), ("location", .location), ("takes", .takes), ("delay", .delay),
  ]
}

extension String {
  /// A key of the language as Swift writes it: `lookBack` for `look-back`.
  var camelCased: String {
    let words = split(separator: "-")
    guard words.count > 1 else { return self }
    return words.dropFirst().reduce(String(words[0])) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
  }

  /// A name of the language as a type in Swift: `InterviewDrills` for `interview-drills`.
  var typeName: String {
    let name = split(whereSeparator: { !$0.isLetter && !$0.isNumber }).reduce("") {
      $0 + $1.prefix(1).uppercased() + $1.dropFirst()
    }
    return name.first?.isLetter == true ? name : "Spec" + name
  }
}
