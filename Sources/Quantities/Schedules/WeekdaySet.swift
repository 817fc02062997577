/// A set of days of the week.
package struct WeekdaySet: Hashable, Sendable {
  /// A bit for each day, Sunday lowest.
  package let mask: UInt8

  /// The days whose bits are set.
  package init(mask: UInt8) { self.mask = mask & 0x7F }
  /// The days listed.
  package init(_ days: Weekday...) { self.init(mask: days.reduce(0) { $0 | 1 << $1.rawValue }) }

  /// No day.
  package static let none = WeekdaySet(mask: 0)
  /// Monday to Friday.
  package static let workdays = WeekdaySet(mask: 0b011_1110)
  /// Saturday and Sunday.
  package static let weekend = WeekdaySet(mask: 0b100_0001)

  /// Whether no day is in it.
  package var isEmpty: Bool { mask == 0 }
  /// Whether `day` is in it.
  package func contains(_ day: Weekday) -> Bool { mask & 1 << day.rawValue != 0 }
  /// The days, Monday first, as weeks are planned.
  package var days: [Weekday] { (1...7).compactMap { Weekday(rawValue: UInt8($0 % 7)) }.filter(contains) }
}
