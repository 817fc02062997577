extension Period {
  /// The longest that the period can be, over every start in the Gregorian calendar: 2557 days for `7y`.
  package var longest: TimeSpan { .days(Self.days(in: months, longest: true)) + TimeSpan(seconds: seconds) }

  /// The shortest that the period can be, over every start in the Gregorian calendar: 28 days for `1mo`.
  package var shortest: TimeSpan { .days(Self.days(in: months, longest: false)) + TimeSpan(seconds: seconds) }

  /// The most or the fewest days in `months` months in a row.
  ///
  /// The year can be chosen apart from the month that a stretch starts in, so its length is the days of its months
  /// in a common year plus the leap days that as many years in a row can have as it holds Februaries.
  private static func days(in months: Int32, longest: Bool) -> Int64 {
    let years = Int64(months / 12)
    let rest = Int(months % 12)
    let sign: Int64 = longest ? 1 : -1
    var best = Int64.min
    for start in 0..<(rest == 0 ? 1 : 12) {
      var days = years * 365
      var februaries = years
      for month in start..<start + rest {
        days += Int64(DayNumber.length(ofMonth: month % 12 + 1, year: 2001))
        if month % 12 == 1 { februaries += 1 }
      }
      days += leapDays(in: februaries, most: longest)
      best = max(best, sign * days)
    }
    return sign * best
  }

  /// The most or the fewest leap years among `count` years in a row.
  private static func leapDays(in count: Int64, most: Bool) -> Int64 {
    if count < 8 { return most ? (count + 3) / 4 : 0 }
    var best = leapYears(before: 2000 + count) - leapYears(before: 2000)
    for start in Int64(2001)..<2400 {
      let here = leapYears(before: start + count) - leapYears(before: start)
      best = most ? max(best, here) : min(best, here)
    }
    return best
  }

  /// How many leap years lie between year 1 and `year`, the latter left out.
  private static func leapYears(before year: Int64) -> Int64 {
    let last = year - 1
    return last / 4 - last / 100 + last / 400
  }
}
