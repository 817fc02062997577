/// Reads the POSIX text of a timezone rule (POSIX `TZ`, with the hours beyond a day that RFC 9636 allows).
enum PosixRule {
  /// The rule that `text` states, such as `CET-1CEST,M3.5.0,M10.5.0/3`; `nil` where it is none.
  static func read(_ text: ArraySlice<UInt8>) -> ZoneRule? {
    var scan = Scan(text)
    skipName(&scan)
    guard let standard = time(&scan) else { return nil }
    guard !scan.isAtEnd else { return ZoneRule(standard: -standard) }
    skipName(&scan)
    var daylight = -standard + 3600
    if scan.next != 0x2C {
      guard let stated = time(&scan) else { return nil }
      daylight = -stated
    }
    guard let start = change(&scan), let end = change(&scan) else { return nil }
    return ZoneRule(standard: -standard, daylight: daylight, start: start, end: end)
  }

  /// Passes an abbreviation, plain or in angle brackets.
  private static func skipName(_ scan: inout Scan) {
    guard scan.take(0x3C) else {
      _ = scan.letters()
      return
    }
    while !scan.isAtEnd, !scan.take(0x3E) { scan.at += 1 }
  }

  /// Hours, or hours and minutes, with a sign, in seconds.
  private static func time(_ scan: inout Scan) -> Int? {
    let negative = scan.take(0x2D)
    if !negative { _ = scan.take(0x2B) }
    guard let hours = scan.number(), hours <= 167 else { return nil }
    var seconds = Int(hours) * 3600
    if scan.take(0x3A) {
      guard let minutes = scan.digits(2) else { return nil }
      seconds += minutes * 60
    }
    return negative ? -seconds : seconds
  }

  /// A change in the form `,Mmonth.week.day/time`; two o'clock where no time is given.
  private static func change(_ scan: inout Scan) -> ZoneRule.Change? {
    guard scan.take(0x2C), scan.take(0x4D), let month = scan.number(), scan.take(0x2E),
      let week = scan.number(), scan.take(0x2E), let weekday = scan.number(),
      1...12 ~= month, 1...5 ~= week, weekday < 7
    else { return nil }
    var at = 7200
    if scan.take(0x2F) {
      guard let stated = time(&scan) else { return nil }
      at = stated
    }
    return ZoneRule.Change(month: Int(month), week: Int(week), weekday: Int(weekday), time: at)
  }
}
