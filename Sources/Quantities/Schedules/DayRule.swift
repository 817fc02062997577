/// The days on which a schedule runs: some months, and some days of them.
struct DayRule: Hashable {
  /// A bit for each month, 1 to 12.
  let months: UInt16
  /// The days of those months.
  let match: Match

  /// How days of a month are chosen.
  enum Match: Hashable {
    /// Days that match a set of days of the month and a set of weekdays.
    case both(UInt32, UInt8)
    /// Days that match either.
    case either(UInt32, UInt8)
    /// One day.
    case one(DayOfMonth)
  }

  /// All months.
  static let everyMonth: UInt16 = 0x1FFE
  /// All days of a month.
  static let everyDay: UInt32 = 0xFFFF_FFFE
  /// All days of a week.
  static let everyWeekday: UInt8 = 0x7F

  /// A bit for each day, 1 to 31, that matches in a month of `length` days whose first is a `first` (Sunday 0).
  func days(month: Int, length: Int, first: Int) -> UInt32 {
    guard months & 1 << UInt16(month) != 0 else { return 0 }
    let present: UInt32 = length >= 31 ? Self.everyDay : (1 << UInt32(length + 1)) - 2
    switch match {
    case .both(let days, let weekdays): return days & Self.spread(weekdays, first) & present
    case .either(let days, let weekdays): return (days | Self.spread(weekdays, first)) & present
    case .one(let day): return Self.bit(of: day, length: length, first: first) & present
    }
  }

  /// The days of a month that fall on `weekdays`, where the month's first is a `first`.
  private static func spread(_ weekdays: UInt8, _ first: Int) -> UInt32 {
    guard weekdays != everyWeekday else { return everyDay }
    let week = UInt64(weekdays)
    let weeks = week | week << 7 | week << 14 | week << 21 | week << 28 | week << 35
    return UInt32(truncatingIfNeeded: (weeks >> UInt64(first)) << 1)
  }

  /// The bit of `day`; none where the month lacks it.
  private static func bit(of day: DayOfMonth, length: Int, first: Int) -> UInt32 {
    switch day {
    case .day(let number): return 1...31 ~= number ? 1 << UInt32(number) : 0
    case .last: return 1 << UInt32(length)
    case .nth(let count, let weekday):
      let number = 1 + (Int(weekday.rawValue) - first + 7) % 7 + (count - 1) * 7
      return 1...31 ~= number ? 1 << UInt32(number) : 0
    case .lastWeekday(let weekday):
      let last = (first + length - 1) % 7
      return 1 << UInt32(length - (last - Int(weekday.rawValue) + 7) % 7)
    }
  }

  /// Whether no year has a day that matches.
  var neverMatches: Bool {
    let reachable = (1...12).reduce(UInt32(0)) { found, month in
      guard months & 1 << UInt16(month) != 0 else { return found }
      return found | ((1 << UInt32(DayNumber.length(ofMonth: month, year: 2000) + 1)) &- 2)
    }
    switch match {
    case .both(let days, let weekdays): return days & reachable == 0 || weekdays == 0
    case .either(let days, let weekdays): return reachable == 0 || (days & reachable == 0 && weekdays == 0)
    case .one(.day(let day)): return !(1...31 ~= day) || reachable & 1 << UInt32(day) == 0
    case .one: return reachable == 0
    }
  }
}
