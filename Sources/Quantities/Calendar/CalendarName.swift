/// The English names of weekdays and months, read as whole words or by their first three letters.
enum CalendarName {
  /// Sunday first.
  static let weekdays: [StaticString] = [
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
  ]
  /// January first.
  static let months: [StaticString] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  /// The number of the weekday that `word` names, Sunday being 0.
  static func weekday(_ word: ArraySlice<UInt8>) -> Int? { weekdays.firstIndex { matches(word, $0) } }

  /// The number of the month that `word` names, 1 to 12.
  static func month(_ word: ArraySlice<UInt8>) -> Int? {
    months.firstIndex { matches(word, $0) }.map { $0 + 1 }
  }

  /// Whether `word`, in any case, is `name` or its first three letters.
  private static func matches(_ word: ArraySlice<UInt8>, _ name: StaticString) -> Bool {
    guard word.count == 3 || word.count == name.utf8CodeUnitCount else { return false }
    return name.withUTF8Buffer { letters in
      letters.prefix(word.count).elementsEqual(word) { $0 == ($1 &- 0x41 < 26 ? $1 | 0x20 : $1) }
    }
  }

  /// The three-letter text of month 1 to 12.
  static func text(ofMonth number: Int) -> String {
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][(number + 11) % 12]
  }
}
