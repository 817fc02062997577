import SourceText

/// Finds where a part of a text stands in the Swift literal that says it.
package struct SwiftTextPlaces: TextPlaces {
  private let files: [FileID: SourceFile]

  /// The places in these files.
  package init(_ files: [SourceFile]) {
    self.files = Dictionary(files.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package func place(of range: Range<Int>, in text: String, writtenAt span: SourceSpan) -> SourceSpan? {
    guard let file = files[span.file] else { return nil }
    let place = file.clamped(span)
    guard let literal = SwiftLiteral(file.bytes, at: place), literal.text.elementsEqual(text.utf8),
      range.lowerBound >= 0, range.upperBound <= literal.text.count, !range.isEmpty
    else { return nil }
    return SourceSpan(
      file: span.file, start: literal.starts[range.lowerBound], end: literal.ends[range.upperBound - 1])
  }
}

/// A text literal of Swift: what it says, byte by byte, and where each byte is said.
struct SwiftLiteral {
  /// The bytes of the text.
  private(set) var text: [UInt8] = []
  /// The offset at which each begins in the source.
  private(set) var starts: [Int] = []
  /// The offset behind each.
  private(set) var ends: [Int] = []

  /// Reads the literal that fills a place; nil where anything else stands there, an interpolation above all.
  init?(_ bytes: [UInt8], at place: Range<Int>) {
    var hashes = 0
    while hashes < place.count, bytes[place.lowerBound + hashes] == UInt8(ascii: "#") { hashes += 1 }
    let inner = place.lowerBound + hashes..<max(place.lowerBound + hashes, place.upperBound - hashes)
    let isLong = inner.count >= 6 && bytes[inner].starts(with: [0x22, 0x22, 0x22])
    let quotes = isLong ? 3 : 1
    guard inner.count >= quotes * 2, bytes[inner.lowerBound] == 0x22, bytes[inner.upperBound - 1] == 0x22
    else { return nil }
    let body = inner.lowerBound + quotes..<inner.upperBound - quotes
    let isRead = isLong ? readLines(bytes, body, hashes) : read(bytes, body, hashes)
    guard isRead else { return nil }
  }

  /// Reads the lines between three quotes: the last says how far all are indented, and the break before it is no text.
  private mutating func readLines(_ bytes: [UInt8], _ body: Range<Int>, _ hashes: Int) -> Bool {
    guard let first = bytes[body].firstIndex(of: 0x0A), let last = bytes[body].lastIndex(of: 0x0A) else {
      return false
    }
    let indent = body.upperBound - last - 1
    var start = first + 1
    while start <= last {
      let end = bytes[start..<body.upperBound].firstIndex(of: 0x0A) ?? last
      let content = min(start + indent, end)
      guard read(bytes, content..<end, hashes) else { return false }
      let isJoined = Self.joins(bytes, content..<end, hashes)
      if end < last, !isJoined { take(0x0A, from: end, to: end + 1) }
      start = end + 1
    }
    return true
  }

  /// Whether a line ends with what joins it to the next.
  private static func joins(_ bytes: [UInt8], _ line: Range<Int>, _ hashes: Int) -> Bool {
    let sign = line.upperBound - hashes - 1
    return sign >= line.lowerBound && bytes[sign] == UInt8(ascii: "\\")
      && bytes[(sign + 1)..<line.upperBound].allSatisfy { $0 == UInt8(ascii: "#") }
  }

  /// Reads a stretch of text with its escapes.
  private mutating func read(_ bytes: [UInt8], _ range: Range<Int>, _ hashes: Int) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let marks = bytes[(offset + 1)..<max(offset + 1, range.upperBound)].prefix { $0 == UInt8(ascii: "#") }
        .count
      guard bytes[offset] == UInt8(ascii: "\\"), marks >= hashes else {
        take(bytes[offset], from: offset, to: offset + 1)
        offset += 1
        continue
      }
      let start = offset
      offset += 1 + hashes
      // A backslash at the end of a line joins it to the next.
      guard offset < range.upperBound else { return true }
      switch bytes[offset] {
      case UInt8(ascii: "n"): take(0x0A, from: start, to: offset + 1)
      case UInt8(ascii: "t"): take(0x09, from: start, to: offset + 1)
      case UInt8(ascii: "r"): take(0x0D, from: start, to: offset + 1)
      case UInt8(ascii: "0"): take(0x00, from: start, to: offset + 1)
      case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"):
        take(bytes[offset], from: start, to: offset + 1)
      default: return false
      }
      offset += 1
    }
    return true
  }

  private mutating func take(_ byte: UInt8, from start: Int, to end: Int) {
    text.append(byte)
    starts.append(start)
    ends.append(end)
  }
}
