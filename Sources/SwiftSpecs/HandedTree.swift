import SourceText
import YAMLTree

/// A tree on its way from a spec's own program to whoever checks it: each node with its place, and nothing else.
///
/// It begins with a line that names the form and the length of the Swift file, and ends with `.`; between them stands a sign
/// for each node (`m` and `s` open a mapping and a sequence, `e` closes, `w` is a word, `t` a text), behind it where the node
/// begins and how long it is, and behind those of a scalar the length of its text and the text. Numbers are in base 128, the
/// low seven bits first (LEB128).
package struct HandedTree: TreeSink {
  /// What the form begins with; another form begins otherwise.
  private static let head = "holdfast tree 1\n"
  /// How deep containers may stand in each other: no deeper than any tree may.
  private static let deepest = 60
  /// How many nodes are taken.
  private static let most = 1_000_000

  /// The bytes that are handed over.
  private var bytes: [UInt8]
  private var depth = 0

  /// A tree without nodes yet, of a file so long.
  package init(ofFileWith length: Int) {
    bytes = Array(Self.head.utf8)
    number(UInt32(clamping: length))
  }

  /// The tree, whole.
  package var finished: [UInt8] {
    bytes + Array(repeating: UInt8(ascii: "e"), count: depth) + [UInt8(ascii: ".")]
  }

  package mutating func scalar(_ text: String, at place: Range<UInt32>, isWord: Bool) {
    sign(isWord ? "w" : "t", place)
    number(UInt32(clamping: text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func beginMapping(at place: Range<UInt32>) -> Bool { begin("m", place) }

  package mutating func beginSequence(at place: Range<UInt32>) -> Bool { begin("s", place) }

  package mutating func end() {
    guard depth > 0 else { return }
    depth -= 1
    bytes.append(UInt8(ascii: "e"))
  }

  private mutating func begin(_ sign: Unicode.Scalar, _ place: Range<UInt32>) -> Bool {
    guard depth < Self.deepest else { return false }
    depth += 1
    self.sign(sign, place)
    return true
  }

  private mutating func sign(_ sign: Unicode.Scalar, _ place: Range<UInt32>) {
    bytes.append(UInt8(ascii: sign))
    number(place.lowerBound)
    number(UInt32(place.count))
  }

  private mutating func number(_ value: UInt32) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

extension HandedTree {
  /// A node of a tree that was handed over.
  private enum Node {
    case mapping(Range<UInt32>)
    case sequence(Range<UInt32>)
    case end
    case scalar(String, Range<UInt32>, isWord: Bool)
  }

  /// The tree that some bytes hand over for a file; nil where they are anything else, whatever they are.
  package static func read(_ bytes: [UInt8], of file: JoinedSources) -> YAMLFile? {
    guard let nodes = nodes(of: bytes, length: file.bytes.count) else { return nil }
    return YAMLFile.assembled(from: file) { tree in
      for node in nodes {
        switch node {
        // What the writer let nest is within what the tree takes.
        case .mapping(let place): _ = tree.beginMapping(at: place)
        case .sequence(let place): _ = tree.beginSequence(at: place)
        case .end: tree.end()
        case .scalar(let text, let place, let isWord): tree.scalar(text, at: place, isWord: isWord)
        }
      }
    }
  }

  private static func nodes(of bytes: [UInt8], length: Int) -> [Node]? {
    guard bytes.starts(with: head.utf8) else { return nil }
    var reader = HandedTreeReader(bytes[head.utf8.count...])
    guard reader.number() == UInt32(clamping: length) else { return nil }
    var nodes: [Node] = []
    // Of each open container, whether it is a mapping, and how many children it has.
    var open: [(isMapping: Bool, children: Int)] = []
    while let sign = reader.byte(), nodes.count < most {
      if sign == UInt8(ascii: ".") { return open.isEmpty && reader.isAtEnd ? nodes : nil }
      if sign == UInt8(ascii: "e") {
        guard let last = open.popLast(), !last.isMapping || last.children % 2 == 0 else { return nil }
        nodes.append(.end)
        continue
      }
      guard let place = reader.place(within: length) else { return nil }
      // A key is a scalar, and a document is a mapping.
      let isContainer = sign == UInt8(ascii: "m") || sign == UInt8(ascii: "s")
      if let last = open.indices.last {
        guard !isContainer || !open[last].isMapping || open[last].children % 2 == 1 else { return nil }
        open[last].children += 1
      } else if sign != UInt8(ascii: "m") {
        return nil
      }
      if isContainer {
        guard open.count < deepest else { return nil }
        open.append((sign == UInt8(ascii: "m"), 0))
        nodes.append(sign == UInt8(ascii: "m") ? .mapping(place) : .sequence(place))
      } else {
        guard sign == UInt8(ascii: "w") || sign == UInt8(ascii: "t"), let text = reader.text() else {
          return nil
        }
        nodes.append(.scalar(text, place, isWord: sign == UInt8(ascii: "w")))
      }
    }
    return nil
  }
}

/// A walk over the bytes of a tree that was handed over.
private struct HandedTreeReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func byte() -> UInt8? { rest.popFirst() }

  mutating func number() -> UInt32? {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 35, by: 7) {
      guard let byte = rest.popFirst() else { return nil }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return UInt32(exactly: value) }
    }
    return nil
  }

  mutating func place(within length: Int) -> Range<UInt32>? {
    guard let start = number(), let count = number(), UInt64(start) + UInt64(count) <= UInt64(length) else {
      return nil
    }
    return start..<start + count
  }

  mutating func text() -> String? {
    guard let count = number(), Int(count) <= rest.count else { return nil }
    let text = rest.prefix(Int(count))
    rest = rest.dropFirst(Int(count))
    return String(validating: text, as: UTF8.self)
  }
}
