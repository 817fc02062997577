import Findings

/// A run's findings as pictures, closed by a count.
struct TextReport {
  /// What is reported.
  let report: Report
  /// Where it stands.
  let sources: LocatedSources
  /// The terminal's width in cells; nil without a terminal.
  let width: Int?

  /// How many findings of one rule are drawn; the hundredth picture of one slip tells nobody more.
  static let mostOfOneRule = 50

  /// The whole report; a single line where nothing is wrong.
  func bytes(colour: Bool) -> [UInt8] {
    var canvas = Canvas(colour: colour)
    let totals = Dictionary(report.findings.map { ($0.rule, 1) }, uniquingKeysWith: +)
    var drawn: [String: Int] = [:]
    for finding in report.findings {
      let count = drawn[finding.rule, default: 0] + 1
      drawn[finding.rule] = count
      guard count <= Self.mostOfOneRule else { continue }
      FindingPicture(finding, in: sources, width: width).draw(on: &canvas)
      canvas.endLine()
      let rest = (totals[finding.rule] ?? 0) - Self.mostOfOneRule
      if count == Self.mostOfOneRule, rest > 0 {
        canvas.put("... and \(rest) more of \(finding.rule.shown); --format line shows all", .bold)
        canvas.endLine()
        canvas.endLine()
      }
    }
    let summary = report.counts.summary(files: report.checkedFiles.count)
    canvas.put(report.history == nil ? summary : "new: \(summary)", .bold)
    canvas.endLine()
    for line in report.history.map({ HistoryText(history: $0, sources: sources).lines }) ?? [] {
      canvas.put(line)
      canvas.endLine()
    }
    return canvas.bytes
  }
}
