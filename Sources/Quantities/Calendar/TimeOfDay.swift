/// A time of day to the minute.
package struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0 to 1439.
  package let minutes: Int

  /// The time so many minutes after midnight; nil beyond the day.
  package init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// The earlier first.
  package static func < (one: TimeOfDay, other: TimeOfDay) -> Bool { one.minutes < other.minutes }

  /// Reads `03:00`, two digits each.
  package static func parse(_ text: ArraySlice<UInt8>) -> Result<TimeOfDay, QuantityError> {
    var scanner = ByteScanner(text)
    let form = QuantityError(0..<text.count, "a time of day is written `03:00`")
    guard let hour = scanner.number(), scanner.offset <= 2, scanner.take(0x3A), let minute = scanner.number(),
      scanner.isAtEnd, text.count >= 4
    else { return .failure(form) }
    guard hour < 24, minute < 60, let time = TimeOfDay(minutes: Int(hour * 60 + minute)) else {
      return .failure(QuantityError(0..<text.count, "there is no such time of day"))
    }
    return .success(time)
  }
}

extension TimeOfDay: CustomStringConvertible {
  /// The time as a spec writes it: `03:00`.
  package var description: String {
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
