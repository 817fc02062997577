import Synchronization

/// The systems of a plan in the order of the spec, each resolved when it is first asked for and kept from then on.
///
/// Who looks at an estate a few systems at a time takes `anew` for each time, so that those of the last can be given up.
package final class Systems: RandomAccessCollection, Sendable {
  private let resolver: Resolver
  private let recent: Recent<SystemPlan>
  private let resolved = Mutex<[Int: SystemPlan]>([:])

  /// The systems that a resolver gives their meaning.
  convenience init(_ resolver: Resolver) { self.init(resolver, recent: Recent()) }

  private init(_ resolver: Resolver, recent: Recent<SystemPlan>) {
    self.resolver = resolver
    self.recent = recent
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { keys.count }

  /// What the systems are called and where their names stand, for which none needs to be resolved.
  package var keys: [Key] { resolver.directory.keys }

  /// Each system's name, and `system/component` for each of its components.
  package var names: [String] { resolver.directory.names }

  package subscript(place: Int) -> SystemPlan {
    if let known = resolved.withLock({ $0[place] }) { return known }
    let plan = recent[place] ?? newlyResolved(place)
    // Somebody may have been faster, and a system is the same object for everybody.
    return resolved.withLock { resolved in
      let first = resolved[place] ?? plan
      resolved[place] = first
      return first
    }
  }

  private func newlyResolved(_ place: Int) -> SystemPlan {
    let plan = resolver.plan(at: place)
    recent[place] = plan
    return plan
  }

  /// Some systems that stand side by side. All of them are read before the first is resolved: the code that reads and that
  /// which resolves do not fit into a processor's own memory together, and each is fetched once for all of them.
  package func together(_ places: Range<Int>) -> [SystemPlan] {
    resolver.directory.read(places)
    return places.map { self[$0] }
  }

  /// The same systems, of which none is resolved yet, save that those of late need not be resolved again: what a system
  /// needs of others is mostly near it.
  package var anew: Systems { Systems(resolver, recent: recent) }
}
