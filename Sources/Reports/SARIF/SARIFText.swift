import Findings

/// Message strings of SARIF, in which braces and linked brackets have a meaning of their own.
enum SARIFText {
  /// The message with its proofs, helps and facts, a line each.
  static func message(of finding: Finding) -> String {
    var lines = [finding.message]
    for note in finding.notes { lines.append("\(note.kind): \(note.sentence)") }
    return escaped(lines.joined(separator: "\n"))
  }

  /// Doubles braces (SARIF 2.1.0, 3.11.5) and, where a link could be read, escapes brackets (3.11.6).
  static func escaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let isLinked = zip(bytes, bytes.dropFirst()).contains {
      $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: "(")
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "}"): result.append(byte)
      case UInt8(ascii: "["), UInt8(ascii: "]"):
        if isLinked { result.append(UInt8(ascii: "\\")) }
      default: break
      }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
