/// Literal text in Markdown: nothing in it may become markup, a link or HTML.
enum MarkdownText {
  /// Where a text stands, which decides what could be markup in it.
  struct Place {
    /// Whether the text begins a line, where `#`, `-`, `1.` and their like begin blocks.
    var startsLine: Bool
    /// Whether it stands in a table's cell, where `|` ends the cell.
    var isInCell: Bool
    /// Whether it stands in a heading, which ends before trailing `#`.
    var isInHeading: Bool
  }

  /// Appends the text on one line, escaped for CommonMark and GitHub's extensions.
  static func print(_ text: String, at place: Place, into out: inout OutputBuffer) {
    let scalars = oneLine(text, startsLine: place.startsLine)
    let starts = place.startsLine ? blockMark(in: scalars) : nil
    for (index, scalar) in scalars.enumerated() {
      let previous = index > 0 ? scalars[index - 1] : " "
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if index == starts || isMarkup(scalar, after: previous, before: next, in: place) { out.append("\\") }
      out.append(String(scalar))
      // An empty comment keeps addresses from becoming links, which no backslash does.
      if breaksAddress(scalars, at: index) { out.append("<!-- -->") }
    }
  }

  /// The scalars with every blank made a space, and no space where a line begins.
  private static func oneLine(_ text: String, startsLine: Bool) -> [Unicode.Scalar] {
    var line: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" || scalar == "\t" || scalar == " " {
        if !(startsLine && line.isEmpty) { line.append(" ") }
      } else {
        line.append(scalar.isInvisible ? "\u{FFFD}" : scalar)
      }
    }
    return line
  }

  /// The index of the character that would make the line begin a block, nil if none does.
  private static func blockMark(in line: [Unicode.Scalar]) -> Int? {
    guard let first = line.first else { return nil }
    if "#-+=:|>~".unicodeScalars.contains(first) { return isAlwaysMarkup(first) ? nil : 0 }
    let digits = line.prefix { $0.value < 0x80 && DecimalText.isDigit(UInt8($0.value)) }.count
    guard digits > 0, digits < line.count, line[digits] == "." || line[digits] == ")" else { return nil }
    return digits
  }

  private static func isAlwaysMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "[", "]", "<", ">", "~", "$": true
    default: false
    }
  }

  private static func isMarkup(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar, before next: Unicode.Scalar, in place: Place
  ) -> Bool {
    switch scalar {
    case "_": !(isWord(previous) && isWord(next))
    case "&": next == "#" || isWord(next)
    case "|": place.isInCell
    case "#": place.isInHeading
    default: isAlwaysMarkup(scalar)
    }
  }

  /// Whether a link that GitHub makes of bare addresses is to be broken behind this character: `name@host`,
  /// `scheme://`, `www.`.
  private static func breaksAddress(_ line: [Unicode.Scalar], at index: Int) -> Bool {
    let next = index + 1 < line.count ? line[index + 1] : " "
    switch line[index] {
    case "@": return isWord(next)
    case ":":
      guard index > 0, isWord(line[index - 1]) else { return false }
      return next == "/" || line.count > index + 1 && hasMailScheme(line[..<index])
    case "w", "W":
      return next == "." && index >= 2 && line[(index - 2)..<index].allSatisfy { $0 == "w" || $0 == "W" }
    default: return false
    }
  }

  private static func hasMailScheme(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    var word = String.UnicodeScalarView()
    word.append(contentsOf: line.suffix(6))
    let text = String(word).lowercased()
    return text == "mailto" || text.hasSuffix("xmpp")
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 && CronNames.isWord(UInt8(scalar.value)) && scalar != "_"
  }
}
