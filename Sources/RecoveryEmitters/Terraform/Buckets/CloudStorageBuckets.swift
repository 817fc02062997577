import ConfigTrees
import PlatformFacts
import Quantities
import RecoveryModel

extension ModuleSubjects {
  /// The buckets of a store on Cloud Storage.
  func cloudStorageBuckets(of store: Store) -> ModuleParts {
    var parts = ModuleParts()
    let label = Names.terraform(store.name)
    let name = Names.bucket(
      system.name, store: store.name, said: store.spec.bucket?.known ?? store.spec.resource?.known)
    let plan = LifecyclePlan(for: store, in: system)
    let second = store.spec.replicas.indices.first { store.isSecondRegion($0) }
    var items = bucketHead(label, name, "The bucket of the store \(store.name).", &parts)
    items += location(of: store, second: second, label: label, &parts)
    if let lock = store.spec.lock, let keep = lock.keep?.known {
      let seconds = Int(keep.longest.seconds)
      items.append(
        .block(
          "retention_policy",
          [
            .attribute("retention_period", .integer(seconds)),
            .attribute("is_locked", .bool(lock.mode?.known != .governance)),
          ]))
    } else {
      items.append(.block("versioning", [.attribute("enabled", .bool(system.keepsVersions(store)))]))
    }
    items += plan?.cloudStorageBlocks ?? []
    items.append(.block("lifecycle", [.attribute("prevent_destroy", true)]))
    parts.resource(
      .buckets, "google_storage_bucket", label, in: providers.alias(for: store.place, .google),
      says: comment("The store \(store.name).") { $0.levels[$1].store == store.index }, items)
    for index in system.ownBuckets(of: store) { parts.add(copy(index, of: store, named: name, plan)) }
    return parts
  }

  private func bucketHead(_ label: String, _ name: String, _ says: String, _ parts: inout ModuleParts)
    -> [HCLItem]
  {
    [
      .attribute("name", parts.variable(.bucket(label, name, says))),
      .attribute("labels", .reference("local", "tags")), .attribute("uniform_bucket_level_access", true),
      .attribute("public_access_prevention", "enforced"),
    ]
  }

  /// Where a bucket stands: one region, a location of several, or two regions with what Google promises of the copy.
  private func location(of store: Store, second: Int?, label: String, _ parts: inout ModuleParts) -> [HCLItem]
  {
    let region = store.place.region
    let said = store.place.location ?? (second == nil ? region : region.flatMap(Self.continent))
    let variable = ModuleVariable(
      name: "\(label)_location",
      description:
        "The location of the bucket of \(store.name): a region, or the continent of its two regions.",
      fallback: said.map(HCLExpression.string), example: "EU")
    var items: [HCLItem] = [.attribute("location", parts.variable(variable))]
    guard let second, let one = store.place.region, let other = store.replicaPlaces[second].region else {
      return items
    }
    let lag = store.spec.replicas[second].lag?.known
    if let usual = Facts.named("gcs.rpo")?.value.maximum {
      items.append(.attribute("rpo", .string(lag.map { $0 < usual } == true ? "ASYNC_TURBO" : "DEFAULT")))
    }
    let regions = HCLExpression.list([one, other].map { .string($0.uppercased()) })
    items.append(.block("custom_placement_config", [.attribute("data_locations", regions)]))
    return items
  }

  /// The location under which Google lists a bucket in two regions: that of their continent.
  private static func continent(of region: String) -> String? {
    switch region.prefix(while: { $0 != "-" }) {
    case "asia": "ASIA"
    case "europe": "EU"
    case "us": "US"
    default: nil
    }
  }

  /// A replica that is a bucket of its own.
  private func copy(_ index: Int, of store: Store, named source: String, _ plan: LifecyclePlan?)
    -> ModuleParts
  {
    var parts = ModuleParts()
    let replica = store.spec.replicas[index]
    guard replica.isLive else { return parts }
    let label = Names.terraform(store.name, replica.name.text)
    let name = replica.resource?.known ?? Names.bucket(ofReplica: replica.name.text, of: source)
    let place = store.replicaPlaces[index]
    let says = "The bucket of the replica \(replica.name.text) of the store \(store.name)."
    var items = bucketHead(label, name, says, &parts)
    let location = ModuleVariable(
      name: "\(label)_location",
      description: "The location of the replica \(replica.name.text) of \(store.name).",
      fallback: (place.location ?? place.region).map(HCLExpression.string), example: "EU")
    items.append(.attribute("location", parts.variable(location)))
    items.append(.block("versioning", [.attribute("enabled", .bool(system.keepsVersions(store)))]))
    items += plan?.cloudStorageBlocks ?? []
    items.append(.block("lifecycle", [.attribute("prevent_destroy", true)]))
    parts.resource(
      .buckets, "google_storage_bucket", label, in: providers.alias(for: place, .google),
      says: "The replica \(replica.name.text) of the store \(store.name).", items)
    return parts
  }
}

extension LifecyclePlan {
  /// The rules in Terraform's words: the same as in the lifecycle document.
  fileprivate var cloudStorageBlocks: [HCLItem] {
    cloudStorageRules.map { rule in
      .block(
        "lifecycle_rule",
        [.block("action", rule.action.items), .block("condition", rule.items(isVersioned: isVersioned))])
    }
  }
}

extension LifecyclePlan.CloudStorageRule {
  /// The condition in Terraform's words.
  fileprivate func items(isVersioned: Bool) -> [HCLItem] {
    var items: [HCLItem] = []
    switch since {
    case .creation:
      items.append(.attribute("age", .integer(days)))
      if isVersioned, action == .delete { items.append(.attribute("with_state", "LIVE")) }
    case .noncurrent: items.append(.attribute("days_since_noncurrent_time", .integer(days)))
    case .upload: items.append(.attribute("age", .integer(days)))
    }
    if !prefix.isEmpty { items.append(.attribute("matches_prefix", [.string(prefix)])) }
    return items
  }
}

extension LifecyclePlan.CloudStorageRule.Action {
  /// The action in Terraform's words.
  fileprivate var items: [HCLItem] {
    switch self {
    case .delete: [.attribute("type", "Delete")]
    case .abort: [.attribute("type", "AbortIncompleteMultipartUpload")]
    case .move(let name): [.attribute("type", "SetStorageClass"), .attribute("storage_class", .string(name))]
    }
  }
}
