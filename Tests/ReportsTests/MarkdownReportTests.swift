import Findings
import Testing

@testable import Reports

@Suite struct MarkdownReportTests {
  @Test("the rules stand in a table, the gravest first, and the findings of each fold away") func document() {
    let text = Sample.report.text(as: .markdown)
    #expect(
      text.hasPrefix(
        """
        ### Holdfast: 1 error, 1 warning, 1 note in 3 files

        | Rule |  | Findings | First |
        | --- | --- | ---: | --- |
        | `unachievable-rpo` | error | 1 | `specs/a b.yaml:2` |
        | `odd-limit` | warning | 1 | `policies/house.yaml:1` |
        | `missing-owner` | note | 1 | `specs/a b.yaml:3` |

        <details>
        <summary><code>unachievable-rpo</code></summary>

        Too rare.

        ```text
        error[unachievable-rpo]: loses 25h
         --> specs/a b.yaml:2:8

        """), "\(text)")
  }

  @Test("of one rule five are drawn, fifty more listed, and the rest counted") func many() {
    let marked = MarkedSources("«a»\n")
    let findings = (0..<60).map { Finding("r", .error, "`x` is \($0)", at: marked.spans[0]) }
    let report = Report(
      findings: findings, sources: marked.sources, checkedFiles: ["a.yaml"], rules: [], toolVersion: "1")
    let text = report.text(as: .markdown)
    #expect(text.split(separator: "```text").count == 6)
    #expect(text.contains("- `a.yaml:1`: `x` is 5\n"))
    #expect(text.contains("\nAnd 5 more: 5 in a.yaml.\n"))
  }

  @Test("where nothing is wrong it is one heading") func clean() {
    #expect(Sample.clean(["a.yaml"]).text(as: .markdown) == "### Holdfast: no findings in 1 file\n")
  }
}
