import Findings
import SourceText
import TestTools
import Testing

@testable import Reports

@Suite struct ReportOrderTests {
  @Test("findings are ordered by path in bytes, place, rule and message, whatever order the files came in")
  func order() {
    var marked = MarkedSources("«a» «b»", path: "z.yaml")
    marked.add("«a»", path: "B.yaml")
    marked.add("«a»", path: "a.yaml")
    let spans = marked.spans
    let expected = [
      Finding("z", .note, "m", at: spans[2]), Finding("z", .note, "m", at: spans[3]),
      Finding("a", .error, "m", at: spans[0]), Finding("b", .error, "l", at: spans[0]),
      Finding("b", .error, "m", at: spans[0]), Finding("a", .error, "m", at: spans[1]),
      Finding("a", .error, "m", at: SourceSpan(file: FileID(9), start: 0, end: 0)),
    ]
    var random = Chance(seed: 5)
    for _ in 0..<50 {
      var shuffled = expected
      for index in shuffled.indices { shuffled.swapAt(index, random.below(shuffled.count)) }
      #expect(shuffled.inReportOrder(marked.sources) == expected)
    }
  }

  @Test("exact duplicates are dropped, and findings that differ in anything are kept in their order")
  func duplicates() {
    let marked = MarkedSources("«a»")
    let one = Finding("r", .error, "m", at: marked.spans[0])
    let other = one.help("do")
    #expect([one, other, one, other].inReportOrder(marked.sources) == [one, other])
    #expect([other, one].inReportOrder(marked.sources) == [other, one])
    #expect([Finding]().inReportOrder(marked.sources).isEmpty)
  }
}
