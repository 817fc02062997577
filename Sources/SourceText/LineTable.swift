/// Where each line of a file begins: made only when a place is shown to somebody.
package struct LineTable: Sendable {
  /// The offsets at which lines begin, the first always 0 (or 3 behind a byte order mark).
  private let starts: [Int]
  /// How many scalars begin before each block of the file; empty where no line is longer than a block.
  ///
  /// Without it every place in a line of megabytes would count the line from its beginning.
  private let scalarsBefore: [Int]
  private let file: SourceFile

  private static let block = 4096

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
    let isLong = zip(starts, starts.dropFirst() + [bytes.count]).contains { $1 - $0 > Self.block }
    scalarsBefore = isLong ? Self.countedByBlock(bytes) : []
  }

  private static func countedByBlock(_ bytes: [UInt8]) -> [Int] {
    var counts: [Int] = []
    var count = 0
    for begin in stride(from: 0, through: bytes.count, by: block) {
      counts.append(count)
      count += scalars(bytes[begin..<min(begin + block, bytes.count)])
    }
    return counts
  }

  /// How many scalars begin in some bytes.
  private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// How many scalars begin in a range of the file.
  private func scalars(in range: Range<Int>) -> Int {
    if scalarsBefore.isEmpty || range.count < Self.block { return Self.scalars(file.bytes[range]) }
    return scalars(before: range.upperBound) - scalars(before: range.lowerBound)
  }

  private func scalars(before offset: Int) -> Int {
    let block = offset / Self.block
    return scalarsBefore[block] + Self.scalars(file.bytes[block * Self.block..<offset])
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
    return SourcePlace(line: low + 1, column: 1 + scalars(in: begin..<offset))
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
