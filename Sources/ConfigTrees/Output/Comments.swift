extension OutputBuffer {
  /// Appends `# line` for each line of a text, each indented and ended with a line feed.
  ///
  /// Whatever any reader may take for the end of a line starts a new comment line, and control characters are
  /// replaced, so that a comment can never end before its text does.
  package mutating func append(comment: String, indent: Int) {
    for line in comment.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      append(spaces: indent)
      append(byte: UInt8(ascii: "#"))
      let words = line.trimmingTrailingBlanks
      if !words.isEmpty {
        append(byte: UInt8(ascii: " "))
        appendPrintable(words)
      }
      newline()
    }
  }

  /// Appends text with `U+FFFD` in the place of every character that is no visible text.
  package mutating func appendPrintable(_ text: Substring) {
    for scalar in text.unicodeScalars {
      append(scalar.isInvisible ? "\u{FFFD}" : String(scalar))
    }
  }
}

extension Substring {
  /// The text without the spaces and tabs at its end.
  package var trimmingTrailingBlanks: Substring {
    var rest = self
    while let last = rest.unicodeScalars.last, last == " " || last == "\t" {
      rest.unicodeScalars.removeLast()
    }
    return rest
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control character (but a tab), a byte order mark, a line or paragraph separator, one
  /// that turns the direction of text, or no character at all.
  ///
  /// Characters that turn the direction make text look like other text than programs read.
  package var isInvisible: Bool {
    switch value {
    case 0x09: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
