/// The name of a KMS key with its region: `arn:aws:kms:eu-west-1:123456789012:key/12345678-…`.
struct KeyName {
  /// The id: `12345678-…`.
  let id: String
  /// The region in which the name places it.
  let region: String
  /// The bytes of the whole name.
  let range: Range<Int>

  /// How long the shortest name is: `arn::kms:` with a region, an empty account and an id.
  private static let least = 52

  /// Whether a name may stand in a text; most hold none, and need not be taken apart.
  static func mayStand(in text: String) -> Bool { text.utf8.count >= least && text.holds(":kms:") }

  /// The names in a text whose region and id are written out.
  static func all(in text: String) -> [KeyName] {
    guard mayStand(in: text) else { return [] }
    return ShellLine.words(of: text).compactMap { word in
      let parts = word.text.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 6, parts[0].hasSuffix("arn"), parts[2] == "kms", parts[5].hasPrefix("key/") else {
        return nil
      }
      let (id, region) = (String(parts[5].dropFirst(4)), String(parts[3]))
      let isWritten = id.utf8.count == 36 && !id.holds("$") && !region.isEmpty && !region.holds("$")
      return isWritten && !id.hasPrefix("mrk-") ? KeyName(id: id, region: region, range: word.range) : nil
    }
  }
}
