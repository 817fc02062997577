/// The brackets of a Swift file, with the commas and colons directly within them, its comments and its texts.
///
/// It is no parser: it knows texts, comments and brackets, which is all that it takes to find the arguments of a call.
package struct SwiftOutline: Sendable {
  /// What stands between two brackets.
  package struct Group: Sendable {
    /// The offset of the opening bracket.
    package let open: Int
    /// The offset of the closing bracket; the end of the file where there is none.
    package var close: Int
    /// The offsets of commas and colons directly within, in order.
    package var marks: [Int] = []
  }

  /// The groups in the order of their opening brackets.
  package private(set) var groups: [Group] = []
  /// The comments in order.
  package private(set) var comments: [Range<Int>] = []
  /// The texts that stand outside of all brackets, in order.
  package private(set) var texts: [Range<Int>] = []
  /// The offsets at which lines begin.
  package private(set) var lines: [Int] = [0]

  /// Reads a file whatever it holds.
  package init(_ bytes: [UInt8]) {
    var reader = OutlineReader(bytes: bytes)
    reader.read()
    groups = reader.groups
    comments = reader.comments
    texts = reader.texts
    lines = reader.lines
  }

  /// The group that opens at an offset.
  package func group(at offset: Int) -> Group? {
    var low = 0
    var high = groups.count
    while low < high {
      let middle = (low + high) / 2
      if groups[middle].open < offset { low = middle + 1 } else { high = middle }
    }
    return low < groups.count && groups[low].open == offset ? groups[low] : nil
  }

  /// The comment that holds or ends at an offset.
  package func comment(before offset: Int) -> Range<Int>? {
    var low = 0
    var high = comments.count
    while low < high {
      let middle = (low + high) / 2
      if comments[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && comments[low - 1].upperBound >= offset ? comments[low - 1] : nil
  }

  /// The comment that begins at an offset.
  package func comment(at offset: Int) -> Range<Int>? {
    comment(before: offset + 1).flatMap { $0.lowerBound == offset ? $0 : nil }
  }
}

/// The walk over a file's bytes.
private struct OutlineReader {
  let bytes: [UInt8]
  var groups: [SwiftOutline.Group] = []
  var comments: [Range<Int>] = []
  var texts: [Range<Int>] = []
  var lines: [Int] = [0]
  private var open: [Int] = []
  private var offset = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() {
    code(untilClosed: nil)
    for index in open { groups[index].close = bytes.count }
    for index in bytes.indices where bytes[index] == 0x0A { lines.append(index + 1) }
  }

  /// Walks over code, to the end or past the bracket that closes what an interpolation opened.
  private mutating func code(untilClosed depth: Int?) {
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "/") where next == UInt8(ascii: "/"): lineComment()
      case UInt8(ascii: "/") where next == UInt8(ascii: "*"): blockComment()
      case UInt8(ascii: "\""): text(hashes: 0)
      case UInt8(ascii: "#") where rawTextHashes > 0:
        let hashes = rawTextHashes
        offset += hashes
        text(hashes: hashes)
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        open.append(groups.count)
        groups.append(SwiftOutline.Group(open: offset, close: bytes.count))
        offset += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        if let group = open.popLast() { groups[group].close = offset }
        offset += 1
        if let depth, open.count == depth { return }
      case UInt8(ascii: ","), UInt8(ascii: ":"):
        if let group = open.last { groups[group].marks.append(offset) }
        offset += 1
      default: offset += 1
      }
    }
  }

  private var next: UInt8 { offset + 1 < bytes.count ? bytes[offset + 1] : 0 }

  /// How many `#` stand before the quote of a raw text here; 0 where none begins.
  private var rawTextHashes: Int {
    var place = offset
    while place < bytes.count, bytes[place] == UInt8(ascii: "#") { place += 1 }
    return place < bytes.count && bytes[place] == UInt8(ascii: "\"") ? place - offset : 0
  }

  private mutating func lineComment() {
    let start = offset
    while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
    comments.append(start..<offset)
  }

  private mutating func blockComment() {
    let start = offset
    var depth = 0
    repeat {
      if bytes[offset] == UInt8(ascii: "/"), next == UInt8(ascii: "*") {
        depth += 1
        offset += 2
      } else if bytes[offset] == UInt8(ascii: "*"), next == UInt8(ascii: "/") {
        depth -= 1
        offset += 2
      } else {
        offset += 1
      }
    } while depth > 0 && offset < bytes.count
    comments.append(start..<min(offset, bytes.count))
  }

  /// Walks over a text from its first quote; interpolations are code.
  private mutating func text(hashes: Int) {
    let start = offset - hashes
    let isLong = bytes[offset...].starts(with: [0x22, 0x22, 0x22])
    defer { if open.isEmpty { texts.append(start..<min(offset, bytes.count)) } }
    let quotes = isLong ? 3 : 1
    offset += quotes
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\""), ends(quotes, hashes) {
        offset += quotes + hashes
        return
      }
      if !isLong, bytes[offset] == 0x0A { return }
      if bytes[offset] == UInt8(ascii: "\\"), isEscape(hashes) {
        offset += 1 + hashes
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "(") {
          code(untilClosed: open.count)
        } else {
          offset += 1
        }
      } else {
        offset += 1
      }
    }
  }

  private func ends(_ quotes: Int, _ hashes: Int) -> Bool {
    let end =
      Array(repeating: UInt8(ascii: "\""), count: quotes) + Array(repeating: UInt8(ascii: "#"), count: hashes)
    return bytes[offset...].starts(with: end)
  }

  private func isEscape(_ hashes: Int) -> Bool {
    hashes == 0 || bytes[(offset + 1)...].starts(with: Array(repeating: UInt8(ascii: "#"), count: hashes))
  }
}
