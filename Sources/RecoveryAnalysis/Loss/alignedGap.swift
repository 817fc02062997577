import Quantities
import RecoveryModel

extension Prover {
  /// How old the point of a copy can be before its next one begins, where both it and what it copies run at known times:
  /// the age that the copied point has when the copy begins, and the time to the next copy.
  ///
  /// A copy at 05:00 of what is usable at 04:25 is never a whole day behind it, and a tape written on Monday of Sunday's
  /// backup never two weeks; only where phases are arbitrary do both gaps count (see `lag`). Nil where the two have no
  /// known phase.
  mutating func alignedGap(
    of copy: Level, behind index: Int, in component: Component, system: SystemPlan
  ) -> Sum? {
    let source = component.levels[index]
    guard source.source == nil, source.replica == nil, source.method?.floor == nil,
      let copied = copy.schedules.first, let made = source.schedules.first
    else { return chainGap(of: copy, behind: index, in: component, system: system) }
    let copies = copy.schedules.compactMap(\.known)
    let points = source.schedules.compactMap(\.known)
    let wait = lag(of: index, in: component, system: system)
    guard copies.count == copy.schedules.count, points.count == source.schedules.count, wait.isExact,
      let longest = gaps.longestGap(of: points, in: system.zone),
      let worst = gaps.gap(
        of: copies, behind: points, usable: wait.known - longest.span, in: system.zone)
    else { return chainGap(of: copy, behind: index, in: component, system: system) }
    var sum = Sum([Term(.known(worst.age), .sourceAge(of: source.name), at: made.span)])
    sum.add(Term(.known(worst.gap), .gap(of: copy.name), at: copied.span))
    return sum
  }

  /// The same where the whole chain runs at known times of the week: on some days, by several schedules, or in copies of
  /// copies.
  ///
  /// Keeton and Merchant's levels are aligned so: a vault that takes every fourth of the weekly tapes loses no week more
  /// than those of four.
  private mutating func chainGap(
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
