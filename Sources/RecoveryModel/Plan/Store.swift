import PlatformFacts

/// A store with its platform and its place.
package final class Store: Sendable {
  /// Its index in the system.
  package let index: Int
  /// What was written.
  package let spec: StoreSpec
  /// What it runs on; nil where the spec does not say or the word is not known.
  package let platform: Platform?
  /// Where it stands.
  package let place: Place
  /// Where its replicas stand, in written order.
  package let replicaPlaces: [Place]

  /// Everything about a store at once.
  package init(index: Int, spec: StoreSpec, platform: Platform?, place: Place, replicaPlaces: [Place]) {
    self.index = index
    self.spec = spec
    self.platform = platform
    self.place = place
    self.replicaPlaces = replicaPlaces
  }

  /// Its name in the system.
  package var name: String { spec.name.text }
  /// Whether it exists.
  package var isLive: Bool { (spec.status?.known ?? .live) == .live }
}
