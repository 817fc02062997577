/// Writes the App Engine text that Cloud Scheduler takes beside unix cron: `first sunday of month 04:00`.
enum AppEngineText {
  /// The text for the first to the fourth of a weekday at one time; `nil` for what five fields say as well.
  static func write(_ grid: FieldGrid) -> String? {
    guard case .one(.nth(let count, let weekday)) = grid.days.match, 1...4 ~= count,
      grid.minutes.nonzeroBitCount == 1, grid.hours.nonzeroBitCount == 1
    else { return nil }
    let time = TimeOfDay(minutes: grid.hours.trailingZeroBitCount * 60 + grid.minutes.trailingZeroBitCount)
    let months = (1...12).filter { grid.days.months & 1 << UInt16($0) != 0 }
    let names = months.map { CalendarName.text(ofMonth: $0).lowercased() }.joined(separator: ",")
    let when = months.count == 12 ? "month" : names
    return "\(DayOfMonth.ordinals[count - 1]) \(weekday.name.lowercased()) of \(when) \(time)"
  }
}
