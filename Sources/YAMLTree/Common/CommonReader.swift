import CYAML
import SourceText

/// Reads YAML as nearly all specs are written, in one pass and without events.
///
/// It reads block mappings and sequences, flow collections on one line, plain and quoted scalars on one line, and literal
/// block scalars. It is no second YAML: whatever is written in another way, or wrongly, it leaves to libyaml by giving
/// the whole file up, and of what it reads a test holds every node to libyaml's. It takes a sixth of libyaml's time.
struct CommonReader {
  /// The file.
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next byte is read.
  var at = 0
  /// Where the line at hand begins.
  var lineStart = 0
  /// The column of the line's first word; -1 at the end of a document.
  var column = -1
  /// The text of a scalar that differs from its source; kept for its room.
  var scratch: [UInt8] = []

  /// Reads a file; false where it is not written as common files are, and what the builder holds is then worth nothing.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool, into builder: inout TreeBuilder)
    -> Bool
  {
    guard CommonText.holds(bytes, isASCII: isASCII) else { return false }
    var reader = CommonReader(bytes: bytes)
    return reader.documents(&builder)
  }

  private mutating func documents(_ builder: inout TreeBuilder) -> Bool {
    var isFirst = true
    findWord()
    while at < bytes.count {
      if isMarker {
        guard bytes[at] == UInt8(ascii: "-"), isEndOfLine(at + 3) else { return false }
        nextLine()
        // A document that holds nothing.
        if column < 0 { return false }
      } else if !isFirst {
        return false
      }
      isFirst = false
      builder.beginDocument()
      guard column == 0, block(&builder), column < 0 else { return false }
    }
    return true
  }

  /// The byte at an offset; a line feed behind the end, which ends a line as well.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0x0A }

  /// Whether a line ends at an offset.
  @inline(__always)
  func isEndOfLine(_ offset: Int) -> Bool { byte(offset) == 0x0A }

  /// Whether a space or the end of a line stands at an offset.
  @inline(__always)
  func isBlank(_ offset: Int) -> Bool { byte(offset) == 0x20 || byte(offset) == 0x0A }

  /// Whether an item of a block sequence begins here.
  @inline(__always)
  var isDash: Bool { byte(at) == UInt8(ascii: "-") && isBlank(at + 1) }

  /// Whether a line that is no part of a document begins here: `---`, `...` or a directive.
  private var isMarker: Bool {
    guard at == lineStart, at < bytes.count else { return false }
    let first = bytes[at]
    if first == UInt8(ascii: "%") { return true }
    guard first == UInt8(ascii: "-") || first == UInt8(ascii: ".") else { return false }
    return byte(at + 1) == first && byte(at + 2) == first && isBlank(at + 3)
  }

  @inline(__always)
  mutating func skipSpaces() {
    while at < bytes.count, bytes[at] == 0x20 { at += 1 }
  }

  /// Goes to the first word of the next line that has one.
  mutating func nextLine() {
    while at < bytes.count, bytes[at] != 0x0A { at += 1 }
    at = min(at + 1, bytes.count)
    lineStart = at
    findWord()
  }

  /// Goes to the first word from the beginning of a line on, past blank lines and comments.
  mutating func findWord() {
    while true {
      skipSpaces()
      guard at < bytes.count else {
        column = -1
        return
      }
      if bytes[at] == 0x0A || bytes[at] == UInt8(ascii: "#") {
        while at < bytes.count, bytes[at] != 0x0A { at += 1 }
        at = min(at + 1, bytes.count)
        lineStart = at
      } else {
        column = isMarker ? -1 : at - lineStart
        return
      }
    }
  }

  /// Whether nothing but a comment is left of the line behind a value; then goes on to the next line.
  mutating func endLine() -> Bool {
    guard isBlank(at) else { return false }
    skipSpaces()
    guard isEndOfLine(at) || bytes[at] == UInt8(ascii: "#") else { return false }
    nextLine()
    return true
  }
}
