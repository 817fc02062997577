import Findings
import SourceText

/// Edits that touch the same lines or neighbouring ones.
struct ChangedLines {
  /// Some consecutive lines and the number of the first.
  typealias Lines = (first: Int, lines: [[UInt8]])

  private var edits: [Edit]
  private let firstLine: Int
  private var lastLine: Int

  /// The groups of ordered edits of one file.
  static func all(_ edits: [Edit], in file: LocatedFile) -> [ChangedLines] {
    var groups: [ChangedLines] = []
    for edit in edits {
      let first = file.lines.place(of: Int(edit.span.start)).line
      let last = file.lines.place(of: Int(edit.span.end)).line
      if let index = groups.indices.last, first <= groups[index].lastLine + 1 {
        groups[index].edits.append(edit)
        groups[index].lastLine = max(groups[index].lastLine, last)
      } else {
        groups.append(ChangedLines(edits: [edit], firstLine: first, lastLine: last))
      }
    }
    return groups
  }

  /// The lines before and after, without those at either end that stay as they are.
  func beforeAndAfter(in file: LocatedFile) -> (gone: Lines, come: Lines) {
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
