import Findings
import SourceText
import Testing

@Suite struct AppliedEditsTests {
  private let file = SourceFile(path: "a.yaml", bytes: Array("0123456789".utf8), id: FileID(0))

  private func edit(_ start: Int, _ end: Int, _ text: String, file: Int = 0) -> Edit {
    Edit(SourceSpan(file: FileID(file), start: start, end: end), text)
  }

  private func applied(_ edits: [Edit]) -> String? {
    edits.applied(to: file).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("edits replace, insert and delete wherever they stand and in whatever order they come")
  func kinds() {
    #expect(applied([]) == "0123456789")
    #expect(applied([edit(3, 5, "abc")]) == "012abc56789")
    #expect(applied([edit(9, 10, ""), edit(0, 1, "")]) == "12345678")
    #expect(applied([edit(10, 10, "\nend"), edit(0, 0, "begin\n")]) == "begin\n0123456789\nend")
    #expect(applied([edit(0, 10, "")])?.isEmpty == true)
  }

  @Test("insertions at one point keep their order and stand before a replacement that begins there")
  func onePoint() {
    #expect(applied([edit(4, 6, "R"), edit(4, 4, "a"), edit(4, 4, "b")]) == "0123abR6789")
    #expect(applied([edit(4, 6, "R"), edit(6, 6, "a"), edit(6, 7, "S")]) == "0123RaS789")
  }

  @Test("edits that overlap or lie outside the file are refused")
  func refused() {
    #expect(applied([edit(2, 5, "a"), edit(4, 6, "b")]) == nil)
    #expect(applied([edit(2, 5, "a"), edit(2, 5, "a")]) == nil)
    #expect(applied([edit(2, 5, "a"), edit(3, 3, "b")]) == nil)
    #expect(applied([edit(8, 11, "a")]) == nil)
    #expect(applied([edit(11, 11, "a")]) == nil)
  }

  @Test("edits of other files are passed over")
  func otherFiles() {
    #expect(applied([edit(0, 1, "a"), edit(0, 5, "b", file: 1)]) == "a123456789")
  }

  @Test("edits agree with doing them one by one from the last to the first")
  func oracle() {
    var random = UInt64(42)
    func below(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % bound
    }
    for _ in 0..<500 {
      let cuts = Set((0..<6).map { _ in below(11) }).sorted()
      let edits = zip(cuts, cuts.dropFirst()).filter { _ in below(2) == 0 }
        .map { edit($0, $1, String(repeating: "x", count: below(4))) }
      var expected = file.bytes
      for edit in edits.reversed() {
        expected.replaceSubrange(Int(edit.span.start)..<Int(edit.span.end), with: edit.text.utf8)
      }
      #expect(edits.shuffledBy(below).applied(to: file) == expected)
    }
  }
}

extension [Edit] {
  fileprivate func shuffledBy(_ below: (Int) -> Int) -> [Edit] {
    var copy = self
    for index in indices { copy.swapAt(index, below(count)) }
    return copy
  }
}
