import ConfigTrees

extension ModuleSubjects {
  /// The lifecycle of a bucket: the same rules as in its lifecycle document.
  func s3Lifecycle(_ plan: LifecyclePlan, of bucket: S3Bucket) -> ModuleParts {
    var parts = ModuleParts()
    var items: [HCLItem] = [.attribute("bucket", bucket.id)]
    items += plan.rules.map { .block("rule", $0.s3Block) }
    items.append(.block("rule", plan.s3HousekeepingBlock))
    if bucket.isVersioned { items += [.blank, .attribute("depends_on", [bucket.versioning])] }
    parts.resource(
      .buckets, "aws_s3_bucket_lifecycle_configuration", bucket.label, in: bucket.provider, items)
    return parts
  }
}

extension LifecyclePlan {
  /// The rule for the whole bucket.
  fileprivate var s3HousekeepingBlock: [HCLItem] {
    var items = Rule.s3Head(Self.housekeepingName, prefix: "")
    if let noncurrentDays {
      items.append(
        .block("noncurrent_version_expiration", [.attribute("noncurrent_days", .integer(noncurrentDays))]))
    }
    items.append(
      .block(
        "abort_incomplete_multipart_upload",
        [.attribute("days_after_initiation", .integer(Self.abandonedUploadDays))]))
    return items
  }
}

extension LifecyclePlan.Rule {
  /// The rule in Terraform's words.
  fileprivate var s3Block: [HCLItem] {
    var items = Self.s3Head(name, prefix: prefix)
    items += moves.map { move in
      .block(
        "transition",
        [
          .attribute("days", .integer(move.days)),
          .attribute("storage_class", .string(move.storageClass.apiName)),
        ])
    }
    if let expiration { items.append(.block("expiration", [.attribute("days", .integer(expiration))])) }
    return items
  }

  /// What every rule begins with.
  fileprivate static func s3Head(_ name: String, prefix: String) -> [HCLItem] {
    [
      .attribute("id", .string(name)), .attribute("status", "Enabled"),
      .block("filter", [.attribute("prefix", .string(prefix))]),
    ]
  }
}
