extension Level {
  /// The level on whose points it builds; nil where it stands alone.
  package var base: Int? { isIncrement ? source : nil }

  /// Whether it is the copy of the given level in a replica of its store.
  package func isStoreCopy(of index: Int) -> Bool {
    origin == .storeReplica(of: index)
  }
}

extension SystemPlan {
  /// The place that a name means: one of `places`, or where a store or a component stands.
  package func place(named name: String) -> Place? {
    if let spec = spec.places[name] {
      let place = Place()
      place.name = name
      place.take(spec.parts)
      return place
    }
    return stores.first { $0.name == name }?.place ?? components.first { $0.name == name }?.place
  }
}
