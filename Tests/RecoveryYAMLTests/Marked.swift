import Findings
import SourceText
import YAMLTree

@testable import RecoveryYAML

/// A spec whose places are marked with «…» in the test itself: the marks are taken out before it is read.
struct Marked {
  /// The spec without its marks.
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

  /// The spec without its marks as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The spec read.
  var reading: SpecReading { .of(bytes) }
}

extension SpecReading {
  /// A spec read.
  static func of(_ text: String) -> SpecReading { of(Array(text.utf8)) }

  /// Bytes read.
  static func of(_ bytes: [UInt8]) -> SpecReading {
    readSpec(YAMLFile.parse(SourceFile(path: "test.yaml", bytes: bytes, id: FileID(0))))
  }
}

extension Finding {
  /// The offsets that it points at.
  var range: Range<Int> { Int(label.span.start)..<Int(label.span.end) }

  /// All that it says, line by line.
  var told: [String] {
    ["\(severity)[\(rule)] \(message)", "at: \(label.text)"]
      + related.map { "and: \($0.text)" }
      + notes.map { note in
        switch note {
        case .help(let text): "help: \(text)"
        case .proof(let text): "proof: \(text)"
        case .remark(let text): "note: \(text)"
        case .fact(let text, let source): "fact: \(text) [\(source)]"
        }
      } + fixes.map { "fix: \($0.title)" }
  }
}

extension Fix {
  /// The text with the edits made.
  func applied(to bytes: [UInt8]) -> String {
    var result = bytes
    for edit in edits.reversed() {
      result.replaceSubrange(Int(edit.span.start)..<Int(edit.span.end), with: Array(edit.text.utf8))
    }
    return String(decoding: result, as: UTF8.self)
  }
}
