import Findings

/// The rows under a source line: underlines, the last label beside them, the others hung below on bars.
///
///     region: {rpo: 4h, rto: 2h}
///                   --       ^^ the last stands beside
///                   |
///                   the others hang
struct Underlines {
  /// A mark whose columns are known.
  struct Mark {
    /// The cells that it covers, at least one.
    let columns: Range<Int>
    /// Whether it is the finding's own place.
    let isPrimary: Bool
    /// What is said about it.
    let text: String
  }

  /// From left to right; of two that begin together the primary is last, so that its label stands beside.
  private let marks: [Mark]
  private let severity: Severity

  /// Lays out the marks of one line.
  init(_ marks: [Mark], severity: Severity) {
    self.marks = marks.enumerated().sorted { one, other in
      Self.key(one.element, one.offset) < Self.key(other.element, other.offset)
    }.map(\.element)
    self.severity = severity
  }

  private static func key(_ mark: Mark, _ index: Int) -> (Int, Int, Int) {
    (mark.columns.lowerBound, mark.isPrimary ? 1 : 0, -index)
  }

  /// Draws the rows, each begun by `margin`.
  func draw(on canvas: inout Canvas, margin: (inout Canvas) -> Void) {
    guard let last = marks.last else { return }
    let end = marks.map(\.columns.upperBound).max() ?? 0
    let isBeside = last.columns.upperBound == end && !last.text.isEmpty
    margin(&canvas)
    drawUnderlines(on: &canvas, upTo: end)
    if isBeside {
      canvas.skip(1)
      canvas.put(last.text, ink(last))
    }
    canvas.endLine()
    var hanging = (isBeside ? marks.dropLast() : marks[...]).filter { !$0.text.isEmpty }
    if !hanging.isEmpty {
      margin(&canvas)
      drawBars(hanging[...], on: &canvas)
      canvas.endLine()
    }
    while let mark = hanging.popLast() {
      margin(&canvas)
      let left = hanging.filter { $0.columns.lowerBound < mark.columns.lowerBound }
      canvas.skip(mark.columns.lowerBound - drawBars(left[...], on: &canvas))
      canvas.put(mark.text, ink(mark))
      canvas.endLine()
    }
  }

  /// Draws the underlines in runs of one ink; the primary lies over the related.
  private func drawUnderlines(on canvas: inout Canvas, upTo end: Int) {
    var owners = [Int?](repeating: nil, count: end)
    for (index, mark) in marks.enumerated() where !mark.isPrimary { paint(index, into: &owners) }
    for (index, mark) in marks.enumerated() where mark.isPrimary { paint(index, into: &owners) }
    var column = 0
    while column < end {
      let owner = owners[column]
      let stop = owners[column...].firstIndex { $0 != owner } ?? end
      if let owner {
        let stroke = marks[owner].isPrimary ? "^" : "-"
        canvas.put(String(repeating: stroke, count: stop - column), ink(marks[owner]))
      } else {
        canvas.skip(stop - column)
      }
      column = stop
    }
  }

  private func paint(_ index: Int, into owners: inout [Int?]) {
    for column in marks[index].columns { owners[column] = index }
  }

  /// Draws a `|` below the beginning of each mark; gives back the column behind the last.
  @discardableResult
  private func drawBars(_ marks: ArraySlice<Mark>, on canvas: inout Canvas) -> Int {
    var column = 0
    for mark in marks where mark.columns.lowerBound >= column {
      canvas.skip(mark.columns.lowerBound - column)
      canvas.put("|", ink(mark))
      column = mark.columns.lowerBound + 1
    }
    return column
  }

  private func ink(_ mark: Mark) -> Ink { mark.isPrimary ? .severity(severity) : .related }
}
