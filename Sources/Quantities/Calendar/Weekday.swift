/// A day of the week, numbered as cron does: Sunday is 0.
package enum Weekday: UInt8, Quantity, CaseIterable, Comparable {
  case sunday, monday, tuesday, wednesday, thursday, friday, saturday

  /// The English names, Sunday first.
  private static let names = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]

  /// The whole English name.
  package var name: String { Self.names[Int(rawValue)] }

  /// The canonical text: `Sun` to `Sat`.
  package var description: String { String(name.prefix(3)) }

  package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }

  /// Reads `Sun` or `Sunday` in any case.
  package init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    guard let index = CalendarName.weekday(bytes), let day = Weekday(rawValue: UInt8(index)) else {
      throw Misread(0..<bytes.count, "this is no day of the week", expected: "`Sun`, `Mon` … `Sat`")
    }
    self = day
  }

  /// The weekday of the day `number` days after 1970-01-01, which was a Thursday.
  init(dayNumber number: Int) {
    self = Weekday(rawValue: UInt8((number % 7 + 11) % 7)) ?? .sunday
  }
}
