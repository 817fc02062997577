extension Period {
  /// Reads `15m`, `1h 30m`, `30d`, `12w`, `12mo`, `7y`: each number with its unit.
  package static func parse(_ bytes: ArraySlice<UInt8>) -> Result<Period, QuantityError> {
    var scanner = ByteScanner(bytes)
    return parse(&scanner).flatMap { period in
      scanner.isAtEnd ? .success(period) : .failure(scanner.notADuration(from: 0))
    }
  }

  /// Reads number-and-unit pairs as far as they go.
  static func parse(_ scanner: inout ByteScanner) -> Result<Period, QuantityError> {
    var months: Int64 = 0
    var seconds = TimeSpan.zero
    let begin = scanner.offset
    repeat {
      let at = scanner.offset
      guard let count = scanner.number() else { return .failure(scanner.notADuration(from: begin)) }
      let unit = scanner.letters()
      guard let length = Unit(unit) else { return .failure(scanner.badUnit(unit, count: count, from: at)) }
      months += length.months * min(count, 1_000_000)
      seconds += TimeSpan(seconds: length.seconds) * count
      guard months < 12_000, seconds.seconds < 31_556_952 * 1000 else {
        return .failure(QuantityError(at..<scanner.offset, "longer than a thousand years; `forever` says without end"))
      }
      scanner.skipBlanks()
    } while scanner.next.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
    return .success(Period(months: Int32(months), seconds: seconds.seconds))
  }

  /// The units in which durations are written.
  private struct Unit {
    var months: Int64 = 0
    var seconds: Int64 = 0

    init?(_ word: ArraySlice<UInt8>) {
      switch word.count {
      case 1:
        switch word[word.startIndex] {
        case UInt8(ascii: "s"): seconds = 1
        case UInt8(ascii: "m"): seconds = 60
        case UInt8(ascii: "h"): seconds = 3600
        case UInt8(ascii: "d"): seconds = 86_400
        case UInt8(ascii: "w"): seconds = 604_800
        case UInt8(ascii: "y"): months = 12
        default: return nil
        }
      case 2 where word.equals("mo"): months = 1
      default: return nil
      }
    }
  }
}

extension TimeSpan {
  /// Reads a duration without calendar units: `15m`, `1h 30m`, `30d`, `2w`.
  package static func parse(_ bytes: ArraySlice<UInt8>) -> Result<TimeSpan, QuantityError> {
    Period.parse(bytes).flatMap { $0.span(in: 0..<bytes.count) }
  }
}

extension TimeRange {
  /// Reads `15m` or `15m..30m`, the lower bound first.
  package static func parse(_ bytes: ArraySlice<UInt8>) -> Result<TimeRange, QuantityError> {
    var scanner = ByteScanner(bytes)
    let low: TimeSpan
    switch Period.parse(&scanner).flatMap({ $0.span(in: 0..<scanner.offset) }) {
    case .success(let span): low = span
    case .failure(let error): return .failure(error)
    }
    if scanner.isAtEnd { return .success(TimeRange(low)) }
    guard scanner.take("..") else { return .failure(scanner.badRange()) }
    scanner.skipBlanks()
    let begin = scanner.offset
    switch Period.parse(&scanner).flatMap({ $0.span(in: begin..<scanner.offset) }) {
    case .failure(let error): return .failure(error)
    case .success(let high):
      guard scanner.isAtEnd else { return .failure(scanner.notADuration(from: begin)) }
      guard low <= high else {
        return .failure(
          QuantityError(0..<bytes.count, "the range runs backwards", suggestion: "\(high)..\(low)"))
      }
      return .success(TimeRange(low: low, high: high))
    }
  }
}

extension Period {
  /// The same without months; an error where it has some, since a month has no one length.
  fileprivate func span(in range: Range<Int>) -> Result<TimeSpan, QuantityError> {
    guard months == 0 else {
      return .failure(
        QuantityError(range, "a month has no one length; say days", suggestion: "\(longest.seconds / 86_400)d"))
    }
    return .success(TimeSpan(seconds: seconds))
  }
}

extension ByteScanner {
  /// The error for a text that is no duration, with the duration that was probably meant.
  fileprivate func notADuration(from begin: Int) -> QuantityError {
    QuantityError(
      begin..<bytes.count, "a duration is a number with its unit: `15m`, `4h`, `30d`, `12mo`",
      suggestion: DurationGuess(text(from: begin)).text)
  }

  /// The error for a number without a known unit.
  fileprivate func badUnit(_ unit: ArraySlice<UInt8>, count: Int64, from begin: Int) -> QuantityError {
    let guess = DurationGuess(text(from: begin)).text
    guard !unit.isEmpty || !isAtEnd else {
      return QuantityError(begin..<offset, "`\(count)` has no unit: say `\(count)m`, `\(count)h` or `\(count)d`")
    }
    let end = unit.isEmpty ? bytes.count : offset
    let word = unit.isEmpty ? text(from: offset) : String(decoding: unit, as: UTF8.self)
    return QuantityError(
      begin..<end, "`\(word)` is no unit of time; the units are s, m, h, d, w, mo, y", suggestion: guess)
  }

  /// The error for what stands between two bounds where `..` belongs.
  fileprivate func badRange() -> QuantityError {
    let suggestion = DurationGuess(text(from: 0)).text
    return QuantityError(0..<bytes.count, "a range is written `15m..30m`", suggestion: suggestion)
  }
}
