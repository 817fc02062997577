/// The built-in platforms.
package enum Platforms {
  /// All of them, ordered by name.
  package static let all: [Platform] = collected.sorted { $0.name < $1.name }

  /// The platform of that name or alias.
  package static func named(_ name: String) -> Platform? { byName[name] }

  /// The name nearest to a misspelt one, if any is near; an alias gives the name it stands for.
  package static func nearest(to name: String) -> String? {
    Spelling.nearest(to: name, among: spellings).flatMap { named($0)?.name }
  }

  /// Each by its name and its aliases, so that thousands of look-ups cost a hash each.
  private static let byName: [String: Platform] = Dictionary(
    all.flatMap { platform in ([platform.name] + platform.aliases).map { ($0, platform) } },
    uniquingKeysWith: { first, _ in first })

  /// All names, then all aliases.
  private static let spellings: [String] = all.map(\.name) + all.flatMap(\.aliases)
}
