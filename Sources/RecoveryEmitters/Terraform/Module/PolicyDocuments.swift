import ConfigTrees

extension HCLExpression {
  /// A policy document of these statements.
  static func policy(_ statements: [HCLExpression]) -> HCLExpression {
    .jsonencode(["Version": "2012-10-17", "Statement": .list(statements)])
  }

  /// The policy that lets a service of Amazon take a role on.
  static func assumable(by service: String) -> HCLExpression {
    .policy([
      ["Effect": "Allow", "Action": "sts:AssumeRole", "Principal": ["Service": .string(service)]]
    ])
  }

  /// A statement that allows some actions; `to` for policies that hang on a resource, `throughS3With` for keys that
  /// may serve some objects only: KMS is told of the object, or of its bucket where the bucket has a key of its own.
  static func allowing(
    _ actions: [String], on resources: HCLExpression, to principal: HCLExpression? = nil,
    throughS3With objects: HCLExpression? = nil
  ) -> HCLExpression {
    var members = [
      HCLMember("Effect", "Allow"), HCLMember("Action", .list(actions.map(HCLExpression.string))),
      HCLMember("Resource", resources),
    ]
    if let principal { members.append(HCLMember("Principal", principal)) }
    if let objects {
      let condition: HCLExpression = [
        "StringLike": ["kms:ViaService": "s3.*.amazonaws.com", "kms:EncryptionContext:aws:s3:arn": objects]
      ]
      members.append(HCLMember("Condition", condition))
    }
    return .object(members)
  }
}
