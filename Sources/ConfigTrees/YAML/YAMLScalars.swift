/// Decides which form a YAML string may take, and prints the quoted one.
///
/// A string stays plain only where YAML 1.1 and 1.2 readers agree that it is a string; the test errs towards quotes.
enum YAMLScalars {
  /// Whether the text may stand plain as a value or a key in block style.
  static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last, last != UInt8(ascii: " "), last != UInt8(ascii: ":")
    else { return false }
    if DecimalText.isDigit(first) { return isDuration(bytes) }
    guard canLead(first), !isReserved(text), isVisible(text) else { return false }
    var previous: UInt8 = 0
    for byte in bytes {
      if byte < 0x20 || (previous == UInt8(ascii: ":") && byte == UInt8(ascii: " "))
        || (previous == UInt8(ascii: " ") && byte == UInt8(ascii: "#"))
      {
        return false
      }
      previous = byte
    }
    return true
  }

  /// Whether a plain scalar may begin with the byte: letters, `_`, `/`, `(`, `$` and what is beyond ASCII.
  private static func canLead(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...: true
    case UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: "$"): true
    default: false
    }
  }

  /// Whether the text is digits and units of time in turn (`90m`, `1d12h`), which no YAML reader takes for a number.
  private static func isDuration(_ bytes: String.UTF8View) -> Bool {
    var afterDigit = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): afterDigit = true
      case UInt8(ascii: "w"), UInt8(ascii: "d"), UInt8(ascii: "h"), UInt8(ascii: "m"), UInt8(ascii: "s"):
        if !afterDigit { return false }
        afterDigit = false
      default: return false
      }
    }
    return !afterDigit
  }

  /// Whether YAML 1.1 or 1.2 reads the word as a boolean or as null, in any case of letters.
  private static func isReserved(_ text: String) -> Bool {
    guard text.utf8.count <= 5 else { return false }
    switch text.lowercased() {
    case "y", "n", "yes", "no", "on", "off", "true", "false", "null", "inf", "nan": return true
    default: return false
    }
  }

  /// Whether all the text beyond ASCII may stand unescaped.
  private static func isVisible(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value < 0x7F || !mustEscape($0) }
  }

  /// Whether the scalar has to be escaped inside quotes.
  private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isInvisible || scalar == "\t" || scalar == "\u{A0}"
  }

  /// Whether a `|` block holds the text exactly: visible text, no blank at its start or on a line of its own, and
  /// at most one line feed at its end.
  ///
  /// More is possible with indentation and chomping marks, but then blank lines after the block change its value.
  static func isBlock(_ text: String) -> Bool {
    guard let first = text.utf8.first, first != UInt8(ascii: " "), first != 0x0A, first != 0x09,
      !text.hasSuffix("\n\n")
    else { return false }
    guard text.unicodeScalars.allSatisfy({ $0 == "\n" || $0 == "\t" || !mustEscape($0) }) else {
      return false
    }
    return lines(of: text).allSatisfy { $0.isEmpty || $0.contains { $0 != UInt8(ascii: " ") && $0 != 0x09 } }
  }

  /// The lines of a text as bytes, without the empty one after a final line feed.
  static func lines(of text: String) -> [Substring.UTF8View] {
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// Appends the text in double quotes, on one line.
  static func printQuoted(_ text: String, into out: inout OutputBuffer) {
    out.append(byte: UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out.append("\\\"")
      case "\\": out.append("\\\\")
      case "\n": out.append("\\n")
      case "\r": out.append("\\r")
      case "\t": out.append("\\t")
      case _ where mustEscape(scalar): printEscape(of: scalar, into: &out)
      default: out.append(String(scalar))
      }
    }
    out.append(byte: UInt8(ascii: "\""))
  }

  /// Appends `\xNN` or `\uNNNN`; every scalar that must be escaped lies below U+10000.
  private static func printEscape(of scalar: Unicode.Scalar, into out: inout OutputBuffer) {
    let unit = UInt16(truncatingIfNeeded: scalar.value)
    if unit < 0x100 {
      out.append("\\x")
      out.append(hex: UInt8(unit))
    } else {
      out.append("\\u")
      out.append(hex: unit)
    }
  }
}
