/// A day of a month as a schedule names it.
package enum DayOfMonth: Hashable, Sendable, CustomStringConvertible {
  /// 1 to 31; months that are too short are passed over, as cron does.
  case day(Int)
  /// The last day.
  case last
  /// The first to fifth of a weekday; months without a fifth are passed over.
  case nth(Int, Weekday)
  /// The last of a weekday.
  case lastWeekday(Weekday)

  /// The words for the first to the fifth.
  static let ordinals = ["first", "second", "third", "fourth", "fifth"]

  /// The canonical text.
  package var description: String {
    switch self {
    case .day(let day): "\(day)"
    case .last: "last"
    case .nth(let count, let day): "\(Self.ordinals[min(max(count, 1), 5) - 1]) \(day)"
    case .lastWeekday(let day): "last \(day)"
    }
  }
}

/// A month and a day in it: `Jan 1`, `Oct last Sun`.
package struct DayOfYear: Hashable, Sendable, CustomStringConvertible {
  /// The month, 1 to 12.
  package let month: Int
  /// The day.
  package let day: DayOfMonth

  /// The day `day` of `month`; `nil` where no year has it.
  package init?(month: Int, day: DayOfMonth) {
    guard 1...12 ~= month else { return nil }
    if case .day(let number) = day {
      guard number >= 1, number <= DayNumber.length(ofMonth: month, year: 2000) else { return nil }
    }
    self.month = month
    self.day = day
  }

  /// The canonical text.
  package var description: String { "\(CalendarName.text(ofMonth: month)) \(day)" }
}
