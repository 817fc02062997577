/// Scalars on one line, and literal block scalars.
extension CommonReader {
  /// Adds a scalar where nothing is written.
  func nothing(_ builder: inout TreeBuilder, at place: UInt32) {
    builder.verbatim(.plain, from: place, to: place)
  }

  /// Whether a plain scalar may begin with the byte at an offset.
  @inline(__always)
  func beginsPlain(_ offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "-"): !isBlank(offset + 1)
    case UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"),
      UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""),
      UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      false
    default: true
    }
  }

  /// Where a plain scalar outside of brackets ends, and whether it is a key.
  func plainEnd(from start: Int) -> (end: Int, isKey: Bool) {
    var offset = start
    var isKey = false
    while offset < bytes.count {
      let byte = bytes[offset]
      // Letters and most of the rest lie behind the colon, and nothing that ends a scalar does.
      if byte <= UInt8(ascii: ":") {
        if byte == 0x0A || byte == 0x20 && self.byte(offset + 1) == UInt8(ascii: "#") { break }
        isKey = byte == UInt8(ascii: ":") && isBlank(offset + 1)
        if isKey { break }
      }
      offset += 1
    }
    return (trimmed(offset, from: start), isKey)
  }

  /// The end of a scalar without the spaces before it.
  @inline(__always)
  func trimmed(_ end: Int, from start: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return end
  }

  /// Adds the plain scalar from here to an offset.
  mutating func plain(_ builder: inout TreeBuilder, to end: Int) {
    let isMerge = end - at == 2 && bytes[at] == UInt8(ascii: "<") && bytes[at + 1] == UInt8(ascii: "<")
    // Offsets fit: no file has more bytes than that.
    builder.verbatim(
      .plain, from: UInt32(truncatingIfNeeded: at), to: UInt32(truncatingIfNeeded: end), isMerge: isMerge)
    at = end
  }

  /// Where a scalar in quotes ends on its line, the quotes included; nil where it does not.
  func quotedEnd(from start: Int) -> Int? {
    let quote = bytes[start]
    var offset = start + 1
    while offset < bytes.count, bytes[offset] != 0x0A {
      if bytes[offset] == quote {
        guard quote == UInt8(ascii: "'"), byte(offset + 1) == quote else { return offset + 1 }
        offset += 1
      } else if bytes[offset] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        offset += 1
        if isEndOfLine(offset) { return nil }
      }
      offset += 1
    }
    return nil
  }

  /// Adds the scalar in quotes that begins here.
  mutating func quoted(_ builder: inout TreeBuilder) -> Bool {
    guard let end = quotedEnd(from: at) else { return false }
    let quote = bytes[at]
    let shape: NodeRecord.Shape = quote == UInt8(ascii: "'") ? .singleQuoted : .doubleQuoted
    let content = bytes[(at + 1)..<(end - 1)]
    let escape = quote == UInt8(ascii: "'") ? quote : UInt8(ascii: "\\")
    if content.contains(escape) {
      guard resolve(content, isDouble: shape == .doubleQuoted) else { return false }
      scratch.withUnsafeBufferPointer {
        builder.scalar(shape, from: UInt32(at), to: UInt32(end), text: $0, isVerbatim: false)
      }
    } else {
      builder.verbatim(shape, from: UInt32(at), to: UInt32(end))
    }
    at = end
    return true
  }

  /// Writes what a scalar in quotes says; false where it has an escape that is not common.
  private mutating func resolve(_ content: Slice<UnsafeBufferPointer<UInt8>>, isDouble: Bool) -> Bool {
    scratch.removeAll(keepingCapacity: true)
    var offset = content.startIndex
    while offset < content.endIndex {
      var byte = content[offset]
      if isDouble, byte == UInt8(ascii: "\\") {
        offset += 1
        switch self.byte(offset) {
        case UInt8(ascii: "n"): byte = 0x0A
        case UInt8(ascii: "t"): byte = 0x09
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte = bytes[offset]
        default: return false
        }
      } else if !isDouble, byte == UInt8(ascii: "'") {
        offset += 1
      }
      scratch.append(byte)
      offset += 1
    }
    return true
  }

  /// Adds the literal block scalar whose `|` stands here, under a key or dash in some column.
  mutating func literal(_ builder: inout TreeBuilder, in parent: Int) -> Bool {
    let start = at
    at += 1
    let isStripped = byte(at) == UInt8(ascii: "-")
    if isStripped { at += 1 }
    guard at < bytes.count, bytes[at] == 0x0A else { return false }
    at += 1
    scratch.removeAll(keepingCapacity: true)
    while at < bytes.count, bytes[at] == 0x0A { breakLine() }
    lineStart = at
    skipSpaces()
    let indent = at - lineStart
    // Spaces on blank lines before the first word would have a say in the indentation.
    guard indent > parent, !isEndOfLine(at) else { return false }
    var textEnd = scratch.count
    var stop = bytes.count
    at = lineStart
    while at < bytes.count {
      lineStart = at
      while at < bytes.count, at - lineStart < indent, bytes[at] == 0x20 { at += 1 }
      guard at < bytes.count else { return false }
      if bytes[at] == 0x0A {
        breakLine()
        continue
      }
      guard at - lineStart == indent else {
        stop = lineStart
        break
      }
      let begin = at
      while at < bytes.count, bytes[at] != 0x0A { at += 1 }
      guard at < bytes.count else { return false }
      scratch.append(contentsOf: bytes[begin..<at])
      textEnd = scratch.count
      breakLine()
    }
    at = stop
    let end = ScalarPlaces.blockEnd(in: bytes, from: start, to: stop)
    let count = isStripped ? textEnd : textEnd + 1
    scratch.withUnsafeBufferPointer {
      builder.scalar(
        .literal, from: UInt32(start), to: UInt32(end), text: UnsafeBufferPointer(rebasing: $0[0..<count]),
        isVerbatim: false)
    }
    lineStart = at
    findWord()
    return true
  }

  /// Takes a line feed over into the text.
  private mutating func breakLine() {
    scratch.append(0x0A)
    at += 1
  }
}
