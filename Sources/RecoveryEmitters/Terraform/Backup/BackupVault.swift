import ConfigTrees
import PlatformFacts
import Quantities
import RecoveryModel

/// A vault of AWS Backup that the module makes.
struct BackupVault: Hashable {
  /// Its name among the module's resources.
  let label: String
  /// Its name at Amazon.
  let name: String
  /// The provider that makes it.
  let provider: ProviderAlias?
  /// Days for which nothing in it can be deleted; nil without a lock.
  let lockedDays: Int?
  /// Whether even the account's root cannot lift the lock.
  let bindsEverybody: Bool

  /// `aws_backup_vault.orders`.
  var reference: HCLExpression { .reference("aws_backup_vault", label) }
}

extension ModuleSubjects {
  /// The vault of a place for backups that name no store; locked ones get a vault of their own, because a lock binds
  /// everything in it.
  func usualVault(at place: Place, lock: LockSpec? = nil) -> BackupVault {
    let alias = providers.alias(for: place, .aws)
    let days = lock?.keep?.known?.longest.daysRoundedUp
    let binds = lock?.mode?.known != .governance
    let words = [
      "usualVault", alias?.alias, days.map { "locked_\($0)" }, days != nil && !binds ? "governed" : nil,
    ]
    let name = [
      system.name, alias?.alias, days.map { "locked-\($0)" }, days != nil && !binds ? "governed" : nil,
    ]
    return BackupVault(
      label: words.compactMap { $0 }.joined(separator: "__"),
      name: Names.vault(name.compactMap { $0 }.joined(separator: "-")), provider: alias, lockedDays: days,
      bindsEverybody: binds)
  }

  /// The vault of a store, or of a replica of it.
  func vault(of store: Store, replica: Int? = nil) -> BackupVault {
    let copy = replica.map { store.spec.replicas[$0] }
    if let receiver = copy.flatMap(system.receiver(of:)) { return vault(of: receiver) }
    let said = store.spec.bucket?.known ?? store.spec.resource?.known ?? "\(system.name)-\(store.name)"
    let name = copy.map { $0.resource?.known ?? "\(said)-\($0.name.text)" } ?? said
    let place = replica.map { store.replicaPlaces[$0] } ?? store.place
    let lock = replica == nil ? store.spec.lock : nil
    return BackupVault(
      label: copy.map { Names.terraform(store.name, $0.name.text) } ?? Names.terraform(store.name),
      name: Names.vault(name), provider: providers.alias(for: place, .aws),
      lockedDays: lock?.keep?.known?.longest.daysRoundedUp, bindsEverybody: lock?.mode?.known != .governance)
  }

  /// A vault with its lock.
  func block(for vault: BackupVault) -> ModuleParts {
    var parts = ModuleParts()
    parts.resource(
      .backup, "aws_backup_vault", vault.label, in: vault.provider,
      [
        .attribute("name", .string(vault.name)), Self.tags,
        .block("lifecycle", [.attribute("prevent_destroy", true)]),
      ])
    guard let days = vault.lockedDays else { return parts }
    var items: [HCLItem] = [
      .attribute("backup_vault_name", .attribute(vault.reference, "name")),
      .attribute("min_retention_days", .integer(days)),
    ]
    var says = "Nothing in the vault can be deleted for \(days) days."
    if vault.bindsEverybody, let grace = Facts.named("bak.lock")?.value.minimum?.daysRoundedUp {
      items.append(.attribute("changeable_for_days", .integer(grace)))
      says += " After \(grace) days nobody can lift the lock again."
    }
    parts.resource(
      .backup, "aws_backup_vault_lock_configuration", vault.label, in: vault.provider, says: says, items)
    return parts
  }

  /// The policy by which a vault in another account lets a component's copies in; nothing where one account has both.
  func admission(to vault: BackupVault, from component: Component) -> ModuleParts {
    var parts = ModuleParts()
    let home = providers.alias(for: component.place, .aws)
    guard providers.account(of: vault.provider, .aws) != providers.account(of: home, .aws) else {
      return parts
    }
    let (seat, homeSeat) = (Self.caller(vault.provider), Self.caller(home))
    parts.data(.main, "aws_partition", seat, in: vault.provider)
    parts.data(.main, "aws_caller_identity", homeSeat, in: home)
    let root = HCLExpression.template([
      .text("arn:"), .value(.reference("data", "aws_partition", seat, "partition")), .text(":iam::"),
      .value(.reference("data", "aws_caller_identity", homeSeat, "account_id")), .text(":root"),
    ])
    let statement = HCLExpression.allowing(["backup:CopyIntoBackupVault"], on: "*", to: ["AWS": root])
    parts.resource(
      .backup, "aws_backup_vault_policy", vault.label, in: vault.provider,
      says: "The vault lies in another account, which has to let the copies in.",
      [
        .attribute("backup_vault_name", .attribute(vault.reference, "name")),
        .attribute("policy", .policy([statement])),
      ])
    return parts
  }
}
