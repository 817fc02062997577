import ConfigTrees

extension LifecyclePlan {
  /// The policy of `az storage account management-policy create --policy @…` for one container.
  ///
  /// Azure has no rule for unfinished uploads: it drops uncommitted blocks by itself.
  package func azureDocument(container: String) -> JSONValue {
    var items = rules.enumerated().map { index, rule in
      Self.azureRule("holdfast-\(index + 1)", [rule.azureBaseBlob], under: "\(container)/\(rule.prefix)")
    }
    if let noncurrentDays {
      let version: JSONMember = JSONMember("version", ["delete": Self.azureAge("Creation", noncurrentDays)])
      items.append(Self.azureRule("holdfast-versions", [version], under: "\(container)/"))
    }
    return .object([JSONMember("rules", .array(items))])
  }

  private static func azureRule(_ name: String, _ actions: [JSONMember], under prefix: String) -> JSONValue {
    let filters: JSONValue = ["blobTypes": ["blockBlob"], "prefixMatch": [.string(prefix)]]
    let definition: JSONValue = ["filters": filters, "actions": .object(actions)]
    return ["enabled": true, "name": .string(name), "type": "Lifecycle", "definition": definition]
  }

  /// An age as Azure spells it: it acts when more days than these have passed.
  fileprivate static func azureAge(_ since: String, _ days: Int) -> JSONValue {
    .object([JSONMember("daysAfter\(since)GreaterThan", .integer(days))])
  }
}

extension LifecyclePlan.Rule {
  /// What happens to current blobs.
  fileprivate var azureBaseBlob: JSONMember {
    var members = moves.map { move in
      JSONMember("tierTo\(move.storageClass.apiName)", LifecyclePlan.azureAge("Modification", move.days))
    }
    if let expiration {
      members.append(JSONMember("delete", LifecyclePlan.azureAge("Modification", expiration)))
    }
    return JSONMember("baseBlob", .object(members))
  }
}
