/// A local time of day in whole minutes: `02:00`.
package struct TimeOfDay: Quantity, Comparable {
  /// Minutes since midnight, 0 to 1439.
  package let minutes: Int

  /// The time `minutes` after midnight, taken round the clock.
  package init(minutes: Int) { self.minutes = ((minutes % 1440) + 1440) % 1440 }

  /// The hour, 0 to 23.
  package var hour: Int { minutes / 60 }
  /// The minute of the hour, 0 to 59.
  package var minute: Int { minutes % 60 }

  /// Midnight, at the start of a day.
  package static let midnight = TimeOfDay(minutes: 0)

  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }

  /// The canonical text: `02:00`.
  package var description: String {
    var out: [UInt8] = []
    appendDecimal(UInt64(hour), width: 2, to: &out)
    out.append(0x3A)
    appendDecimal(UInt64(minute), width: 2, to: &out)
    return String(decoding: out, as: UTF8.self)
  }
}

extension TimeOfDay {
  /// Reads `02:00`, or `2:00`; twelve-hour times and hours beyond 23 are errors with the time that is meant.
  package init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    guard let time = Self.plain(bytes) else { throw Self.misread(bytes) }
    self = time
  }

  /// The time that `bytes` spell as hours and minutes.
  static func plain(_ bytes: ArraySlice<UInt8>) -> TimeOfDay? {
    var scan = Scan(bytes)
    guard bytes.count <= 5, let hour = scan.number(), hour < 24, scan.take(0x3A), let minute = scan.digits(2),
      minute < 60, scan.isAtEnd
    else { return nil }
    return TimeOfDay(minutes: Int(hour) * 60 + minute)
  }

  /// The error for `bytes` that are no time, with the time that they mean where that is plain.
  static func misread(_ bytes: ArraySlice<UInt8>) -> Misread {
    Misread(
      0..<bytes.count, "this is no time of day", expected: "hours and minutes from `00:00` to `23:59`",
      suggestion: loose(bytes)?.description)
  }

  /// The time that is meant by `2pm`, `12:30pm`, `24:00`, `02:00:00`, `2.30` or `02h30`.
  static func loose(_ bytes: ArraySlice<UInt8>) -> TimeOfDay? {
    if let time = plain(bytes) { return time }
    var scan = Scan(bytes)
    guard var hour = scan.number(), hour <= 24 else { return nil }
    var minute = 0
    if scan.take(0x3A) || scan.take(0x2E) || scan.take(0x68) {
      guard let digits = scan.digits(2), digits < 60 else { return nil }
      minute = digits
      if scan.take(0x3A) { guard scan.digits(2) == 0 else { return nil } }
    } else if scan.isAtEnd {
      return nil
    }
    scan.skipBlanks()
    let half = scan.letters()
    guard scan.isAtEnd else { return nil }
    if spellsLoosely(half, "pm") || spellsLoosely(half, "am") {
      guard 1...12 ~= hour else { return nil }
      hour = hour % 12 + (spellsLoosely(half, "pm") ? 12 : 0)
    } else if !half.isEmpty {
      return nil
    }
    guard hour < 24 || minute == 0 else { return nil }
    return TimeOfDay(minutes: Int(hour) * 60 + minute)
  }
}
