import Findings
import SourceText
import Testing

@testable import Reports

@Suite struct TextReportTests {
  @Test("pictures are parted by an empty line and closed by a count")
  func closing() {
    let text = Sample.report.text(as: .text)
    #expect(text.hasPrefix("warning[odd-limit]: odd\n --> policies/house.yaml:1:6\n"))
    #expect(text.contains("explain odd-limit\n\nerror[unachievable-rpo]"))
    #expect(text.hasSuffix("explain missing-owner\n\n1 error, 1 warning, 1 note in 3 files\n"))
  }

  @Test("a run without findings says so in one line, and other plain formats say nothing")
  func clean() {
    #expect(Sample.clean(["a.yaml"]).text(as: .text) == "no findings in 1 file\n")
    #expect(Sample.clean([]).text(as: .text) == "no findings in 0 files\n")
    #expect(Sample.clean(["a.yaml"]).text(as: .line).isEmpty)
    #expect(Sample.clean(["a.yaml"]).text(as: .github).isEmpty)
  }

  @Test("counts are singular and plural")
  func counts() {
    let span = SourceSpan(file: FileID(0), start: 0, end: 0)
    let findings = [Severity.error, .error, .warning].map { Finding("r", $0, "m", at: span) }
    #expect(FindingCounts(findings).summary(files: 3) == "2 errors, 1 warning in 3 files")
  }

  @Test("after fifty findings of one rule the text counts the rest; the lines show all")
  func cap() {
    let marked = MarkedSources("«a»")
    let many = (0..<362).map { Finding("often", .error, "m\($0)", at: marked.spans[0]) }
    let report = Report(
      findings: many + [Finding("z", .note, "last", at: marked.spans[0])], sources: marked.sources,
      checkedFiles: ["a.yaml"], rules: [], toolVersion: "1")
    let lines = report.text(as: .text).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count { $0.hasPrefix("error[often]") } == 50)
    #expect(lines.count { $0 == "... and 312 more of often; --format line shows all" } == 1)
    #expect(lines.contains("note[z]: last"))
    #expect(lines.contains("362 errors, 1 note in 1 file"))
    #expect(report.text(as: .line).split(separator: "\n").count == 363)
    #expect(report.text(as: .github).split(separator: "\n").count == 363)
  }

  @Test("colour adds nothing but escape sequences, and only when it is asked for")
  func colour() {
    let plain = Sample.report.text(as: .text)
    let coloured = Sample.report.text(as: .text, colour: true)
    #expect(!plain.unicodeScalars.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31merror[unachievable-rpo]\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[1;33mwarning[odd-limit]\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[1;31m^^^^^\u{1B}[0m \u{1B}[1;31mmade this often\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[32m+\u{1B}[0m \u{1B}[32mevery: 2h\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[31m-\u{1B}[0m \u{1B}[31mevery: daily\u{1B}[0m"))
    #expect(Self.withoutSequences(coloured) == plain)
    #expect(Sample.report.render(as: .line, colour: true) == Sample.report.render(as: .line))
  }

  private static func withoutSequences(_ text: String) -> String {
    var parts = text.split(separator: "\u{1B}[", omittingEmptySubsequences: false)
    let first = parts.removeFirst()
    return first + parts.map { $0.drop { $0 != "m" }.dropFirst() }.joined()
  }

  @Test("the format line is path, line, column, severity, rule and message")
  func lines() {
    #expect(
      Sample.report.text(as: .line) == """
        policies/house.yaml:1:6: warning[odd-limit]: odd
        specs/a b.yaml:2:8: error[unachievable-rpo]: loses 25h
        specs/a b.yaml:3:1: note[missing-owner]: no owner

        """)
  }
}
