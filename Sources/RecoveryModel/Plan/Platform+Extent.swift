import PlatformFacts

extension Platform {
  /// What one instance of it is lost with at the latest where it stands in a place.
  ///
  /// What others run for everybody is spread as its makers say. Where a spec names the building or the zone of such a
  /// thing, somebody runs it there himself: a GitLab or a registry in one's own office goes down with that. A host of code
  /// that names a region stands there; one that names none is wherever its makers are.
  package func extent(in place: Place) -> Scope {
    guard provider == .other, liesIn == .provider || liesIn == .region else { return liesIn }
    if place.site != nil || place.zone != nil { return .instance }
    return family == .code && liesIn == .provider && place.region != nil && place.provider == nil
      ? .instance : liesIn
  }

  /// Whether it has no machines that a spec could lose one of: while it outlives a failure it serves on, and nobody brings
  /// it back. The data of a cluster of databases outlives a zone too, but not what serves them.
  package var servesWithoutMachines: Bool {
    switch family {
    case .bucket, .secrets, .code, .registry, .network, .spreadsheet, .stream, .warehouse, .files, .logs,
      .state:
      true
    case .database, .cache, .block, .application, .container, .search, .cluster, .machine, .other, .vault:
      false
    }
  }
}
