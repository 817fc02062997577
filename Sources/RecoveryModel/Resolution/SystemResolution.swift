import PlatformFacts
import Quantities

/// The resolution of one system.
struct SystemResolution {
  let spec: SystemSpec
  let index: Int
  let policies: PolicyBook
  let directory: SystemDirectory
  let book: FactBook

  /// The resolution of a system among others, under policies, by what a book knows.
  init(
    _ spec: SystemSpec, index: Int, policies: PolicyBook, directory: SystemDirectory, book: FactBook
  ) {
    self.spec = spec
    self.index = index
    self.policies = policies
    self.directory = directory
    self.book = book
  }

  /// The system with every name followed.
  func plan() -> SystemPlan {
    let className = spec.className?.known ?? policies.defaults.className?.known
    let policyClass = className.flatMap(policies.policyClass(named:))
    let stores = spec.stores.enumerated().map { store($1, at: $0) }
    let components = spec.components.enumerated().map { component($1, at: $0, stores: stores) }
    let procedures = spec.recovery.enumerated().map { procedure($1, at: $0, components: components) }
    return SystemPlan(
      index: index, spec: spec, book: book,
      zone: spec.timezone?.known ?? policies.defaults.timezone?.known ?? .utc,
      usualRunner: spec.runsOn?.known ?? policies.defaults.runsOn?.known,
      policyClass: policyClass, components: components, stores: stores, procedures: procedures,
      promises: promises(of: components, under: policyClass))
  }

  /// A store with its place and its replicas' places.
  private func store(_ store: StoreSpec, at index: Int) -> Store {
    let platform = store.platform?.known.flatMap(book.platform(named:))
    let here = place(store.location, platform: platform, around: nil)
    let replicaPlaces = store.replicas.map { place($0.location, platform: platform, around: here) }
    return Store(index: index, spec: store, platform: platform, place: here, replicaPlaces: replicaPlaces)
  }

  /// A component with its levels and what it needs.
  private func component(_ written: ComponentSpec, at index: Int, stores: [Store]) -> Component {
    let platform = written.platform?.known.flatMap(book.platform(named:))
    let here = place(written.location, platform: platform, around: nil)
    var backups = written.backups
    if let scheme = written.scheme?.known { backups += self.backups(ofScheme: scheme, for: written) }
    let levels = LevelResolution(
      system: self, component: written, platform: platform, place: here, stores: stores
    ).levels(backups: backups)
    var needs: [Int] = []
    var needsElsewhere: [ComponentReference] = []
    for need in written.needs {
      guard let name = need.known else { continue }
      if let needed = spec.components.index(of: name) {
        needs.append(needed)
      } else {
        needsElsewhere += directory.components(named: name)
      }
    }
    return Component(
      index: index, spec: written, platform: platform, place: here, levels: levels, needs: needs,
      needsElsewhere: needsElsewhere)
  }

  /// The backups of a component's scheme that it does not say itself.
  private func backups(ofScheme scheme: String, for component: ComponentSpec) -> [BackupSpec] {
    policies.backups(ofScheme: scheme).filter { component.backups[$0.name.text] == nil }
  }
}
