/// A moment, in whole seconds, between the years 1 and 9999 of UTC.
package struct Instant: Quantity, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  package let secondsSinceEpoch: Int64

  /// The earliest moment that can be held.
  static let first = Int64(CivilDate.first) * 86400
  /// The latest moment that can be held.
  static let last = Int64(CivilDate.last) * 86400 + 86399

  /// The moment, held at the first and last that there are.
  package init(secondsSinceEpoch: Int64) {
    self.secondsSinceEpoch = min(max(secondsSinceEpoch, Self.first), Self.last)
  }

  package static func < (left: Instant, right: Instant) -> Bool {
    left.secondsSinceEpoch < right.secondsSinceEpoch
  }
  package static func + (left: Instant, right: TimeSpan) -> Instant {
    Instant(secondsSinceEpoch: left.secondsSinceEpoch.addingSaturating(right.seconds))
  }
  package static func - (left: Instant, right: TimeSpan) -> Instant {
    Instant(secondsSinceEpoch: left.secondsSinceEpoch.subtractingSaturating(right.seconds))
  }
  package static func - (left: Instant, right: Instant) -> TimeSpan {
    TimeSpan(seconds: left.secondsSinceEpoch - right.secondsSinceEpoch)
  }

  /// The canonical text, in UTC: `2027-03-01T02:10:00Z`.
  package var description: String { text(offset: nil) }

  /// The text with the local time and offset of `zone`: `2027-03-01T03:10:00+01:00`; `Z` for UTC itself.
  package func text(in zone: Zone) -> String {
    text(offset: zone.isUTC ? nil : zone.offset(at: self))
  }

  /// The text in local time `offset` seconds east of UTC, whole minutes; `Z` where there is none.
  private func text(offset: Int?) -> String {
    let local = Int(secondsSinceEpoch) + (offset ?? 0)
    let day = DayNumber.floorDivide(local, 86400)
    let second = UInt64(local - day * 86400)
    var out: [UInt8] = []
    CivilDate(daysSinceEpoch: day).append(to: &out)
    for (mark, part) in [(0x54, second / 3600), (0x3A, second / 60 % 60), (0x3A, second % 60)]
      as [(UInt8, UInt64)]
    {
      out.append(mark)
      appendDecimal(part, width: 2, to: &out)
    }
    guard let offset else { return String(decoding: out, as: UTF8.self) + "Z" }
    out.append(offset < 0 ? 0x2D : 0x2B)
    appendDecimal(UInt64(offset.magnitude) / 3600, width: 2, to: &out)
    out.append(0x3A)
    appendDecimal(UInt64(offset.magnitude) / 60 % 60, width: 2, to: &out)
    return String(decoding: out, as: UTF8.self)
  }
}

extension Instant {
  /// Reads ISO 8601 with `Z` or an offset: `2027-03-01T02:10Z`, `2027-03-01T03:10:00+01:00`.
  package init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    var scan = Scan(bytes)
    let date = try CivilDate.take(from: &scan)
    guard scan.take(0x54) || scan.take(0x20), let hour = scan.digits(2), scan.take(0x3A),
      let minute = scan.digits(2), hour < 24, minute < 60
    else { throw Self.misread(scan) }
    var second = 0
    if scan.take(0x3A) {
      guard let read = scan.digits(2), read < 60 else { throw Self.misread(scan) }
      second = read
    }
    let offset = try Self.offset(from: &scan)
    guard scan.isAtEnd else { throw Self.misread(scan) }
    let local = Int64(date.daysSinceEpoch) * 86400 + Int64(hour * 3600 + minute * 60 + second)
    self.init(secondsSinceEpoch: local - Int64(offset))
  }

  /// The offset at the place of `scan` in seconds: `Z`, `+01:00` or `-0530`.
  private static func offset(from scan: inout Scan) throws(Misread) -> Int {
    if scan.take(0x5A) { return 0 }
    let west = scan.next == 0x2D
    guard scan.take(0x2B) || scan.take(0x2D), let hours = scan.digits(2) else {
      throw Misread(scan.rest, "the moment has no timezone", expected: "`Z` or an offset such as `+01:00`")
    }
    _ = scan.take(0x3A)
    guard let minutes = scan.digits(2), hours < 24, minutes < 60 else { throw misread(scan) }
    return (hours * 3600 + minutes * 60) * (west ? -1 : 1)
  }

  /// The error at the place of `scan`.
  private static func misread(_ scan: Scan) -> Misread {
    Misread(
      scan.rest, "this is no moment in time", expected: "date, time and offset as in `2027-03-01T02:10Z`")
  }
}
