import Quantities
import RecoveryModel

/// The points of a level in time: how far apart they are and between which ages each of them becomes usable.
struct PointSeries {
  /// The most that lies between two neighbouring points: the gap between two runs and all by which their points may be
  /// early or late.
  var gap: TimeSpan
  /// The age from which every point is usable for certain.
  var usable: TimeSpan
  /// The age before which no point is usable: what keeps points so long from then on keeps them so much longer.
  var youngest: TimeSpan
  /// The part of `gap` that is no gap between runs.
  var unsteady: TimeSpan
  /// The schedules that make the points; empty for a stream and for what the platform does by a rhythm of its own.
  var schedules: [Schedule]
  /// What nobody knows of it.
  var unknowns: [Term]
}

extension Prover {
  /// The points of a level; nil where their gap or their lag has no bound.
  mutating func series(
    of index: Int, in component: Component, system: SystemPlan, deep: Int = 0
  ) -> PointSeries? {
    let level = component.levels[index]
    let lag = lag(of: index, in: component, system: system)
    guard deep < 16, !lag.isUnbounded else { return nil }
    if let source = level.source, !level.isIncrement, source != index,
      component.levels.indices.contains(source)
    {
      guard let below = series(of: source, in: component, system: system, deep: deep + 1) else { return nil }
      if level.schedules.isEmpty {
        return following(level, lag, below, behind: self.lag(of: source, in: component, system: system))
      }
      // Of a copy that finds something only at times nobody can say which point it has.
      guard seldomSource(of: index, in: component, system: system) == nil else { return nil }
      return copying(level, lag, below, of: source, in: component, system)
    }
    guard level.replica == nil else {
      return PointSeries(
        gap: .zero, usable: lag.known, youngest: .zero, unsteady: .zero, schedules: [], unknowns: lag.unknowns
      )
    }
    let wait = lag.known(.delay(of: level.name))
    let gap = accumulation(of: level, system: system).knownOrZero
    return PointSeries(
      gap: gap + wait, usable: max(.zero, lag.known - gap - wait), youngest: level.shortestRun(within: lag),
      unsteady: wait
        + (level.window?.known.map { level.schedules.isEmpty ? $0.length : .zero } ?? .zero),
      schedules: level.schedules.compactMap(\.known), unknowns: lag.unknowns)
  }

  /// A copy of every point of another level: as far apart as they are.
  private func following(_ level: Level, _ lag: Sum, _ below: PointSeries, behind: Sum) -> PointSeries {
    var series = below
    series.usable = below.usable + max(.zero, lag.known - behind.known)
    series.youngest = below.youngest + level.shortestRun(within: lag)
    series.unknowns = lag.unknowns
    return series
  }

  /// A copy of the newest point that is usable when a run begins: the copied points may be a run and the whole
  /// uncertainty about the copied level apart, unless both run at known times.
  private mutating func copying(
    _ level: Level, _ lag: Sum, _ below: PointSeries, of source: Int, in component: Component,
    _ system: SystemPlan
  ) -> PointSeries? {
    let wait = lag.known(.delay(of: level.name))
    let takes = lag.known(.takes(of: level.name))
    let behind = self.lag(of: source, in: component, system: system)
    let gap = gaps.longestGap(of: level.schedules.compactMap(\.known), in: system.zone)?.span ?? .zero
    var series = PointSeries(
      gap: gap + wait + max(.zero, behind.known - below.youngest), usable: behind.known + wait + takes,
      youngest: below.youngest + level.shortestRun(within: lag), unsteady: .zero,
      schedules: level.schedules.compactMap(\.known), unknowns: lag.unknowns)
    if behind.isExact,
      let phase = CopyPhase(
        of: level, waiting: wait, behind: component.levels[source], below, in: system.zone)
    {
      series.gap = min(series.gap, phase.gap)
      series.usable = min(series.usable, phase.age + wait + takes)
    }
    series.unsteady = max(.zero, series.gap - gap)
    return series
  }
}

extension Level {
  /// The least that a run takes, where that is said or follows from the size.
  fileprivate func shortestRun(within lag: Sum) -> TimeSpan {
    if let takes { return takes.known?.low ?? .zero }
    return lag.known(.takes(of: name))
  }
}
