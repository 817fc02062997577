extension Unicode.Scalar {
  /// Whether a terminal might obey this character, or hide or reorder text because of it, instead of showing it.
  ///
  /// Controls (C0, DEL, C1), bidirectional overrides, invisible characters, line and paragraph separators, tags and
  /// the non-characters that XML forbids: a spec must not drive the terminal or seem to say what it does not say.
  var isUnshowable: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xFFFE...0xFFFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// How an unshowable character is written instead: `\u{1b}`.
  var escape: String { "\\u{" + String(value, radix: 16) + "}" }
}

extension String {
  /// The text with every unshowable character, line breaks among them, written as an escape.
  package var shown: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.isUnshowable { result += scalar.escape } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  /// The lines of a text that may hold several, each as it may be shown.
  var shownLines: [String] {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.last == "\r" ? line.dropLast() : line).shown
    }
  }
}
