import ConfigTrees
import PlatformFacts
import RecoveryModel

extension ModuleSubjects {
  /// The copies of RDS's automated backups in other regions.
  func copiedAutomatedBackups(of component: Component) -> ModuleParts {
    var parts = ModuleParts()
    guard let resource = component.platform.flatMap(AWSResource.of), resource.backupType == "RDS" else {
      return parts
    }
    for (index, level) in component.levels.enumerated() {
      guard level.isLive, level.method?.name == "replicated-automated",
        let alias = providers.alias(for: level.place, .aws)
      else { continue }
      var items: [HCLItem] = [
        .attribute("source_db_instance_arn", arn(of: component, resource, parts: &parts))
      ]
      if let days = system.keptDays(of: index, in: component).count {
        items.append(.attribute("retention_period", .integer(days)))
      }
      let key = ModuleVariable(
        name: "\(Names.terraform(component.name, level.name))_kms_key_arn",
        description: """
          The KMS key in \(level.place.region ?? alias.alias) that encrypts the copies of \(component.name); null where \
          the database is not encrypted.
          """, fallback: .null)
      items.append(.attribute("kms_key_id", parts.variable(key)))
      parts.resource(
        .backup, "aws_db_instance_automated_backups_replication", Names.terraform(component.name, level.name),
        in: alias,
        says: comment(
          "The automated backups of \(component.name), in \(level.place.region ?? "another region")."
        ) {
          $0.index == component.index && $1 == index
        }, items)
    }
    return parts
  }

  /// The automatic backups of a file system, which are a switch of its own.
  func automaticFileBackups(of component: Component) -> ModuleParts {
    var parts = ModuleParts()
    guard component.platform?.name == "efs",
      let index = component.levels.firstIndex(where: { $0.isLive && $0.method?.name == "automated" })
    else { return parts }
    parts.resource(
      .backup, "aws_efs_backup_policy", Names.terraform(component.name),
      in: providers.alias(for: component.place, .aws),
      says: comment("Daily backups of \(component.name).") { $0.index == component.index && $1 == index },
      [
        .attribute("file_system_id", parts.variable(identifier(of: component))),
        .block("backup_policy", [.attribute("status", "ENABLED")]),
      ])
    return parts
  }
}
