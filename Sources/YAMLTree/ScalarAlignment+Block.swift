/// How block scalars are read: indentation is taken off, and folded ones join lines that are not indented further.
extension ScalarAlignment {
  /// What stands between two lines of a block scalar that hold something.
  private struct Gap {
    /// The line break of the first of them; nil before there was one.
    var end: Range<Int>?
    /// The line breaks of the blank lines behind it.
    var blank: [Range<Int>] = []
    /// Whether the first of them begins with a space or a tab, so that no line break beside it is folded.
    var isIndented = false
  }

  /// Reads a block scalar from its indicator as far as its text goes; up to its end there may be blank lines only.
  mutating func readBlock(isFolded: Bool, to end: Int) -> Bool {
    while offset < bytes.count, !ScalarPlaces.isBreak(bytes[offset]) { offset += 1 }
    guard skipBreak(), let indent = indentation else { return true }
    var gap = Gap()
    while !isComplete {
      let start = offset
      while offset < bytes.count, offset - start < indent, bytes[offset] == 0x20 { offset += 1 }
      let begin = offset
      if skipBreak() {
        gap.blank.append(begin..<offset)
        continue
      }
      guard begin - start == indent, begin < bytes.count else { return close(gap, isFolded: false) }
      let isIndented = bytes[begin] == 0x20 || bytes[begin] == 0x09
      guard close(gap, isFolded: isFolded && !gap.isIndented && !isIndented) else { return false }
      gap = Gap(isIndented: isIndented)
      while offset < bytes.count, !ScalarPlaces.isBreak(bytes[offset]) {
        guard emitOne() else { return false }
      }
      let lineEnd = offset
      if skipBreak() { gap.end = lineEnd..<offset }
    }
    return offset >= end || bytes[offset..<end].allSatisfy(ScalarPlaces.isBlank)
  }

  /// Takes down the line breaks between two lines: a space for one that is folded.
  private mutating func close(_ gap: Gap, isFolded: Bool) -> Bool {
    var breaks = gap.blank
    if let end = gap.end {
      if isFolded, breaks.isEmpty { return emit(0x20, from: end.lowerBound, to: end.upperBound) }
      if !isFolded { breaks.insert(end, at: 0) }
    }
    return breaks.allSatisfy { isComplete || emit(0x0A, from: $0.lowerBound, to: $0.upperBound) }
  }

  /// How many spaces are taken off each line, from the first line that holds more than spaces; nil where none does.
  private var indentation: Int? {
    guard let written = Self.leadingSpaces(of: bytes[offset...]),
      let kept = Self.leadingSpaces(of: text[...])
    else { return nil }
    return max(0, written - kept)
  }

  /// The spaces at the beginning of the first line that holds anything else.
  private static func leadingSpaces(of bytes: ArraySlice<UInt8>) -> Int? {
    var count = 0
    for byte in bytes {
      if ScalarPlaces.isBreak(byte) {
        count = 0
      } else if byte == 0x20 {
        count += 1
      } else {
        return count
      }
    }
    return nil
  }
}
