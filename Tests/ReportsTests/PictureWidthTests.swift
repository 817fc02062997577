import Findings
import SourceText
import TestTools
import Testing

@testable import Reports

/// Underlines below characters that take no cell, two cells, or more; lines that are too long.
@Suite struct PictureWidthTests {
  /// The source row and the underline row of a picture.
  private func rows(_ text: String, width: Int? = nil) -> [String] {
    let marked = MarkedSources(text)
    let finding = Finding("r", .error, "m", at: marked.spans[0], label: "x")
    let lines = FindingPicture(finding, in: marked.sources, width: width).text.split(separator: "\n")
    return lines.dropFirst(3).prefix(2).map { String($0.dropFirst(4)) }
  }

  @Test(
    "underlines stand below their characters",
    arguments: [
      ("\tk: «v»", "    k: v", "       ^ x"),
      ("a\tb: «v»", "a   b: v", "       ^ x"),
      ("名前: «東京» x", "名前: 東京 x", "      ^^^^ x"),
      ("ｱ: «ｲ»", "ｱ: ｲ", "   ^ x"),
      ("e\u{301}: «e\u{301}e»", "e\u{301}: e\u{301}e", "   ^^ x"),
      ("🔥: «🔥🔥»", "🔥: 🔥🔥", "    ^^^^ x"),
      ("👩‍💻: «v»", "👩‍💻: v", "    ^ x"),
      ("👍🏽: «v»", "👍🏽: v", "    ^ x"),
      ("🇯🇵: «v»", "🇯🇵: v", "    ^ x"),
      ("❤️: «v»", "❤️: v", "    ^ x"),
      ("a: «\u{1B}[31m»", "a: \\u{1b}[31m", "   ^^^^^^^^^^ x"),
      ("a: «\u{202E}b»", "a: \\u{202e}b", "   ^^^^^^^^^ x"),
    ])
  func columns(source: String, shown: String, underline: String) {
    #expect(rows(source) == [shown, underline])
  }

  @Test("bytes that are no UTF-8 take one cell each, as the replacement character")
  func invalidBytes() {
    var marked = MarkedSources("")
    marked.add(
      bytes: Array("a: \u{C0}".utf8).dropLast(2) + [0xFF, 0xFE] + Array(" «v»".utf8), path: "b.yaml")
    let text = FindingPicture(Finding("r", .error, "m", at: marked.spans[0]), in: marked.sources).text
    #expect(text.contains("1 | a: \u{FFFD}\u{FFFD} v\n  |       ^\n"))
  }

  @Test("a long line is cut behind a place near its beginning")
  func cutBehind() {
    let text = rows("k: «v» " + String(repeating: "x", count: 200), width: 54)
    #expect(text == ["k: v " + String(repeating: "x", count: 42) + "...", "   ^ x"])
  }

  @Test("a long line is cut before a place near its end")
  func cutBefore() {
    let text = rows(String(repeating: "x", count: 200) + " «v»", width: 54)
    #expect(
      text == ["..." + String(repeating: "x", count: 45) + " v", String(repeating: " ", count: 49) + "^ x"])
  }

  @Test("a long line is cut on both sides of a place in its middle")
  func cutAround() {
    let text = rows(
      String(repeating: "x", count: 200) + "«v»" + String(repeating: "y", count: 200), width: 54)
    #expect(
      text[0] == "..." + String(repeating: "x", count: 21) + "v" + String(repeating: "y", count: 22) + "...")
    #expect(text[1] == String(repeating: " ", count: 24) + "^ x")
  }

  @Test("a place longer than the terminal is underlined as far as it is shown")
  func cutPlace() {
    let text = rows("k: «" + String(repeating: "v", count: 500) + "»", width: 60)
    #expect(text[0].hasPrefix("k: v") || text[0].hasPrefix("...v"))
    #expect(text.allSatisfy { $0.count <= 60 })
    #expect(text[1].contains("^^^^^^^^^^ x"))
  }

  @Test("a very long line is looked at around its place only")
  func veryLong() {
    let text = rows(
      String(repeating: "東", count: 20_000) + "«v»" + String(repeating: "y", count: 100_000), width: 54)
    #expect(text[0].hasPrefix("...東") && text[0].hasSuffix("yyy..."))
    #expect(text[1].hasSuffix("^ x"))
  }

  @Test("no row of source is wider than the terminal, and each underline lies below its character")
  func property() {
    var random = Chance(seed: 7)
    let letters = ["a", " ", "東", "e\u{301}", "\t", "🔥", "\u{7}"]
    for _ in 0..<300 {
      let before = (0..<random.below(120)).map { _ in letters[random.below(letters.count)] }.joined()
      let behind = (0..<random.below(120)).map { _ in letters[random.below(letters.count)] }.joined()
      let text = rows("\(before)«Q»\(behind)", width: 60)
      var cells = CellWidth()
      let widths = text[0].unicodeScalars.map { ($0, cells.add($0)) }
      #expect(widths.reduce(0) { $0 + $1.1 } <= 56)
      let column = widths.prefix { $0.0 != "Q" }.reduce(0) { $0 + $1.1 }
      #expect(text[1] == String(repeating: " ", count: column) + "^ x")
    }
  }
}
