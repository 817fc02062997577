import ConfigTrees
import Findings
import SpecComparison

/// A comparison as a comment on a pull request: a line with the verdict, a table of what got weaker, and what else there
/// is folded away, system by system.
struct ComparisonMarkdown {
  /// What is told.
  let report: ComparisonReport
  /// How much of it.
  let room: Room

  /// How much is told before the rest is only counted.
  struct Room {
    /// Rows of a table.
    let rows: Int
    /// Documents, and artifacts.
    let documents: Int
    /// Lines of the text of artifacts.
    let lines: Int

    /// From all that anybody would read to what fits in any case.
    static let all = [
      Room(rows: 60, documents: 60, lines: 400), Room(rows: 25, documents: 25, lines: 0),
      Room(rows: 8, documents: 8, lines: 0), Room(rows: 3, documents: 2, lines: 0),
    ]
  }

  /// The bytes that a comment may have; GitHub takes 65,536 characters.
  static let limit = 60_000

  /// The comment, with as much in it as fits into one.
  static func fitting(_ report: ComparisonReport) -> String {
    var text = ""
    for room in Room.all {
      text = ComparisonMarkdown(report: report, room: room).document.text
      if text.utf8.count <= limit { return text }
    }
    return text
  }

  /// The blocks.
  var document: MarkdownDocument {
    let comparison = report.comparison
    var blocks: [MarkdownBlock] = [
      .heading(3, "Recovery plans: \(VerdictWords(comparison: comparison).head)"),
      .paragraph([.text(summary)]),
    ]
    blocks += report.warnings.map { .quote([.paragraph("Note: \($0).")]) }
    if let table = weakerTable { blocks.append(table) }
    if !comparison.unapproved.isEmpty { blocks.append(.paragraph(remedy)) }
    blocks += limited(comparison.documents, room.documents, "document") { details(of: $0) }
    blocks += findingBlocks + artifactBlocks
    for name in comparison.idleApprovals {
      blocks.append(
        .paragraph([.text("Approval "), .code(name), .text(" is new and approves nothing in this change.")]))
    }
    return MarkdownDocument(blocks)
  }

  private var summary: String {
    let line = VerdictWords(comparison: report.comparison).line
    let head = VerdictWords(comparison: report.comparison).head
    let counts = line.dropFirst(head.count).drop { ": ".contains($0) }
    return (counts.isEmpty ? "" : "\(counts). ") + "Compared with \(report.base.words)."
  }

  private var remedy: [MarkdownInline] {
    [
      .text("A weakening that is meant is approved in the same change: "),
      .code("approvals: {NAME: {for: THING, because: ..., approved: WHO, date: DAY}}"), .text("."),
    ]
  }

  /// What got weaker, over all documents; nil where nothing did.
  private var weakerTable: MarkdownBlock? {
    let rows = report.comparison.documents.flatMap { document in
      document.changes.filter { $0.direction == .weaker }.map { [[.code(document.name)]] + cells($0) }
    }
    guard !rows.isEmpty else { return nil }
    let heads = ["Weaker in", "Thing", "What", "Was", "Is", "Remark"]
    return table(heads, rows)
  }

  private func details(of document: DocumentChange) -> [MarkdownBlock] {
    let fate = VerdictWords.fate(of: document)
    let summary: [MarkdownInline] = [
      .code(document.name), .text(" (\(fate)): \(VerdictWords.counts(document.changes))"),
    ]
    let rows = document.changes.map { [[.text($0.direction.rawValue)]] + cells($0) }
    return [.details(summary: summary, [table(["", "Thing", "What", "Was", "Is", "Remark"], rows)])]
  }

  private func cells(_ change: Change) -> [[MarkdownInline]] {
    let words = ChangeWords(change: change)
    let remarks = [change.remark, words.approval].compactMap { $0 }.joined(separator: ", ")
    let things = change.things.flatMap { [MarkdownInline.text(", "), .code($0)] }.dropFirst()
    return [
      Array(things), [.text(words.subject)], change.before.map { [.text($0)] } ?? [],
      change.after.map { [.text($0)] } ?? [], remarks.isEmpty ? [] : [.text(remarks)],
    ]
  }

  private func table(_ heads: [String], _ rows: [[[MarkdownInline]]]) -> MarkdownBlock {
    var shown = Array(rows.prefix(room.rows))
    if rows.count > shown.count { shown.append([[.emphasis("and \(rows.count - shown.count) more")]]) }
    return .table(MarkdownTable(heads.map { MarkdownTable.Column($0) }, shown))
  }

  private var findingBlocks: [MarkdownBlock] {
    let findings = report.comparison.findings
    guard !findings.isEmpty else { return [] }
    func item(_ word: String, _ finding: Finding) -> [MarkdownInline] {
      [.text("\(word) \(finding.severity.rawValue) "), .code(finding.rule), .text(": ")]
        + Self.inlines(of: finding.message)
    }
    let groups = FindingGroup.all(in: findings, telling: min(FindingGroup.most, room.rows))
    var shown = groups.prefix(room.documents).flatMap { group -> [[MarkdownInline]] in
      group.told.map { item(group.isGone ? "gone:" : "new", $0) }
        + (group.rest.map { [[.emphasis($0)]] } ?? [])
    }
    let rest = groups.dropFirst(room.documents)
    if !rest.isEmpty {
      let count = rest.reduce(0) { $0 + $1.count }
      shown.append([.emphasis("and \(count) more of \(rest.count) other rule\(rest.count == 1 ? "" : "s")")])
    }
    let summary = "Findings: \(findings.introduced.count) new, \(findings.gone.count) gone"
    return [.details(summary: [.text(summary)], [.bullets(shown)])]
  }

  private var artifactBlocks: [MarkdownBlock] {
    let artifacts = report.comparison.artifacts
    if let obstacle = artifacts.obstacle { return [.paragraph("Artifacts are not compared: \(obstacle).")] }
    guard !artifacts.isEmpty else { return [] }
    let rows = artifacts.files.map { file -> [[MarkdownInline]] in
      let state = ArtifactWords(file: file).state
      return [
        [.code(file.path)], [.text("+\(file.lines.added)")], [.text("-\(file.lines.removed)")],
        state == "changed" ? [] : [.text(state)],
      ]
    }
    var inner = [table(["File", "Lines", "", ""], rows)]
    if report.showsArtifacts, room.lines > 0 {
      let lines = artifacts.files.flatMap { ArtifactWords(file: $0).diff }
      let more = lines.count > room.lines ? ["... and \(lines.count - room.lines) more lines"] : []
      let text = (lines.prefix(room.lines) + more).map { $0 + "\n" }.joined()
      inner.append(.fence(language: "diff", text))
    }
    return [.details(summary: [.text("Artifacts: \(artifacts.files.count)")], inner)]
  }

  /// A message with what stands between its backticks as code.
  private static func inlines(of message: String) -> [MarkdownInline] {
    message.split(separator: "`", omittingEmptySubsequences: false).enumerated().compactMap { index, part in
      part.isEmpty ? nil : index.isMultiple(of: 2) ? .text(String(part)) : .code(String(part))
    }
  }

  private func limited<Item>(
    _ items: [Item], _ most: Int, _ noun: String, _ blocks: (Item) -> [MarkdownBlock]
  )
    -> [MarkdownBlock]
  {
    let rest = items.count - most
    return items.prefix(most).flatMap(blocks)
      + (rest > 0 ? [.paragraph("And \(rest) more \(noun)\(rest == 1 ? "" : "s").")] : [])
  }
}
