/// A service of AWS that works everywhere and is edited through one region.
struct GlobalControlPlane {
  /// The word behind `aws`.
  private let program: String
  /// Its name for a reader.
  let title: String
  /// The region through which it is edited.
  let region: String
  /// The id of the fact that says so.
  let fact: String

  private static let all = [
    GlobalControlPlane(program: "route53", title: "Route 53", region: "us-east-1", fact: "r53.control"),
    GlobalControlPlane(program: "iam", title: "IAM", region: "us-east-1", fact: "iam.control.region"),
  ]

  /// How the verbs begin that edit something; the others read.
  private static let edits = [
    "add-", "associate-", "attach-", "change-", "create-", "delete-", "detach-", "disassociate-", "put-",
    "remove-",
    "set-", "update-",
  ]

  /// The one that a word of a command edits, and the bytes of program and verb; nil where it edits none.
  static func edited(
    at index: Int, of words: [ShellLine.Word], in regions: [String]
  ) -> (plane: GlobalControlPlane, range: Range<Int>)? {
    guard words[index].text == "aws", index + 2 < words.count,
      words[index...(index + 2)].allSatisfy({ $0.line == words[index].line && !$0.isSeparator }),
      let plane = all.first(where: { $0.program == words[index + 1].text && regions.contains($0.region) }),
      edits.contains(where: words[index + 2].text.hasPrefix)
    else { return nil }
    return (plane, words[index].range.lowerBound..<words[index + 2].range.upperBound)
  }
}
