import PlatformFacts
import Quantities
import RecoveryModel

extension Prover {
  /// Whether a level's points are there after a failure that strikes the component.
  mutating func survival(
    of index: Int, in component: Component, system: SystemPlan, _ failure: Failure
  ) -> Survival {
    guard component.isLive(index) else { return .isNotLive }
    guard failure.scope.losesData else { return .survives }
    let bases = leftBases(of: index, in: component, system: system, failure.scope, deep: 0)
    if bases?.isEmpty == true, let base = component.base(of: index) {
      return .baseLost(component.levels[base].name)
    }
    let level = component.levels[index]
    let placed = placement(of: index, against: component, system: system, failure)
    guard placed.isLeft else { return placed }
    if let key = lostKey(of: level, component: component, system: system, scope: failure.scope) {
      return .keyLost(key)
    }
    return lasting(of: index, upon: bases ?? [], in: component, system: system, failure)
  }

  /// What is left of the base without which a level's points are of no use, the base itself or copies of it; nil where the
  /// level stands alone.
  private mutating func leftBases(
    of index: Int, in component: Component, system: SystemPlan, _ scope: Scope, deep: Int
  ) -> [Int]? {
    guard let base = component.base(of: index) else { return nil }
    let failure = Failure(scope: scope)
    var left: [Int] = []
    for candidate in component.levels.indices {
      guard component.hasAll(candidate, of: base), component.isLive(candidate),
        placement(of: candidate, against: component, system: system, failure).isLeft,
        lostKey(of: component.levels[candidate], component: component, system: system, scope: scope) == nil,
        deep >= 16
          || leftBases(of: candidate, in: component, system: system, scope, deep: deep + 1)?.isEmpty != true
      else { continue }
      left.append(candidate)
    }
    return left
  }

  /// Whether where it stands and what it is save it.
  private mutating func placement(
    of index: Int, against component: Component, system: SystemPlan, _ failure: Failure
  ) -> Survival {
    let (level, scope) = (component.levels[index], failure.scope)
    switch scope {
    case .service, .compromise: return .survives
    case .logical: return level.keepsPast ? .survives : .mirrorsPresent
    case .instance:
      if outlivesInstance(level, of: component) { return .survives }
      return level.backup?.to?.isUnknown == true ? .placeUnnamed(.instance) : .diesWithResource
    case .account:
      guard level.keepsPast, !followsDeletions(level, system) else { return .mirrorsPresent }
      if level.place.isApart(from: component.place, in: .account) { return .survives }
      return locked(index, in: component, system: system, until: failure.age)
    case .zone, .region, .provider:
      if level.place.isApart(from: component.place, in: scope) || outlives(level, scope, system) {
        return .survives
      }
      return shared(level.place, with: component.place, in: scope)
    }
  }

  /// Why two places are not certain to be apart.
  private func shared(_ place: Place, with data: Place, in scope: Scope) -> Survival {
    guard let part = place.part(for: scope) else { return .placeUnnamed(scope) }
    guard let own = data.part(for: scope) else { return .dataUnnamed(scope, part: part) }
    // Two providers in what may be one region, or two zones of names that do not compare: the region decides.
    if part != own, scope == .provider { return shared(place, with: data, in: .region) }
    return .sharesPlace(scope, part: part)
  }

  /// A point in a store, a replica, a method that the platform keeps elsewhere, or one in another zone outlives the
  /// instance.
  private func outlivesInstance(_ level: Level, of component: Component) -> Bool {
    guard let method = level.method else { return true }
    return level.store != nil || method.survives.contains(.instance)
      || level.place.isApart(from: component.place, in: .zone)
  }

  /// Whether the platform itself spreads it wider than the scope.
  private func outlives(_ level: Level, _ scope: Scope, _ system: SystemPlan) -> Bool {
    // Where a method that nobody knows keeps its points is not known either, as what it loses is not.
    if level.hasUnknownMethod, level.store == nil { return true }
    // A store without a platform, as a pool of snapshots, lies where the method keeps its points.
    if let store = level.store,
      system.stores[store].platform != nil || level.method?.survivesWithStore != false
    {
      let kept = system.stores[store]
      let liesIn = kept.platform?.extent(in: kept.place) ?? .instance
      return liesIn != scope && liesIn.includes.contains(scope)
    }
    if let mode = level.replicaMode { return mode.isElsewhere && mode.reaches.contains(scope) }
    return level.method?.survives.contains(scope) ?? false
  }

  /// Whether a copy of a store loses what is deleted in the store: it repeats deletions and keeps no older versions.
  private func followsDeletions(_ level: Level, _ system: SystemPlan) -> Bool {
    guard case .storeReplica = level.origin, let replica = level.replica, let store = level.store else {
      return false
    }
    let spec = system.stores[store].spec
    return replica.deleteMarkers?.known == true && spec.versioning?.known != true && spec.lock == nil
  }

  /// A compliance lock saves points from the account's own credentials, as long as it lasts: the newest that could be read
  /// before the damage until that is noticed.
  private mutating func locked(
    _ index: Int, in component: Component, system: SystemPlan, until noticed: TimeSpan
  ) -> Survival {
    let level = component.levels[index]
    guard let lock = level.lock, lock.mode?.known == .compliance, let keep = lock.keep?.known else {
      return level.place.account.map { .sharesPlace(.account, part: $0) } ?? .deletable
    }
    let rhythm = rhythm(of: index, in: component, system: system)
    let needed = rhythm.gap + rhythm.spread + noticed
    return keep.shortest < needed ? .lockTooShort(keep, needed: needed, noticed: noticed) : .survives
  }
}

extension Component {
  /// The level on whose points those of a level build, as do copies of such; nil where they stand alone.
  func base(of index: Int) -> Int? {
    var next = index
    for _ in levels.indices {
      let level = levels[next]
      guard let source = level.source, source != next, levels.indices.contains(source) else { return nil }
      if level.isIncrement { return source }
      next = source
    }
    return nil
  }

  /// Whether a level has every point of another: it is that, or follows it or another that does at once. What copies by
  /// a schedule may pass over the very point on which others build.
  fileprivate func hasAll(_ index: Int, of other: Int) -> Bool {
    var next = index
    for _ in levels.indices {
      if next == other { return true }
      let level = levels[next]
      guard let source = level.source, !level.isIncrement, level.schedules.isEmpty else { return false }
      next = source
    }
    return false
  }

  /// Whether a level protects anything today: a copy of what is only planned copies nothing.
  fileprivate func isLive(_ index: Int) -> Bool {
    var next: Int? = index
    for _ in 0..<16 {
      guard let level = next else { return true }
      guard levels[level].isLive else { return false }
      next = levels[level].source
    }
    return true
  }
}

extension ReplicaMode {
  /// Whether the platform itself puts the copy elsewhere, so that no place need be named: a standby in another zone is
  /// what the mode is, not what the spec makes of it.
  fileprivate var isElsewhere: Bool { isSynchronous && name != "sync" && name != "async" }
}

extension Amount {
  /// The span where it is known, zero otherwise.
  var knownOrZero: TimeSpan { if case .known(let span) = self { span } else { .zero } }
}
