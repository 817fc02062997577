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
    guard source.source == nil, source.replica == nil, source.method?.floor == nil else { return nil }
    if let found = weeklyGap(of: copy, behind: index, in: component, system: system) { return found }
    guard let copies = dailyRuns(of: copy, in: system.zone),
      let points = dailyRuns(of: source, in: system.zone),
      let written = copy.schedules.first
    else { return nil }
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

  /// The same where a copy or what it copies does not come every day, but both come on days of the week.
  ///
  /// Keeton and Merchant's levels are aligned so: a vault that takes every fourth of the weekly tapes loses no week more
  /// than those of four.
  private mutating func weeklyGap(
    of copy: Level, behind index: Int, in component: Component, system: SystemPlan
  ) -> Sum? {
    let source = component.levels[index]
    guard let written = copy.schedules.first,
      [copy, source].contains(where: { level in
        level.schedules.count > 1
          || level.schedules.contains { $0.known.map { $0.skipsWeeks || $0.isOfSomeDays } ?? false }
      }),
      let cycle = RunCycle(copy.schedules + source.schedules, in: system.zone), cycle.isWeekly,
      lag(of: index, in: component, system: system).isExact,
      let points = series(of: index, in: component, system: system),
      let copies = cycle.runs(of: copy.schedules, isWarm: true),
      let runs = cycle.runs(of: source.schedules, isWarm: false)
    else { return nil }
    let late = points.unsteady + points.usable
    var worst: (age: TimeSpan, gap: TimeSpan)?
    var newest = 0
    for (run, next) in zip(copies, copies.dropFirst()) {
      while newest + 1 < runs.count, runs[newest + 1] + late <= run { newest += 1 }
      guard runs[newest] + late <= run else { return nil }
      let (age, gap) = (run - runs[newest], next - run)
      if worst.map({ age + gap > $0.age + $0.gap }) ?? true { worst = (age, gap) }
    }
    guard let worst else { return nil }
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

extension Schedule {
  /// Whether it comes on some days of every week, at times that it says.
  fileprivate var isOfSomeDays: Bool { if case .weekly = form { needsZone && !isLoose } else { false } }
}
