/// The guess at a schedule that was written wrongly; only errors come here, so strings may be built.
struct LikelySchedule {
  private var period: String?
  private var time: TimeOfDay?
  private var weekdays: [Weekday] = []
  private var month: Int?
  private var ordinal: Int?
  private var number: Int?
  private var last = false
  private var every = false

  /// The canonical text of what `bytes` likely mean; `nil` where the guess is no schedule or a word is left over.
  static func meant(by bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.count <= 80 else { return nil }
    var guess = LikelySchedule()
    for word in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 || $0 == 0x2C }) {
      guard guess.take(word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }) else { return nil }
    }
    guard let text = guess.text, let form = try? Schedule.form(of: ArraySlice(text.utf8)) else { return nil }
    return Schedule(form).description
  }

  /// Takes one word in lower case; false where nothing is known of it.
  private mutating func take(_ word: [UInt8]) -> Bool {
    var digits = Scan(ArraySlice(word))
    if let value = digits.number() {
      if digits.isAtEnd
        || ["st", "nd", "rd", "th"].contains(String(decoding: word[digits.at...], as: UTF8.self))
      {
        number = Int(min(value, 1000))
        return true
      }
      guard let found = TimeOfDay.loose(ArraySlice(word)) else { return false }
      time = found
      return true
    }
    switch String(decoding: word, as: UTF8.self) {
    case "at", "on", "the", "of", "a", "day": return true
    case "every", "each": every = true
    case "last": last = true
    case "midnight": time = .midnight
    case "noon": time = TimeOfDay(minutes: 720)
    case "pm" where (number ?? 13) <= 12: afternoon(12)
    case "am" where (number ?? 13) <= 12: afternoon(0)
    case "month": period = "monthly"
    case "week": period = "weekly"
    case "hour": period = "hourly"
    case "year", "annually", "annual": period = "yearly"
    case "nightly", "everyday": period = "daily"
    default: return takeName(word)
    }
    return true
  }

  /// Makes the number read so far an hour of the half of the day that starts at `hour`.
  private mutating func afternoon(_ hour: Int) {
    time = TimeOfDay(minutes: ((number ?? 12) % 12 + hour) * 60)
    number = nil
  }

  /// Takes a word that is, or nearly is, a period, a weekday, a month or an ordinal.
  private mutating func takeName(_ word: [UInt8]) -> Bool {
    let periods = ["hourly", "daily", "weekly", "weekdays", "monthly", "quarterly", "yearly"]
    if let index = Self.nearest(word, to: periods) {
      period = periods[index]
    } else if let index = Self.nearest(word, to: DayOfMonth.ordinals) {
      ordinal = index
    } else if let day = CalendarName.weekday(ArraySlice(word)) ?? Self.nearest(word, to: Self.days),
      let weekday = Weekday(rawValue: UInt8(day))
    {
      weekdays.append(weekday)
    } else if let found = CalendarName.month(ArraySlice(word)) {
      month = found
    } else if let index = Self.nearest(word, to: Self.months) {
      month = index + 1
    } else {
      return false
    }
    return true
  }

  private static let days = CalendarName.weekdays.map { "\($0)" }
  private static let months = CalendarName.months.map { "\($0)" }

  /// The position of the name that differs from `word` in at most two letters, or one in a short word.
  private static func nearest(_ word: [UInt8], to names: [String]) -> Int? {
    let ranked = names.enumerated().map { ($0.offset, editDistance(Array($0.element.utf8), word)) }
    guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= (word.count > 5 ? 2 : 1) else { return nil }
    return best.0
  }

  /// The phrase that the words come to.
  private var text: String? {
    let hour = time.map { " \($0)" } ?? ""
    let day: String? =
      if let weekday = weekdays.first, let ordinal {
        "\(DayOfMonth.ordinals[ordinal]) \(weekday)"
      } else if let weekday = weekdays.first, last { "last \(weekday)" } else if let number {
        "\(number)"
      } else if let ordinal { "\(ordinal + 1)" } else { last ? "last" : nil }
    if let month { return day.map { "yearly \(CalendarName.text(ofMonth: month)) \($0)\(hour)" } }
    switch period {
    case "monthly", "quarterly":
      return day == nil && time != nil
        ? "\(period ?? "") 1\(hour)" : "\(period ?? "")\(day.map { " " + $0 } ?? "")\(hour)"
    case nil, "weekly":
      if period == nil, day != nil, ordinal != nil || last { return "monthly \(day ?? "")\(hour)" }
      if !weekdays.isEmpty { return "weekly \(weekdays.map(\.description).joined(separator: ","))\(hour)" }
      if period != nil { return time == nil ? "weekly" : nil }
      if let number { return every && time == nil ? "every \(number)m" : nil }
      return every || time != nil ? "daily\(hour)" : nil
    case "hourly": return number.map { "hourly :\($0 < 10 ? "0" : "")\($0)" } ?? "hourly"
    case let word?: return word == "yearly" && time != nil ? nil : word + hour
    }
  }
}
