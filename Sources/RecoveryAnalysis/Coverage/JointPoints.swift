import Quantities
import RecoveryModel

/// The restore points of several levels on one calendar: how old the newest of all of them can be.
///
/// A level alone says how old its own newest point can be. Two weekly backups on different days take turns, so that the
/// newest of both is never as old as that of each; only their dates tell.
struct JointPoints {
  /// The points of each level, in the order in which they are taken.
  private let levels: [[DatedPoint]]
  /// Whether every week is like the others, so that its days say when something is.
  let isWeekly: Bool
  /// When every level has had its time to fill.
  private let from: Instant
  /// When the runs of the calendar that were looked up end.
  private let end: Instant

  /// More levels are not looked at together: their own lags must do then.
  private static let most = 12

  /// The points of some levels; nil where one of them runs at moments that nobody named, or there are too many.
  /// `uponFulls` counts a point that holds changes alone only from when what it builds on can be read too, which must be
  /// one of the levels.
  init?(
    _ levels: [Int], of component: Component, in system: SystemPlan, _ prover: inout Prover,
    uponFulls: Bool = false
  ) {
    guard levels.count > 1, levels.count <= Self.most else { return nil }
    let schedules = levels.flatMap { component.schedules(behind: $0) }
    guard let cycle = RunCycle(schedules, in: system.zone) else { return nil }
    var all: [[DatedPoint]] = []
    for level in levels {
      guard let points = prover.points(of: level, in: component, system: system, cycle) else { return nil }
      all.append(points)
    }
    if uponFulls {
      let alone = all
      for (place, level) in levels.enumerated() {
        guard let base = component.base(of: level) else { continue }
        guard let under = levels.firstIndex(of: base) else { return nil }
        all[place] = alone[place].upon(alone[under])
      }
    }
    self.levels = all
    isWeekly = cycle.isWeekly
    (from, end) = (cycle.warmStart, cycle.end)
  }

  /// The oldest that the newest usable point of all the levels can be at any moment; nil where there is none at some.
  var lag: TimeSpan? { oldest { $0.usable }?.age }

  /// The worst moment to lose everything but these points: just before one of them can be read.
  var worst: WorstMoment? { oldest { $0.usable } }

  /// The most that can lie between a moment and the newest point before it, once all points of that time can be read.
  var gap: TimeSpan? { oldest { $0.latest }?.age }

  /// The oldest that the newest of all points can be just before another comes, where points count from a moment on; nil
  /// for more than three years, which come of 29 February alone: about 2100 they are more than the stretch shows.
  private func oldest(countingFrom moment: (DatedPoint) -> Instant) -> WorstMoment? {
    let coming = levels.enumerated().flatMap { place, points in
      points.map { (moment: moment($0), data: $0.earliest, of: place) }
    }.filter { $0.moment <= end }.sorted { ($0.moment, $0.data, $0.of) < ($1.moment, $1.data, $1.of) }
    guard levels.allSatisfy({ $0.contains { moment($0) < from } }) else { return nil }
    // Of points that can be read the one with the latest data counts, in whatever order they came.
    var newest: (data: Instant, of: Int)?
    var worst: WorstMoment?
    for point in coming {
      if point.moment >= from, let newest, worst.map({ point.moment - newest.data > $0.age }) ?? true {
        worst = WorstMoment(
          at: point.moment, newest: newest.of, data: newest.data, next: point.of, nextData: point.data)
      }
      if newest.map({ point.data > $0.data }) ?? true { newest = (point.data, point.of) }
    }
    return worst.flatMap { $0.age > .days(3 * 366) ? nil : $0 }
  }

  /// The moment at which the newest point is the oldest.
  struct WorstMoment {
    /// The moment: another point comes.
    let at: Instant
    /// The place among the levels of the one whose point is the newest until then.
    let newest: Int
    /// The moment whose data that holds.
    let data: Instant
    /// The place of the level whose point comes.
    let next: Int
    /// The moment whose data the coming point holds.
    let nextData: Instant

    /// How old the newest point is by then.
    var age: TimeSpan { at - data }
  }
}

extension [DatedPoint] {
  /// These points, each counted from when the last of some others that may have come before it can be read as well; those
  /// before the first of them are left out.
  fileprivate func upon(_ fulls: [DatedPoint]) -> [DatedPoint] {
    let ordered = fulls.sorted { $0.earliest < $1.earliest }
    var (next, ready): (Int, Instant?) = (0, nil)
    return sorted { $0.latest < $1.latest }.compactMap { point in
      while next < ordered.count, ordered[next].earliest <= point.latest {
        ready = Swift.max(ready ?? ordered[next].usable, ordered[next].usable)
        next += 1
      }
      guard let ready else { return nil }
      var point = point
      point.usable = Swift.max(point.usable, ready)
      return point
    }
  }
}

