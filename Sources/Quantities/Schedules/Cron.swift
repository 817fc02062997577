/// Five fields of cron, by the rules of Vixie cron.
package struct Cron: Hashable, Sendable {
  /// A bit for each minute, 0 to 59.
  package let minutes: UInt64
  /// A bit for each hour, 0 to 23.
  package let hours: UInt32
  /// A bit for each day of the month, 1 to 31.
  package let daysOfMonth: UInt32
  /// A bit for each month, 1 to 12.
  package let months: UInt16
  /// A bit for each day of the week, Sunday 0.
  package let weekdays: UInt8
  /// The fields that start with a star; `*/2` counts as one in Vixie cron.
  package let stars: Stars

  /// A set of fields.
  package struct Stars: OptionSet, Hashable, Sendable {
    /// One bit for each field.
    package let rawValue: UInt8
    /// The fields of the bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The first field.
    package static let minutes = Stars(rawValue: 1)
    /// The second field.
    package static let hours = Stars(rawValue: 2)
    /// The third field.
    package static let daysOfMonth = Stars(rawValue: 4)
    /// The fourth field.
    package static let months = Stars(rawValue: 8)
    /// The fifth field.
    package static let weekdays = Stars(rawValue: 16)
  }

  /// Whether a day need match only one of its two day fields, as it does where neither starts with a star.
  package var joinsDaysByOr: Bool { stars.isDisjoint(with: [.daysOfMonth, .weekdays]) }

  /// Whether every day of every month will do, so that the day of the week alone chooses.
  package var namesNoDate: Bool { daysOfMonth == 0xFFFF_FFFE && months == 0x1FFE }

  /// Whether clocks drive it: whether minutes or hours start with a star, so that a repeated hour runs again.
  package var isClockDriven: Bool { !stars.isDisjoint(with: [.minutes, .hours]) }

  /// The days on which it runs.
  var days: DayRule {
    DayRule(
      months: months,
      match: joinsDaysByOr ? .either(daysOfMonth, weekdays) : .both(daysOfMonth, weekdays))
  }
}
