import Testing

@testable import SourceText

private func file(_ text: String) -> SourceFile {
  SourceFile(path: "a.yaml", bytes: Array(text.utf8), id: FileID(0))
}

@Suite("Lines and columns are counted as editors count them")
struct LineTableTests {
  @Test(
    "an offset has a line and a column in Unicode scalars, from one",
    arguments: [
      ("ab\ncd\n", 0, 1, 1), ("ab\ncd\n", 1, 1, 2), ("ab\ncd\n", 2, 1, 3), ("ab\ncd\n", 3, 2, 1),
      ("ab\ncd\n", 6, 3, 1), ("ab\r\ncd", 4, 2, 1), ("ab\r\ncd", 3, 1, 4), ("ab\rcd", 3, 2, 1),
      ("\u{FEFF}ab", 3, 1, 1), ("\u{FEFF}ab", 0, 1, 1), ("\u{FEFF}ab", 4, 1, 2), ("漢字\né", 6, 1, 3),
      ("🔥x", 4, 1, 2), ("", 0, 1, 1), ("ab", 99, 1, 3), ("ab", -5, 1, 1), ("\n\n\n", 2, 3, 1),
    ])
  func places(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    #expect(LineTable(file(text)).place(of: offset) == SourcePlace(line: line, column: column))
  }

  @Test(
    "a line's text comes without its break",
    arguments: [
      ("ab\ncd\n", 2, "cd"), ("ab\r\ncd\r\n", 1, "ab"), ("ab\rcd", 1, "ab"), ("\u{FEFF}ab\n", 1, "ab"),
      ("ab", 1, "ab"), ("ab", 2, ""), ("ab", 0, ""), ("ab", -1, ""), ("\n\nx", 2, ""), ("", 1, ""),
      ("a\r\r\nb", 2, ""), ("a\n\rb", 3, "b"),
    ])
  func texts(_ text: String, _ line: Int, _ expected: String) {
    #expect(LineTable(file(text)).text(ofLine: line) == expected)
  }

  @Test(
    "a break at the end begins no further line",
    arguments: [("", 1), ("a", 1), ("a\n", 1), ("a\nb", 2), ("a\r\nb\r\n", 2), ("\n\n", 2), ("a\r", 1)])
  func counts(_ text: String, _ expected: Int) {
    #expect(LineTable(file(text)).count == expected)
  }

  @Test("every offset lies on the line whose range holds it")
  func agreement() {
    let table = LineTable(file("é\r\n\n漢字 x\r\ry\n\nz"))
    var line = 1
    for offset in 0...19 {
      let place = table.place(of: offset)
      #expect(place.line == line || place.line == line + 1)
      line = place.line
      #expect(table.range(ofLine: line).lowerBound <= offset)
    }
    #expect(line == 7)
  }

  @Test("bytes that are not UTF-8 still have lines")
  func invalid() {
    let table = LineTable(SourceFile(path: "x", bytes: [0xFF, 0x0A, 0x61, 0xC3], id: FileID(0)))
    #expect(table.text(ofLine: 1) == "\u{FFFD}")
    #expect(table.text(ofLine: 2) == "a\u{FFFD}")
    #expect(table.place(of: 3) == SourcePlace(line: 2, column: 2))
  }
}
