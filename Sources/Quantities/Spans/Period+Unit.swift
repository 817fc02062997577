extension Period {
  /// A unit of time as it is written.
  enum Unit: UInt8 {
    case seconds, minutes, hours, days, weeks, months, years

    /// What a duration looks like, for messages.
    static let examples = "a number with a unit, such as `15m`, `4h`, `30d`, `12w`, `12mo` or `7y`"

    /// The unit that the bytes in a range spell exactly.
    @inline(__always)
    init?(_ bytes: ArraySlice<UInt8>, at range: Range<Int>) {
      guard !range.isEmpty else { return nil }
      switch (bytes[range.lowerBound], range.count) {
      case (0x73, 1): self = .seconds
      case (0x6D, 1): self = .minutes
      case (0x68, 1): self = .hours
      case (0x64, 1): self = .days
      case (0x77, 1): self = .weeks
      case (0x79, 1): self = .years
      case (0x6D, 2) where bytes[range.lowerBound + 1] == 0x6F: self = .months
      default: return nil
      }
    }

    /// One bit for each unit.
    var bit: UInt8 { 1 << rawValue }

    /// The seconds of one, zero for those of the calendar.
    var seconds: Int64 {
      switch self {
      case .seconds: 1
      case .minutes: 60
      case .hours: 3600
      case .days: 86400
      case .weeks: 604_800
      case .months, .years: 0
      }
    }

    /// The unit as it is written.
    var text: String { ["s", "m", "h", "d", "w", "mo", "y"][Int(rawValue)] }

    /// The error for a `word` that is no unit, after the number `count`.
    static func misread(_ word: ArraySlice<UInt8>, count: Int64, _ range: Range<Int>, alone: Bool) -> Misread
    {
      guard !word.isEmpty else {
        return Misread(range, "the number has no unit", expected: examples)
      }
      let name = String(decoding: word, as: UTF8.self)
      let meant = meaning(of: name.lowercased())
      return Misread(
        range, "`\(name)` is no unit of time", expected: "`s`, `m`, `h`, `d`, `w`, `mo` or `y`",
        suggestion: alone ? meant.map { "\(count)\($0.text)" } : nil, isNotation: true)
    }

    /// The unit that a longer `name`, in lower case, means.
    private static func meaning(of name: String) -> Unit? {
      switch name {
      case "s", "sec", "secs", "second", "seconds": .seconds
      case "min", "mins", "minute", "minutes": .minutes
      case "h", "hr", "hrs", "hour", "hours": .hours
      case "d", "day", "days": .days
      case "w", "wk", "week", "weeks": .weeks
      case "mo", "mon", "mth", "month", "months": .months
      case "y", "yr", "yrs", "year", "years": .years
      default: nil
      }
    }
  }
}
