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
    for hunk in Hunk.all(edits, in: file) {
      let (gone, come) = hunk.changedLines(in: file)
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

/// Edits that touch the same lines or neighbouring ones.
private struct Hunk {
  /// Some consecutive lines and the number of the first.
  typealias Lines = (first: Int, lines: [[UInt8]])

  private var edits: [Edit]
  private let firstLine: Int
  private var lastLine: Int

  /// The hunks of ordered edits of one file.
  static func all(_ edits: [Edit], in file: LocatedFile) -> [Hunk] {
    var hunks: [Hunk] = []
    for edit in edits {
      let first = file.lines.place(of: Int(edit.span.start)).line
      let last = file.lines.place(of: Int(edit.span.end)).line
      if let index = hunks.indices.last, first <= hunks[index].lastLine + 1 {
        hunks[index].edits.append(edit)
        hunks[index].lastLine = max(hunks[index].lastLine, last)
      } else {
        hunks.append(Hunk(edits: [edit], firstLine: first, lastLine: last))
      }
    }
    return hunks
  }

  /// The lines before and after, without those at either end that stay as they are.
  func changedLines(in file: LocatedFile) -> (gone: Lines, come: Lines) {
    let begin = file.lines.range(ofLine: firstLine).lowerBound
    let end = file.lines.range(ofLine: lastLine).upperBound
    var gone = Self.lines(file.source.bytes[begin..<max(begin, end)])
    var come = Self.lines(changed(file.source.bytes, begin, end)[...])
    if end == file.source.bytes.count {
      // Nothing behind a final line break is a place to insert at, not a line that could go or come.
      if gone.last?.isEmpty == true { gone.removeLast() }
      if come.last?.isEmpty == true { come.removeLast() }
    }
    let same = zip(gone, come).prefix { $0 == $1 }.count
    gone.removeFirst(same)
    come.removeFirst(same)
    let tail = zip(gone.reversed(), come.reversed()).prefix { $0 == $1 }.count
    gone.removeLast(tail)
    come.removeLast(tail)
    return ((firstLine + same, gone), (firstLine + same, come))
  }

  private func changed(_ bytes: [UInt8], _ begin: Int, _ end: Int) -> [UInt8] {
    var result: [UInt8] = []
    var position = begin
    for edit in edits {
      result.append(contentsOf: bytes[position..<max(position, Int(edit.span.start))])
      result.append(contentsOf: edit.text.utf8)
      position = max(position, Int(edit.span.end))
    }
    if position < end { result.append(contentsOf: bytes[position..<end]) }
    return result
  }

  /// Splits at LF, CRLF or a lone CR, as line tables do.
  private static func lines(_ bytes: ArraySlice<UInt8>) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for index in bytes.indices {
      let byte = bytes[index]
      let crlf = byte == 0x0D && index + 1 < bytes.endIndex && bytes[index + 1] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !crlf) {
        lines.append(line)
        line = []
      } else if !crlf {
        line.append(byte)
      }
    }
    lines.append(line)
    return lines
  }
}
