/// Where the parts of a node lie in its source, read from the bytes themselves.
enum ScalarPlaces {
  /// The offset behind anchors and tags, where the value itself begins; `end` where there is none.
  static func afterProperties(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var offset = start
    var last = start
    while offset < end {
      switch bytes[offset] {
      case UInt8(ascii: "&"):
        while offset < end, !isBlank(bytes[offset]), !isFlow(bytes[offset]) { offset += 1 }
        last = offset
      case UInt8(ascii: "!"):
        offset = afterTag(in: bytes, from: offset, to: end)
        last = offset
      case UInt8(ascii: "#"):
        while offset < end, !isBreak(bytes[offset]) { offset += 1 }
      case let byte where isBlank(byte):
        offset += 1
      default:
        return offset
      }
    }
    return last
  }

  /// The offset behind a tag.
  private static func afterTag(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    var offset = start + 1
    if offset < end, bytes[offset] == UInt8(ascii: "<") {
      while offset < end, bytes[offset] != UInt8(ascii: ">") { offset += 1 }
      return min(offset + 1, end)
    }
    while offset < end, !isBlank(bytes[offset]), !isFlow(bytes[offset]) { offset += 1 }
    return offset
  }

  /// The end of a block scalar: behind its last line that is not blank, or behind its header.
  static func blockEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    var offset = end
    while offset > start, isBlank(bytes[offset - 1]) { offset -= 1 }
    // The spaces at the end of its last line are part of its text.
    while offset < end, !isBreak(bytes[offset]) { offset += 1 }
    let header = headerEnd(in: bytes, from: start, to: end)
    var line = header
    while line < end, !isBreak(bytes[line]) { line += 1 }
    return offset <= line ? header : offset
  }

  /// The end of a block scalar's header: `|` or `>` with what it says of indentation and line breaks.
  static func headerEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    var offset = min(start + 1, end)
    while offset < end, !isBreak(bytes[offset]), !isBlank(bytes[offset]) { offset += 1 }
    return offset
  }

  /// Whether a byte is a space, a tab or a line break.
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || isBreak(byte) }

  /// Whether a byte is a line break.
  @inline(__always)
  static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Whether a byte ends a name within flow brackets.
  private static func isFlow(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
      || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
  }
}

extension NodeRecord {
  /// Where the text of a scalar lies in its source; the whole node for anything else.
  func content(in bytes: [UInt8]) -> Range<Int> {
    let start = Int(start)
    let end = Int(end)
    if isQuoted { return start + 1..<max(end - 1, start + 1) }
    guard shape == .literal || shape == .folded else { return start..<end }
    return bytes.withUnsafeBufferPointer { bytes in
      var offset = ScalarPlaces.headerEnd(in: bytes, from: start, to: end)
      while offset < end, !ScalarPlaces.isBreak(bytes[offset]) { offset += 1 }
      if offset + 1 < end, bytes[offset] == 0x0D, bytes[offset + 1] == 0x0A { offset += 1 }
      return min(offset + 1, end)..<end
    }
  }
}

extension ScalarPlaces {
  /// Where the tag stands among a node's anchor and tag.
  static func tag(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Range<Int> {
    let offset = sign(UInt8(ascii: "!"), in: bytes, from: start, to: end)
    return offset..<max(offset, afterTag(in: bytes, from: offset, to: end))
  }

  /// Where the first `&` or `!` stands among a node's anchor and tag; comments are passed over.
  static func sign(
    _ sign: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var offset = start
    while offset < end, bytes[offset] != sign {
      if bytes[offset] == UInt8(ascii: "#") {
        while offset < end, !isBreak(bytes[offset]) { offset += 1 }
      } else {
        offset += 1
      }
    }
    return offset
  }
}
