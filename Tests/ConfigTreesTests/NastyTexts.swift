/// A small generator with a fixed seed, so that a property fails for the same text everywhere.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

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
    var generator = SplitMix64(state: seed)
    return (0..<count).map { _ in
      (0..<Int.random(in: 0...7, using: &generator))
        .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }
  }
}
