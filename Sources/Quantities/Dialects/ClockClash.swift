/// A local time of a schedule that clocks skip or repeat.
struct ClockClash {
  /// The local second since 1970-01-01.
  let local: Int
  /// Whether the time comes twice; otherwise it does not come.
  let repeats: Bool

  /// The first such time in the calendar's 400 years from 2026 on, a repeated one before a skipped one, for it is
  /// repeated times that fewer dialects agree on; `nil` where none is met.
  static func first(of days: DayRule, _ times: DayTimes, _ rule: ZoneRule) -> ClockClash? {
    guard !rule.isFixed else { return nil }
    var skipped: ClockClash?
    for year in 2026..<2426 {
      let (on, off) = rule.changes(in: year)
      for change in [on, off] {
        let start = change + min(rule.standard, rule.daylight)
        let end = change + max(rule.standard, rule.daylight)
        guard let local = time(from: start, to: end, days, times) else { continue }
        let repeats = rule.moments(ofLocal: local).second != nil
        if repeats { return ClockClash(local: local, repeats: true) }
        skipped = skipped ?? ClockClash(local: local, repeats: false)
      }
    }
    return skipped
  }

  /// The first time of the schedule from local second `start` to before `end`.
  private static func time(from start: Int, to end: Int, _ days: DayRule, _ times: DayTimes) -> Int? {
    var matching = MatchingDays(days, from: DayNumber.floorDivide(start, 86400))
    while let day = matching.next(), day * 86400 < end {
      if let second = times.next(from: max(0, start - day * 86400)), day * 86400 + second < end {
        return day * 86400 + second
      }
    }
    return nil
  }

  /// Why this keeps a dialect from being exact.
  func reason(in zone: Zone, _ dialect: Dialect) -> String {
    let day = DayNumber.floorDivide(local, 86400)
    let time = TimeOfDay(minutes: (local - day * 86400) / 60)
    let what = repeats ? "comes twice" : "does not come"
    return
      "\(time) \(what) on \(CivilDate(daysSinceEpoch: day)) in \(zone.name), and \(dialect.title) may run there "
      + "another number of times; a time away from the change of clocks, or UTC, can be said"
  }
}
