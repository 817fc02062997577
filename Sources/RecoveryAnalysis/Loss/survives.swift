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
    if let base = lostBase(of: index, in: component, system: system, failure.scope, deep: 0) {
      return .baseLost(base)
    }
    let level = component.levels[index]
    let placed = placement(of: level, against: component, system: system, failure)
    guard placed.isLeft else { return placed }
    if let key = lostKey(of: level, component: component, system: system, scope: failure.scope) {
      return .keyLost(key)
    }
    guard let noticed = failure.noticed, failure.looksBack else {
      return lasting(of: index, in: component, system: system)
    }
    return reach(of: index, in: component, system: system, noticed: noticed)
  }

  /// The name of the base that is lost without which a level's points are of no use: neither it nor a copy of it is
  /// left; nil where the level stands alone or its base is there.
  private func lostBase(
    of index: Int, in component: Component, system: SystemPlan, _ scope: Scope, deep: Int
  ) -> String? {
    let level = component.levels[index]
    var base = level.base
    if case .storeReplica(of: let original) = level.origin { base = component.levels[original].base }
    guard let base, base != index, component.levels.indices.contains(base) else { return nil }
    let failure = Failure(scope: scope)
    let isLeft = component.levels.indices.contains { candidate in
      guard candidate == base || component.levels[candidate].isStoreCopy(of: base),
        component.isLive(candidate)
      else {
        return false
      }
      let found = component.levels[candidate]
      return placement(of: found, against: component, system: system, failure).isLeft
        && lostKey(of: found, component: component, system: system, scope: scope) == nil
        && (deep >= 16
          || lostBase(of: candidate, in: component, system: system, scope, deep: deep + 1) == nil)
    }
    return isLeft ? nil : component.levels[base].name
  }

  /// Whether where it stands and what it is save it.
  private func placement(
    of level: Level, against component: Component, system: SystemPlan, _ failure: Failure
  ) -> Survival {
    let scope = failure.scope
    switch scope {
    case .service, .compromise: return .survives
    case .logical: return level.keepsPast ? .survives : .mirrorsPresent
    case .instance:
      if outlivesInstance(level, of: component) { return .survives }
      return level.backup?.to?.isUnknown == true ? .placeUnnamed(.instance) : .diesWithResource
    case .account:
      guard level.keepsPast, !followsDeletions(level, system) else { return .mirrorsPresent }
      if level.place.isApart(from: component.place, in: .account) { return .survives }
      return locked(level, noticed: failure.noticed)
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
    // A store without a platform, as a pool of snapshots, lies where the method keeps its points.
    if let store = level.store,
      system.stores[store].platform != nil || level.method?.survivesWithStore != false
    {
      let liesIn = system.stores[store].platform?.liesIn ?? .instance
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

  /// A compliance lock saves points from the account's own credentials, as long as it lasts.
  private func locked(_ level: Level, noticed: TimeSpan?) -> Survival {
    guard let lock = level.lock, lock.mode?.known == .compliance, let keep = lock.keep?.known else {
      return level.place.account.map { .sharesPlace(.account, part: $0) } ?? .deletable
    }
    guard let noticed, keep.shortest < noticed else { return .survives }
    return .lockTooShort(keep, noticed: noticed)
  }

  /// Whether a level always has a point: what is kept for less long than its runs lie apart is gone for a while.
  ///
  /// Two hours are let pass, for a day or a week with a change of clocks is that much longer than it is called.
  private mutating func lasting(of index: Int, in component: Component, system: SystemPlan) -> Survival {
    let written = component.levels[index]
    guard case .period(let keep)? = written.keep?.known else { return .survives }
    var level = written
    if case .storeReplica(of: let original) = level.origin { level = component.levels[original] }
    guard level.method?.schedule != .continuous,
      case .known(let gap) = accumulation(of: level, system: system),
      keep.longest + .hours(2) < gap
    else { return .survives }
    return .goneBeforeNext(keep, gap: gap)
  }

  /// Whether the level's guaranteed points reach back to before the damage.
  ///
  /// A stream that keeps 7d can be read at any moment of them; of points made by a schedule the oldest may just have
  /// gone, so that one gap less is certain, and so many copies reach back as many of the shortest gaps less one.
  private mutating func reach(
    of index: Int, in component: Component, system: SystemPlan, noticed: TimeSpan
  ) -> Survival {
    var level = component.levels[index]
    if case .storeReplica(of: let original) = level.origin { level = component.levels[original] }
    guard let keep = level.effectiveKeep else { return .survives }
    let reach: TimeSpan
    switch keep {
    case .forever: return .survives
    case .period(let period):
      reach = period.shortest - min(accumulation(of: level, system: system).knownOrZero, period.shortest)
    case .copies(let count):
      let shortest = level.schedules.compactMap {
        $0.known.flatMap { gaps.shortestGap(of: $0, in: system.zone) }
      }.min()
      let gap = shortest ?? accumulation(of: level, system: system).knownOrZero
      reach = gap * Int64(max(0, count - 1))
    }
    return reach >= noticed ? .survives : .reachesBack(reach, noticed: noticed)
  }
}

extension Component {
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
