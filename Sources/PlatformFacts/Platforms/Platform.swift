/// A platform that a component or a store can stand on, and what it promises; an object, as `Method` is.
package final class Platform: Sendable {
  /// The word of a spec's `platform:`.
  package let name: String
  /// The name as its makers write it.
  package let title: String
  /// Other words for it that specs use.
  package let aliases: [String]
  /// Who runs it.
  package let provider: Provider
  /// What sort of thing it keeps.
  package let family: Family
  /// What store it can be, if backups can lie there.
  package let store: StoreKind?
  /// What one instance of it is lost with at the latest: a zonal disk with its zone, a regional
  /// bucket with its region.
  package let liesIn: Scope
  /// Its backup methods, the usual one first.
  package let methods: [Method]
  /// Its ways of keeping a second copy of the present.
  package let replicas: [ReplicaMode]
  /// The ids of facts about it that belong to no single method.
  package let facts: [String]

  /// A platform; what is left out it does not have.
  package init(
    _ name: String, _ title: String, aliases: [String] = [], _ provider: Provider, _ family: Family,
    store: StoreKind? = nil, liesIn: Scope = .instance, methods: [Method] = [], replicas: [ReplicaMode] = [],
    facts: [String] = []
  ) {
    self.name = name
    self.title = title
    self.aliases = aliases
    self.provider = provider
    self.family = family
    self.store = store
    self.liesIn = liesIn
    self.methods = methods
    self.replicas = replicas
    self.facts = facts
  }

  /// The method of that name.
  package func method(named name: String) -> Method? { methods.first { $0.name == name } }

  /// The method's name nearest to a misspelt one, or the only one of which it says more or less: `long-term` for
  /// `long-term-retention`.
  package func nearestMethod(to name: String) -> String? {
    if let nearest = Spelling.nearest(to: name, among: methods.lazy.map(\.name)) { return nearest }
    let alike = methods.filter { $0.name.hasPrefix(name + "-") || name.hasPrefix($0.name + "-") }
    return alike.count == 1 ? alike[0].name : Self.titled(name, among: methods.map { ($0.name, $0.title) })
  }

  /// The replica mode's name nearest to a misspelt one, or the one that its makers call so.
  package func nearestMode(to name: String) -> String? {
    Spelling.nearest(to: name, among: ["sync", "async"] + replicas.map(\.name))
      ?? Self.titled(name, among: replicas.map { ($0.name, $0.title) })
  }

  /// The one of some things that its makers call so, or whose title begins or ends so where no other's does:
  /// `time-travel` is BigQuery's point-in-time recovery.
  private static func titled(_ name: String, among things: [(name: String, title: String)]) -> String? {
    let name = Platforms.plain(name)
    let titles = things.map { (name: $0.name, title: Platforms.plain($0.title)) }
    if let found = titles.first(where: { $0.title == name }) { return found.name }
    let alike = titles.filter { $0.title.hasPrefix(name + "-") || $0.title.hasSuffix("-" + name) }
    return alike.count == 1 ? alike[0].name : nil
  }

  /// The replica mode of that name.
  package func replicaMode(named name: String) -> ReplicaMode? { replicas.first { $0.name == name } }

  /// The storage classes of the store that it can be; none when it has none.
  package var storageClasses: [StorageClass] { store.map { StorageClasses.of($0) } ?? [] }
}
