/// The lexical forms of HCL: identifiers and quoted text.
enum HCLNames {
  /// Whether the text is an ASCII identifier that is no word of the expression language.
  static func isIdentifier(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    switch text {
    case "for", "if", "in", "true", "false", "null": return false
    default: return text.utf8.allSatisfy(belongs)
    }
  }

  /// Appends the text as an identifier, with `_` for whatever cannot stand in one.
  static func printIdentifier(_ text: String, into out: inout OutputBuffer) {
    if let first = text.utf8.first, isLetter(first) {} else { out.append(byte: UInt8(ascii: "_")) }
    for byte in text.utf8 { out.append(byte: belongs(byte) ? byte : UInt8(ascii: "_")) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
  }

  private static func belongs(_ byte: UInt8) -> Bool {
    isLetter(byte) || DecimalText.isDigit(byte) || byte == UInt8(ascii: "-")
  }

  /// Appends the inside of a quoted literal that means exactly this text.
  ///
  /// A `$` or `%` before a brace is doubled. After another of its kind it is written as an escape, because the
  /// doubled form would be read together with the one before it.
  static func printQuoted(_ text: String, into out: inout OutputBuffer) {
    let scalars = text.unicodeScalars
    var previous: Unicode.Scalar = " "
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      index = scalars.index(after: index)
      switch scalar {
      case "\"": out.append("\\\"")
      case "\\": out.append("\\\\")
      case "\n": out.append("\\n")
      case "\r": out.append("\\r")
      case "\t": out.append("\\t")
      case "$" where index < scalars.endIndex && scalars[index] == "{":
        out.append(previous == "$" ? "\\u0024" : "$$")
      case "%" where index < scalars.endIndex && scalars[index] == "{":
        out.append(previous == "%" ? "\\u0025" : "%%")
      case _ where scalar.isInvisible:
        out.append("\\u")
        out.append(hex: UInt16(truncatingIfNeeded: scalar.value))
      default: out.append(String(scalar))
      }
      previous = scalar
    }
  }
}
