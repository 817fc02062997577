import Findings
import SourceText
import Testing

@testable import Reports

@Suite struct CodeQualityTests {
  @Test(
    "each finding is an entry with GitLab's own words for its severity, and a path from the repository's top")
  func entries() {
    let marked = MarkedSources("rpo: «4h»\n", path: "./specs/a.yaml")
    let report = Sample.one(
      Finding("unachievable-rpo", .warning, "loses `25h`", at: marked.spans[0]), marked.sources)
    #expect(
      report.text(as: .gitlab) == """
        [
          {
            "description": "loses `25h`",
            "check_name": "unachievable-rpo",
            "fingerprint": "\(Fingerprint(report.findings[0]).hexadecimal)",
            "severity": "minor",
            "location": {
              "path": "specs/a.yaml",
              "lines": {
                "begin": 1,
                "end": 1
              }
            }
          }
        ]

        """)
  }

  @Test("no two entries share a fingerprint, though they say the same")
  func unique() {
    let marked = MarkedSources("«a» «b» «c»\n")
    let findings = marked.spans.map { Finding("r", .error, "m", at: $0) }
    let report = Report(
      findings: findings, sources: marked.sources, checkedFiles: [], rules: [], toolVersion: "1")
    let lines = report.text(as: .gitlab).split(separator: "\n").filter { $0.contains("fingerprint") }
    #expect(lines.count == 3 && Set(lines).count == 3)
  }

  @Test("where nothing is wrong the array is empty") func clean() {
    #expect(Sample.clean(["a.yaml"]).text(as: .gitlab) == "[]\n")
  }
}
