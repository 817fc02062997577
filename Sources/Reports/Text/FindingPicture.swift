import Findings
import SourceText

/// A finding as people read it: message, marked source, proofs, mendings, facts.
///
///     error[rule]: message
///       --> path:31:19
///        |
///     31 |         schedule: daily 03:00
///        |                   ^^^^^^^^^^^ label
///        |
///        = proof: …
///        = more: holdfast explain rule
package struct FindingPicture: Sendable {
  /// What is drawn.
  let finding: Finding
  /// Where it stands.
  let sources: LocatedSources
  private let width: Int

  /// The cells that are used when no terminal is known.
  private static let usualWidth = 140

  /// The picture of one finding; `width` is the terminal's, in cells.
  package init(_ finding: Finding, in sources: SourceSet, width: Int? = nil) {
    self.init(finding, in: LocatedSources(sources, mentionedBy: [finding]), width: width)
  }

  /// The picture of one of many findings whose line tables are shared.
  init(_ finding: Finding, in sources: LocatedSources, width: Int?) {
    self.finding = finding
    self.sources = sources
    self.width = width ?? Self.usualWidth
  }

  /// The picture without colour, each line ended by a line feed.
  package var text: String {
    var canvas = Canvas(colour: false)
    draw(on: &canvas)
    return String(decoding: canvas.bytes, as: UTF8.self)
  }

  /// Draws the whole picture.
  func draw(on canvas: inout Canvas) {
    let blocks = blocks
    let fixes = finding.fixes.map { ($0, FixDiff.all(of: $0, in: sources)) }
    let lines = blocks.map(\.lastLine) + fixes.flatMap { $0.1.map(\.lastLine) }
    let gutter = Gutter(upTo: lines.max() ?? 1)
    drawMessage(on: &canvas)
    draw(blocks, on: &canvas, gutter)
    drawNotes(on: &canvas, gutter) { if case .proof = $0 { true } else { false } }
    for (fix, diffs) in fixes { draw(fix, diffs, on: &canvas, gutter) }
    drawNotes(on: &canvas, gutter) { if case .help = $0 { true } else { false } }
    drawNotes(on: &canvas, gutter) { if case .fact = $0 { true } else { false } }
    drawNotes(on: &canvas, gutter) { if case .remark = $0 { true } else { false } }
    drawNote("more", "holdfast explain \(finding.rule)", on: &canvas, gutter)
  }

  /// The marked lines, file by file: the finding's own file first, then in order of mention.
  private var blocks: [SourceBlock] {
    var labels = [(label: finding.label, isPrimary: true)]
    for label in finding.related { labels.append((label, false)) }
    var ids: [FileID] = []
    for (label, _) in labels where !ids.contains(label.span.file) { ids.append(label.span.file) }
    return ids.compactMap { id in
      sources[id].map { file in SourceBlock(labels.filter { $0.label.span.file == id }, in: file) }
    }
  }

  private func drawMessage(on canvas: inout Canvas) {
    canvas.put("\(finding.severity.rawValue)[\(finding.rule.shown)]", .severity(finding.severity))
    canvas.put(": " + finding.message.shown, .bold)
    canvas.endLine()
  }

  private func draw(_ blocks: [SourceBlock], on canvas: inout Canvas, _ gutter: Gutter) {
    if sources[finding.label.span.file] == nil {
      canvas.skip(gutter.width)
      canvas.put("--> ", .gutter)
      canvas.put(sources.path(of: finding.label.span))
      canvas.endLine()
    }
    for (index, block) in blocks.enumerated() {
      let isOwn = block.file.source.id == finding.label.span.file
      if index > 0 { gutter.rule(on: &canvas) }
      canvas.skip(gutter.width)
      canvas.put(isOwn ? "--> " : "::: ", .gutter)
      canvas.put("\(block.file.source.path.shown):\(block.heading.line):\(block.heading.column)")
      canvas.endLine()
      gutter.rule(on: &canvas)
      block.draw(on: &canvas, gutter: gutter, limit: limit(gutter), severity: finding.severity)
    }
    if !blocks.isEmpty { gutter.rule(on: &canvas) }
  }

  /// The cells that are left for source beside the gutter.
  func limit(_ gutter: Gutter) -> Int { max(40, width - gutter.width - 3) }
}
