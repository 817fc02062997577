/// Counts the terminal cells of characters that come one after another.
///
/// It follows what terminals that know emoji sequences do: East Asian wide characters and emoji take two cells,
/// combining marks none, what a zero-width joiner joins nothing more, and U+FE0F widens a text symbol to an emoji.
struct CellWidth {
  private var isJoined = false
  private var previous: Unicode.Scalar?
  private var previousWidth = 0

  /// Nothing read yet.
  init() {}

  /// The cells that the next character adds.
  mutating func add(_ scalar: Unicode.Scalar) -> Int {
    let width = cells(of: scalar)
    isJoined = scalar == "\u{200D}"
    if width > 0 || !Self.isZero(scalar) { (previous, previousWidth) = (scalar, width) }
    return width
  }

  private func cells(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    if isJoined, scalar.properties.isEmoji { return 0 }
    if scalar.value == 0xFE0F {
      return previousWidth == 1 && previous?.properties.isEmoji == true ? 1 : 0
    }
    if scalar.properties.isEmojiModifier, previous?.properties.isEmojiModifierBase == true { return 0 }
    if Self.isZero(scalar) { return 0 }
    return Self.isWide(scalar) ? 2 : 1
  }

  private static func isZero(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x300 { return false }
    if (0x1160...0x11FF).contains(scalar.value) { return true }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  /// Whether a character is East Asian wide or full width (Unicode Standard Annex 11), or an emoji by default.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x1100: false
    case 0x1F1E6...0x1F1FF: false  // regional indicators: a flag's two letters take one cell each
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x18D00...0x18D8F, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
      0x20000...0x2FFFD, 0x30000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
