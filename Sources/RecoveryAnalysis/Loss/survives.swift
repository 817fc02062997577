import PlatformFacts
import Quantities
import RecoveryModel

extension Prover {
  /// Whether a level's points are there after a failure that strikes the component.
  mutating func survival(
    of index: Int, in component: Component, system: SystemPlan, scope: Scope, noticed: TimeSpan?
  ) -> Survival {
    let level = component.levels[index]
    guard level.isLive else { return .isNotLive }
    guard scope.losesData else { return .survives }
    if let base = level.base, base != index, component.levels.indices.contains(base) {
      let below = survival(of: base, in: component, system: system, scope: scope, noticed: nil)
      if below != .survives { return .baseLost(component.levels[base].name) }
    }
    let placed = placement(of: level, against: component, system: system, scope: scope, noticed: noticed)
    guard placed == .survives else { return placed }
    if let key = lostKey(of: level, component: component, system: system, scope: scope) {
      return .keyLost(key)
    }
    guard let noticed, scope == .logical || scope == .account else { return .survives }
    return reach(of: index, in: component, system: system, noticed: noticed)
  }

  /// Whether where it stands and what it is save it.
  private func placement(
    of level: Level, against component: Component, system: SystemPlan, scope: Scope, noticed: TimeSpan?
  ) -> Survival {
    switch scope {
    case .service, .compromise: return .survives
    case .logical: return level.keepsPast ? .survives : .mirrorsPresent
    case .instance:
      if outlivesInstance(level) { return .survives }
      return level.backup?.to?.isUnknown == true ? .placeUnnamed(.instance) : .diesWithResource
    case .account:
      guard level.keepsPast else { return .mirrorsPresent }
      if level.place.isApart(from: component.place, in: .account) { return .survives }
      return locked(level, noticed: noticed)
    case .zone, .region, .provider:
      if level.place.isApart(from: component.place, in: scope) || outlives(level, scope, system) {
        return .survives
      }
      guard let part = level.place.part(for: scope) else { return .placeUnnamed(scope) }
      guard component.place.part(for: scope) != nil else { return .dataUnnamed(scope, part: part) }
      return .sharesPlace(scope, part: part)
    }
  }

  /// A point in a store, a replica, or a method that the platform keeps elsewhere outlives the instance.
  private func outlivesInstance(_ level: Level) -> Bool {
    guard let method = level.method else { return true }
    return level.store != nil || method.survives.contains(.instance)
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
    return level.method?.survives.contains(scope) ?? false
  }

  /// A compliance lock saves points from the account's own credentials, as long as it lasts.
  private func locked(_ level: Level, noticed: TimeSpan?) -> Survival {
    guard let lock = level.lock, lock.mode?.known == .compliance, let keep = lock.keep?.known else {
      return level.place.account.map { .sharesPlace(.account, part: $0) } ?? .deletable
    }
    guard let noticed, keep.shortest < noticed else { return .survives }
    return .lockTooShort(keep, noticed: noticed)
  }

  /// The key of the level's store that is lost with the failure; nil where none is.
  private func lostKey(
    of level: Level, component: Component, system: SystemPlan, scope: Scope
  ) -> String? {
    guard scope == .region || scope == .provider || scope == .account, let store = level.store else {
      return nil
    }
    guard let encryption = system.stores[store].spec.encryption, let key = encryption.key?.known else {
      return nil
    }
    let kept = encryption.kept.compactMap { $0.known.flatMap { system.place(named: $0) } }
    guard !kept.isEmpty, kept.count == encryption.kept.count else { return nil }
    // A key that is kept where the points are stays with them, where the points are certain to be elsewhere.
    let isElsewhere = level.place.isApart(from: component.place, in: scope)
    let survives = kept.contains { place in
      place.isApart(from: component.place, in: scope)
        || isElsewhere && place.part(for: scope) != nil
          && place.part(for: scope) == level.place.part(for: scope)
    }
    return survives ? nil : key
  }

  /// Whether the level's guaranteed points reach back to before the damage.
  private mutating func reach(
    of index: Int, in component: Component, system: SystemPlan, noticed: TimeSpan
  ) -> Survival {
    let level = component.levels[index]
    guard let keep = level.keep?.known else { return .survives }
    let gap = self.gap(of: level, system: system).knownOrZero
    let reach: TimeSpan
    switch keep {
    case .forever: return .survives
    case .period(let period): reach = period.shortest - min(gap, period.shortest)
    case .copies(let count): reach = gap * Int64(max(0, count - 1))
    }
    return reach >= noticed ? .survives : .reachesBack(reach, noticed: noticed)
  }
}

extension Amount {
  /// The span where it is known, zero otherwise.
  var knownOrZero: TimeSpan { if case .known(let span) = self { span } else { .zero } }
}
