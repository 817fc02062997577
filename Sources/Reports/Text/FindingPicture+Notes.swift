import Findings

/// What stands under the marked source: notes, and fixes as changed lines.
extension FindingPicture {
  /// A fix of more lines than this is shown by its beginning.
  private static let longestDiff = 40

  /// Draws the notes of one kind in their order.
  func drawNotes(on canvas: inout Canvas, _ gutter: Gutter, where isWanted: (Note) -> Bool) {
    for note in finding.notes where isWanted(note) {
      drawNote(note.kind, note.sentence, on: &canvas, gutter)
    }
  }

  /// Draws `= kind: text`; further lines of the text stand under the first.
  func drawNote(_ kind: String, _ text: String, on canvas: inout Canvas, _ gutter: Gutter) {
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

  /// Draws a fix: what it does, and the lines that go and come.
  func draw(_ fix: Fix, _ diffs: [FixDiff], on canvas: inout Canvas, _ gutter: Gutter) {
    drawNote("help", fix.title, on: &canvas, gutter)
    for diff in diffs {
      if diff.file.source.id != finding.label.span.file {
        canvas.skip(gutter.width)
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
}