/// What the calendar says of sets of levels of one component, each set looked up once.
struct JointTable {
  private var prover: Prover
  private let component: Component
  private let system: SystemPlan
  private var found: [[Int]: (lag: TimeSpan?, gap: TimeSpan?)] = [:]

  /// A table in which nothing stands yet.
  init(_ prover: Prover, _ component: Component, _ system: SystemPlan) {
    (self.prover, self.component, self.system) = (prover, component, system)
  }

  /// How old the newest point of some levels together can be, and how far apart their points; nil where the calendar
  /// says nothing of them.
  subscript(levels: [Int]) -> (lag: TimeSpan?, gap: TimeSpan?)? {
    mutating get {
      let key = levels.sorted()
      if let known = found[key] { return known }
      let joint = JointPoints(key, of: component, in: system, &prover)
      let result = (joint?.lag, joint?.gap)
      found[key] = result
      return result
    }
  }
}

/// A restore point between the bounds that are known of it.
struct DatedPoint {
  /// The oldest that its data can be.
  var earliest: Instant
  /// The newest that its data can be.
  var latest: Instant
  /// When it can be read at the earliest.
  var soonest: Instant
  /// When it can be read for certain.
  var usable: Instant
}

extension Prover {
  /// The points of a level over a stretch of the calendar; nil where nobody named the moments of its runs, or something
  /// about it is unknown.
  mutating func points(
    of index: Int, in component: Component, system: SystemPlan, _ cycle: RunCycle, deep: Int = 0
  ) -> [DatedPoint]? {
    let level = component.levels[index]
    guard deep < 8, level.replica == nil, level.method?.floor == nil,
      lag(of: index, in: component, system: system).isExact,
      let series = series(of: index, in: component, system: system)
    else { return nil }
    guard let source = level.source, !level.isIncrement, source != index else {
      guard !level.schedules.isEmpty, let runs = cycle.runs(of: level.schedules, isWarm: false) else {
        return nil
      }
      return runs.map { run in
        DatedPoint(
          earliest: run, latest: run + series.unsteady, soonest: run + series.youngest,
          usable: run + series.unsteady + series.usable)
      }
    }
    guard let below = points(of: source, in: component, system: system, cycle, deep: deep + 1),
      let under = self.series(of: source, in: component, system: system)
    else { return nil }
    if level.schedules.isEmpty {
      let (more, least) = (series.usable - under.usable, series.youngest - under.youngest)
      return below.map { point in
        DatedPoint(
          earliest: point.earliest, latest: point.latest, soonest: point.soonest + least,
          usable: point.usable + more)
      }
    }
    return copies(of: below, by: level, in: component, cycle)
  }

  /// What a copy finds at each of its runs: the newest point that can be read by then.
  private func copies(
    of below: [DatedPoint], by level: Level, in component: Component, _ cycle: RunCycle
  ) -> [DatedPoint]? {
    guard let runs = cycle.runs(of: level.schedules, isWarm: false), let takes = level.takes?.known else {
      return nil
    }
    let wait = level.backup?.delay?.known ?? .zero
    guard level.backup?.delay == nil || level.backup?.delay?.known != nil, level.window == nil else {
      return nil
    }
    let (certain, possible) = (
      below.sorted { $0.usable < $1.usable }, below.sorted { $0.soonest < $1.soonest }
    )
    var (old, new) = (0, 0)
    var (oldest, newest): (Instant?, Instant?)
    var points: [DatedPoint] = []
    for run in runs {
      while old < certain.count, certain[old].usable <= run {
        oldest = max(oldest ?? certain[old].earliest, certain[old].earliest)
        old += 1
      }
      while new < possible.count, possible[new].soonest <= run + wait {
        newest = max(newest ?? possible[new].latest, possible[new].latest)
        new += 1
      }
      guard let oldest else { continue }
      points.append(
        DatedPoint(
          earliest: oldest, latest: newest ?? oldest, soonest: run + takes.low,
          usable: run + wait + takes.high))
    }
    return points
  }
}

extension Component {
  /// The schedules on whose moments the points of a level depend: its own, and those of what it copies.
  func schedules(behind index: Int) -> [Written<Schedule>] {
    var all: [Written<Schedule>] = []
    var next: Int? = index
    for _ in levels.indices {
      guard let level = next else { break }
      all += levels[level].schedules
      next = levels[level].isIncrement ? nil : levels[level].source
    }
    return all
  }
}
