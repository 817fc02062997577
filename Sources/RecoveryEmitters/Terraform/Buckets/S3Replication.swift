import ConfigTrees
import PlatformFacts
import Quantities
import RecoveryModel

extension ModuleSubjects {
  /// A replica with its place and its bucket.
  typealias S3Target = (replica: ReplicaSpec, place: Place, bucket: S3Bucket)

  /// The replication of a store's bucket, and the role that does it.
  func s3Replication(of store: Store, from source: S3Bucket, to targets: [S3Target]) -> ModuleParts {
    var parts = ModuleParts()
    let role = "\(source.label)__replication"
    parts.resource(
      .replication, "aws_iam_role", role, in: source.provider, says: "What copies the store \(store.name).",
      [
        .attribute("name", .string(Names.role(system.name, "\(store.name)-replication"))),
        .attribute("assume_role_policy", .assumable(by: "s3.amazonaws.com")), Self.tags,
      ])
    parts.resource(
      .replication, "aws_iam_role_policy", role, in: source.provider,
      [
        .attribute("name", "replication"), .attribute("role", .reference("aws_iam_role", role, "id")),
        .attribute("policy", replicationPolicy(from: source, to: targets)),
      ])
    let rules = targets.enumerated().map { index, target in
      HCLItem.block(
        "rule",
        replicationRule(
          target, priority: index + 1, store: store, isEncrypted: source.key != nil, parts: &parts))
    }
    let waits = ([source] + targets.map(\.bucket)).map(\.versioning)
    parts.resource(
      .replication, "aws_s3_bucket_replication_configuration", source.label, in: source.provider,
      says:
        "Objects that were there before the rule are not copied: run an S3 Batch Replication job once for them.",
      [.attribute("bucket", source.id), .attribute("role", .reference("aws_iam_role", role, "arn"))] + rules
        + [.blank, .attribute("depends_on", .list(waits))])
    for target in targets where target.place.isApart(from: store.place, in: .account) {
      parts.add(admission(of: role, to: target.bucket))
    }
    return parts
  }

  /// One rule: the whole bucket into one replica.
  private func replicationRule(
    _ target: S3Target, priority: Int, store: Store, isEncrypted: Bool, parts: inout ModuleParts
  ) -> [HCLItem] {
    let markers = target.replica.deleteMarkers?.known == true
    var items: [HCLItem] = [
      .attribute("id", .string(target.replica.name.text)), .attribute("priority", .integer(priority)),
      .attribute("status", "Enabled"), .block("filter", [.attribute("prefix", "")]),
      .block("delete_marker_replication", [.attribute("status", .string(markers ? "Enabled" : "Disabled"))]),
    ]
    if isEncrypted {
      items.append(
        .block(
          "source_selection_criteria",
          [.block("sse_kms_encrypted_objects", [.attribute("status", "Enabled")])]))
    }
    items.append(
      .block("destination", destination(target, store: store, isEncrypted: isEncrypted, parts: &parts)))
    return items
  }

  private func destination(_ target: S3Target, store: Store, isEncrypted: Bool, parts: inout ModuleParts)
    -> [HCLItem]
  {
    var items: [HCLItem] = [.attribute("bucket", target.bucket.arn)]
    if target.place.isApart(from: store.place, in: .account) {
      let identity = Self.caller(target.bucket.provider)
      parts.data(.main, "aws_caller_identity", identity, in: target.bucket.provider)
      items.append(.attribute("account", .reference("data", "aws_caller_identity", identity, "account_id")))
      items.append(.block("access_control_translation", [.attribute("owner", "Destination")]))
    }
    if isEncrypted {
      items.append(
        .block(
          "encryption_configuration",
          [.attribute("replica_kms_key_id", parts.variable(replicaKey(target.replica, of: store)))]))
    }
    if target.replica.lag != nil,
      let minutes = Facts.named("s3rep.rtc")?.value.maximum.map({ $0.seconds / 60 })
    {
      let bound: [HCLItem] = [.attribute("minutes", .integer(Int(minutes)))]
      items.append(
        .block("replication_time", [.attribute("status", "Enabled"), .block("time", bound)]))
      items.append(
        .block("metrics", [.attribute("status", "Enabled"), .block("event_threshold", bound)]))
    }
    return items
  }

  /// What the role may do: read here, write there.
  private func replicationPolicy(from source: S3Bucket, to targets: [S3Target]) -> HCLExpression {
    let objects = HCLExpression.list([.template([.value(source.arn), .text("/*")])])
    let bucketKeys = HCLExpression.list([source.arn, .template([.value(source.arn), .text("/*")])])
    let copyKeys = HCLExpression.list(
      targets.flatMap { [$0.bucket.arn, .template([.value($0.bucket.arn), .text("/*")])] })
    let copies = HCLExpression.list(targets.map { .template([.value($0.bucket.arn), .text("/*")]) })
    var statements: [HCLExpression] = [
      .allowing(["s3:GetReplicationConfiguration", "s3:ListBucket"], on: .list([source.arn])),
      .allowing(
        [
          "s3:GetObjectVersionForReplication", "s3:GetObjectVersionAcl", "s3:GetObjectVersionTagging",
          "s3:GetObjectRetention", "s3:GetObjectLegalHold",
        ], on: objects),
      .allowing(
        [
          "s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags",
          "s3:ObjectOwnerOverrideToBucketOwner",
        ], on: copies),
    ]
    if source.key != nil {
      statements.append(.allowing(["kms:Decrypt"], on: "*", throughS3With: bucketKeys))
      statements.append(.allowing(["kms:Encrypt"], on: "*", throughS3With: copyKeys))
    }
    return .policy(statements)
  }

  /// The policy by which a bucket in another account lets the role write.
  private func admission(of role: String, to bucket: S3Bucket) -> ModuleParts {
    var parts = ModuleParts()
    let actions = [
      "s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags", "s3:ObjectOwnerOverrideToBucketOwner",
    ]
    let everything = HCLExpression.list([.template([.value(bucket.arn), .text("/*")])])
    let principal = HCLExpression.object([HCLMember("AWS", .reference("aws_iam_role", role, "arn"))])
    let versioning = ["s3:GetBucketVersioning", "s3:PutBucketVersioning"]
    let policy = HCLExpression.policy([
      .allowing(actions, on: everything, to: principal),
      .allowing(versioning, on: .list([bucket.arn]), to: principal),
    ])
    parts.resource(
      .replication, "aws_s3_bucket_policy", bucket.label, in: bucket.provider,
      says: "The replica lies in another account, which has to let the copies in.",
      [.attribute("bucket", bucket.id), .attribute("policy", policy)])
    return parts
  }

  /// The name of the data source that says who a provider acts as.
  static func caller(_ provider: ProviderAlias?) -> String { provider.map { "at_\($0.alias)" } ?? "current" }
}
