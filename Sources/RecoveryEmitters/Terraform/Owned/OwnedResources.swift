import ConfigTrees
import PlatformFacts
import Quantities
import RecoveryModel

extension OwnedResource {
  /// The resource of a platform; nil where Terraform has none.
  static func of(_ platform: Platform) -> OwnedResource? {
    switch platform.name {
    case "rds", "rds-postgres", "rds-mysql":
      OwnedResource(type: "aws_db_instance", key: "db_instance_identifier")
    case "aurora-postgres", "aurora-mysql": OwnedResource(type: "aws_rds_cluster", key: "cluster_identifier")
    case "dynamodb": OwnedResource(type: "aws_dynamodb_table", key: "name")
    case "elasticache-redis":
      OwnedResource(type: "aws_elasticache_replication_group", key: "replication_group_id")
    case "redshift": OwnedResource(type: "aws_redshift_cluster", key: "cluster_identifier")
    case "s3": OwnedResource(type: "aws_s3_bucket", key: "bucket")
    case "secrets-manager": OwnedResource(type: "aws_secretsmanager_secret", key: "name")
    case "cloudsql-postgres", "cloudsql-mysql":
      OwnedResource(type: "google_sql_database_instance", key: "name")
    case "gcs": OwnedResource(type: "google_storage_bucket", key: "name")
    case "bigquery": OwnedResource(type: "google_bigquery_dataset", key: "dataset_id")
    case "secret-manager": OwnedResource(type: "google_secret_manager_secret", key: "secret_id")
    default: nil
    }
  }
}

extension ModuleSubjects {
  /// What must be set on a resource of the team: an output to wire in, and checks of the live resource.
  func ownedSettings(of component: Component) -> ModuleParts {
    var parts = ModuleParts()
    guard let platform = component.platform, let resource = OwnedResource.of(platform) else { return parts }
    let label = Names.terraform(component.name)
    let source = HCLExpression.index(.reference("data", resource.type, label), 0)
    var settings: [OwnedSetting] = []
    for (index, level) in component.levels.enumerated() where level.isLive {
      let found = self.settings(of: level, at: index, in: component, on: resource, source)
      settings += found.filter { new in !settings.contains { $0.argument.key == new.argument.key } }
    }
    guard !settings.isEmpty else { return parts }
    parts.output(
      ModuleOutput(
        name: "\(label)_settings",
        description: "Set these on the \(resource.type) of \(component.name): its promises rest on them.",
        value: .object(settings.map(\.argument))))
    let checked = settings.filter { $0.condition != nil }
    guard !checked.isEmpty else { return parts }
    let isLooking = parts.variable(.checksLive)
    let count = HCLItem.attribute("count", .conditional(isLooking, 1, 0))
    parts.data(
      .checks, resource.type, label, in: providers.alias(for: component.place, platform.provider),
      [count, .attribute(resource.key, parts.variable(identifier(of: component)))])
    let asserts = checked.map { setting in
      let holds = HCLExpression.call("try", [setting.condition ?? true, false])
      return HCLItem.block(
        "assert",
        [
          .attribute("condition", .binary(.not(isLooking), .or, holds)),
          .attribute("error_message", .string(setting.because)),
        ])
    }
    parts.add(
      .checks,
      comment("What the promises of \(component.name) ask of a resource that this module does not own.") {
        other, level in
        other.index == component.index && component.levels[level].runsItself
      }, HCLBlock("check", [label], HCLBody(asserts)))
    return parts
  }

  /// The settings behind a level.
  private func settings(
    of level: Level, at index: Int, in component: Component, on resource: OwnedResource,
    _ source: HCLExpression
  ) -> [OwnedSetting] {
    let asked = AskedLevel(
      level: level, component: component, days: system.keptDays(of: index, in: component).count,
      zone: system.zone,
      source: source)
    switch resource.type {
    case "aws_db_instance", "aws_rds_cluster", "aws_redshift_cluster": return asked.relational(resource.type)
    case "aws_dynamodb_table": return asked.dynamoDB
    case "aws_elasticache_replication_group": return asked.elastiCache
    case "aws_s3_bucket": return asked.s3
    case "aws_secretsmanager_secret": return asked.secretsManager
    case "google_sql_database_instance": return asked.cloudSQL
    case "google_storage_bucket": return asked.cloudStorage
    case "google_bigquery_dataset": return asked.bigQuery
    case "google_secret_manager_secret": return asked.secretManager
    default: return []
    }
  }
}

extension ModuleVariable {
  /// Whether the module reads the live resources that its checks speak of.
  ///
  /// A data source inside a check block would never stop a plan, but is planned anew each time, so that no plan comes
  /// out empty. One outside stops the plan when its resource is gone, which is when the module is needed most: hence
  /// the switch.
  fileprivate static let checksLive = ModuleVariable(
    name: "check_live",
    description:
      "Whether to look at the live resources that the checks assert; false while one of them is lost.",
    type: "bool", fallback: true)
}
