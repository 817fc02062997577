import Quantities
import Testing

@testable import PlatformFacts

@Suite("The built-in platforms")
struct PlatformsTests {
  /// Whether a name can stand in a spec: `[a-z][a-z0-9-]*`.
  private func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, (97...122).contains(first) else { return false }
    return text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }

  @Test("every name and alias is a name, and means one platform")
  func names() {
    let names = Platforms.all.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
    for name in names { #expect(isName(name), "\(name)") }
  }

  @Test("every method's name is a name, once in its platform, and cites facts that exist")
  func methods() {
    for platform in Platforms.all {
      #expect(!platform.methods.isEmpty, "\(platform.name)")
      #expect(Set(platform.methods.map(\.name)).count == platform.methods.count, "\(platform.name)")
      for method in platform.methods {
        #expect(isName(method.name), "\(platform.name) \(method.name)")
        for id in method.cited { #expect(Facts.named(id) != nil, "\(platform.name) \(method.name): \(id)") }
        for exclusion in method.excludes { #expect(platform.method(named: exclusion.method) != nil) }
      }
      for id in platform.facts + platform.replicas.flatMap(\.facts) {
        #expect(Facts.named(id) != nil, "\(platform.name): \(id)")
      }
    }
  }

  @Test(
    "what outlives a logical failure holds earlier points, and no replica outlives one")
  func past() {
    for platform in Platforms.all {
      for method in platform.methods where method.survives.contains(.logical) {
        #expect(method.keepsPast, "\(platform.name) \(method.name)")
      }
      for mode in platform.replicas {
        #expect(!mode.reaches.contains(.logical), "\(platform.name) \(mode.name)")
      }
    }
  }

  @Test(
    "what outlives a wider scope outlives the narrower ones, and no method outlives its account by itself"
  )
  func chain() {
    for platform in Platforms.all {
      for method in platform.methods {
        #expect(method.survives.contains(.service), "\(platform.name) \(method.name)")
        #expect(!method.survives.contains(.account), "\(platform.name) \(method.name)")
        if method.survives.contains(.region) { #expect(method.survives.contains(.zone)) }
        if method.survives.contains(.zone) { #expect(method.survives.contains(.instance)) }
        if !method.keepsPast { #expect(method.survives.isDisjoint(with: .logical)) }
      }
    }
  }

  @Test("exclusions hold both ways")
  func exclusions() throws {
    for platform in Platforms.all {
      for method in platform.methods {
        for exclusion in method.excludes {
          let other = try #require(platform.method(named: exclusion.method))
          #expect(other.excludes.contains { $0.method == method.name }, "\(platform.name) \(method.name)")
        }
      }
    }
  }

  @Test("methods with one setting have one limit")
  func settings() {
    for platform in Platforms.all {
      let limits = Dictionary(grouping: platform.methods.filter { $0.setting != nil }, by: \.setting)
      for (_, methods) in limits { #expect(Set(methods.map(\.keep)).count == 1, "\(platform.name)") }
    }
  }

  @Test(
    "the platforms that plans name are there",
    arguments: [
      "rds-postgres", "rds-mysql", "rds", "aurora-postgres", "aurora-mysql", "dynamodb", "elasticache-redis",
      "efs", "ebs", "s3", "secrets-manager", "ssm-parameters", "ecs", "cloudwatch-logs", "ecr",
      "cloudsql-postgres", "cloudsql-mysql", "bigquery", "gcs", "secret-manager", "cloud-run",
      "google-sheets",
      "gke", "firestore", "memorystore-redis", "azure-sql", "azure-blob", "azure-postgres",
      "supabase-postgres", "supabase-storage", "postgres", "mysql", "mongodb", "redis", "kafka",
      "elasticsearch", "etcd", "vault", "kubernetes", "git", "terraform-state", "docker-registry", "cdn",
      "nfs",
      "filesystem", "vm", "other",
    ])
  func present(name: String) { #expect(Platforms.named(name)?.name == name) }

  @Test("limits of well known methods are right")
  func limits() throws {
    let automated = try #require(Platforms.named("rds-postgres")?.method(named: "automated"))
    #expect(automated.keep.shape == .days(0...35) && automated.floor == .minutes(5))
    #expect(automated.keep.allows(days: 35) && !automated.keep.allows(days: 36))
    #expect(automated.keep.days(atLeast: 36) == nil)
    let recovery = try #require(Platforms.named("supabase")?.method(named: "point-in-time"))
    #expect(
      recovery.keep.allows(days: 28) && !recovery.keep.allows(days: 30) && recovery.floor == .minutes(2))
    #expect(recovery.keep.days(atLeast: 8) == 14)
    let counted = try #require(Platforms.named("cloudsql-postgres")?.method(named: "automated"))
    #expect(counted.keep.allows(copies: 30) && !counted.keep.allows(days: 30))
  }

  @Test("a misspelt name is led to the platform it means")
  func nearest() {
    #expect(Platforms.nearest(to: "rds-postgers") == "rds-postgres")
    #expect(Platforms.nearest(to: "postgresq") == "postgres")
    #expect(Platforms.nearest(to: "zzzzzzzzzz") == nil)
    #expect(Platforms.nearest(to: "pgbackrest") == "postgres")
    #expect(Platforms.named("redis")?.nearestMethod(to: "append-onlyfile") == "append-only-file")
    #expect(Platforms.named("Redis") == nil)
  }

  @Test(
    "a platform is known by its title, and behind the name of its provider",
    arguments: [
      ("Amazon DynamoDB", "dynamodb"), ("aws-lambda", "lambda"), ("gcp-firestore", "firestore"),
      ("PostgreSQL", "postgres"), ("Cloud_Run", "cloud-run"), ("apache-kafka", "kafka"),
      ("postgres-16.2", "postgres"), ("Redis 7", "redis"),
      ("MongoDB", "mongodb"), ("amazon-sqs", "sqs"), ("aws-kms", "kms"),
      ("Active Directory", "active-directory"),
      ("google-pubsub", "pubsub"), ("NATS JetStream", "nats"), ("Microsoft_365", "microsoft-365"),
    ])
  func otherWords(word: String, platform: String) { #expect(Platforms.nearest(to: word) == platform) }

  @Test(
    "what only looks like a platform is led to none",
    arguments: ["kex", "sns", "cognito", "aws-kafka", "aws-nats", "hive", "solr", "ceph"])
  func looksAlike(word: String) { #expect(Platforms.nearest(to: word) == nil) }

  @Test("a method is offered for a name that says more, or less")
  func nearestMethod() throws {
    let database = try #require(Platforms.named("azure-sql"))
    #expect(database.nearestMethod(to: "long-term-retention") == "long-term")
    #expect(database.nearestMethod(to: "point") == "point-in-time")
    #expect(database.nearestMethod(to: "tape") == nil)
  }

  @Test("a method or a mode is offered for what its makers call it")
  func titled() throws {
    let warehouse = try #require(Platforms.named("bigquery"))
    #expect(warehouse.nearestMethod(to: "time-travel") == "point-in-time")
    #expect(warehouse.nearestMethod(to: "table") == nil)
    #expect(Platforms.named("spanner")?.nearestMethod(to: "backup") == "automated")
    let stream = try #require(Platforms.named("kafka"))
    #expect(stream.nearestMode(to: "MirrorMaker") == "async")
    #expect(stream.nearestMode(to: "asnc") == "async")
    #expect(stream.nearestMode(to: "raft") == nil)
  }

}
