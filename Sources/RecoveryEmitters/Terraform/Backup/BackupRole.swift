import ConfigTrees

extension ModuleSubjects {
  /// The ARN of the role by which AWS Backup reads and restores, made once for each provider.
  func backupRole(in alias: ProviderAlias?, parts: inout ModuleParts) -> HCLExpression {
    let label = alias.map { "backupRole__\($0.alias)" } ?? "backupRole"
    let seat = Self.caller(alias)
    parts.data(.main, "aws_partition", seat, in: alias)
    let purpose = alias.map { "backup-\($0.alias)" } ?? "backup"
    parts.resource(
      .backup, "aws_iam_role", label, in: alias, says: "What AWS Backup may do.",
      [
        .attribute("name", .string(Names.role(system.name, purpose))),
        .attribute("assume_role_policy", .assumable(by: "backup.amazonaws.com")), Self.tags,
      ])
    let arn = HCLExpression.template([
      .text("arn:"), .value(.reference("data", "aws_partition", seat, "partition")),
      .text(":iam::aws:policy/"),
      .value(.reference("each", "value")),
    ])
    parts.resource(
      .backup, "aws_iam_role_policy_attachment", label, in: alias,
      [
        .attribute("for_each", .call("toset", [.list(Self.backupPolicies.map(HCLExpression.string))])),
        .blank,
        .attribute("role", .reference("aws_iam_role", label, "name")), .attribute("policy_arn", arn),
      ])
    return .reference("aws_iam_role", label, "arn")
  }

  /// Amazon's own policies for backing up and restoring.
  private static let backupPolicies = [
    "service-role/AWSBackupServiceRolePolicyForBackup", "service-role/AWSBackupServiceRolePolicyForRestores",
    "AWSBackupServiceRolePolicyForS3Backup", "AWSBackupServiceRolePolicyForS3Restore",
  ]
}
