/// The built-in platforms.
package enum Platforms {
  /// All of them, ordered by name.
  package static let all: [Platform] = collected.sorted { $0.name < $1.name }

  /// The platform of that name or alias.
  package static func named(_ name: String) -> Platform? { byName[name] }

  /// The name of the platform that another word means, if any is certain enough to be offered: what its makers call it,
  /// its name behind that of its provider or before a version, what a tool backs up, or a misspelt name; an alias gives the
  /// name it stands for.
  package static func nearest(to name: String) -> String? {
    let plain = plain(name)
    let found = named(plain) ?? byTitle[plain] ?? behindProvider(plain) ?? named(withoutVersion(plain))
    if let found { return found.name }
    if let tool = Tools.named(plain) { return tool.platforms.count == 1 ? tool.platforms[0] : tool.store }
    return misspelt(plain, among: spellings).flatMap { named($0)?.name }
  }

  /// The name that a misspelt one means: names of platforms are short and many, so that fewer slips are let pass than
  /// among other words, and nothing is taken for a name of three letters.
  package static func misspelt(_ name: String, among candidates: some Sequence<String>) -> String? {
    Spelling.nearest(
      to: name, among: candidates.lazy.filter { $0.utf8.count > 3 }, within: name.utf8.count < 8 ? 1 : 2)
  }

  /// A name as specs write names: `Amazon RDS` is `amazon-rds`, `pg_dump` is `pg-dump`.
  package static func plain(_ name: String) -> String {
    String(name.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 })
  }

  /// The platform that is named behind its provider: `aws-dynamodb`, `gcp-firestore`.
  private static func behindProvider(_ plain: String) -> Platform? {
    for (prefix, provider) in prefixes where plain.hasPrefix(prefix) {
      if let found = named(String(plain.dropFirst(prefix.utf8.count))), found.provider == provider {
        return found
      }
    }
    return nil
  }

  /// A name without the version behind it: `postgres` for `postgres-16.2`.
  private static func withoutVersion(_ plain: String) -> String {
    var kept = Substring(plain)
    while let last = kept.last, last.isNumber || last == "." || last == "-" { kept.removeLast() }
    return String(kept)
  }

  /// What stands before a name, and who must run what is called so.
  private static let prefixes: [(String, Provider)] = [
    ("aws-", .aws), ("amazon-", .aws), ("gcp-", .google), ("google-cloud-", .google), ("google-", .google),
    ("azure-", .azure), ("microsoft-", .azure), ("apache-", .selfHosted), ("hashicorp-", .selfHosted),
  ]

  /// Each by its name and its aliases, so that thousands of look-ups cost a hash each.
  private static let byName: [String: Platform] = Dictionary(
    all.flatMap { platform in ([platform.name] + platform.aliases).map { ($0, platform) } },
    uniquingKeysWith: { first, _ in first })

  /// Each by its title, written as a name.
  private static let byTitle: [String: Platform] = Dictionary(
    all.map { (plain($0.title), $0) }, uniquingKeysWith: { first, _ in first })

  /// All names, then all aliases.
  private static let spellings: [String] = all.map(\.name) + all.flatMap(\.aliases)
}
