import Findings
import Reports
import SpecComparison

/// A comparison as lines for people: what it comes to, then document by document what got weaker first.
struct ComparisonText {
  /// What is told.
  let report: ComparisonReport

  /// The lines, each ended by a line feed.
  var text: String {
    let comparison = report.comparison
    var lines = [VerdictWords(comparison: comparison).line, "compared with \(report.base.words)"]
    lines += report.warnings.map { "note: \($0)" }
    for document in comparison.documents {
      lines += ["", "\(document.name) (\(VerdictWords.fate(of: document)))"] + self.lines(of: document)
    }
    lines += findingLines + artifactLines
    for name in comparison.idleApprovals {
      lines += ["", "note: approval \(name) is new and approves nothing in this change"]
    }
    if !comparison.unapproved.isEmpty { lines += ["", "help: \(VerdictWords.remedy)"] }
    return lines.map { $0.shown + "\n" }.joined()
  }

  private func lines(of document: DocumentChange) -> [String] {
    document.changes.map { change in
      let words = ChangeWords(change: change)
      let things = change.things.isEmpty ? "" : change.things.joined(separator: ", ") + ": "
      let approval = words.approval.map { " [\($0)]" } ?? ""
      return "  \(Self.mark(change.direction))\(things)\(words.sentence)\(approval)"
    }
  }

  private static func mark(_ direction: Direction) -> String {
    switch direction {
    case .weaker: "weaker    "
    case .stronger: "stronger  "
    case .other: "other     "
    }
  }

  private var findingLines: [String] {
    let findings = report.comparison.findings
    guard !findings.isEmpty else { return [] }
    return ["", "findings"]
      + FindingGroup.all(in: findings).flatMap { group -> [String] in
        let mark = group.isGone ? "  gone  " : "  new   "
        return group.told.map { "\(mark)\($0.severity.rawValue)[\($0.rule)]: \($0.message)" }
          + (group.rest.map { ["\(mark)... \($0)"] } ?? [])
      }
  }

  private var artifactLines: [String] {
    let artifacts = report.comparison.artifacts
    if let obstacle = artifacts.obstacle { return ["", "artifacts are not compared: \(obstacle)"] }
    guard !artifacts.isEmpty else { return [] }
    return ["", "artifacts"] + artifacts.files.map { "  \(ArtifactWords(file: $0).line)" }
      + (report.showsArtifacts ? artifacts.files.flatMap { [""] + ArtifactWords(file: $0).diff } : [])
  }
}
