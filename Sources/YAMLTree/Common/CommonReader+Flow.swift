/// Collections between brackets, on one line.
extension CommonReader {
  /// Reads the collection that begins here and goes behind its last bracket.
  mutating func flow(_ builder: inout TreeBuilder) -> Bool {
    let isMapping = bytes[at] == UInt8(ascii: "{")
    let close = UInt8(ascii: isMapping ? "}" : "]")
    guard builder.begin(isMapping ? .flowMapping : .flowSequence, at: UInt32(at), anchor: nil) else {
      return false
    }
    at += 1
    skipSpaces()
    if byte(at) != close {
      while true {
        if isMapping {
          guard flowKey(&builder) else { return false }
        }
        guard flowValue(&builder) else { return false }
        skipSpaces()
        if byte(at) == close { break }
        guard byte(at) == UInt8(ascii: ",") else { return false }
        at += 1
        skipSpaces()
      }
    }
    at += 1
    builder.end(at: UInt32(at))
    return true
  }

  /// Reads a key, its colon and the spaces behind it.
  private mutating func flowKey(_ builder: inout TreeBuilder) -> Bool {
    let start = at
    switch byte(at) {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): guard quoted(&builder) else { return false }
    default: guard flowPlain(&builder) else { return false }
    }
    guard byte(at) == UInt8(ascii: ":"), byte(at + 1) == 0x20, at - start < 1000 else { return false }
    at += 1
    skipSpaces()
    return true
  }

  /// Reads a value.
  private mutating func flowValue(_ builder: inout TreeBuilder) -> Bool {
    switch byte(at) {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted(&builder)
    case UInt8(ascii: "["), UInt8(ascii: "{"): flow(&builder)
    default: flowPlain(&builder)
    }
  }

  /// Reads a plain scalar between brackets.
  private mutating func flowPlain(_ builder: inout TreeBuilder) -> Bool {
    guard at < bytes.count, beginsPlain(at) else { return false }
    var offset = at
    scan: while true {
      // Most bytes are small letters, which need no other look.
      while offset < bytes.count, bytes[offset] &- 0x61 < 26 { offset &+= 1 }
      switch byte(offset) {
      case 0x2D...0x39, 0x41...0x5A: break
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): break scan
      case UInt8(ascii: ":"):
        switch self.byte(offset + 1) {
        case 0x20: break scan
        case 0x0A, UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"),
          UInt8(ascii: "{"),
          UInt8(ascii: "}"):
          return false
        default: break
        }
      case 0x0A, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"): return false
      case 0x20:
        if self.byte(offset + 1) == UInt8(ascii: "#") { return false }
      default: break
      }
      offset += 1
    }
    let end = trimmed(offset, from: at)
    // A dash alone is an odd thing to write between brackets.
    guard end > at + 1 || bytes[at] != UInt8(ascii: "-") else { return false }
    plain(&builder, to: end)
    return true
  }
}
