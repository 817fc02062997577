extension Period {
  /// Reads numbers with `y`, `mo`, `w`, `d`, `h`, `m` or `s`, which add up: `7y`, `12mo`, `1h 30m`.
  package init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    var scan = Scan(bytes)
    self.init(months: 0, seconds: 0)
    var units: UInt8 = 0
    scan.skipBlanks()
    repeat {
      try take(from: &scan, seen: &units)
      scan.skipBlanks()
    } while !scan.isAtEnd
    if units & (Unit.months.bit | Unit.years.bit) == Unit.months.bit { wording = .months }
    if units & ~(Unit.months.bit | Unit.years.bit) == Unit.weeks.bit {
      wording = wording == .months ? .months : .weeks
    }
  }

  /// Adds the next number and unit of `scan`; `seen` holds the units so far, for none may come twice.
  @inline(__always)
  private mutating func take(from scan: inout Scan, seen: inout UInt8) throws(Misread) {
    let start = scan.offset
    guard let count = scan.number() else {
      throw Misread(scan.rest, "no number stands here", expected: Unit.examples)
    }
    let afterNumber = scan.at
    scan.skipBlanks()
    let letters = scan.letterRange()
    guard let unit = Unit(scan.bytes, at: letters) else {
      let word = scan.bytes[letters]
      if word.isEmpty { scan.at = afterNumber }
      throw Unit.misread(word, count: count, scan.range(from: start), alone: start == 0 && scan.isAtEnd)
    }
    guard seen & unit.bit == 0 else {
      throw Misread(
        scan.range(from: start), "the unit `\(unit.text)` stands twice", expected: "each unit once")
    }
    seen |= unit.bit
    guard let sum = adding(count, unit) else {
      throw Misread(scan.range(from: start), "the number is too large", expected: "less than 10,000 years")
    }
    self = sum
  }

  /// This period and `count` more of `unit`; `nil` beyond ten thousand years.
  private func adding(_ count: Int64, _ unit: Unit) -> Period? {
    var sum = self
    switch unit {
    case .years, .months:
      let more = count.multipliedSaturating(by: unit == .years ? 12 : 1).addingSaturating(Int64(months))
      guard more < 120_000 else { return nil }
      sum.months = Int32(more)
    default:
      let more = count.multipliedSaturating(by: unit.seconds).addingSaturating(seconds)
      guard more < 315_576_000_000 else { return nil }
      sum.seconds = more
    }
    return sum
  }

  /// The canonical text: the calendar part in years or months, then weeks or days, then the rest.
  package var description: String {
    var parts: [String] = []
    if months > 0 {
      parts.append(months % 12 == 0 && wording != .months ? "\(months / 12)y" : "\(months)mo")
    }
    if seconds > 0, seconds % 604_800 == 0, wording == .weeks {
      parts.append("\(seconds / 604_800)w")
    } else if seconds > 0, seconds % 86400 == 0 {
      parts.append("\(seconds / 86400)d")
    } else if seconds > 0 || months == 0 {
      parts.append(TimeSpan(seconds: seconds).description)
    }
    return parts.joined(separator: " ")
  }
}
