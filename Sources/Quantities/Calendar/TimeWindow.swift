/// Hours of a day, or of one day of the week, in which something may happen; may cross midnight.
package struct TimeWindow: Hashable, Sendable {
  /// The day on which it begins; nil means every day.
  package let weekday: Weekday?
  /// When it begins.
  package let start: TimeOfDay
  /// When it ends; on the next day where that is not later than the start.
  package let end: TimeOfDay

  /// The hours from a start to an end.
  package init(weekday: Weekday? = nil, start: TimeOfDay, end: TimeOfDay) {
    (self.weekday, self.start, self.end) = (weekday, start, end)
  }

  /// How long it is open.
  package var length: TimeSpan { .minutes(Int64(lengthInMinutes)) }

  private var lengthInMinutes: Int { (end.minutes - start.minutes + 1439) % 1440 + 1 }

  /// Whether the two are ever open at the same time.
  package func overlaps(_ other: TimeWindow) -> Bool {
    starts.contains { one in
      other.starts.contains { two in
        [-10_080, 0, 10_080].contains { shift in
          one < two + shift + other.lengthInMinutes && two + shift < one + lengthInMinutes
        }
      }
    }
  }

  /// The minutes of the week at which it opens.
  private var starts: [Int] {
    let days = weekday.map { [$0.rawValue] } ?? Array(0..<7)
    return days.map { $0 * 1440 + start.minutes }
  }

  /// Reads `03:00..04:00` or `Sun 04:00..05:00`.
  package static func parse(_ text: ArraySlice<UInt8>) -> Result<TimeWindow, QuantityError> {
    var scanner = ByteScanner(text)
    let word = scanner.letters()
    let weekday = Weekday(word)
    guard word.isEmpty || weekday != nil else {
      return .failure(QuantityError(0..<word.count, "`\(String(decoding: word, as: UTF8.self))` is no day of the week"))
    }
    scanner.skipBlanks()
    let begin = scanner.offset
    let rest = text[(text.startIndex + begin)...]
    guard let dots = rest.indices.first(where: { rest[$0...].starts(with: [0x2E, 0x2E]) }) else {
      return .failure(Self.formError(text, begin))
    }
    switch (TimeOfDay.parse(rest[..<dots]), TimeOfDay.parse(rest[(dots + 2)...])) {
    case (.success(let start), .success(let end)): return .success(TimeWindow(weekday: weekday, start: start, end: end))
    default: return .failure(Self.formError(text, begin))
    }
  }

  private static func formError(_ text: ArraySlice<UInt8>, _ begin: Int) -> QuantityError {
    let words = String(decoding: text, as: UTF8.self)
    let dashed = words.split(separator: "-").map { $0.filter { $0 != " " } }
    let suggestion = dashed.count == 2 && begin == 0 ? "\(dashed[0])..\(dashed[1])" : nil
    return QuantityError(begin..<text.count, "a window is written `03:00..04:00` or `Sun 04:00..05:00`", suggestion: suggestion)
  }
}

extension TimeWindow: CustomStringConvertible {
  /// The window as a spec writes it.
  package var description: String { (weekday.map { "\($0.short) " } ?? "") + "\(start)..\(end)" }
}
