import Findings
import SourceText

/// The lines of one file that a finding points at, with what is marked on each.
struct SourceBlock {
  /// A line and its marks; without marks it is shown because both its neighbours are.
  struct Row {
    /// The line's number, from one.
    let line: Int
    /// What is marked on it.
    let marks: [LineMark]
  }

  /// The file.
  let file: LocatedFile
  /// The place that the block's heading names: the first label's.
  let heading: SourcePlace
  /// The lines in order; a gap between two numbers is shown as `...`.
  let rows: [Row]

  /// The lines of the labels of one file, of which the first gives the heading; `primary` among them is the finding's own.
  init(_ labels: [(label: Label, isPrimary: Bool)], in file: LocatedFile) {
    var marks: [Int: [LineMark]] = [:]
    for (label, isPrimary) in labels {
      let bytes = file.source.clamped(label.span)
      let line = file.lines.place(of: bytes.lowerBound).line
      let range = file.lines.range(ofLine: line)
      let low = min(max(bytes.lowerBound, range.lowerBound), range.upperBound)
      let mark = LineMark(
        bytes: low..<max(low, min(bytes.upperBound, range.upperBound)),
        continues: bytes.upperBound > range.upperBound && bytes.lowerBound < range.upperBound,
        isPrimary: isPrimary, text: label.text.shown)
      marks[line, default: []].append(mark)
    }
    var rows: [Row] = []
    for line in marks.keys.sorted() {
      if let last = rows.last, last.line == line - 2 { rows.append(Row(line: line - 1, marks: [])) }
      rows.append(Row(line: line, marks: marks[line] ?? []))
    }
    self.file = file
    self.rows = rows
    heading =
      labels.first.map { file.lines.place(of: Int($0.label.span.start)) } ?? SourcePlace(line: 1, column: 1)
  }

  /// The greatest line number shown, which the gutter must hold.
  var lastLine: Int { rows.last?.line ?? 0 }

  /// Draws the lines with their numbers and underlines.
  func draw(on canvas: inout Canvas, gutter: Gutter, limit: Int, severity: Severity) {
    var previous: Int?
    for row in rows {
      if let previous, row.line > previous + 1 {
        canvas.put("...", .gutter)
        canvas.endLine()
      }
      previous = row.line
      draw(row, on: &canvas, gutter: gutter, limit: limit, severity: severity)
    }
  }

  private func draw(
    _ row: Row, on canvas: inout Canvas, gutter: Gutter, limit: Int, severity: Severity
  ) {
    let range = file.lines.range(ofLine: row.line)
    let low = row.marks.map(\.bytes.lowerBound).min() ?? range.lowerBound
    let high = row.marks.map(\.bytes.upperBound).max() ?? low
    let line = ShownLine(file.source.bytes, line: range, focus: low..<max(low, high))
    let columns = row.marks.map { Self.columns(of: $0, in: line) }
    let focus = (columns.map(\.lowerBound).min() ?? 0)..<(columns.map(\.upperBound).max() ?? 0)
    let cut = CutLine(line, focus: focus, limit: limit)
    gutter.begin(row.line, on: &canvas)
    canvas.put(cut.text)
    canvas.endLine()
    let marks = zip(row.marks, columns).map { mark, columns in
      Underlines.Mark(columns: cut.columns(columns), isPrimary: mark.isPrimary, text: mark.text)
    }
    Underlines(marks, severity: severity).draw(on: &canvas) { gutter.begin(nil, on: &$0) }
  }

  private static func columns(of mark: LineMark, in line: ShownLine) -> Range<Int> {
    let low = line.column(of: mark.bytes.lowerBound)
    let high = mark.continues ? line.inkedWidth : line.column(of: mark.bytes.upperBound)
    return low..<max(low, high)
  }
}
