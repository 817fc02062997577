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
  private let finding: Finding
  private let sources: LocatedSources
  private let width: Int

  /// The cells that are used when no terminal is known.
  private static let usualWidth = 140
  /// A fix of more lines than this is shown by its beginning.
  private static let longestDiff = 40

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
    for block in blocks {
      let isOwn = block.file.source.id == finding.label.span.file
      canvas.skip(isOwn ? gutter.width : gutter.width + 1)
      canvas.put(isOwn ? "--> " : "::: ", .gutter)
      canvas.put("\(block.file.source.path.shown):\(block.heading.line):\(block.heading.column)")
      canvas.endLine()
      gutter.rule(on: &canvas)
      block.draw(on: &canvas, gutter: gutter, limit: limit(gutter), severity: finding.severity)
    }
    if !blocks.isEmpty { gutter.rule(on: &canvas) }
  }

  private func drawNotes(on canvas: inout Canvas, _ gutter: Gutter, where isWanted: (Note) -> Bool) {
    for note in finding.notes where isWanted(note) {
      drawNote(note.kind, note.sentence, on: &canvas, gutter)
    }
  }

  /// Draws `= kind: text`; further lines of the text stand under the first.
  private func drawNote(_ kind: String, _ text: String, on canvas: inout Canvas, _ gutter: Gutter) {
    for (index, line) in text.shownLines.enumerated() {
      canvas.skip(gutter.width + 1)
      if index == 0 {
        canvas.put("=", .gutter)
        canvas.put(" \(kind):", .severity(.note))
        canvas.skip(1)
      } else {
        canvas.skip(kind.utf8.count + 4)
      }
      canvas.put(line)
      canvas.endLine()
    }
  }

  private func draw(_ fix: Fix, _ diffs: [FixDiff], on canvas: inout Canvas, _ gutter: Gutter) {
    drawNote("help", fix.title, on: &canvas, gutter)
    for diff in diffs {
      if diff.file.source.id != finding.label.span.file {
        canvas.skip(gutter.width + 1)
        canvas.put("::: ", .gutter)
        canvas.put(diff.file.source.path.shown)
        canvas.endLine()
      }
      for row in diff.rows.prefix(Self.longestDiff) { draw(row, on: &canvas, gutter) }
      if diff.rows.count > Self.longestDiff {
        canvas.put("...", .gutter)
        canvas.endLine()
      }
    }
  }

  private func draw(_ row: FixDiff.Row, on canvas: inout Canvas, _ gutter: Gutter) {
    let ink: Ink = row.isAdded ? .added : .removed
    let focus = min(row.focus, row.bytes.count)
    let line = ShownLine(row.bytes, line: 0..<row.bytes.count, focus: focus..<row.bytes.count)
    let column = line.column(of: focus)
    let cut = CutLine(line, focus: column..<max(column, line.width), limit: limit(gutter))
    gutter.begin(row.line, sign: row.isAdded ? "+" : "-", ink, on: &canvas)
    canvas.put(cut.text, ink)
    canvas.endLine()
  }

  /// The cells that are left for source beside the gutter.
  private func limit(_ gutter: Gutter) -> Int { max(40, width - gutter.width - 3) }
}

extension Note {
  /// The word before the colon.
  var kind: String {
    switch self {
    case .proof: "proof"
    case .help: "help"
    case .fact: "fact"
    case .remark: "note"
    }
  }

  /// What stands behind the colon; a fact with its source in brackets.
  var sentence: String {
    switch self {
    case .proof(let text), .help(let text), .remark(let text): text
    case .fact(let statement, let source): "\(statement) [\(source)]"
    }
  }
}
