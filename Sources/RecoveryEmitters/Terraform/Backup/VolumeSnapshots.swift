import ConfigTrees
import PlatformFacts
import Quantities
import RecoveryModel

extension ModuleSubjects {
  /// The policies by which Data Lifecycle Manager takes snapshots of a volume.
  ///
  /// A policy finds volumes by a tag, so the module sets one on the team's volume and owns nothing else of it.
  func volumeSnapshots(of component: Component) -> ModuleParts {
    var parts = ModuleParts()
    guard component.platform?.name == "ebs" else { return parts }
    for (index, level) in component.levels.enumerated()
    where level.isLive && level.method?.name == "automated" && !level.schedules.isEmpty {
      parts.add(volumePolicy(of: component, index))
    }
    return parts
  }

  private func volumePolicy(of component: Component, _ index: Int) -> ModuleParts {
    var parts = ModuleParts()
    let level = component.levels[index]
    let label = Names.terraform(component.name, level.name)
    let alias = providers.alias(for: component.place, .aws)
    let plain = Names.job(system.name, component.name, level.name)
    let bearers = system.components.flatMap { other in
      other.levels.filter { Names.job(system.name, other.name, $0.name) == plain }
    }
    let name = Names.cut(bearers.count > 1 ? Names.told(plain, by: label) : plain, to: 100)
    parts.resource(
      .backup, "aws_ec2_tag", label, in: alias, says: "By this tag the policy below finds the volume.",
      [
        .attribute("resource_id", parts.variable(identifier(of: component))),
        .attribute("key", .string("holdfast:\(name)")), .attribute("value", "snapshot"),
      ])
    let schedules = level.schedules.enumerated().map { number, schedule in
      HCLItem.block(
        "schedule",
        [
          .attribute("name", .string(number > 0 ? "\(level.name)-\(number + 1)" : level.name)),
          .attribute("copy_tags", true),
          .block(
            "create_rule",
            [
              .attribute(
                "cron_expression",
                snapshotTimes(schedule, name: number > 0 ? "\(label)__\(number + 1)" : label, &parts))
            ]),
          .block(
            "retain_rule",
            [
              .attribute("interval", .integer(retainedDays(of: index, in: component))),
              .attribute("interval_unit", "DAYS"),
            ]),
        ])
    }
    let target = HCLExpression.object([
      HCLMember(.computed(.reference("aws_ec2_tag", label, "key")), .reference("aws_ec2_tag", label, "value"))
    ])
    let details: [HCLItem] =
      [.attribute("resource_types", ["VOLUME"]), .attribute("target_tags", target)] + schedules
    parts.resource(
      .backup, "aws_dlm_lifecycle_policy", label, in: alias,
      says: comment("The backup \(level.name) of \(component.name).") {
        $0.index == component.index && $1 == index
      },
      [
        .attribute("description", .string("\(level.name) of \(component.name) of \(system.name)")),
        .attribute("execution_role_arn", volumeRole(in: alias, parts: &parts)),
        .attribute("state", "ENABLED"), Self.tags, .block("policy_details", details),
      ])
    return parts
  }

  /// When snapshots are taken, in UTC, the only zone that Data Lifecycle Manager knows; asked of the caller where the
  /// spec means another, or what it cannot say.
  private func snapshotTimes(_ schedule: Written<Schedule>, name: String, _ parts: inout ModuleParts)
    -> HCLExpression
  {
    if system.zone.isUTC { return lowered(schedule, to: .eventBridge, name: name, parts: &parts).expression }
    return parts.variable(
      ModuleVariable(
        name: "\(name)_schedule",
        description:
          "When snapshots are taken, in UTC. The spec says `\(schedule.text)` in \(system.zone), "
          + "a timezone that Data Lifecycle Manager does not know.",
        pattern: ("^cron\\(", "An expression of Amazon begins with cron(."), example: "cron(0 3 * * ? *)"))
  }

  /// For how many days snapshots stay: as long as the policy can say where they are never to go.
  private func retainedDays(of index: Int, in component: Component) -> Int {
    let most = Facts.named("ebs.dlm.retain.age")?.value.maximum?.daysRoundedUp ?? 36_500
    return min(system.keptDays(of: index, in: component).count ?? most, most)
  }

  /// The role by which Data Lifecycle Manager takes snapshots, made once for each provider.
  private func volumeRole(in alias: ProviderAlias?, parts: inout ModuleParts) -> HCLExpression {
    let label = alias.map { "snapshotRole__\($0.alias)" } ?? "snapshotRole"
    let seat = Self.caller(alias)
    parts.data(.main, "aws_partition", seat, in: alias)
    let purpose = alias.map { "snapshots-\($0.alias)" } ?? "snapshots"
    parts.resource(
      .backup, "aws_iam_role", label, in: alias, says: "What Data Lifecycle Manager may do.",
      [
        .attribute("name", .string(Names.role(system.name, purpose))),
        .attribute("assume_role_policy", .assumable(by: "dlm.amazonaws.com")), Self.tags,
      ])
    parts.resource(
      .backup, "aws_iam_role_policy_attachment", label, in: alias,
      [
        .attribute("role", .reference("aws_iam_role", label, "name")),
        .attribute(
          "policy_arn",
          .template([
            .text("arn:"), .value(.reference("data", "aws_partition", seat, "partition")),
            .text(":iam::aws:policy/service-role/AWSDataLifecycleManagerServiceRole"),
          ])),
      ])
    return .reference("aws_iam_role", label, "arn")
  }
}
