/// The built-in frameworks.
package enum Frameworks {
  /// All of them, ordered by name.
  package static let all: [Framework] = (unitedStates + standards + baselines + europe)
    .sorted { $0.name < $1.name }

  /// The framework of that name or alias.
  package static func named(_ name: String) -> Framework? {
    all.first { $0.name == name || $0.aliases.contains(name) }
  }

  /// The name nearest to a misspelt one, if any is near.
  package static func nearest(to name: String) -> String? {
    Spelling.nearest(to: name, among: all.map(\.name) + all.flatMap(\.aliases)).flatMap { named($0)?.name }
  }
}
