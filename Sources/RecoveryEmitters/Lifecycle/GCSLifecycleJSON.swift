import ConfigTrees

extension LifecyclePlan {
  /// One action of Cloud Storage and what it waits for.
  struct CloudStorageRule: Hashable, Sendable {
    /// What happens.
    let action: Action
    /// The age in days, counted from what `since` says.
    let days: Int
    /// From when days count.
    let since: Start
    /// The prefix; empty for the whole bucket.
    let prefix: String

    /// What happens to an object.
    enum Action: Hashable, Sendable {
      /// It goes.
      case delete
      /// It moves into the class of that name.
      case move(String)
      /// The parts of an unfinished upload go.
      case abort
    }

    /// From when days count.
    enum Start: Hashable, Sendable {
      /// From the making of the current version.
      case creation
      /// From the moment at which a version was overwritten or deleted.
      case noncurrent
      /// From the start of an upload.
      case upload
    }
  }

  /// The rules of Cloud Storage, in the order of prefixes and ages.
  var cloudStorageRules: [CloudStorageRule] {
    var found: [CloudStorageRule] = []
    for rule in rules {
      found += rule.moves.map { move in
        CloudStorageRule(
          action: .move(move.storageClass.apiName), days: move.days, since: .creation, prefix: rule.prefix)
      }
      if let days = rule.expiration {
        found.append(CloudStorageRule(action: .delete, days: days, since: .creation, prefix: rule.prefix))
      }
    }
    if let noncurrentDays {
      found.append(CloudStorageRule(action: .delete, days: noncurrentDays, since: .noncurrent, prefix: ""))
    }
    found.append(CloudStorageRule(action: .abort, days: Self.abandonedUploadDays, since: .upload, prefix: ""))
    return found
  }

  /// The document of `gcloud storage buckets update --lifecycle-file=…`.
  package var gcsDocument: JSONValue {
    let items = cloudStorageRules.map { rule -> JSONValue in
      ["action": rule.action.json, "condition": rule.condition(isVersioned: isVersioned)]
    }
    return .object([JSONMember("rule", .array(items))])
  }
}

extension LifecyclePlan.CloudStorageRule {
  /// The condition as the API spells it.
  ///
  /// In a bucket with versions an age alone would count for old versions too, and take them before their time.
  fileprivate func condition(isVersioned: Bool) -> JSONValue {
    var members: [JSONMember] = []
    switch since {
    case .creation:
      members.append(JSONMember("age", .integer(days)))
      if isVersioned, action == .delete { members.append(JSONMember("isLive", true)) }
    case .noncurrent: members.append(JSONMember("daysSinceNoncurrentTime", .integer(days)))
    case .upload: members.append(JSONMember("age", .integer(days)))
    }
    if !prefix.isEmpty { members.append(JSONMember("matchesPrefix", [.string(prefix)])) }
    return .object(members)
  }
}

extension LifecyclePlan.CloudStorageRule.Action {
  /// The action as the API spells it.
  fileprivate var json: JSONValue {
    switch self {
    case .delete: ["type": "Delete"]
    case .abort: ["type": "AbortIncompleteMultipartUpload"]
    case .move(let name): ["type": "SetStorageClass", "storageClass": .string(name)]
    }
  }
}
