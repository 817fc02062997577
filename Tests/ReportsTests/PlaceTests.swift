import SourceText
import TestTools
import Testing

/// Places as reports show them, against a reader that goes through the file character by character.
@Suite struct PlaceTests {
  @Test("lines and columns agree with counting from the beginning, in short lines and in very long ones")
  func oracle() {
    var random = Chance(seed: 11)
    let parts = ["a", "東", "🔥", "\n", "\r\n", "\r", "\t", String(repeating: "é", count: 2500)]
    for round in 0..<12 {
      let text = (0..<30).map { _ in parts[random.below(round % 4 == 0 ? 8 : 7)] }.joined()
      let bytes = Array((round % 3 == 0 ? "\u{FEFF}" : "").utf8) + Array(text.utf8)
      let file = SourceFile(path: "a", bytes: bytes, id: FileID(0))
      let table = LineTable(file)
      var (line, column, offset) = (1, 1, bytes.count - text.utf8.count)
      let scalars = Array(text.unicodeScalars)
      for (index, scalar) in scalars.enumerated() {
        #expect(table.place(of: offset) == SourcePlace(line: line, column: column))
        let isFirstOfTwo = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
        if (scalar == "\n" || scalar == "\r") && !isFirstOfTwo { (line, column) = (line + 1, 0) }
        column += 1
        offset += UTF8.width(scalar)
      }
      #expect(table.place(of: offset) == SourcePlace(line: line, column: column))
      #expect(table.place(of: .max) == table.place(of: offset) && table.place(of: -1).line == 1)
    }
  }

  @Test("the lines of a file put together again are its text without line breaks")
  func lines() {
    let file = SourceFile(path: "a", bytes: Array("\u{FEFF}a\r\n\r\nb\rc\n\n".utf8), id: FileID(0))
    let table = LineTable(file)
    #expect(table.count == 5)
    #expect((0...7).map { table.text(ofLine: $0) } == ["", "a", "", "b", "c", "", "", ""])
    #expect(LineTable(SourceFile(path: "", bytes: [], id: FileID(0))).count == 1)
  }
}

extension UTF8 {
  /// The bytes that a scalar takes.
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { String(scalar).utf8.count }
}
