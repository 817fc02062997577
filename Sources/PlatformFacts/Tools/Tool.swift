/// A program or service that backs platforms up and is none itself, though specs name it as one.
package struct Tool: Hashable, Sendable {
  /// The word for it in a spec.
  package let name: String
  /// The name as its makers write it.
  package let title: String
  /// Other words for it.
  package let aliases: [String]
  /// The platforms that it backs up, the usual one first.
  package let platforms: [String]
  /// The methods of those platforms under which its backups go.
  package let methods: [String]
  /// The platform of a store that means where it keeps them; nil where it keeps them in any store.
  package let store: String?

  /// A tool with the platforms that it backs up.
  init(
    _ name: String, _ title: String, aliases: [String] = [], of platforms: [String], _ methods: [String],
    store: String? = nil
  ) {
    self.name = name
    self.title = title
    self.aliases = aliases
    self.platforms = platforms
    self.methods = methods
    self.store = store
  }

  /// The methods under which its backups of a platform go: those of a service, as `rds-postgres`, are as those of the
  /// program that it runs.
  package func methods(on platform: Platform) -> [String] {
    guard platforms.contains(where: { platform.name == $0 || platform.name.hasSuffix("-" + $0) }) else {
      return []
    }
    return methods.filter { platform.method(named: $0) != nil }
  }
}
