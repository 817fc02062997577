import Findings
import SourceText
import Testing

@testable import Reports

/// What fixes look like as changed lines.
@Suite struct FixPictureTests {
  /// The rows between `= help: f` and `= more`.
  private func diff(_ marked: MarkedSources, _ edits: [Edit], width: Int? = nil) -> [String] {
    let finding = Finding("r", .error, "m", at: marked.spans[0]).fix(Fix("f", edits))
    let lines = FindingPicture(finding, in: marked.sources, width: width).text
      .split(separator: "\n").map(String.init)
    let begin = lines.firstIndex { $0.hasSuffix("= help: f") } ?? lines.count
    return Array(lines[min(begin + 1, lines.count)...].dropLast())
  }

  @Test("a whole line inserted is one line that comes")
  func insertedLine() {
    let marked = MarkedSources("a: 1\n«»b: 2\n")
    #expect(diff(marked, [Edit(marked.spans[0], "  new: x\n")]) == ["2 +   new: x"])
  }

  @Test("several lines inserted behind a value are lines that come")
  func insertedBlock() {
    let marked = MarkedSources("a: 1«»\nb: 2\n")
    #expect(diff(marked, [Edit(marked.spans[0], "\nx:\n  y: 1")]) == ["2 + x:", "3 +   y: 1"])
  }

  @Test("text at the end of a file is a line that comes, with and without a final line break")
  func insertedAtEnd() {
    let ended = MarkedSources("a: 1\n«»")
    #expect(diff(ended, [Edit(ended.spans[0], "b: 2\n")]) == ["2 + b: 2"])
    #expect(diff(ended, [Edit(ended.spans[0], "b: 2")]) == ["2 + b: 2"])
    let open = MarkedSources("a: 1«»")
    #expect(diff(open, [Edit(open.spans[0], "\nb: 2\n")]) == ["2 + b: 2"])
    let empty = MarkedSources("«»")
    #expect(diff(empty, [Edit(empty.spans[0], "a: 1\n")]) == ["1 + a: 1"])
  }

  @Test("a line deleted with its line break is one line that goes")
  func deletedLine() {
    let marked = MarkedSources("a: 1\n«b: 2\n»c: 3\n")
    #expect(diff(marked, [Edit(marked.spans[0], "")]) == ["2 - b: 2"])
  }

  @Test("several edits of one line are one change; edits far apart keep the numbers of before and after")
  func several() {
    let marked = MarkedSources("a: {«1», «2»}\nb\nc\n«d»\ne\n")
    let edits = [
      Edit(marked.spans[0], "x"), Edit(marked.spans[1], "y"), Edit(marked.spans[1].endPoint, "}\nnew: {3"),
      Edit(marked.spans[2], "D"),
    ]
    #expect(
      diff(marked, edits) == ["1 - a: {1, 2}", "1 + a: {x, y}", "2 + new: {3}", "4 - d", "5 + D"])
  }

  @Test("a value of several lines is replaced by one")
  func shrinks() {
    let marked = MarkedSources("a: |«\n  b\n  c»\nd\n")
    #expect(diff(marked, [Edit(marked.spans[0], " e")]) == ["1 - a: |", "2 -   b", "3 -   c", "1 + a: | e"])
  }

  @Test("CRLF stays invisible")
  func crlf() {
    let marked = MarkedSources("a: «1»\r\nb: 2\r\n")
    #expect(diff(marked, [Edit(marked.spans[0], "2\r\nc: 3")]) == ["1 - a: 1", "1 + a: 2", "2 + c: 3"])
  }

  @Test("edits that clash show their title alone, and those of another file its path")
  func clashAndElsewhere() {
    var marked = MarkedSources("a: «1»\n")
    marked.add("b: «2»\n", path: "other.yaml")
    let clash = [Edit(marked.spans[0], "x"), Edit(marked.spans[0], "y")]
    #expect(diff(marked, clash) == [])
    #expect(
      diff(marked, [Edit(marked.spans[1], "3")]) == [" ::: other.yaml", "1 - b: 2", "1 + b: 3"])
  }

  @Test("a long line is cut around its change, a long change behind its fortieth line")
  func long() {
    let marked = MarkedSources("k: " + String(repeating: "x", count: 300) + "«1»")
    let rows = diff(marked, [Edit(marked.spans[0], "2")], width: 60)
    #expect(rows.count == 2 && rows[0].hasSuffix("x1") && rows[1].hasSuffix("x2"))
    #expect(rows.allSatisfy { $0.count <= 61 && $0.dropFirst(4).hasPrefix("...") })
    let block = MarkedSources("«»a\n")
    let many = diff(block, [Edit(block.spans[0], String(repeating: "y\n", count: 100))])
    #expect(many.count == 41 && many.last == "...")
  }

  @Test("the text of a fix cannot drive the terminal")
  func hostile() {
    let marked = MarkedSources("a: «1»\n")
    #expect(
      diff(marked, [Edit(marked.spans[0], "\u{1B}]0;x\u{7}")])
        == ["1 - a: 1", "1 + a: \\u{1b}]0;x\\u{7}"])
  }
}
