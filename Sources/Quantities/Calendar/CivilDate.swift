/// A date that exists, between 0001-01-01 and 9999-12-31, in the proleptic Gregorian calendar.
package struct CivilDate: Quantity, Comparable {
  /// The days since 1970-01-01, which is all there is to a date.
  package let daysSinceEpoch: Int

  /// The earliest day that can be held.
  static let first = -719_162
  /// The latest day that can be held.
  static let last = 2_932_896

  /// The date `daysSinceEpoch` days after 1970-01-01, held at the first and last dates there are.
  package init(daysSinceEpoch: Int) { self.daysSinceEpoch = min(max(daysSinceEpoch, Self.first), Self.last) }

  /// The date, where it exists.
  package init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, day >= 1, day <= DayNumber.length(ofMonth: month, year: year)
    else {
      return nil
    }
    daysSinceEpoch = DayNumber.of(year: year, month: month, day: day)
  }

  /// The year, 1 to 9999.
  package var year: Int { DayNumber.civil(daysSinceEpoch).year }
  /// The month, 1 to 12.
  package var month: Int { DayNumber.civil(daysSinceEpoch).month }
  /// The day of the month, 1 to 31.
  package var day: Int { DayNumber.civil(daysSinceEpoch).day }
  /// The day of the week.
  package var weekday: Weekday { Weekday(dayNumber: daysSinceEpoch) }

  /// The date so many days later, or earlier.
  package func adding(days: Int) -> CivilDate {
    CivilDate(daysSinceEpoch: daysSinceEpoch.addingSaturating(days))
  }

  /// The date so many months later, or earlier: the same day, or the last day of a month that is too short for it.
  package func adding(months: Int) -> CivilDate {
    let (year, month, day) = DayNumber.civil(daysSinceEpoch)
    let index = min(max((year * 12 + month - 1).addingSaturating(months), 12), 9999 * 12 + 11)
    let length = DayNumber.length(ofMonth: index % 12 + 1, year: index / 12)
    return CivilDate(
      daysSinceEpoch: DayNumber.of(year: index / 12, month: index % 12 + 1, day: min(day, length)))
  }

  /// The date after `period`: its months first, then its days, a part of a day taken as a day.
  package func adding(_ period: Period) -> CivilDate {
    adding(months: Int(period.months)).adding(days: Int(period.seconds.addingSaturating(86399) / 86400))
  }

  /// How many days `later` lies after this date; negative when it lies before.
  package func days(until later: CivilDate) -> Int { later.daysSinceEpoch - daysSinceEpoch }

  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }

  /// The canonical text: `2026-11-15`.
  package var description: String {
    var out: [UInt8] = []
    append(to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends the canonical text to `out`.
  package func append(to out: inout [UInt8]) {
    let (year, month, day) = DayNumber.civil(daysSinceEpoch)
    appendDecimal(UInt64(year), width: 4, to: &out)
    out.append(0x2D)
    appendDecimal(UInt64(month), width: 2, to: &out)
    out.append(0x2D)
    appendDecimal(UInt64(day), width: 2, to: &out)
  }
}

extension CivilDate {
  /// Reads `2026-11-15`; a date that does not exist is an error that names the last day of its month.
  package init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    var scan = Scan(bytes)
    self = try Self.take(from: &scan)
    guard scan.isAtEnd else {
      throw Misread(scan.rest, "something follows the date", expected: "a date alone, such as `2026-11-15`")
    }
  }

  /// Reads a date at the place of `scan`.
  static func take(from scan: inout Scan) throws(Misread) -> CivilDate {
    let start = scan.offset
    guard let year = scan.digits(4), scan.take(0x2D), let month = scan.digits(2), scan.take(0x2D),
      let day = scan.digits(2)
    else { throw Misread(scan.whole, "this is no date", expected: "year, month and day as in `2026-11-15`") }
    if let date = CivilDate(year: year, month: month, day: day) { return date }
    guard 1...12 ~= month, year > 0 else {
      throw Misread(scan.range(from: start), "this date does not exist", expected: "a month from 01 to 12")
    }
    let length = DayNumber.length(ofMonth: month, year: year)
    throw Misread(
      scan.range(from: start), "this date does not exist",
      expected: "a day from 01 to \(length) in \(CalendarName.text(ofMonth: month)) \(year)")
  }
}
