import SourceText

/// A scalar's text and its source side by side: where each byte of the one stands in the other.
///
/// It is found by walking over the source as YAML reads it and holding every byte that comes out against the text;
/// where they differ there is no alignment, so a place is never a guess.
struct ScalarAlignment {
  /// Where the source of each byte of the text begins.
  private(set) var starts: [Int] = []
  /// Where it ends.
  private(set) var ends: [Int] = []
  /// The whole file.
  let bytes: [UInt8]
  /// The text.
  let text: [UInt8]
  /// Where the walk stands in the source.
  var offset: Int

  /// The alignment of a text with the scalar that begins at an offset; nil where they do not agree.
  init?(of text: [UInt8], in bytes: [UInt8], at span: Range<Int>) {
    (self.bytes, self.text, offset) = (bytes, text, span.lowerBound)
    starts.reserveCapacity(text.count)
    ends.reserveCapacity(text.count)
    let isRead =
      switch bytes.indices.contains(span.lowerBound) ? bytes[span.lowerBound] : 0 {
      case UInt8(ascii: "'"): readQuoted(to: span.upperBound - 1, isDouble: false)
      case UInt8(ascii: "\""): readQuoted(to: span.upperBound - 1, isDouble: true)
      case UInt8(ascii: "|"): readBlock(isFolded: false, to: span.upperBound)
      case UInt8(ascii: ">"): readBlock(isFolded: true, to: span.upperBound)
      default: readPlain(to: span.upperBound)
      }
    guard isRead, isComplete else { return nil }
  }

  /// Whether the whole text has been found.
  var isComplete: Bool { starts.count == text.count }

  /// Where a range of the text stands; nil where the text is shorter.
  func source(of range: Range<Int>) -> Range<Int>? {
    guard range.lowerBound >= 0, range.upperBound <= text.count else { return nil }
    if range.isEmpty {
      let point = range.lowerBound < text.count ? starts[range.lowerBound] : ends.last ?? offset
      return point..<point
    }
    return starts[range.lowerBound]..<ends[range.upperBound - 1]
  }

  /// Takes down where one byte of the text stands; false where the text has another byte there.
  mutating func emit(_ byte: UInt8, from start: Int, to end: Int) -> Bool {
    guard starts.count < text.count, text[starts.count] == byte else { return false }
    starts.append(start)
    ends.append(end)
    return true
  }

  /// Takes the source byte at hand down as a byte of the text.
  mutating func emitOne() -> Bool {
    offset += 1
    return emit(bytes[offset - 1], from: offset - 1, to: offset)
  }

  /// Steps over one line break (LF, CRLF or CR) if there is one.
  mutating func skipBreak() -> Bool {
    guard offset < bytes.count, ScalarPlaces.isBreak(bytes[offset]) else { return false }
    let isPair = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
    offset += isPair ? 2 : 1
    return true
  }
}

/// Where parts of scalars stand in a file.
package struct ScalarTextPlaces: TextPlaces {
  private let source: SourceFile

  /// The places of a file.
  package init(_ source: SourceFile) { self.source = source }

  /// Where a range of the text's bytes stands; nil where text and source do not agree.
  package func place(of range: Range<Int>, in text: String, writtenAt span: SourceSpan) -> SourceSpan? {
    place(of: range, in: Array(text.utf8), writtenAt: span)
  }

  /// The same for a text in bytes.
  func place(of range: Range<Int>, in text: [UInt8], writtenAt span: SourceSpan) -> SourceSpan? {
    guard span.file == source.id,
      let alignment = ScalarAlignment(of: text, in: source.bytes, at: source.clamped(span)),
      let found = alignment.source(of: range)
    else { return nil }
    return SourceSpan(file: span.file, start: found.lowerBound, end: found.upperBound)
  }
}
