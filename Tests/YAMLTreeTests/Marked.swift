import SourceText

@testable import YAMLTree

/// A text whose places are marked with «…» in the test itself: the marks are taken out before it is read.
struct Marked {
  /// The text without its marks.
  let bytes: [UInt8]
  /// The marked places in the order in which they open.
  let ranges: [Range<Int>]

  /// Takes the marks out; they nest.
  init(_ text: String) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var open: [Int] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "«":
        open.append(ranges.count)
        ranges.append(bytes.count..<bytes.count)
      case "»":
        if let place = open.popLast() { ranges[place] = ranges[place].lowerBound..<bytes.count }
      default: bytes += Array(String(scalar).utf8)
      }
    }
    self.bytes = bytes
    self.ranges = ranges
  }

  /// The text read.
  var file: YAMLFile { YAMLFile.parse(SourceFile(path: "test.yaml", bytes: bytes, id: FileID(0))) }
}

extension SourceSpan {
  /// The offsets that it covers.
  var range: Range<Int> { Int(start)..<Int(end) }
}

extension YAMLFile {
  /// A text read.
  static func of(_ text: String) -> YAMLFile { of(Array(text.utf8)) }

  /// Bytes read.
  static func of(_ bytes: [UInt8]) -> YAMLFile {
    parse(SourceFile(path: "test.yaml", bytes: bytes, id: FileID(0)))
  }
}

extension YAMLNode {
  /// The node and all within it as one line, to compare trees: `{a: "1", b: ["2"]}`.
  var outline: String {
    switch kind {
    case .scalar: isHole ? "?" : "\"\(text)\""
    case .mapping: "{" + entries.map { "\($0.key.text): \($0.value.outline)" }.joined(separator: ", ") + "}"
    case .sequence: "[" + items.map(\.outline).joined(separator: ", ") + "]"
    }
  }
}
