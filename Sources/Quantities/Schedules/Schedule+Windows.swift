extension Schedule {
  /// The local minutes of the day at which it can run, in order; empty where it says no time.
  package var minutesOfDay: [Int] {
    if case .weeks(_, _, let time) = timing { return [time.minutes] }
    guard case .calendar(_, let times, _) = timing else { return [] }
    var minutes: [Int] = []
    var from = 0
    while let second = times.next(from: from) {
      minutes.append(second / 60)
      from = (second / 60 + 1) * 60
    }
    return minutes
  }

  /// The days of the week on which it can run; none where an event starts it.
  package var weekdays: WeekdaySet {
    let rule: DayRule
    switch timing {
    case .calendar(let days, _, _), .someTime(let days), .weeks(_, let days, _): rule = days
    case .event: return .none
    default: return WeekdaySet(mask: DayRule.everyWeekday)
    }
    if case .both(DayRule.everyDay, let mask) = rule.match { return WeekdaySet(mask: mask) }
    var mask: UInt8 = 0
    for day in MatchingDays(rule, from: GapSearch.firstDay) {
      guard mask != DayRule.everyWeekday, day < GapSearch.firstDay + GapSearch.cycle else { break }
      mask |= 1 << Weekday(dayNumber: day).rawValue
    }
    return WeekdaySet(mask: mask)
  }

  /// Whether some run can start in `window`, taken to be in the schedule's timezone; what says no time can, on its days.
  package func firesInWindow(_ window: TimeWindow) -> Bool {
    let days = weekdays.days
    guard !minutesOfDay.isEmpty else {
      let wholeDays = days.map { TimeWindow(weekday: $0, start: .midnight, end: .midnight) }
      return wholeDays.contains { $0.overlaps(window) }
    }
    let minutes = minutesOfDay
    return days.contains { day in minutes.contains { window.holds(day, TimeOfDay(minutes: $0)) } }
  }
}
