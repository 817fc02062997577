import YAMLTree

/// What stands on the lines of a file: its nodes by the offset at which each begins.
struct LinePieces {
  /// A value that goes on behind the line on which it begins.
  struct Open {
    /// Where its last line ends.
    let end: Int
    /// The column of a block text's lines; nil for anything else.
    let content: Int?
    /// Whether a block text says its indentation in its head.
    let isIndented: Bool
    /// Whether it is a text, whose blanks at the end of a line may count.
    let isText: Bool
    /// Whether it is a block text that keeps the empty lines behind it.
    let keepsEmptyLines: Bool
  }

  private let source: [UInt8]
  private let scalars: [Int: WrittenNode]
  private let flows: [Int: WrittenNode]
  private let keys: [Int]

  init(_ file: YAMLFile) {
    source = file.source.bytes
    let nodes = file.writtenNodes
    let pairs = { (nodes: [WrittenNode]) in
      // A pair in a list has no brackets of its own, and begins with its key: the outer one counts.
      Dictionary(nodes.map { ($0.range.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    }
    scalars = pairs(nodes.filter { !$0.isContainer && !$0.range.isEmpty })
    let bytes = source
    flows = pairs(
      nodes.filter { node in
        node.isContainer && node.style == .flow
          && [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(bytes[node.range.lowerBound])
      })
    keys = nodes.filter(\.isBlockKey).map(\.range.lowerBound).sorted()
  }

  /// The line that begins at an offset, without its end.
  func line(at start: Int) -> Range<Int> {
    var end = start
    while end < source.count, source[end] != 0x0A { end += 1 }
    return start..<end
  }

  /// Where the line of an offset begins.
  func start(of offset: Int) -> Int {
    var start = offset
    while start > 0, source[start - 1] != 0x0A { start -= 1 }
    return start
  }

  /// Where a line ends without the blanks at its end.
  func end(of line: Range<Int>) -> Int {
    var end = line.upperBound
    while end > line.lowerBound, isBlank(end - 1) { end -= 1 }
    return end
  }

  /// How many spaces a line begins with.
  func column(of line: Range<Int>) -> Int {
    (line.firstIndex { source[$0] != 0x20 } ?? line.upperBound) - line.lowerBound
  }

  /// Where those lines of blanks end that still belong to a block text before them: all where it keeps its empty lines, else
  /// up to the last that is longer than its indentation.
  func end(ofBlanksFrom start: Int, keeping: Bool, beyond content: Int) -> Int {
    var (at, end) = (start, start)
    while at < source.count {
      let line = line(at: at)
      guard column(of: line) == line.count else { break }
      at = line.upperBound + 1
      if keeping || line.count > content { end = at }
    }
    return end
  }

  /// Whether a dash of a list stands there, and no text that begins with one.
  func isDash(_ offset: Int, before end: Int) -> Bool {
    guard offset < end, source[offset] == UInt8(ascii: "-"), scalars[offset] == nil else { return false }
    return offset + 1 == end || isBlank(offset + 1)
  }

  /// Whether a key of a block mapping begins in a range.
  func hasKey(from start: Int, before end: Int) -> Bool {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] < end
  }

  /// The words of a range with one space between them, and the value that goes on behind it.
  func words(from start: Int, to end: Int) -> (bytes: [UInt8], rest: Open?) {
    var out: [UInt8] = []
    var at = start
    while at < end {
      if let scalar = scalars[at] {
        let isOpen = scalar.range.upperBound > end || [.literal, .folded].contains(scalar.style)
        if isOpen { return open(scalar, from: at, to: end, behind: out) }
        out += source[scalar.range]
        at = scalar.range.upperBound
      } else if let flow = flows[at] {
        if flow.range.upperBound > end {
          let rest = Open(
            end: flow.range.upperBound, content: nil, isIndented: false, isText: false, keepsEmptyLines: false
          )
          return (out + source[at..<self.end(of: at..<end)], rest)
        }
        out += FlowLine(source, scalars).words(in: flow.range)
        at = flow.range.upperBound
      } else if isBlank(at) {
        let gap = at
        while at < end, isBlank(at) { at += 1 }
        guard at < end else { break }
        if source[at] == UInt8(ascii: "#") {
          // The gap before a comment is the author's, who may have aligned it.
          return (out + source[gap..<self.end(of: gap..<end)], nil)
        }
        if source[at] != UInt8(ascii: ":") || !isSign(at + 1, before: end) { out.append(0x20) }
      } else {
        out.append(source[at])
        at += 1
      }
    }
    return (out, nil)
  }

  /// A text that goes on behind the line.
  private func open(_ scalar: WrittenNode, from at: Int, to end: Int, behind out: [UInt8]) -> (
    bytes: [UInt8], rest: Open?
  ) {
    guard scalar.style == .literal || scalar.style == .folded else {
      let rest = Open(
        end: scalar.range.upperBound, content: nil, isIndented: false, isText: true, keepsEmptyLines: false)
      return (out + source[at..<end], rest)
    }
    let head = source[at..<end].prefix { $0 != 0x20 && $0 != 0x09 }
    var content = 0
    var start = end + 1
    while start < scalar.range.upperBound {
      let line = line(at: start)
      let column = column(of: line)
      if column < line.count {
        content = column
        break
      }
      start = line.upperBound + 1
    }
    let rest = Open(
      end: scalar.range.upperBound, content: content, isIndented: head.contains { 0x31...0x39 ~= $0 },
      isText: true, keepsEmptyLines: head.contains(UInt8(ascii: "+")))
    return (out + source[at..<self.end(of: at..<end)], rest)
  }

  private func isSign(_ offset: Int, before end: Int) -> Bool { offset >= end || isBlank(offset) }

  private func isBlank(_ offset: Int) -> Bool { source[offset] == 0x20 || source[offset] == 0x09 }
}
