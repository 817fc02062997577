import Quantities
import RecoveryModel

extension Prover {
  /// How old the point of a copy can be before its next one begins, where both it and what it copies run at known times
  /// of every day: the age that the copied point has when the copy begins, and the gap to the next copy.
  ///
  /// A copy at 05:00 of what is usable at 04:25 is never a whole day behind it; only where phases are arbitrary do both
  /// gaps count (see `lag`). Nil where the two have no known phase.
  mutating func alignedGap(
    of copy: Level, behind index: Int, in component: Component, system: SystemPlan
  ) -> Sum? {
    let source = component.levels[index]
    guard source.source == nil, source.replica == nil, source.method?.floor == nil,
      let copies = dailyRuns(of: copy, in: system.zone), let points = dailyRuns(of: source, in: system.zone),
      let written = copy.schedules.first
    else { return weeklyGap(of: copy, behind: index, in: component, system: system) }
    var wait = lag(of: index, in: component, system: system)
    guard wait.isExact, let gap = gaps.longestGap(of: points.schedule, in: system.zone) else { return nil }
    let usable = wait.known - gap
    var worst: (age: TimeSpan, gap: TimeSpan)?
    var newest = 0
    for (run, next) in zip(copies.runs, copies.runs.dropFirst()) {
      while newest + 1 < points.runs.count, points.runs[newest + 1] + usable <= run { newest += 1 }
      guard points.runs[newest] + usable <= run else { continue }
      let (age, gap) = (run - points.runs[newest], next - run)
      if worst.map({ age + gap > $0.age + $0.gap }) ?? true { worst = (age, gap) }
    }
    guard let worst else { return nil }
    wait = Sum([Term(.known(worst.age), .sourceAge(of: source.name), at: source.schedules.first?.span)])
    wait.add(Term(.known(worst.gap), .gap(of: copy.name), at: written.span))
    return wait
  }

  /// The same where the whole chain runs at known times of the week: on some days, by several schedules, or in copies of
  /// copies.
  ///
  /// Keeton and Merchant's levels are aligned so: a vault that takes every fourth of the weekly tapes loses no week more
  /// than those of four.
  private mutating func weeklyGap(
    of copy: Level, behind index: Int, in component: Component, system: SystemPlan
  ) -> Sum? {
    guard let written = copy.schedules.first, component.levels[index].replica == nil,
      component.isRooted(index, within: 6),
      let cycle = RunCycle(copy.schedules + component.schedules(behind: index), in: system.zone),
      cycle.isWeekly, let below = points(of: index, in: component, system: system, cycle),
      let copies = cycle.runs(of: copy.schedules, isWarm: true)
    else { return nil }
    let points = below.sorted { $0.usable < $1.usable }
    var worst: (age: TimeSpan, gap: TimeSpan)?
    var next = 0
    var oldest: Instant?
    for (run, after) in zip(copies, copies.dropFirst()) {
      while next < points.count, points[next].usable <= run {
        oldest = max(oldest ?? points[next].earliest, points[next].earliest)
        next += 1
      }
      guard let oldest else { return nil }
      let (age, gap) = (run - oldest, after - run)
      if worst.map({ age + gap > $0.age + $0.gap }) ?? true { worst = (age, gap) }
    }
    guard let worst else { return nil }
    let source = component.levels[index]
    return Sum([
      Term(.known(worst.age), .sourceAge(of: source.name), at: source.schedules.first?.span),
      Term(.known(worst.gap), .gap(of: copy.name), at: written.span),
    ])
  }

  /// The runs of a level with one schedule that comes every day, over a year where clocks change and a few days where
  /// they do not; nil for others.
  private mutating func dailyRuns(of level: Level, in zone: Zone) -> (schedule: Schedule, runs: [Instant])? {
    guard level.schedules.count == 1, let schedule = level.schedules[0].known, !schedule.isLoose,
      let longest = gaps.longestGap(of: schedule, in: zone), longest <= .hours(25), longest >= .hours(1),
      let start = CivilDate(year: 2026, month: 1, day: 1).map({ zone.instant($0, .midnight) })
    else { return nil }
    let end = start + .days(zone.isFixed ? 8 : 370)
    return (schedule, Array(schedule.runs(from: start, in: zone).prefix { $0 < end }))
  }
}

extension Component {
  /// Whether a level takes from the live data over no more than so many others: not where they copy each other in a
  /// circle.
  fileprivate func isRooted(_ index: Int, within most: Int) -> Bool {
    var level = index
    for _ in 0..<most {
      guard let source = levels[level].source, !levels[level].isIncrement else { return true }
      level = source
    }
    return false
  }
}
