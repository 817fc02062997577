import ConfigTrees
import PlatformFacts
import RecoveryModel

/// A bucket of S3 that the module makes: a store's own, or a replica of it.
struct S3Bucket {
  /// Its name among the module's resources.
  let label: String
  /// The variable that holds the bucket's name.
  let nameVariable: ModuleVariable
  /// The provider that makes it.
  let provider: ProviderAlias?
  /// The key of KMS that encrypts it; nil for S3's own.
  let key: ModuleVariable?
  /// Whether objects can be locked in it.
  let isLockable: Bool
  /// The lock that new objects get.
  let lock: LockSpec?
  /// Whether it keeps versions.
  let isVersioned: Bool

  /// `aws_s3_bucket.archive`.
  var reference: HCLExpression { .reference("aws_s3_bucket", label) }
  /// Its name, as other resources say it.
  var id: HCLExpression { .attribute(reference, "id") }
  /// Its ARN.
  var arn: HCLExpression { .attribute(reference, "arn") }
  /// What waits for its versions.
  var versioning: HCLExpression { .reference("aws_s3_bucket_versioning", label) }
}

extension ModuleSubjects {
  /// The buckets of a store on S3 with all that hangs on them.
  func s3Buckets(of store: Store) -> ModuleParts {
    var parts = ModuleParts()
    let source = s3Bucket(of: store)
    let plan = LifecyclePlan(for: store, in: system)
    let serves = servedPromises { $0.levels[$1].store == store.index && $0.levels[$1].backup != nil }
    parts.add(s3Bucket(source, plan, says: ["The store \(store.name).", serves]))
    var targets: [(replica: ReplicaSpec, place: Place, bucket: S3Bucket)] = []
    for (index, replica) in store.spec.replicas.enumerated()
    where replica.isLive {
      if let receiver = system.receiver(of: replica) {
        guard receiver.platform?.store == .s3 else { continue }
        targets.append((replica, receiver.place, s3Bucket(of: receiver)))
        continue
      }
      let place = store.replicaPlaces[index]
      let bucket = s3Bucket(ofReplica: replica, at: place, of: store, source)
      let serves = servedPromises { component, level in
        guard case .storeReplica = component.levels[level].origin, let copy = component.levels[level].replica
        else { return false }
        return component.levels[level].store == store.index && copy.name.text == replica.name.text
      }
      parts.add(
        s3Bucket(
          bucket, plan, says: ["The replica \(replica.name.text) of the store \(store.name).", serves]))
      targets.append((replica, place, bucket))
    }
    if !targets.isEmpty { parts.add(s3Replication(of: store, from: source, to: targets)) }
    return parts
  }

  private func s3Bucket(of store: Store) -> S3Bucket {
    let label = Names.terraform(store.name)
    let name = Names.bucket(
      system.name, store: store.name, said: store.spec.bucket?.known ?? store.spec.resource?.known)
    let key = store.spec.encryption?.key?.known.flatMap { key -> ModuleVariable? in
      guard key.isKMSName else { return nil }
      return ModuleVariable(
        name: "\(label)_kms_key", description: "The KMS key that encrypts the store \(store.name).",
        fallback: .string(key))
    }
    return S3Bucket(
      label: label, nameVariable: .bucket(label, name, "The bucket of the store \(store.name)."),
      provider: providers.alias(for: store.place, .aws), key: key, isLockable: store.spec.lock != nil,
      lock: store.spec.lock, isVersioned: system.keepsVersions(store))
  }

  private func s3Bucket(
    ofReplica replica: ReplicaSpec, at place: Place, of store: Store, _ source: S3Bucket
  ) -> S3Bucket {
    let label = Names.terraform(store.name, replica.name.text)
    let sourceName = Names.bucket(
      system.name, store: store.name, said: store.spec.bucket?.known ?? store.spec.resource?.known)
    let name = replica.resource?.known ?? Names.bucket(ofReplica: replica.name.text, of: sourceName)
    let key = source.key.map { _ in replicaKey(replica, of: store) }
    return S3Bucket(
      label: label,
      nameVariable: .bucket(
        label, name, "The bucket of the replica \(replica.name.text) of the store \(store.name)."),
      provider: providers.alias(for: place, .aws), key: key, isLockable: source.isLockable, lock: nil,
      isVersioned: true)
  }

