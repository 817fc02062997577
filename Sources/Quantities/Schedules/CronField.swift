/// One of the five fields of cron: its numbers, names and text.
enum CronField: UInt8, CaseIterable {
  case minutes, hours, daysOfMonth, months, weekdays

  /// What it says, for messages.
  var name: String { ["minute", "hour", "day of the month", "month", "day of the week"][Int(rawValue)] }

  /// The numbers that may be written; 7 is Sunday too.
  private var written: ClosedRange<Int> {
    switch self {
    case .minutes: 0...59
    case .hours: 0...23
    case .daysOfMonth: 1...31
    case .months: 1...12
    case .weekdays: 0...7
    }
  }

  /// The numbers that a star means.
  private var all: ClosedRange<Int> { self == .weekdays ? 0...6 : written }

  /// The bits of the numbers that `text` lists.
  func mask(of text: ArraySlice<UInt8>) throws(Misread) -> UInt64 {
    var mask: UInt64 = 0
    var scan = Scan(text)
    repeat {
      let (range, step) = try part(&scan)
      var number = range.lowerBound
      while number <= range.upperBound {
        mask |= 1 << UInt64(number)
        number += step
      }
    } while scan.take(0x2C)
    guard scan.isAtEnd else { throw misread(scan) }
    return mask
  }

  /// One part of a list: `*`, `5`, `1-5`, `Mon-Fri`, each but a lone number with an optional `/step`.
  private func part(_ scan: inout Scan) throws(Misread) -> (ClosedRange<Int>, Int) {
    let start = scan.offset
    var range = all
    var stepAllowed = true
    if !scan.take(0x2A) {
      let low = try number(&scan)
      var high = low
      stepAllowed = scan.take(0x2D)
      if stepAllowed { high = try number(&scan) }
      if self == .weekdays, high == 0, low > 0 { high = 7 }
      guard low <= high else {
        throw Misread(
          scan.range(from: start), "the range ends before it starts", expected: "the smaller number first")
      }
      range = low...high
    }
    guard scan.next == 0x2F else { return (range, 1) }
    guard stepAllowed else {
      throw Misread(scan.rest, "a step needs a range", expected: "`*/n` or `a-b/n`")
    }
    scan.at += 1
    guard let step = scan.number(), step > 0, step <= 59 else {
      throw Misread(scan.rest, "this is no step", expected: "a number of 1 or more after `/`")
    }
    return (range, Int(step))
  }

  /// A number or a name.
  private func number(_ scan: inout Scan) throws(Misread) -> Int {
    let start = scan.offset
    if let number = scan.number() {
      guard number <= 59, written.contains(Int(number)) else {
        throw Misread(
          scan.range(from: start), "\(number) is no \(name)",
          expected: "a number from \(written.lowerBound) to \(written.upperBound)")
      }
      return Int(number)
    }
    let word = scan.letters()
    if self == .months, word.count == 3, let month = CalendarName.month(word) { return month }
    if self == .weekdays, word.count == 3, let day = CalendarName.weekday(word) { return day }
    throw misread(scan)
  }

  /// The error for what is not understood at the place of `scan`.
  private func misread(_ scan: Scan) -> Misread {
    let foreign: String? =
      switch scan.next {
      case 0x3F: "`?`"
      case 0x23: "`#`"
      case 0x4C, 0x57: "`L` and `W`"
      default: nil
      }
    return Misread(
      scan.rest, foreign.map { "\($0) is not in cron's five fields" } ?? "the \(name) is not readable",
      expected: foreign == nil
        ? "numbers, ranges, lists and `*/n`" : "a phrase such as `monthly first Sun 04:00`")
  }

  /// The text of the numbers in `mask`, starting with a star where `star` says so.
  func text(of mask: UInt64, star: Bool) -> String {
    guard star else { return list(mask) }
    for step in 1...60 {
      let steps = stride(from: all.lowerBound, through: all.upperBound, by: step).reduce(UInt64(0)) {
        $0 | 1 << UInt64($1)
      }
      guard steps & ~mask == 0 else { continue }
      let rest = mask & ~steps
      return (step == 1 ? "*" : "*/\(step)") + (rest == 0 ? "" : "," + list(rest))
    }
    return list(mask)
  }

  /// The numbers in `mask`; three and more in a row as a range.
  private func list(_ mask: UInt64) -> String {
    Self.runs(of: mask).map { $0 == $1 ? "\($0)" : "\($0)-\($1)" }.joined(separator: ",")
  }

  /// The numbers in `mask` as first and last of what is in a row; two in a row stay apart.
  static func runs(of mask: UInt64) -> [(first: Int, last: Int)] {
    var found: [(first: Int, last: Int)] = []
    for number in 0..<64 where mask & 1 << UInt64(number) != 0 {
      if let end = found.last, end.last == number - 1 {
        found[found.count - 1].last = number
      } else {
        found.append((number, number))
      }
    }
    return found.flatMap { $0.last == $0.first + 1 ? [($0.first, $0.first), ($0.last, $0.last)] : [$0] }
  }
}
