import ConfigTrees

extension LifecyclePlan {
  /// The name of the S3 rule that cleans up after unfinished uploads and old versions.
  static let housekeepingName = "unfinished uploads and old versions"

  /// The document of `aws s3api put-bucket-lifecycle-configuration --lifecycle-configuration file://…`.
  package var s3Document: JSONValue {
    .object([JSONMember("Rules", .array(rules.map(\.s3Rule) + [s3Housekeeping]))])
  }

  /// The rule for the whole bucket.
  private var s3Housekeeping: JSONValue {
    var members = Rule.s3Head(name: Self.housekeepingName, prefix: "")
    if let noncurrentDays {
      members.append(JSONMember("NoncurrentVersionExpiration", ["NoncurrentDays": .integer(noncurrentDays)]))
    }
    members.append(
      JSONMember(
        "AbortIncompleteMultipartUpload", ["DaysAfterInitiation": .integer(Self.abandonedUploadDays)]))
    return .object(members)
  }
}

extension LifecyclePlan.Rule {
  /// The rule as S3 spells it.
  fileprivate var s3Rule: JSONValue {
    var members = Self.s3Head(name: name, prefix: prefix)
    if !moves.isEmpty {
      let transitions = moves.map { move -> JSONValue in
        ["Days": .integer(move.days), "StorageClass": .string(move.storageClass.apiName)]
      }
      members.append(JSONMember("Transitions", .array(transitions)))
    }
    if let expiration { members.append(JSONMember("Expiration", ["Days": .integer(expiration)])) }
    return .object(members)
  }

  /// What every rule of S3 begins with.
  fileprivate static func s3Head(name: String, prefix: String) -> [JSONMember] {
    [
      JSONMember("ID", .string(name)), JSONMember("Status", "Enabled"),
      JSONMember("Filter", ["Prefix": .string(prefix)]),
    ]
  }
}
