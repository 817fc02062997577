import PlatformFacts
import Quantities
import RecoveryModel

extension Prover {
  /// How old the newest usable point of all the levels that are left can be, where they take turns on one calendar and
  /// that is less than the best of them promises alone; nil where it is no less, or need not be asked.
  ///
  /// Each level alone is at its worst at other moments than the others: the increments of workdays on Monday, when the full
  /// of Saturday has just become usable. Only a promise that no level keeps alone is looked at so closely, for it means going
  /// through the calendar.
  mutating func turns(
    of component: Component, in system: SystemPlan, _ fates: [LevelFate], besides best: LevelFate,
    _ failure: Failure
  ) -> (level: Int, sum: Sum)? {
    guard fates.count > 1, failure.age == .zero, let bound = failure.bound,
      best.sum.verdict(within: bound) != .holds
    else { return nil }
    let levels = takingTurns(fates, of: component, in: system)
    guard levels.count > 1, mayTakeTurns(levels, besides: best, of: component, in: system) else { return nil }
    let key = TurnsKey(system: system.index, component: component.index, levels: levels)
    let found = turns[key] ?? jointAge(of: levels, in: component, system: system)
    turns[key] = .some(found)
    guard let found, found.isBetter(than: best.sum, within: bound) else { return nil }
    // The level that is relied on most is the best of those that take turns.
    let used = fates.filter { levels.contains($0.level) }.min { $0.lag.known < $1.lag.known }
    return (used?.level ?? best.level, found)
  }

  /// The levels that are left at every moment, run at moments that somebody named, and of which all is known; of those that
  /// hold changes alone only what has what it builds on among them.
  private mutating func takingTurns(
    _ fates: [LevelFate], of component: Component, in system: SystemPlan
  ) -> [Int] {
    var left: [Int] = []
    for fate in fates where fate.survival.isLeft && fate.restsOn.isEmpty && fate.lag.isExact {
      let level = component.levels[fate.level]
      // What comes on top of a level's own lag comes of fulls that are gone too soon.
      guard level.replica == nil, level.method?.floor == nil, level.isIncrement || level.source != fate.level,
        lag(of: fate.level, in: component, system: system).known == fate.lag.known,
        component.base(of: fate.level) == nil || level.isIncrement || level.schedules.isEmpty,
        RunCycle(component.schedules(behind: fate.level), in: system.zone) != nil
      else { continue }
      left.append(fate.level)
    }
    for _ in left {
      let count = left.count
      left = left.filter { index in component.base(of: index).map(left.contains) ?? true }
      if left.count == count { break }
    }
    return left
  }

  /// Whether others can fill every gap of the best level: where that leaves even gaps, they must run as often.
  private mutating func mayTakeTurns(
    _ levels: [Int], besides best: LevelFate, of component: Component, in system: SystemPlan
  ) -> Bool {
    guard levels.contains(best.level) else { return true }
    let own = component.levels[best.level].schedules.compactMap(\.known)
    guard own.count == 1, let longest = gaps.longestGap(of: own[0], in: system.zone),
      let shortest = gaps.shortestGap(of: own[0], in: system.zone), longest - shortest <= .hours(2)
    else { return true }
    var share: Int64 = 0
    for level in levels where level != best.level {
      for schedule in component.schedules(behind: level).compactMap(\.known) {
        guard let gap = gaps.shortestGap(of: schedule, in: system.zone), gap > .zero else { return true }
        // Twice the rounding, so that nothing which might is left out.
        share += longest.seconds * 1000 / gap.seconds + 2
      }
    }
    return share >= 1000
  }

  private mutating func jointAge(
    of levels: [Int], in component: Component, system: SystemPlan
  ) -> Sum? {
    guard
      let points = JointPoints(levels, of: component, in: system, &self, uponFulls: true),
      let worst = points.worst
    else { return nil }
    let (newest, next) = (component.levels[levels[worst.newest]], component.levels[levels[worst.next]])
    func words(_ moment: Instant) -> String {
      let (date, second) = system.zone.local(moment)
      let day = points.isWeekly ? "\(date.weekday)" : "\(date)"
      return "\(day) \(TimeOfDay(minutes: Int(second) / 60))"
    }
    let kind = Term.Kind.turns(
      of: newest.name, taken: words(worst.data), until: next.name, nextTaken: words(worst.nextData),
      usable: words(worst.at))
    return Sum([Term(.known(worst.age), kind, at: newest.schedules.first?.span)])
  }
}

/// Some levels of a component.
struct TurnsKey: Hashable {
  let system: Int
  let component: Int
  let levels: [Int]
}
