import YAMLTree

/// Writes a file line by line, each moved to where its level gets.
struct LayoutWriter {
  /// What is written so far.
  private(set) var bytes: [UInt8] = []
  private let pieces: LinePieces
  private let source: [UInt8]
  private var levels = LevelStack()
  /// Comments that wait for the line below them, and whether an empty line stands before each.
  private var comments: [(line: Range<Int>, isApart: Bool)] = []
  private var isApart = false

  init(_ file: YAMLFile) {
    source = file.source.bytes
    pieces = LinePieces(file)
    bytes.reserveCapacity(source.count + source.count / 8)
  }

  /// Writes everything; false where a line is of a kind that is better left alone.
  mutating func write() -> Bool {
    var start = 0
    while start < source.count {
      let line = pieces.line(at: start)
      guard let next = take(line) else { return false }
      start = next
    }
    flush(before: nil)
    return true
  }

  /// Writes a line, and those that go on what begins in it; the offset behind them.
  private mutating func take(_ line: Range<Int>) -> Int? {
    guard let first = line.first(where: { source[$0] != 0x20 && source[$0] != 0x09 }) else {
      isApart = true
      return line.upperBound + 1
    }
    let column = first - line.lowerBound
    // A blank that is no space is no indentation, and what it means is nobody's guess.
    if source[line.lowerBound..<first].contains(0x09) { return nil }
    if source[first] == UInt8(ascii: "#") {
      comments.append((first..<pieces.end(of: line), isApart))
      isApart = false
      return line.upperBound + 1
    }
    if column == 0, let marker = marker(line) {
      guard marker else { return nil }
      return line.upperBound + 1
    }
    return structure(line, at: first)
  }

  /// A line that begins or ends a document; nil for others, false where more stands on it.
  private mutating func marker(_ line: Range<Int>) -> Bool? {
    let text = source[line]
    if text.first == UInt8(ascii: "%") {
      put(line: source[line.lowerBound..<pieces.end(of: line)], indent: 0)
      return true
    }
    guard text.starts(with: [0x2D, 0x2D, 0x2D]) || text.starts(with: [0x2E, 0x2E, 0x2E]) else { return nil }
    let rest = text.dropFirst(3)
    guard rest.isEmpty || rest.first == 0x20 || rest.first == 0x09 else { return nil }
    guard let more = rest.first(where: { $0 != 0x20 && $0 != 0x09 }) else {
      flush(before: nil)
      levels.clear()
      put(line: text.prefix(3), indent: 0)
      return true
    }
    guard more == UInt8(ascii: "#") else { return false }
    flush(before: nil)
    levels.clear()
    put(line: source[line.lowerBound..<pieces.end(of: line)], indent: 0)
    return true
  }

  /// A line with dashes, a key or a value.
  private mutating func structure(_ line: Range<Int>, at first: Int) -> Int? {
    let before = levels
    var text: [UInt8] = []
    var indent: Int?
    var at = first
    while pieces.isDash(at, before: line.upperBound) {
      let level = levels.enter(at - line.lowerBound, isSequence: true)
      indent = indent ?? level.indent
      text.append(UInt8(ascii: "-"))
      at += 1
      while at < line.upperBound, source[at] == 0x20 || source[at] == 0x09 { at += 1 }
      guard at < line.upperBound else { break }
      guard source[at] != UInt8(ascii: "#") else {
        // The gap before a comment is the author's.
        let dash = source[..<at].lastIndex(of: UInt8(ascii: "-")) ?? at
        text += source[(dash + 1)..<pieces.end(of: line)]
        at = line.upperBound
        break
      }
      text.append(0x20)
    }
    var shift = levels.shift
    if at < line.upperBound {
      if pieces.hasKey(from: at, before: line.upperBound) {
        let level = levels.enter(at - line.lowerBound, isSequence: false)
        indent = indent ?? level.indent
        shift = levels.shift
      } else if indent == nil {
        // A value below its key.
        leave(for: first - line.lowerBound)
        indent = levels.inner
        shift = levels.inner - (first - line.lowerBound)
      }
    }
    flush(before: (first - line.lowerBound, indent ?? 0, before))
    let (words, rest) = pieces.words(from: at, to: line.upperBound)
    put(line: (text + words)[...], indent: indent ?? 0)
    guard let rest else { return line.upperBound + 1 }
    return goOn(rest, from: line.upperBound + 1, shift: shift)
  }

  /// Leaves the levels that a value at a column does not stand in.
  private mutating func leave(for column: Int) {
    while let top = levels.top, top.column >= column, levels.levels.count > 1 { levels.leave() }
  }

  /// The lines that go on a value of several lines; the offset behind them.
  private mutating func goOn(_ value: LinePieces.Open, from begin: Int, shift: Int) -> Int {
    var start = begin
    let target = value.content.map { column in
      value.isIndented ? column + shift : levels.inner
    }
    while start < value.end {
      let line = pieces.line(at: start)
      let column = pieces.column(of: line)
      if let target, let content = value.content {
        if column == line.count, column <= content {
          bytes.append(0x0A)
        } else {
          put(line: source[(line.lowerBound + min(column, content))..<line.upperBound], indent: target)
        }
      } else if column == line.count {
        bytes.append(0x0A)
      } else {
        let end = value.isText ? line.upperBound : pieces.end(of: line)
        put(line: source[(line.lowerBound + column)..<end], indent: max(0, column + shift))
      }
      start = line.upperBound + 1
    }
    // A block text whose last line has no end says so: one more would be part of it.
    if value.content != nil, start > source.count, !bytes.isEmpty { bytes.removeLast() }
    guard let content = value.content else { return start }
    let end = pieces.end(ofBlanksFrom: start, keeping: value.keepsEmptyLines, beyond: content)
    while start < end {
      let line = pieces.line(at: start)
      if line.count > content {
        put(line: source[(line.lowerBound + content)..<line.upperBound], indent: target ?? 0)
      } else {
        bytes.append(0x0A)
      }
      start = line.upperBound + 1
    }
    return start
  }

  /// Writes the comments that waited, where the next line stands at a column and gets to another, behind what `levels` held.
  private mutating func flush(before next: (column: Int, indent: Int, levels: LevelStack)?) {
    for comment in comments {
      isApart(comment.isApart)
      let start = pieces.start(of: comment.line.lowerBound)
      let column = comment.line.lowerBound - start
      let indent: Int
      if let next, next.column == column {
        indent = next.indent
      } else {
        indent = (next?.levels ?? levels).indent(at: column) ?? next?.indent ?? 0
      }
      append(source[comment.line], indent: indent)
    }
    comments.removeAll()
  }

  private mutating func put(line: ArraySlice<UInt8>, indent: Int) {
    isApart(isApart)
    isApart = false
    append(line, indent: indent)
  }

  /// An empty line, where there is anything that it could divide.
  private mutating func isApart(_ apart: Bool) { if apart, !bytes.isEmpty { bytes.append(0x0A) } }

  private mutating func append(_ line: ArraySlice<UInt8>, indent: Int) {
    bytes.append(contentsOf: repeatElement(0x20, count: indent))
    bytes.append(contentsOf: line)
    bytes.append(0x0A)
  }
}
