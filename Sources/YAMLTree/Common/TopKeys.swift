import CYAML
import SourceText

/// The keys at the margin of a file, told by its lines before anybody builds its tree.
///
/// A file that is one block mapping has each of its keys at the beginning of a line. So where nothing else stands there but
/// comments and dashes, and no other line break than the line feed is used, no key of that mapping is missed. What it
/// takes for a key may be a line of a text in quotes; it is for whoever asks whether that would matter.
package struct TopKeys {
  /// A line that begins with a key.
  package struct Line {
    /// The key.
    package let key: Range<Int>
    /// The whole value, where it is one plain word; nil where it is anything else, or goes on in the next line.
    package let word: Range<Int>?
  }

  private let bytes: UnsafeBufferPointer<UInt8>

  /// Whether `body` says so of each such line in order; false, too, where lines alone cannot tell what the file's keys are.
  package static func all(in source: SourceFile, _ body: (Line) -> Bool) -> Bool {
    source.bytes.withUnsafeBufferPointer { bytes in
      guard CommonText.holds(bytes, source) else { return false }
      return TopKeys(bytes: bytes).each(body)
    }
  }

  private func each(_ body: (Line) -> Bool) -> Bool {
    var at = isMarked ? 4 : 0
    var isInside = false
    while at < bytes.count {
      let end = endOfLine(at)
      switch bytes[at] {
      case 0x0A, UInt8(ascii: "#"): break
      // What is set in belongs to a key above it.
      case 0x20: guard isInside else { return false }
      case UInt8(ascii: "-"): guard isInside, bytes[at + 1 < end ? at + 1 : at] == 0x20 else { return false }
      default:
        guard let line = line(at, end), body(line) else { return false }
        isInside = true
      }
      at = end + 1
    }
    return true
  }

  /// Whether the file begins with a line that begins a document, as many do.
  private var isMarked: Bool { bytes.count > 3 && bytes[0..<4].elementsEqual("---\n".utf8) }

  /// The line between two offsets; nil where it begins with anything but a plain key.
  private func line(_ start: Int, _ end: Int) -> Line? {
    var at = start
    while at < end, bytes[at] &- 0x61 < 26 || bytes[at] == UInt8(ascii: "-") { at += 1 }
    let key = start..<at
    guard !key.isEmpty, at < end, bytes[at] == UInt8(ascii: ":") else { return nil }
    at += 1
    guard at == end || bytes[at] == 0x20 else { return nil }
    return Line(key: key, word: goesOn(end) ? nil : word(at, end))
  }

  /// The one word between two offsets, a comment passed over.
  private func word(_ start: Int, _ end: Int) -> Range<Int>? {
    var at = start
    while at < end, bytes[at] == 0x20 { at += 1 }
    let first = at
    while at < end, bytes[at] | 0x20 &- 0x61 < 26 || bytes[at] &- 0x30 < 10 || bytes[at] == UInt8(ascii: "-")
    {
      at += 1
    }
    let word = first..<at
    guard !word.isEmpty, at == end || bytes[at] == 0x20 else { return nil }
    while at < end, bytes[at] == 0x20 { at += 1 }
    return at == end || bytes[at] == UInt8(ascii: "#") ? word : nil
  }

  /// Whether the first line behind this end of a line that is not empty is set in.
  private func goesOn(_ end: Int) -> Bool {
    var at = end
    while at < bytes.count, bytes[at] == 0x0A { at += 1 }
    return at < bytes.count && bytes[at] == 0x20
  }

  private func endOfLine(_ start: Int) -> Int {
    guard let base = bytes.baseAddress, let end = memchr(base + start, 0x0A, bytes.count - start) else {
      return bytes.count
    }
    return UnsafeRawPointer(base).distance(to: end)
  }
}
