import YAMLTree

/// How texts are written in YAML.
package enum YAMLText {
  /// A word or a phrase on one line: plain where it can be.
  package static func word(_ text: String, inFlow: Bool) -> String {
    isPlain(text, inFlow: inFlow) ? text : quoted(text)
  }

  /// A key: plain where it can be.
  package static func key(_ text: String) -> String { isPlain(text, inFlow: true) ? text : quoted(text) }

  /// A node on one line; nil where a text of several lines forbids it.
  static func flow(_ node: YAMLNode, key: String, inFlow: Bool = false) -> String? {
    switch node.kind {
    case .scalar: return scalar(node, key: key, inFlow: inFlow)
    case .mapping:
      var parts: [String] = []
      for entry in node.entries {
        guard let value = flow(entry.value, key: entry.key.text, inFlow: true),
          entry.value.kind != .scalar || block(entry.value, indent: 0) == nil
        else { return nil }
        parts.append("\(self.key(entry.key.text)): \(value)")
      }
      return "{\(parts.joined(separator: ", "))}"
    case .sequence:
      var parts: [String] = []
      for item in node.items {
        guard let value = flow(item, key: "", inFlow: true),
          item.kind != .scalar || block(item, indent: 0) == nil
        else { return nil }
        parts.append(value)
      }
      return "[\(parts.joined(separator: ", "))]"
    }
  }

  private static func scalar(_ node: YAMLNode, key: String, inFlow: Bool) -> String {
    let text = node.text
    if node.style == .plain, text == "unknown" { return text }
    if key != "run", text != "unknown", isPlain(text, inFlow: inFlow) { return text }
    return quoted(text)
  }

  /// A text of several lines as block text; nil for any other.
  static func block(_ node: YAMLNode, indent: Int) -> String? {
    let text = node.text
    let isPrintable = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" }
    guard isPrintable, text.contains("\n"), !text.hasSuffix("\n\n"), text.first != " ", text.first != "\n"
    else {
      return nil
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let body = text.hasSuffix("\n") ? lines.dropLast() : lines[...]
    guard !body.contains(where: { !$0.isEmpty && $0.allSatisfy { $0 == " " } }) else { return nil }
    let indented = body.map { $0.isEmpty ? "\n" : String(repeating: " ", count: indent) + $0 + "\n" }
    return (text.hasSuffix("\n") ? "|\n" : "|-\n") + indented.joined()
  }

  /// A text between quotes: single ones where nothing wants an escape.
  static func quoted(_ text: String) -> String {
    let isPrintable = text.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && $0.value != 0x7F && !(0x80...0x9F).contains($0.value) && $0.value != 0x2028
        && $0.value != 0x2029 && $0.value != 0xFEFF
    }
    if isPrintable {
      return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case let scalar where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value >= 0x80:
        let digits = String(scalar.value, radix: 16)
        result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Whether a text may stand without quotes; it errs towards them.
  private static func isPlain(_ text: String, inFlow: Bool) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, isWord(first) || first == UInt8(ascii: "/"),
      last != 0x20,
      last != UInt8(ascii: ":"), text != "null"
    else { return false }
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: ":"): if index + 1 < bytes.count, bytes[index + 1] == 0x20 { return false }
      case UInt8(ascii: ","): if inFlow { return false }
      case 0x20, UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "+"),
        UInt8(ascii: "@"),
        UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ";"):
        continue
      default: if !isWord(byte) { return false }
      }
    }
    return true
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte &- 0x41 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_")
  }
}
