import ConfigTrees
import PlatformFacts
import Quantities
import RecoveryModel

extension ModuleSubjects {
  /// The levels of a component that AWS Backup makes.
  func awsBackups(of component: Component) -> [Int] {
    guard component.platform?.provider == .aws else { return [] }
    return component.levels.indices.filter { index in
      component.levels[index].isLive && component.levels[index].method?.name == "aws-backup"
    }
  }

  /// The plan of AWS Backup for a component, with its vaults, its selection and its role.
  func backupPlan(of component: Component) -> ModuleParts {
    var parts = ModuleParts()
    let levels = awsBackups(of: component)
    guard !levels.isEmpty, let platform = component.platform, let resource = AWSResource.of(platform) else {
      return parts
    }
    var vaults: [BackupVault] = []
    var rules: [HCLItem] = []
    for level in levels where !isFollower(level, in: component) {
      rules += planRules(of: level, in: component, vaults: &vaults, parts: &parts)
    }
    guard !rules.isEmpty else { return parts }
    for vault in vaults {
      parts.add(block(for: vault))
      parts.add(admission(to: vault, from: component))
    }
    let alias = providers.alias(for: component.place, .aws)
    let label = Names.terraform(component.name)
    let role = backupRole(in: alias, parts: &parts)
    parts.resource(
      .backup, "aws_backup_plan", label, in: alias,
      says: comment("Recovery points of \(component.name).") {
        $0.index == component.index && levels.contains($1)
      },
      [.attribute("name", .string(Names.vault("\(system.name)-\(component.name)"))), Self.tags] + rules)
    parts.resource(
      .backup, "aws_backup_selection", label, in: alias,
      [
        .attribute("name", .string(Names.vault(component.name))),
        .attribute("plan_id", .reference("aws_backup_plan", label, "id")), .attribute("iam_role_arn", role),
        .attribute("resources", .list([arn(of: component, resource, parts: &parts)])),
      ])
    return parts
  }

  /// Whether a level is a copy that follows each run of another level of AWS Backup.
  private func isFollower(_ index: Int, in component: Component) -> Bool {
    let level = component.levels[index]
    guard let source = level.source, source != index, level.schedules.isEmpty else { return false }
    return component.levels[source].method?.name == "aws-backup"
  }

  /// The rules of a level, one for each of its schedules.
  private func planRules(
    of index: Int, in component: Component, vaults: inout [BackupVault], parts: inout ModuleParts
  ) -> [HCLItem] {
    let level = component.levels[index]
    let copies = copyTargets(of: index, in: component)
    let target = localVault(of: level, in: component)
    for vault in [target] + copies.map(\.vault) where !vaults.contains(vault) { vaults.append(vault) }
    return level.schedules.enumerated().map { number, schedule in
      let suffix = level.schedules.count > 1 ? "-\(number + 1)" : ""
      var items: [HCLItem] = [
        .attribute("rule_name", .string(Names.vault("\(level.name)\(suffix)"))),
        .attribute("target_vault_name", .attribute(target.reference, "name")),
      ]
      let name = Names.terraform(component.name, level.name) + Names.terraform(suffix)
      items += eventBridgeItems(
        schedule, name: name, as: ("schedule", "schedule_expression_timezone"), parts: &parts)
      if let window = startWindow(of: level) { items.append(.attribute("start_window", .integer(window))) }
      items += retention(of: index, in: component)
      items += copies.map { copy in
        let destination = HCLItem.attribute("destination_vault_arn", .attribute(copy.vault.reference, "arn"))
        return .block("copy_action", [destination] + retention(of: copy.level, in: component))
      }
      return .block("rule", items)
    }
  }

  /// How soon after its time a run must begin, in minutes: what the spec allows, but no less than Amazon does; what
  /// Amazon allows where the spec says nothing, for so the proof counts it.
  private func startWindow(of level: Level) -> Int? {
    let said = level.backup?.delay?.known ?? level.backup?.window?.known?.length
    guard let starts = level.method?.startsWithin else { return nil }
    return Int(max(said ?? starts.usual, starts.least).seconds / 60)
  }

  /// How long points stay, and when they turn cold.
  private func retention(of index: Int, in component: Component) -> [HCLItem] {
    let level = component.levels[index]
    var items: [HCLItem] = []
    var kept = system.keptDays(of: index, in: component).count
    let steps = level.store.map { system.stores[$0] }.flatMap { store in
      store.platform?.store == .backupVault ? store.spec.lifecycle.flatMap(\.steps) : nil
    }
    if let cold = steps?.first(where: { $0.storageClass != nil })?.after?.known?.longest.daysRoundedUp {
      items.append(.attribute("cold_storage_after", .integer(cold)))
      let least = Facts.named("bak.lifecycle")?.value.minimum?.daysRoundedUp ?? 0
      kept = kept.map { max($0, cold + least) }
    }
    if let kept { items.append(.attribute("delete_after", .integer(kept))) }
    return items.isEmpty ? [] : [.block("lifecycle", items)]
  }

  /// The vault beside the component, into which AWS Backup writes first.
  private func localVault(of level: Level, in component: Component) -> BackupVault {
    if let store = level.store.map({ system.stores[$0] }), isVault(store, beside: component) {
      return vault(of: store)
    }
    return usualVault(at: component.place, lock: level.backup?.lock)
  }

  private func isVault(_ store: Store, beside component: Component) -> Bool {
    store.platform?.store == .backupVault && providers.areTogether(store.place, component.place, .aws)
  }

  /// Where each run of a level is copied to, and the level whose keep holds there.
  private func copyTargets(of index: Int, in component: Component) -> [(vault: BackupVault, level: Int)] {
    var found: [(vault: BackupVault, level: Int)] = []
    if let vault = distantVault(of: index, in: component) { found.append((vault, index)) }
    for other in component.levels.indices where component.levels[other].source == index {
      let level = component.levels[other]
      guard level.isLive else { continue }
      if case .storeReplica = level.origin, let replica = level.replica,
        let store = level.store.map({ system.stores[$0] }),
        store.platform?.store == .backupVault, let number = store.spec.replicas.index(of: replica.name.text)
      {
        found.append((vault(of: store, replica: number), other))
      } else if level.method?.name == "aws-backup", level.schedules.isEmpty {
        let near =
          level.store.map { vault(of: system.stores[$0]) }
          ?? usualVault(at: level.place, lock: level.backup?.lock)
        found.append((near, other))
      }
    }
    return found
  }

  /// The vault of a level that stands elsewhere than its component; nil where it stands beside it.
  private func distantVault(of index: Int, in component: Component) -> BackupVault? {
    let level = component.levels[index]
    guard !providers.areTogether(level.place, component.place, .aws) else { return nil }
    guard let store = level.store.map({ system.stores[$0] }) else {
      return usualVault(at: level.place, lock: level.backup?.lock)
    }
    return store.platform?.store == .backupVault ? vault(of: store) : nil
  }
}
