import Findings
import SourceText

@testable import Reports

/// A report of three files: one clean, one with an error and a note, one with a warning; every part of a finding is used.
enum Sample {
  /// The report.
  static var report: Report {
    var marked = MarkedSources("rpo: «4h»\nevery: «daily»\n«»", path: "specs/a b.yaml")
    marked.add("max: «東🔥 1h»\n", path: "policies/house.yaml")
    let spans = marked.spans
    let error = Finding(
      "unachievable-rpo", .error, "loses 25h", at: spans[1], label: "made this often", subject: "a/database"
    )
    .and(spans[0], "promised").and(spans[3], "limit").proof("24h + 1h = 25h").help("copy oftener")
    .fact("so it is", source: "Guide, \"Logs\"").note("remark")
    .fix(Fix("every 2h", [Edit(spans[1], "2h"), Edit(spans[2], "x: 1\n")], isSafe: true))
    .fix(Fix("drop it", [Edit(spans[3], "")]))
    let note = Finding("missing-owner", .note, "no owner", at: spans[2])
    let warning = Finding("odd-limit", .warning, "odd", at: spans[3], label: "odd")
    return Report(
      findings: [warning, error, note].inReportOrder(marked.sources), sources: marked.sources,
      checkedFiles: ["policies/house.yaml", "specs/a b.yaml", "specs/clean.yaml"], rules: rules,
      toolVersion: "1.2.3")
  }

  /// A catalogue, of which one rule is not broken and one broken rule is missing.
  static var rules: [RuleDescription] {
    [
      RuleDescription(
        name: "missing-owner", summary: "Nobody owns it.", markdown: "# Owner", severity: .note),
      RuleDescription(name: "unbroken", summary: "Fine.", markdown: "", severity: .error),
      RuleDescription(name: "unachievable-rpo", summary: "Too rare.", markdown: "", severity: .error),
    ]
  }

  /// A report without findings on the given files.
  static func clean(_ files: [String]) -> Report {
    Report(findings: [], sources: SourceSet(), checkedFiles: files, rules: rules, toolVersion: "1.2.3")
  }

  /// A report on one finding in one file.
  static func one(_ finding: Finding, _ sources: SourceSet) -> Report {
    Report(
      findings: [finding], sources: sources, checkedFiles: sources.files.map(\.path), rules: [],
      toolVersion: "1")
  }
}

extension Report {
  /// The rendered report as text.
  func text(as format: ReportFormat, colour: Bool = false) -> String {
    String(decoding: render(as: format, colour: colour), as: UTF8.self)
  }
}
