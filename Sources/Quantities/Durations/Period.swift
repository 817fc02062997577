/// A length of time by the calendar: months stay months, since a month is 28 to 31 days.
package struct Period: Hashable, Sendable {
  /// The calendar months; a year is twelve.
  package let months: Int32
  /// The seconds on top of them; a day is 86,400.
  package let seconds: Int64

  /// So many months and seconds.
  package init(months: Int32 = 0, seconds: Int64 = 0) {
    self.months = months
    self.seconds = seconds
  }

  /// So many days.
  package static func days(_ count: Int64) -> Period { Period(seconds: TimeSpan.days(count).seconds) }
  /// So many calendar months.
  package static func months(_ count: Int32) -> Period { Period(months: count) }
  /// So many calendar years.
  package static func years(_ count: Int32) -> Period { Period(months: count.multipliedReportingOverflow(by: 12).partialValue) }

  /// The longest that it can be: seven years are 2557 days where two of them are leap years.
  package var longest: TimeSpan { .days(Self.days(inMonths: Int(months), longest: true)) + TimeSpan(seconds: seconds) }
  /// The shortest that it can be: one month is 28 days in February.
  package var shortest: TimeSpan { .days(Self.days(inMonths: Int(months), longest: false)) + TimeSpan(seconds: seconds) }

  /// Whether it is never shorter than the other.
  package func isAtLeast(_ other: Period) -> Bool {
    months >= other.months && seconds >= other.seconds || shortest >= other.longest
  }

  /// Whether it is never longer than the other.
  package func isAtMost(_ other: Period) -> Bool { other.isAtLeast(self) }

  /// The days of the longest or shortest run of so many months in the Gregorian calendar.
  private static func days(inMonths count: Int, longest: Bool) -> Int64 {
    guard count > 0 else { return 0 }
    let (cycles, rest) = count.quotientAndRemainder(dividingBy: 4800)
    let whole = Int64(cycles) * 146_097
    guard rest > 0 else { return whole }
    var best: Int64 = longest ? 0 : .max
    for start in 0..<4800 where start < 48 || (start >= 1100 && start < 1300) || rest > 600 {
      let days = CivilDate.days(beforeMonth: start + rest) - CivilDate.days(beforeMonth: start)
      best = longest ? max(best, days) : min(best, days)
    }
    return whole + best
  }
}

extension Period: CustomStringConvertible {
  /// The period as a spec writes it: `7y`, `18mo`, `30d`, `1mo 2d`.
  package var description: String {
    guard months != 0 else { return TimeSpan(seconds: seconds).dayText }
    let calendar = months % 12 == 0 ? "\(months / 12)y" : "\(months)mo"
    return seconds == 0 ? calendar : "\(calendar) \(TimeSpan(seconds: seconds).dayText)"
  }
}

extension TimeSpan {
  /// The span with whole days as days, one included: `1d`, `30d`, `36h`.
  var dayText: String { seconds > 0 && seconds % 86_400 == 0 ? "\(seconds / 86_400)d" : description }
}