  /// The variable for the key that encrypts a replica; S3 takes no other name for it than its ARN.
  func replicaKey(_ replica: ReplicaSpec, of store: Store) -> ModuleVariable {
    ModuleVariable(
      name: "\(Names.terraform(store.name, replica.name.text))_kms_key_arn",
      description: "The ARN of the KMS key that encrypts the replica \(replica.name.text) of \(store.name).",
      pattern: ("^arn:[a-z-]+:kms:", "The key of a replica is named by its ARN."),
      example: "arn:aws:kms:us-west-2:123456789012:alias/backups")
  }

  /// One bucket with its versions, encryption, lock and lifecycle.
  private func s3Bucket(_ bucket: S3Bucket, _ plan: LifecyclePlan?, says comment: [String?]) -> ModuleParts {
    var parts = ModuleParts()
    var items: [HCLItem] = [.attribute("bucket", parts.variable(bucket.nameVariable))]
    if bucket.isLockable { items.append(.attribute("object_lock_enabled", true)) }
    items.append(Self.tags)
    items.append(.block("lifecycle", [.attribute("prevent_destroy", true)]))
    let says = comment.compactMap { $0 }.joined(separator: "\n")
    parts.resource(.buckets, "aws_s3_bucket", bucket.label, in: bucket.provider, says: says, items)
    parts.add(closed(bucket))
    if bucket.isVersioned {
      parts.resource(
        .buckets, "aws_s3_bucket_versioning", bucket.label, in: bucket.provider,
        [
          .attribute("bucket", bucket.id),
          .block("versioning_configuration", [.attribute("status", "Enabled")]),
        ])
    }
    if let lock = s3Lock(bucket) {
      parts.resource(
        .buckets, "aws_s3_bucket_object_lock_configuration", bucket.label, in: bucket.provider, lock)
    }
    if let plan { parts.add(s3Lifecycle(plan, of: bucket)) }
    return parts
  }

  /// What keeps a bucket shut: encryption, and no public access.
  private func closed(_ bucket: S3Bucket) -> ModuleParts {
    var parts = ModuleParts()
    var encryption: [HCLItem] = [.attribute("sse_algorithm", bucket.key == nil ? "AES256" : "aws:kms")]
    if let key = bucket.key { encryption.append(.attribute("kms_master_key_id", parts.variable(key))) }
    var rule: [HCLItem] = [.block("apply_server_side_encryption_by_default", encryption)]
    if bucket.key != nil { rule.insert(.attribute("bucket_key_enabled", true), at: 0) }
    parts.resource(
      .buckets, "aws_s3_bucket_server_side_encryption_configuration", bucket.label, in: bucket.provider,
      [.attribute("bucket", bucket.id), .block("rule", rule)])
    let switches = [
      "block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets",
    ]
    parts.resource(
      .buckets, "aws_s3_bucket_public_access_block", bucket.label, in: bucket.provider,
      [.attribute("bucket", bucket.id)] + switches.map { .attribute($0, true) })
    return parts
  }

  /// The default lock of a bucket; nil where new objects get none.
  private func s3Lock(_ bucket: S3Bucket) -> [HCLItem]? {
    guard let lock = bucket.lock, let keep = lock.keep?.known else { return nil }
    let mode = lock.mode?.known == .governance ? "GOVERNANCE" : "COMPLIANCE"
    return [
      .attribute("bucket", bucket.id),
      .block(
        "rule",
        [
          .block(
            "default_retention",
            [.attribute("mode", .string(mode)), .attribute("days", .integer(keep.longest.daysRoundedUp))])
        ]), .blank, .attribute("depends_on", [bucket.versioning]),
    ]
  }
}

extension ModuleVariable {
  /// The name of a bucket.
  static func bucket(_ label: String, _ name: String, _ description: String) -> ModuleVariable {
    ModuleVariable(
      name: "\(label)_bucket", description: description, fallback: .string(name),
      pattern: (
        "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",
        "A bucket's name has 3 to 63 small letters, digits, dots and hyphens."
      ))
  }
}

extension String {
  /// Whether it is the name of a KMS key: other keys are the business of whoever writes the objects.
  fileprivate var isKMSName: Bool { hasPrefix("alias/") || hasPrefix("arn:") }
}
