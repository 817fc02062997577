extension Schedule {
  /// The runs at or after `from`, in order.
  ///
  /// Those of an interval beyond a day count from the midnight that starts `anchor`, those of every so many weeks from
  /// some week. Events and streams have none;
  /// where no hour is said, the earliest moment of each period is given.
  package func runs(from: Instant, in zone: Zone, anchor: CivilDate = CivilDate(daysSinceEpoch: 0)) -> Runs {
    switch timing {
    case .calendar(let days, let times, let clockDriven):
      return Runs(days, RunsOfDay(times: times, clockDriven: clockDriven, rule: zone.rule), from: from)
    case .weeks(let count, let days, let time):
      let times = RunsOfDay(times: .at(time), clockDriven: false, rule: zone.rule)
      return Runs(days, times, from: from, everyWeeks: count)
    case .anchored(let period): return Runs(every: period, anchor: anchor, in: zone, from: from)
    case .continuous, .event: return .none
    case .someHour:
      let hours = RunsOfDay(times: .step(3600), clockDriven: true, rule: zone.rule)
      return Runs(Self.allDays, hours, from: from)
    case .someTime, .someWeek, .someMonths:
      guard let (starts, _) = timing.periods else { return .none }
      return Runs(starts, RunsOfDay(times: .at(.midnight), clockDriven: false, rule: zone.rule), from: from)
    }
  }

  /// How many runs `year` has by the calendar, changes of clocks left out; `nil` where the calendar does not say.
  package func runCount(inYear year: Int) -> Int? {
    guard case .calendar(let days, let times, _) = timing, 1...9998 ~= year else { return nil }
    let end = DayNumber.of(year: year + 1, month: 1, day: 1)
    var count = 0
    for day in MatchingDays(days, from: DayNumber.of(year: year, month: 1, day: 1)) {
      guard day < end else { break }
      count += times.count
    }
    return count
  }
}

extension Timing {
  /// The days on which the periods of a loose schedule start, and whether each lasts until the next starts; otherwise
  /// it lasts a day. `nil` for other schedules.
  var periods: (starts: DayRule, unbroken: Bool)? {
    let everyMonth = DayRule.everyMonth
    switch self {
    case .someTime(let days):
      return (days, days.match == .both(DayRule.everyDay, DayRule.everyWeekday) && days.months == everyMonth)
    case .someWeek: return (DayRule(months: everyMonth, match: .both(DayRule.everyDay, 1 << 1)), true)
    case .someMonths(let count):
      let months = stride(from: 1, through: 12, by: count).reduce(UInt16(0)) { $0 | 1 << UInt16($1) }
      return (DayRule(months: months, match: .one(.day(1))), true)
    default: return nil
    }
  }
}
