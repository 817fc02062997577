/// Where each line of a file begins: made only when a place is shown to somebody.
package struct LineTable: Sendable {
  /// The offsets at which lines begin, the first always 0 (or 3 behind a byte order mark).
  private let starts: [Int]
  private let file: SourceFile

  /// Reads the line breaks (LF, CRLF or a lone CR) of a file once.
  package init(_ file: SourceFile) {
    self.file = file
    let bytes = file.bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for index in bytes.indices {
      let byte = bytes[index]
      let crlf = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !crlf) { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// How many lines the file has; a trailing line break begins no further one.
  package var count: Int {
    starts.count > 1 && starts.last == file.bytes.count ? starts.count - 1 : starts.count
  }

  /// The one-based line and column (in Unicode scalars, as editors count) of an offset.
  package func place(of offset: Int) -> SourcePlace {
    let offset = min(max(offset, 0), file.bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let begin = min(starts[low], offset)
    let column = file.bytes[begin..<offset].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return SourcePlace(line: low + 1, column: column)
  }

  /// The bytes of a one-based line without its line break; empty beyond the last line.
  package func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= starts.count else { return file.bytes.count..<file.bytes.count }
    let begin = starts[line - 1]
    var end = line < starts.count ? starts[line] : file.bytes.count
    while end > begin, file.bytes[end - 1] == 0x0A || file.bytes[end - 1] == 0x0D { end -= 1 }
    return begin..<end
  }

  /// The text of a one-based line without its line break, invalid UTF-8 repaired.
  package func text(ofLine line: Int) -> String {
    String(decoding: file.bytes[range(ofLine: line)], as: UTF8.self)
  }
}

/// A line and a column as people and editors count them, both from one.
package struct SourcePlace: Hashable, Sendable {
  /// The line, from one.
  package let line: Int
  /// The column in Unicode scalars, from one.
  package let column: Int

  /// A place.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
