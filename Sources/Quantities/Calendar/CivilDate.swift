/// A day of the Gregorian calendar, without a timezone.
package struct CivilDate: Hashable, Comparable, Sendable {
  /// The year, 1 to 9999.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month, from 1.
  package let day: Int

  /// The day; nil where there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day that lies so many days after 1970-01-01 (Howard Hinnant's civil-day arithmetic), held within the years 1 to 9999.
  package init(daysSinceEpoch: Int64) {
    let clamped = min(max(daysSinceEpoch, -719_162), 2_932_896)
    let shifted = Int(clamped) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// How many days it lies after 1970-01-01.
  package var daysSinceEpoch: Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int64(era * 146_097 + dayOfEra - 719_468)
  }

  /// The day of the week.
  package var weekday: Weekday { Weekday(rawValue: Int((daysSinceEpoch % 7 + 11) % 7)) ?? .sunday }

  /// The day so many days later, or earlier.
  package func adding(days: Int64) -> CivilDate { CivilDate(daysSinceEpoch: daysSinceEpoch + days) }

  /// Whether the year has a 29 February.
  package static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// The days of a month.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The days before a month, counted in months from January of year 2000; it repeats every 4800.
  static func days(beforeMonth index: Int) -> Int64 {
    let year = 2000 + index / 12
    return CivilDate(year: year, month: index % 12 + 1, day: 1)?.daysSinceEpoch ?? 0
  }

  /// The earlier first.
  package static func < (one: CivilDate, other: CivilDate) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }

  /// Reads `2026-11-15`.
  package static func parse(_ text: ArraySlice<UInt8>) -> Result<CivilDate, QuantityError> {
    let form = QuantityError(0..<text.count, "a date is written `2026-11-15`")
    var scanner = ByteScanner(text)
    guard let year = scanner.number(), scanner.offset == 4, scanner.take(0x2D), let month = scanner.number(),
      scanner.offset == 7, scanner.take(0x2D), let day = scanner.number(), scanner.isAtEnd, scanner.offset == 10
    else { return .failure(form) }
    guard (1...12).contains(month) else { return .failure(QuantityError(5..<7, "there is no month \(month)")) }
    guard let date = CivilDate(year: Int(year), month: Int(month), day: Int(day)) else {
      let last = length(ofMonth: Int(month), year: Int(year))
      return .failure(QuantityError(8..<10, "that month has \(last) days", suggestion: nil))
    }
    return .success(date)
  }
}

extension CivilDate: CustomStringConvertible {
  /// The day as ISO 8601 writes it.
  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
