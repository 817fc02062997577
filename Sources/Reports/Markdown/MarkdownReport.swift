import ConfigTrees
import Findings

/// A run's findings as Markdown, for the summary of a job or a comment on a pull request: the rules that are broken with how
/// often, then the findings of each folded away, with their pictures.
struct MarkdownReport {
  /// What is reported.
  let report: Report
  /// Where it stands.
  let sources: LocatedSources

  /// How many findings of one rule are drawn, and how many are listed: a job's summary may have a mebibyte, and nobody
  /// reads that.
  static let mostDrawn = 5
  static let mostListed = 50

  /// The document.
  var tree: MarkdownDocument {
    let summary = report.counts.summary(files: report.checkedFiles.count)
    guard !report.findings.isEmpty else {
      return MarkdownDocument([.heading(3, "Holdfast: \(summary)")])
    }
    return MarkdownDocument([.heading(3, "Holdfast: \(summary)"), table] + rules.map(section))
  }

  /// The findings by rule; the gravest first, of these the most broken.
  private var rules: [(rule: String, findings: [Finding])] {
    Dictionary(grouping: report.findings, by: \.rule).map { ($0.key, $0.value) }.sorted { one, other in
      (other.1[0].severity, other.1.count, one.0) < (one.1[0].severity, one.1.count, other.0)
    }
  }

  private var table: MarkdownBlock {
    let head = [
      MarkdownTable.Column("Rule"), MarkdownTable.Column(""), MarkdownTable.Column("Findings", .right),
      MarkdownTable.Column("First"),
    ]
    return .table(
      MarkdownTable(
        head,
        rules.map { rule, findings in
          [
            [.code(rule.shown)], [.text(findings[0].severity.rawValue)], [.text("\(findings.count)")],
            [.code(place(of: findings[0]))],
          ]
        }))
  }

  private func section(_ rule: String, _ findings: [Finding]) -> MarkdownBlock {
    var blocks: [MarkdownBlock] = []
    if let description = report.rules.first(where: { $0.name == rule }) {
      blocks.append(.paragraph(Self.inlines(description.summary)))
    }
    for finding in findings.prefix(Self.mostDrawn) {
      blocks.append(.fence(language: "text", FindingPicture(finding, in: sources, width: nil).text))
    }
    let listed = findings.dropFirst(Self.mostDrawn).prefix(Self.mostListed)
    if !listed.isEmpty {
      blocks.append(
        .bullets(listed.map { [.code(place(of: $0)), .text(": ")] + Self.inlines($0.message.shown) }))
    }
    let rest = findings.dropFirst(Self.mostDrawn + Self.mostListed)
    if !rest.isEmpty {
      let files = FileCounts(rest.map { sources.path(of: $0.label.span).shown })
      blocks.append(.paragraph("And \(rest.count) more: \(files.words)."))
    }
    let title: [MarkdownInline] = [
      .code(rule.shown), .text(findings.count == 1 ? "" : ", \(findings.count) findings"),
    ]
    return .details(summary: title, blocks)
  }

  private func place(of finding: Finding) -> String {
    "\(sources.path(of: finding.label.span).shown):\(sources.start(of: finding.label.span).line)"
  }

  /// A message whose words in backticks are code.
  private static func inlines(_ text: String) -> [MarkdownInline] {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    guard parts.count % 2 == 1 else { return [.text(text)] }
    return parts.enumerated().filter { !$1.isEmpty }.map { $0 % 2 == 0 ? .text($1) : .code($1) }
  }
}
