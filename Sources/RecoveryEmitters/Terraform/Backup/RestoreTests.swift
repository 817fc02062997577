import ConfigTrees
import PlatformFacts
import Quantities
import RecoveryModel

extension ModuleSubjects {
  /// Restore tests of AWS Backup for the drills that restore what AWS Backup keeps.
  func restoreTests() -> ModuleParts {
    var parts = ModuleParts()
    for drill in system.spec.drills
    where drill.type?.known == .restore && (drill.status?.known ?? .live) == .live {
      let covered = Set(drill.covers.compactMap(\.known))
      let restores = system.procedures.filter { covered.contains($0.name) }.flatMap(\.restores)
      let tested = system.components.filter { component in
        component.isLiveData && restores.contains { isBackedUp($0, component) }
      }
      guard let first = tested.first, let schedule = drill.schedules.first else { continue }
      parts.add(
        restoreTest(drill, of: tested.filter { providers.areTogether($0.place, first.place, .aws) }, schedule)
      )
    }
    return parts
  }

  /// The most days that a restore test can look back for a recovery point.
  private static let longestTestWindow = 365

  /// Whether a restore of a component reads what AWS Backup keeps, and can test.
  private func isBackedUp(_ restore: Restore, _ component: Component) -> Bool {
    guard restore.component == component.index, case .level(let level) = restore.from,
      component.platform.flatMap(AWSResource.of)?.backupType != nil
    else { return false }
    return awsBackups(of: component).contains(level)
  }

  private func restoreTest(_ drill: DrillSpec, of components: [Component], _ schedule: Written<Schedule>)
    -> ModuleParts
  {
    var parts = ModuleParts()
    guard let first = components.first else { return parts }
    let alias = providers.alias(for: first.place, .aws)
    let label = Names.terraform(drill.name.text)
    let name = Names.restoreTest("\(system.name)-\(drill.name.text)")
    // A day more than the longest gap, or a run that takes its time would leave the window empty.
    let days = components.flatMap { component in
      awsBackups(of: component).compactMap { system.longestGap(of: component.levels[$0])?.daysRoundedUp }
    }.max()
    var items: [HCLItem] = [.attribute("name", .string(name))]
    items += eventBridgeItems(
      schedule, name: "\(label)__drill", as: ("schedule_expression", "schedule_expression_timezone"),
      parts: &parts)
    items += [
      Self.tags,
      .block(
        "recovery_point_selection",
        [
          .attribute("algorithm", "LATEST_WITHIN_WINDOW"), .attribute("include_vaults", ["*"]),
          .attribute("recovery_point_types", ["SNAPSHOT"]),
          .attribute("selection_window_days", .integer(min((days ?? 0) + 1, Self.longestTestWindow))),
        ]),
    ]
    let role = backupRole(in: alias, parts: &parts)
    parts.resource(
      .drills, "aws_backup_restore_testing_plan", label, in: alias,
      says: "The drill \(drill.name.text): the newest recovery point is restored, looked at and thrown away.",
      items)
    for component in components {
      guard let resource = component.platform.flatMap(AWSResource.of), let type = resource.backupType else {
        continue
      }
      parts.resource(
        .drills, "aws_backup_restore_testing_selection", Names.terraform(drill.name.text, component.name),
        in: alias,
        [
          .attribute("name", .string(Names.restoreTest("\(drill.name.text)-\(component.name)"))),
          .attribute(
            "restore_testing_plan_name", .reference("aws_backup_restore_testing_plan", label, "name")),
          .attribute("protected_resource_type", .string(type)),
          .attribute("protected_resource_arns", .list([arn(of: component, resource, parts: &parts)])),
          .attribute("iam_role_arn", role),
          .attribute("validation_window_hours", .integer(validationHours(of: drill))),
        ])
    }
    return parts
  }

  /// How long a restored copy stays for its checks: as long as the drill is given, within what Amazon allows.
  private func validationHours(of drill: DrillSpec) -> Int {
    let most = Facts.named("bak.restoretest")?.value.greatest ?? 1
    let hours = (drill.takes?.known?.high.seconds ?? 0) / 3600 + 1
    return Int(min(hours, Int64(most)))
  }
}
