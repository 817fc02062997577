/// Writes `OnCalendar=` values (systemd.time(7)): weekdays, date and time, which all must match, and the timezone.
enum SystemdCalendar {
  /// The value for `grid`.
  static func write(_ grid: FieldGrid, in zone: Zone) -> Result<Lowering, Refusal> {
    guard let (weekdays, days) = date(grid.days.match) else {
      return .failure(
        Refusal(reason: "systemd joins day of the month and weekday by *and*, the schedule by *or*"))
    }
    let months = grid.days.months == DayRule.everyMonth ? "*" : list(UInt64(grid.days.months))
    let hours = grid.hours == 0xFF_FFFF ? "*" : list(UInt64(grid.hours))
    let minutes = grid.minutes == 0xFFF_FFFF_FFFF_FFFF ? "*" : list(grid.minutes)
    return .success(
      Lowering(
        text: "\(weekdays)*-\(months)\(days) \(hours):\(minutes):00 \(zone.name)", runGuard: nil, zone: nil))
  }

  /// The weekdays, with a space behind them, and the days with the mark that leads them.
  private static func date(_ match: DayRule.Match) -> (weekdays: String, days: String)? {
    switch match {
    case .both(let days, let weekdays):
      return (names(weekdays), days == DayRule.everyDay ? "-*" : "-" + list(UInt64(days)))
    case .either: return nil
    case .one(.day(let day)): return ("", "-" + list(1 << UInt64(day)))
    case .one(.last): return ("", "~01")
    case .one(.nth(let count, let weekday)):
      return ("\(weekday) ", "-" + list(UInt64(DayRule.bits(count * 7 - 6...min(count * 7, 31)))))
    case .one(.lastWeekday(let weekday)): return ("\(weekday) ", "~07/1")
    }
  }

  /// Weekdays by name.
  private static func names(_ mask: UInt8) -> String {
    guard mask != DayRule.everyWeekday else { return "" }
    if WeekdaySet(mask: mask) == .workdays { return "Mon..Fri " }
    return WeekdaySet(mask: mask).days.map(\.description).joined(separator: ",") + " "
  }

  /// Numbers of two digits; three and more in a row as a range.
  private static func list(_ mask: UInt64) -> String {
    CronField.runs(of: mask).map { first, last in
      first == last ? pad(first) : pad(first) + ".." + pad(last)
    }.joined(separator: ",")
  }

  /// Two digits.
  private static func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
