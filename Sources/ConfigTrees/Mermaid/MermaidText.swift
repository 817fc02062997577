/// Text for Mermaid, in which nothing can end a label or begin a statement.
enum MermaidText {
  /// Appends a label on one line; every ASCII character but letters, digits, spaces and `-_/,.()+` becomes an entity code.
  static func print(_ text: String, into out: inout OutputBuffer) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // Mermaid wants some label; a bare keyword, number or mark at its start would be read as a statement or a list.
    if words.isEmpty { return out.append("\u{2026}") }
    var isFirst = !isHarmlessStart(words)
    for scalar in words.unicodeScalars {
      if isFirst || !isPlain(scalar) {
        out.append("#")
        out.append(integer: scalar.isInvisible ? 0xFFFD : Int(scalar.value))
        out.append(";")
      } else {
        out.append(String(scalar))
      }
      isFirst = false
    }
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", "-", "_", "/", ",", ".", "(", ")", "+": true
    // The marks that Mermaid itself puts around entity codes.
    case "\u{FB02}", "\u{B0}", "\u{B6}", "\u{DF}": false
    default: scalar.value >= 0x80 && !scalar.isInvisible
    }
  }

  private static func isHarmlessStart(_ words: String) -> Bool {
    guard let first = words.unicodeScalars.first, first.properties.isAlphabetic else { return false }
    let word = words.prefix { $0.isLetter }.lowercased()
    switch word {
    case "gantt", "section", "title", "dateformat", "axisformat", "tickinterval", "todaymarker", "excludes",
      "includes", "inclusiveenddates", "topaxis", "weekday", "weekend", "click", "call", "href", "acctitle",
      "accdescr", "end", "graph", "subgraph", "style", "class", "classdef", "linkstyle", "default",
      "flowchart":
      return false
    default: return true
    }
  }
}
