import PlatformFacts
import Quantities
import RecoveryModel

extension Bool: Readable {
  static var shape: Shape { .boolean }

  /// Reads `true` or `false`, and nothing that only looks like it.
  init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    if bytes.spells("true") {
      self = true
    } else if bytes.spells("false") {
      self = false
    } else {
      throw Self.misread(bytes)
    }
  }

  private static func misread(_ bytes: ArraySlice<UInt8>) -> Misread {
    let word = String(decoding: bytes.prefix(8), as: UTF8.self).lowercased()
    let meant: String? =
      switch word {
      case "true", "yes", "on", "y", "1": "true"
      case "false", "no", "off", "n", "0": "false"
      default: nil
      }
    return Misread(
      0..<bytes.count, "this is neither `true` nor `false`", expected: "`true` or `false`", suggestion: meant,
      isNotation: true)
  }
}

extension Int: Readable {
  static var shape: Shape { .integer }

  /// Reads a whole number with an optional minus, up to eighteen digits.
  init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let digits = isNegative ? bytes.dropFirst() : bytes
    guard !digits.isEmpty, digits.count <= 18 else {
      throw Misread(0..<bytes.count, "this is no whole number", expected: "digits alone, such as `3`")
    }
    var value = 0
    for index in digits.indices {
      let digit = digits[index] &- 0x30
      guard digit < 10 else {
        let at = index - bytes.startIndex
        throw Misread(at..<bytes.count, "this is no whole number", expected: "digits alone, such as `3`")
      }
      value = value * 10 + Int(digit)
    }
    self = isNegative ? -value : value
  }
}

extension Zone: Readable {
  static var shape: Shape { .zone }

  /// Reads the IANA name of a timezone.
  init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    if let zone = Zone.named(bytes) {
      self = zone
      return
    }
    throw Misread(
      0..<bytes.count, "no timezone has this name", expected: "an IANA name such as `Europe/Berlin` or `UTC`",
      suggestion: Self.likely(String(decoding: bytes.prefix(64), as: UTF8.self)), isNotation: true)
  }

  /// The zone that is meant by a name in another case, or by a way of writing UTC.
  private static func likely(_ name: String) -> String? {
    let upper = name.uppercased()
    if ["UTC", "GMT", "Z", "UTC+0", "UTC+00:00"].contains(upper) { return "UTC" }
    let parts = name.split(separator: "/").map { part in
      part.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }
        .joined(separator: "_")
    }
    let titled = parts.joined(separator: "/")
    return Zone.named(titled) == nil ? nil : titled
  }
}

extension StepTime: Readable {
  static var shape: Shape { .range }

  /// Reads a range, or `ongoing`.
  init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    self = bytes.spells("ongoing") ? .ongoing : .range(try TimeRange(parsing: bytes))
  }
}

extension RecoveryPointPromise: Readable {
  static var shape: Shape { .recoveryPoint }

  /// Reads a duration, or `none`.
  init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    self = bytes.spells("none") ? .nothingAtStake : .atMost(try TimeSpan(parsing: bytes))
  }
}

extension ArraySlice<UInt8> {
  /// Whether these are the bytes of a word.
  @inline(__always)
  func spells(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    var index = startIndex
    var letter = word.utf8Start
    while index < endIndex {
      guard self[index] == letter.pointee else { return false }
      index += 1
      letter += 1
    }
    return true
  }
}
