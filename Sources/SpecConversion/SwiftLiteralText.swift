/// How texts are written as literals.
enum SwiftLiteralText {
  /// A text as an expression: quotes, or several lines between three of them.
  static func expression(_ text: String) -> SwiftExpression {
    let isPrintable = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" }
    let isLong = text.unicodeScalars.contains("\n") && isPrintable
    return isLong ? .lines(text) : .text(text)
  }

  /// A text on one line.
  static func literal(_ text: String) -> String {
    let isPrintable = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    let wantsRaw = text.utf8.contains(UInt8(ascii: "\"")) || text.utf8.contains(UInt8(ascii: "\\"))
    if isPrintable {
      guard wantsRaw else { return "\"\(text)\"" }
      let marks = marks(for: text, least: 1)
      return "\(marks)\"\(text)\"\(marks)"
    }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case let scalar where scalar.value < 0x20 || scalar.value == 0x7F:
        result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// A comment in lines of so many columns at most, broken at blanks.
  static func folded(_ text: String, to width: Int) -> [String] {
    guard text.count > width else { return [text] }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(word)
      } else {
        line += lines.isEmpty && line.isEmpty ? String(word) : (line.isEmpty ? "" : " ") + String(word)
      }
    }
    return lines + [line]
  }

  /// A printable text in parts of so many columns at most, each but the last ending with a blank; nil where it cannot be broken
  /// so, or holds what is no plain text.
  static func parts(of text: String, to width: Int) -> [String]? {
    guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }), width > 30 else {
      return nil
    }
    var parts: [String] = []
    var part = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !part.isEmpty, part.count + word.count > width {
        parts.append(part)
        part = ""
      }
      part += word + " "
    }
    parts.append(String(part.dropLast()))
    // A part that begins with a blank would be taken for indented text, and one that ends with a quote for the end.
    guard parts.count > 1, parts.allSatisfy({ !$0.hasPrefix(" ") && !$0.isEmpty }) else { return nil }
    return parts
  }

  /// As many `#` as keep anything in the text from ending it or escaping.
  static func marks(for text: String, least: Int = 0) -> String {
    var most = text.utf8.contains(UInt8(ascii: "\\")) ? 1 : least
    if text.contains("\"\"\"") { most = max(most, 1) }
    var run = 0
    var counts = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "#"), counts {
        run += 1
        most = max(most, run + 1)
      } else {
        counts = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
        run = 0
      }
    }
    return String(repeating: "#", count: most)
  }
}
