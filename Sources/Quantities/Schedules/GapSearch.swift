/// The search for the longest or the shortest gap of a schedule over the 400 years after which the calendar, the
/// weekdays and the changes of clocks all come back.
///
/// It starts with 2026 and keeps the first gap of the extreme length. Days between which no clocks change are compared
/// by number, the few others moment by moment; a bound that no gap can pass ends the search early, and years that are like
/// earlier ones are left out (`YearKinds`).
struct GapSearch {
  /// The times of a day.
  let times: RunsOfDay
  /// Whether the longest is sought, and not the shortest.
  let longest: Bool
  /// The best gap so far, in seconds since the epoch.
  private var best: (from: Int, to: Int)?
  /// The span at which no better can come; `nil` where none is known.
  private var bound: Int?

  /// The first day looked at: 2026-01-01.
  static let firstDay = 20454
  /// The days of the calendar's cycle.
  static let cycle = 146_097

  /// A search in `times`.
  init(_ times: RunsOfDay, longest: Bool) {
    self.times = times
    self.longest = longest
  }

  /// The gap sought; `nil` where days never match.
  mutating func gap(of days: DayRule) -> Gap? {
    setBound(days)
    var matching = MatchingDays(days, from: Self.firstDay)
    guard var previous = matching.next() else { return nil }
    let last = previous + days.cycle
    let steps = times.times.steps
    var changes = ChangeDays(times.rule)
    lookInside(previous, steps, changes.steadyOffset(about: previous, previous))
    var years = YearKinds(days)
    while !isSettled, previous < last, let day = matching.next() {
      if let next = years.firstDay(behindKnownYearOf: previous) {
        matching = MatchingDays(days, from: next)
        guard let first = matching.next() else { break }
        previous = first
        lookInside(previous, steps, changes.steadyOffset(about: previous, previous))
        continue
      }
      let offset = changes.steadyOffset(about: previous, day)
      if let offset {
        offer(previous * 86400 + times.times.last - offset, day * 86400 + times.times.first - offset)
        if steps != nil { lookInside(day, steps, offset) }
      } else {
        lookBetween(previous, day)
      }
      previous = day
    }
    return best.map { from, to in
      Gap(Instant(secondsSinceEpoch: Int64(from)), Instant(secondsSinceEpoch: Int64(to)))
    }
  }

  /// Whether the best gap cannot be bettered.
  private var isSettled: Bool {
    guard let bound, let best else { return false }
    return longest ? best.to - best.from >= bound : best.to - best.from <= bound
  }

  /// Keeps a gap that is better than the best.
  private mutating func offer(_ from: Int, _ to: Int) {
    guard to > from else { return }
    if let best, longest ? to - from <= best.to - best.from : to - from >= best.to - best.from { return }
    best = (from, to)
  }

  /// Offers the gaps inside `day`; one by one where clocks change about it.
  private mutating func lookInside(
    _ day: Int, _ steps: (widest: DayTimes.Step, narrowest: DayTimes.Step)?, _ offset: Int?
  ) {
    guard let offset else { return offer(times.moments(on: day)) }
    guard let steps else { return }
    let step = longest ? steps.widest : steps.narrowest
    offer(day * 86400 + step.from - offset, day * 86400 + step.from + step.span - offset)
  }

  /// Offers the gaps from the first run of `day` to the last of `next`, and those inside both.
  private mutating func lookBetween(_ day: Int, _ next: Int) {
    offer(Array(Set(times.moments(on: day) + times.moments(on: next))).sorted())
  }

  /// Offers the gaps between neighbours.
  private mutating func offer(_ moments: [Int]) {
    for (from, to) in zip(moments, moments.dropFirst()) { offer(from, to) }
  }

  /// Works out the bound where clocks never change, or where a change can add or take no more than itself.
  private mutating func setBound(_ days: DayRule) {
    guard times.rule.isFixed || !times.clockDriven, let apart = days.distances else { return }
    let inDay = times.times.steps
    let overNight = times.times.first - times.times.last
    let shift = (times.rule.daylight - times.rule.standard).magnitude
    if longest {
      bound = max(apart.most * 86400 + overNight, inDay?.widest.span ?? 0) + Int(shift)
    } else {
      bound = min(apart.least * 86400 + overNight, inDay?.narrowest.span ?? .max) - Int(shift)
    }
  }
}

/// The days of a year about which clocks change, kept from one question to the next.
struct ChangeDays {
  private let rule: ZoneRule
  private var year = Int.min
  private var days = (0, 0)
  private var yearEnds = Int.min

  /// The changes of `rule`.
  init(_ rule: ZoneRule) { self.rule = rule }

  /// The offset in force from the day before `first` to the day after `last`; `nil` where clocks change within.
  mutating func steadyOffset(about first: Int, _ last: Int) -> Int? {
    guard !rule.isFixed else { return rule.standard }
    guard last - first < 60 else { return nil }
    if first >= yearEnds || first < yearEnds - 366 { load(first) }
    for change in [days.0, days.1] where first - 2 <= change && change <= last + 2 { return nil }
    if last + 2 >= yearEnds { return nil }
    return rule.offset(at: first * 86400)
  }

  /// Reads the year of `day`.
  private mutating func load(_ day: Int) {
    year = DayNumber.civil(day).year
    let (on, off) = rule.changes(in: year)
    days = (DayNumber.floorDivide(on, 86400), DayNumber.floorDivide(off, 86400))
    yearEnds = DayNumber.of(year: year + 1, month: 1, day: 1)
  }
}

extension DayRule {
  /// So many days hold every gap there is: the calendar's cycle; but two years where weekdays alone choose the days, for
  /// clocks change on the same weekday and at the same hour each year.
  var cycle: Int {
    if months == Self.everyMonth, case .both(Self.everyDay, _) = match { return 800 }
    return GapSearch.cycle
  }

  /// The most and the fewest days from one match to the next, where they follow from the rule at once and are reached.
  var distances: (most: Int, least: Int)? {
    if case .one(.day(1...28)) = match, months != Self.everyMonth { return distancesInYears }
    guard months == Self.everyMonth else { return nil }
    switch match {
    case .both(Self.everyDay, let weekdays) where weekdays != 0:
      return Self.distances(of: weekdays)
    case .one(.day(1...28)), .one(.last): return (31, 28)
    case .one(.nth(1...4, _)), .one(.lastWeekday): return (35, 28)
    default: return nil
    }
  }

  /// The most and the fewest days from one of some weekdays, a bit each, to the next.
  private static func distances(of weekdays: UInt8) -> (most: Int, least: Int) {
    var (most, least) = (0, 7)
    var previous: Int?
    for day in 0..<14 where weekdays & 1 << UInt8(day % 7) != 0 {
      if let previous { (most, least) = (max(most, day - previous), min(least, day - previous)) }
      previous = day
    }
    return (most, least)
  }

  /// The distances of a date that every year has: two of them are a year apart at the most, so that six years with one
  /// leap day and more show all that there are.
  private var distancesInYears: (most: Int, least: Int)? {
    var days = MatchingDays(self, from: GapSearch.firstDay)
    guard var previous = days.next() else { return nil }
    let end = previous + 6 * 366
    var (most, least) = (0, Int.max)
    while let day = days.next(), day <= end {
      (most, least) = (max(most, day - previous), min(least, day - previous))
      previous = day
    }
    return least <= most ? (most, least) : nil
  }
}
