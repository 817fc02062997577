/// Writes the six fields of EventBridge: one of the day fields is `?`, Sunday is 1, `#` and `L` choose weekdays.
enum EventBridgeCron {
  /// The expression for `grid`.
  static func write(_ grid: FieldGrid, in zone: Zone) -> Result<Lowering, Refusal> {
    guard let (days, weekdays, runGuard) = dayFields(grid.days.match) else {
      return .failure(
        Refusal(reason: "EventBridge takes a day of the month or a weekday, and the schedule runs on either"))
    }
    let minutes =
      grid.minutes == 0xFFF_FFFF_FFFF_FFFF ? "*" : CronField.minutes.text(of: grid.minutes, star: false)
    let hours = grid.hours == 0xFF_FFFF ? "*" : CronField.hours.text(of: UInt64(grid.hours), star: false)
    let months =
      grid.days.months == DayRule.everyMonth
      ? "*" : CronField.months.text(of: UInt64(grid.days.months), star: false)
    return .success(
      Lowering(
        text: "cron(\(minutes) \(hours) \(days) \(months) \(weekdays) *)", runGuard: runGuard, zone: zone))
  }

  /// The two day fields, and the guard for weekdays beside days of the month.
  private static func dayFields(_ match: DayRule.Match) -> (
    days: String, weekdays: String, runGuard: RunGuard?
  )? {
    switch match {
    case .both(DayRule.everyDay, DayRule.everyWeekday): return ("*", "?", nil)
    case .both(DayRule.everyDay, let weekdays):
      return ("?", CronField.months.text(of: UInt64(weekdays) << 1, star: false), nil)
    case .both(let days, let weekdays):
      let text = CronField.daysOfMonth.text(of: UInt64(days), star: false)
      guard weekdays != DayRule.everyWeekday else { return (text, "?", nil) }
      return (text, "?", RunGuard(weekdays: WeekdaySet(mask: weekdays), lastDays: nil))
    case .either: return nil
    case .one(.day(let day)): return ("\(day)", "?", nil)
    case .one(.last): return ("L", "?", nil)
    case .one(.nth(let count, let weekday)): return ("?", "\(weekday.rawValue + 1)#\(count)", nil)
    case .one(.lastWeekday(let weekday)): return ("?", "\(weekday.rawValue + 1)L", nil)
    }
  }
}
