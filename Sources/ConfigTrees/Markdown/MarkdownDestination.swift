/// Where a Markdown link leads.
enum MarkdownDestination {
  /// The destination as it stands between a link's parentheses; nil for a scheme that a runbook has no use for, such
  /// as one that runs code.
  static func text(_ destination: String) -> String? {
    let head = destination.utf8.prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?")
    }
    if let colon = head.firstIndex(of: UInt8(ascii: ":")) {
      switch destination[..<colon].lowercased() {
      case "http", "https", "mailto", "tel": break
      default: return nil
      }
    }
    var out = OutputBuffer(capacity: destination.utf8.count + 8)
    for byte in destination.utf8 {
      if byte == UInt8(ascii: "&") {
        out.append("&amp;")
      } else if isPlain(byte) {
        out.append(byte: byte)
      } else {
        out.append("%")
        out.append(hex: byte)
      }
    }
    return out.count == 0 ? nil : String(decoding: out.bytes, as: UTF8.self)
  }

  /// Whether the byte may stand in a URL and cannot end a link: no blanks, brackets, backslashes, bars or quotes.
  private static func isPlain(_ byte: UInt8) -> Bool {
    CronNames.isWord(byte) || "-.~:/?#@!$+,;=%".utf8.contains(byte)
  }
}
