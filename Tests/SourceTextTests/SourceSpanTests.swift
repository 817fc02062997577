import Testing

@testable import SourceText

private func span(_ start: Int, _ end: Int, file: Int = 0) -> SourceSpan {
  SourceSpan(file: FileID(file), start: start, end: end)
}

@Suite("A span names bytes of one file")
struct SourceSpanTests {
  @Test("ends that cannot be are clamped")
  func clamping() {
    #expect(span(-3, 5) == span(0, 5))
    #expect(span(7, 2) == span(7, 7))
    #expect(span(7, 2).isEmpty)
    #expect(span(0, Int.max).end == UInt32.max)
    #expect(FileID(-1) == FileID(0))
  }

  @Test("its points and its length are what they say")
  func points() {
    #expect(span(3, 8).startPoint == span(3, 3))
    #expect(span(3, 8).endPoint == span(8, 8))
    #expect(span(3, 8).length == 5)
    #expect(!span(3, 8).isEmpty)
  }

  @Test("a union covers both, and never reaches into another file")
  func unions() {
    #expect(span(3, 5).union(span(8, 9)) == span(3, 9))
    #expect(span(8, 9).union(span(3, 5)) == span(3, 9))
    #expect(span(3, 9).union(span(4, 5)) == span(3, 9))
    #expect(span(3, 5).union(span(8, 9, file: 1)) == span(3, 5))
  }

  @Test("an inner part stays inside, and keeps its order")
  func inner() {
    #expect(span(10, 20).inner(2..<5) == span(12, 15))
    #expect(span(10, 20).inner(2..<50) == span(12, 20))
    #expect(span(10, 20).inner(40..<50) == span(20, 20))
    #expect(span(10, 20).inner(-4..<3) == span(10, 13))
    #expect(span(10, 20).inner(-9 ..< -4) == span(10, 10))
    #expect(span(10, 20).inner(0..<Int.max) == span(10, 20))
  }

  @Test("spans sort by file, then place, then the shorter first")
  func order() {
    let sorted = [span(0, 1, file: 1), span(5, 9), span(5, 6), span(2, 30)].sorted()
    #expect(sorted == [span(2, 30), span(5, 6), span(5, 9), span(0, 1, file: 1)])
  }

  @Test("a file gives the text of a span, and none outside")
  func texts() {
    var set = SourceSet()
    let first = set.add(path: "a", bytes: Array("héllo".utf8))
    let second = set.add(path: "b", bytes: [])
    #expect(first.text(of: span(1, 3)) == "é")
    #expect(first.text(of: span(4, 400)) == "lo")
    #expect(first.text(of: span(100, 400)) == "")
    #expect(second.text(of: span(0, 1)) == "")
    #expect(set[FileID(1)]?.path == "b")
    #expect(set[second.id] === second)
    #expect(set[FileID(2)] == nil)
    #expect(set.files.map(\.id) == [FileID(0), FileID(1)])
  }
}
