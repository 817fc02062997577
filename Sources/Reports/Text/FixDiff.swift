import Findings
import SourceText

/// What a fix changes, as the lines that go and the lines that come.
struct FixDiff {
  /// A line that goes or comes.
  struct Row {
    /// Whether it comes.
    let isAdded: Bool
    /// Its number: before the fix for lines that go, after it for lines that come.
    let line: Int
    /// Its bytes, without the line break.
    let bytes: [UInt8]
    /// The offset in them at which the change begins, so that a long line is cut around it.
    let focus: Int
  }

  /// The file that changes.
  let file: LocatedFile
  /// The rows in order of place.
  let rows: [Row]

  /// The differences that a fix makes, file by file in order of first mention; files whose edits clash have none.
  static func all(of fix: Fix, in sources: LocatedSources) -> [FixDiff] {
    var ids: [FileID] = []
    for edit in fix.edits where !ids.contains(edit.span.file) { ids.append(edit.span.file) }
    return ids.compactMap { id in
      guard let file = sources[id], let edits = fix.edits.inOrder(within: file.source) else { return nil }
      return FixDiff(edits, in: file)
    }
  }

  /// The greatest line number among the rows.
  var lastLine: Int { rows.map(\.line).max() ?? 0 }

  private init(_ edits: [Edit], in file: LocatedFile) {
    self.file = file
    var rows: [Row] = []
    var drift = 0
    for group in ChangedLines.all(edits, in: file) {
      let (gone, come) = group.beforeAndAfter(in: file)
      let focus = commonPrefix(gone.lines, come.lines)
      for (index, bytes) in gone.lines.enumerated() {
        rows.append(Row(isAdded: false, line: gone.first + index, bytes: bytes, focus: focus))
      }
      for (index, bytes) in come.lines.enumerated() {
        rows.append(Row(isAdded: true, line: come.first + drift + index, bytes: bytes, focus: focus))
      }
      drift += come.lines.count - gone.lines.count
    }
    self.rows = rows
  }
}

/// How many bytes two changed lines share at their beginnings; zero unless one line becomes one line.
private func commonPrefix(_ gone: [[UInt8]], _ come: [[UInt8]]) -> Int {
  guard gone.count == 1, come.count == 1 else { return 0 }
  return zip(gone[0], come[0]).prefix { $0 == $1 }.count
}
