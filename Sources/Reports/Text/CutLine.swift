/// A shown line cut to the width that there is, around the columns that matter.
struct CutLine {
  /// What is shown, with `...` where something is left out.
  let text: String
  /// The line's columns that are shown.
  private let kept: Range<Int>
  /// What must be added to a column of the line to find it in the text.
  private let shift: Int

  private static let gap = "..."

  /// Cuts a line to at most `limit` cells (and at least twenty), keeping as much of `focus` as fits.
  init(_ line: ShownLine, focus: Range<Int>, limit: Int) {
    let window = Self.window(line, focus, max(20, limit))
    let units = line.units.filter {
      $0.column >= window.lowerBound && $0.column + $0.width <= window.upperBound
    }
    let first = units.first?.column ?? window.lowerBound
    let last = units.last.map { $0.column + $0.width } ?? first
    let before = first > 0 || line.isClippedBefore
    let behind = last < line.width || line.isClippedBehind
    kept = first..<max(first, last)
    shift = (before ? Self.gap.utf8.count : 0) - first
    text = (before ? Self.gap : "") + units.map(\.text).joined() + (behind ? Self.gap : "")
  }

  /// Where columns of the whole line stand in the text; at least one cell wide.
  func columns(_ range: Range<Int>) -> Range<Int> {
    let low = min(max(range.lowerBound, kept.lowerBound), kept.upperBound) + shift
    let high = min(max(range.upperBound, kept.lowerBound), kept.upperBound) + shift
    return low..<max(low + 1, high)
  }

  /// The columns to show when everything does not fit: the focus with what stands on both sides of it.
  private static func window(_ line: ShownLine, _ focus: Range<Int>, _ limit: Int) -> Range<Int> {
    let isWhole = !line.isClippedBefore && !line.isClippedBehind
    if isWhole, line.width <= limit { return 0..<line.width }
    if !line.isClippedBefore, focus.upperBound <= limit - gap.utf8.count {
      return 0..<min(line.width, limit - gap.utf8.count)
    }
    let room = limit - 2 * gap.utf8.count
    let low = max(0, focus.lowerBound - max(0, room - focus.count) / 2)
    if low + room >= line.width, !line.isClippedBehind {
      return min(low, max(0, line.width - room - gap.utf8.count))..<line.width
    }
    return low..<(low + room)
  }
}
