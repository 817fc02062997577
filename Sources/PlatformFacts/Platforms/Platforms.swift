/// The built-in platforms.
package enum Platforms {
  /// All of them, ordered by name.
  package static let all: [Platform] = collected.sorted { $0.name < $1.name }

  /// The platform of that name or alias.
  package static func named(_ name: String) -> Platform? {
    byName[name].map { all[$0] }
  }

  /// The name nearest to a misspelt one, if any is near; an alias gives the name it stands for.
  package static func nearest(to name: String) -> String? {
    Spelling.nearest(to: name, among: spellings).flatMap { named($0)?.name }
  }

  /// Where each name and alias stands in `all`, so that thousands of look-ups cost a hash each.
  private static let byName: [String: Int] = Dictionary(
    all.enumerated().flatMap { place, platform in
      ([platform.name] + platform.aliases).map { ($0, place) }
    }, uniquingKeysWith: { first, _ in first })

  /// All names, then all aliases.
  private static let spellings: [String] = all.map(\.name) + all.flatMap(\.aliases)
}
