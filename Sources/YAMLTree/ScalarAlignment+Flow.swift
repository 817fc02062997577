/// How plain and quoted scalars are read: lines fold into one, escapes stand for what they name.
extension ScalarAlignment {
  /// Reads a plain scalar up to its end.
  mutating func readPlain(to end: Int) -> Bool {
    while offset < end {
      let isRead = ScalarPlaces.isBlank(bytes[offset]) ? readGap(to: end) : emitOne()
      if !isRead { return false }
    }
    return true
  }

  /// Reads what stands between quotes, the first of which is at hand, up to the last.
  mutating func readQuoted(to end: Int, isDouble: Bool) -> Bool {
    offset += 1
    while offset < end {
      let byte = bytes[offset]
      let isRead: Bool
      if ScalarPlaces.isBlank(byte) {
        isRead = readGap(to: end)
      } else if isDouble, byte == UInt8(ascii: "\\") {
        isRead = readEscape(to: end)
      } else if !isDouble, byte == UInt8(ascii: "'") {
        offset += 2
        isRead = emit(byte, from: offset - 2, to: offset)
      } else {
        isRead = emitOne()
      }
      if !isRead { return false }
    }
    return true
  }

  /// Reads spaces and line breaks: spaces on one line stand for themselves, a single break for a space, and of several
  /// breaks all but the first for themselves.
  private mutating func readGap(to end: Int) -> Bool {
    let start = offset
    var breaks = 0
    while offset < end, ScalarPlaces.isBlank(bytes[offset]) {
      if skipBreak() { breaks += 1 } else { offset += 1 }
    }
    switch breaks {
    case 0: return (start..<offset).allSatisfy { emit(bytes[$0], from: $0, to: $0 + 1) }
    case 1: return emit(0x20, from: start, to: offset)
    default: return (1..<breaks).allSatisfy { _ in emit(0x0A, from: start, to: offset) }
    }
  }

  /// Reads an escape of a double-quoted scalar.
  private mutating func readEscape(to end: Int) -> Bool {
    let start = offset
    offset += 1
    guard offset < end else { return false }
    let letter = bytes[offset]
    if ScalarPlaces.isBreak(letter) { return readJoinedLine(from: start, to: end) }
    offset += 1
    guard let scalar = Self.named(letter) ?? hexadecimal(digits: Self.digits(behind: letter), to: end) else {
      return false
    }
    return String(scalar).utf8.allSatisfy { emit($0, from: start, to: offset) }
  }

  /// Reads a line break that a backslash takes away, with the indentation behind it; further breaks stand for
  /// themselves.
  private mutating func readJoinedLine(from start: Int, to end: Int) -> Bool {
    var isJoined = skipBreak()
    while isJoined, offset < end, ScalarPlaces.isBlank(bytes[offset]) {
      if !skipBreak() { offset += 1 } else { isJoined = emit(0x0A, from: start, to: offset) }
    }
    return isJoined
  }

  /// The character whose number stands in the next digits.
  private mutating func hexadecimal(digits: Int, to end: Int) -> Unicode.Scalar? {
    guard digits > 0, offset + digits <= end else { return nil }
    let number = UInt32(String(decoding: bytes[offset..<(offset + digits)], as: UTF8.self), radix: 16)
    offset += digits
    return number.flatMap(Unicode.Scalar.init)
  }

  /// How many digits stand behind `\x`, `\u` and `\U`.
  private static func digits(behind letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "x"): 2
    case UInt8(ascii: "u"): 4
    case UInt8(ascii: "U"): 8
    default: 0
    }
  }

  /// The character that an escape of one letter stands for.
  private static func named(_ letter: UInt8) -> Unicode.Scalar? {
    switch letter {
    case UInt8(ascii: "0"): "\0"
    case UInt8(ascii: "a"): "\u{7}"
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "t"), 0x09: "\t"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "v"): "\u{B}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "e"): "\u{1B}"
    case UInt8(ascii: "N"): "\u{85}"
    case UInt8(ascii: "_"): "\u{A0}"
    case UInt8(ascii: "L"): "\u{2028}"
    case UInt8(ascii: "P"): "\u{2029}"
    case 0x20, UInt8(ascii: "\""), UInt8(ascii: "/"), UInt8(ascii: "\\"): Unicode.Scalar(letter)
    default: nil
    }
  }
}
