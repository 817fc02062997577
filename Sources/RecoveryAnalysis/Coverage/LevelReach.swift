import PlatformFacts
import Quantities
import RecoveryModel

/// How far back the points of a level reach, and how far apart they are.
package final class LevelReach: Sendable {
  /// The level's index in the component.
  package let level: Int
  /// How old its newest usable point can be.
  package let lag: Sum
  /// The most that lies between two neighbouring points; zero for a stream, which can be read at any moment.
  package let gap: TimeSpan
  /// The age from which every point is usable for certain.
  package let usable: TimeSpan
  /// Up to this age there is a point no more than a gap older, for certain; the longest span there is where points stay
  /// for ever or nobody knows how long, negative where the level guarantees nothing.
  package let reach: TimeSpan
  /// The age up to which its points stay at the least.
  package let stays: TimeSpan
  /// The age before which no point is usable, from which on `keep` counts.
  package let youngest: TimeSpan
  /// What nobody knows of it: all that is said of it rests on these.
  package let unknowns: [Term]
  /// Whether points stay without an end.
  package let isForever: Bool

  /// Everything about a reach at once.
  init(
    level: Int, lag: Sum, gap: TimeSpan, usable: TimeSpan, reach: TimeSpan, stays: TimeSpan,
    youngest: TimeSpan, unknowns: [Term], isForever: Bool
  ) {
    self.level = level
    self.lag = lag
    self.gap = gap
    self.usable = usable
    self.reach = reach
    self.stays = stays
    self.youngest = youngest
    self.unknowns = unknowns
    self.isForever = isForever
  }

  /// How far before a moment so long ago its newest older point lies at most; nil where none is certain.
  ///
  /// Younger than the age from which every point is usable, the next older point may be on its way, and the one before
  /// it is as old as the lag at worst; from there on no more than a gap lies before the next older point.
  package func loss(asOf age: TimeSpan) -> TimeSpan? {
    guard age <= reach else { return nil }
    return age < usable ? max(gap, lag.known - age) : gap
  }
}

extension Prover {
  /// How far back a level's points reach; nil where it keeps no earlier points of the whole component, or none at times
  /// that have any bound.
  mutating func reach(of index: Int, in component: Component, system: SystemPlan) -> LevelReach? {
    let level = component.levels[index]
    guard level.keepsPast, level.isWhole(in: component),
      let series = series(of: index, in: component, system: system)
    else { return nil }
    let kept = keep(of: level, series, system: system)
    var unknowns = series.unknowns
    if let open = kept.unknown { unknowns.append(open) }
    var own = LevelReach(
      level: index, lag: lag(of: index, in: component, system: system), gap: series.gap,
      usable: series.usable,
      reach: kept.reach == .longest ? .longest : kept.reach - series.gap, stays: kept.stays,
      youngest: series.youngest, unknowns: unknowns, isForever: kept.isForever)
    if let base = component.base(of: index) {
      guard let full = reach(of: base, in: component, system: system) else { return nil }
      own = own.built(on: full, isChain: component.needsWholeChain(index))
    }
    return own
  }

  /// Up to which age points are there: for certain within a gap (once the gap is taken off), and at the least each one.
  private mutating func keep(
    of level: Level, _ series: PointSeries, system: SystemPlan
  ) -> (reach: TimeSpan, stays: TimeSpan, isForever: Bool, unknown: Term?) {
    var unknown: Term { Term(.unknown, .keep(of: level.name), at: level.keep?.span ?? level.clause.key) }
    switch level.effectiveKeep {
    case .forever?: return (.longest, .longest, true, nil)
    case .period(let period)?:
      let stays = series.youngest + period.shortest
      return (stays, stays, false, nil)
    case .copies(let count)?:
      guard let longer = leastSpan(of: count, series.schedules, level.method, system),
        let span = leastSpan(of: count - 1, series.schedules, level.method, system)
      else { return (.longest, .longest, false, unknown) }
      let early = series.youngest - series.unsteady
      // Of so many copies the oldest is one gap less than so many gaps old for certain.
      return (early + span + series.gap, early + longer, false, nil)
    case nil: return (.longest, .longest, false, unknown)
    }
  }

  /// The least time that so many gaps between runs in a row can take; nil where nothing says how far apart runs are.
  mutating func leastSpan(
    of count: Int, _ schedules: [Schedule], _ method: Method?, _ system: SystemPlan
  ) -> TimeSpan? {
    guard !schedules.isEmpty else {
      if case .fixed(let span)? = method?.schedule { return span * Int64(count) }
      return nil
    }
    let shortest = schedules.compactMap { gaps.shortestGap(of: $0, in: system.zone) }.min()
    guard let shortest else { return nil }
    let steady = schedules.count == 1 ? shortest * Int64(count) : .zero
    guard let runs = RunCycle(schedules, in: system.zone)?.runs(of: schedules, isWarm: false),
      runs.count > count
    else { return steady }
    return zip(runs, runs.dropFirst(count)).map { $1 - $0 }.min() ?? steady
  }
}

extension LevelReach {
  /// What is left of it where its points are of no use without those of a full backup: for an age one needs a full point
  /// that is older, and in a chain everything that was written since that point.
  fileprivate func built(on full: LevelReach, isChain: Bool) -> LevelReach {
    var reach = min(reach, full.reach)
    if isChain, stays != .longest {
      reach = stays < full.lag.known ? .zero - .seconds(1) : min(reach, stays - max(gap, full.gap))
    }
    let known = Set(unknowns.map(\.kind))
    return LevelReach(
      level: level, lag: lag, gap: gap, usable: usable, reach: reach, stays: min(stays, full.stays),
      youngest: youngest, unknowns: unknowns + full.unknowns.filter { !known.contains($0.kind) },
      isForever: isForever && full.isForever)
  }
}

extension Level {
  /// Whether its points hold all of the component, and not some parts alone.
  fileprivate func isWhole(in component: Component) -> Bool {
    guard case .storeReplica(of: let original) = origin else { return backup?.includes.isEmpty ?? true }
    return component.levels[original].backup?.includes.isEmpty ?? true
  }

  /// How long its points stay: what the spec says, else what the platform does when nobody says anything; nil where
  /// nobody knows.
  package var effectiveKeep: Keep? {
    if let keep { return keep.known }
    guard let limit = method?.keep, let usual = limit.usual else { return nil }
    switch limit.shape {
    case .days, .daysAmong, .free: return .period(.days(Int64(usual)))
    case .copies: return .copies(usual)
    case .nothing: return nil
    }
  }
}
