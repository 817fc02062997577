import Findings
import SourceText
import Testing

@Suite struct FindingTests {
  private let span = SourceSpan(file: FileID(0), start: 3, end: 5)

  @Test("a finding grows by places, notes and fixes in the order in which they are added")
  func grows() {
    let other = SourceSpan(file: FileID(1), start: 0, end: 1)
    let fix = Fix("mend", [Edit(span, "x")], isSafe: true)
    let finding = Finding("rule", .warning, "message", at: span, label: "here", subject: "kessan/database")
      .and(other, "there").and(nil, "nowhere").proof("1 + 1 = 2").help("do").fact("so", source: "book").note(
        "n"
      )
      .fix(fix)
    #expect(finding.label == Label(span, "here"))
    #expect(finding.related == [Label(other, "there")])
    #expect(finding.notes == [.proof("1 + 1 = 2"), .help("do"), .fact("so", source: "book"), .remark("n")])
    #expect(finding.fixes == [fix])
    #expect(finding.subject == "kessan/database")
  }

  @Test("severities are ordered from a note to an error")
  func severities() {
    #expect(Severity.note < .warning && Severity.warning < .error && !(Severity.error < .error))
    #expect(Severity.allCases.max() == .error)
  }

  @Test("a fix orders its edits by place")
  func editOrder() {
    let early = Edit(span.startPoint, "a")
    let late = Edit(span.endPoint, "b")
    #expect(Fix("f", [late, early]).edits == [early, late])
  }
}
