import TestTools

/// Texts made of everything that some format takes for more than text.
enum NastyTexts {
  static let pieces = [
    "a", "b c", "\"", "'", "\\", "${", "%{", "$", "%", "{{", "}}", "\n", "\r\n", "\t", "\u{1}", "\u{7F}",
    "\u{85}", "\u{2028}", "\u{FEFF}", "😀", "日本", "-->", "`", "``", "|", "]]>", " #", ": ", " ", "null",
    "1e5", "!", "&", "*", "<", "</script>", ";", "$(id)", "EOF", "-",
    "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\\'",
  ]

  /// That many texts, always the same for the same seed.
  static func texts(_ count: Int, seed: UInt64) -> [String] {
    var generator = Chance(seed: seed)
    return (0..<count).map { _ in
      (0..<Int.random(in: 0...7, using: &generator))
        .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }
  }
}
