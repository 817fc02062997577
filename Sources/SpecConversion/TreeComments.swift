import YAMLTree

/// The comments of a file by the node to which each belongs: the next one below it, or the first one on its line.
struct CommentAnchors {
  private var byOffset: [UInt32: [String]] = [:]
  /// The comments behind the last node.
  private(set) var trailing: [String] = []

  /// Finds the node of each comment.
  init(_ comments: [TreeComment], in file: YAMLFile) {
    guard !comments.isEmpty else { return }
    var anchors: [UInt32] = []
    for root in file.documents { Self.collect(root, into: &anchors) }
    let sorted = Array(Set(anchors)).sorted()
    for comment in comments {
      if let anchor = Self.anchor(of: comment, among: sorted, in: file.source.bytes) {
        byOffset[anchor, default: []].append(comment.text)
      } else {
        trailing.append(comment.text)
      }
    }
  }

  /// Whether comments belong to the node at an offset.
  func has(_ offset: UInt32) -> Bool { byOffset[offset] != nil }

  /// The comments of a node, which are told once.
  mutating func take(_ node: YAMLNode) -> [String] { byOffset.removeValue(forKey: node.offset) ?? [] }

  /// The comments of all that stands within a range of offsets, in the order of the file.
  mutating func take(within range: Range<UInt32>) -> [String] {
    let found = byOffset.keys.filter(range.contains).sorted()
    return found.flatMap { byOffset.removeValue(forKey: $0) ?? [] }
  }

  private static func collect(_ node: YAMLNode, into anchors: inout [UInt32]) {
    for entry in node.entries {
      anchors.append(entry.key.offset)
      collect(entry.value, into: &anchors)
    }
    for item in node.items {
      anchors.append(item.offset)
      collect(item, into: &anchors)
    }
  }

  private static func anchor(of comment: TreeComment, among anchors: [UInt32], in bytes: [UInt8]) -> UInt32? {
    var line = min(comment.start, bytes.count)
    while line > 0, bytes[line - 1] != 0x0A { line -= 1 }
    let isOwn = bytes[line..<min(comment.start, bytes.count)].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    if isOwn { return anchors.first { Int($0) > comment.start } }
    let before = anchors.prefix { Int($0) < comment.start }
    return before.first { Int($0) >= line } ?? before.last
  }
}

extension TreeComment {
  /// The comments of a YAML file: what stands behind a `#` at the beginning of a word, outside of every scalar.
  package static func all(in file: YAMLFile) -> [TreeComment] {
    let bytes = file.source.bytes
    var scalars: [Range<Int>] = []
    for root in file.documents { collect(root, into: &scalars) }
    scalars.sort { $0.lowerBound < $1.lowerBound }
    var comments: [TreeComment] = []
    var next = 0
    var offset = 0
    while offset < bytes.count {
      while next < scalars.count, scalars[next].upperBound <= offset { next += 1 }
      if next < scalars.count, scalars[next].contains(offset) {
        offset = scalars[next].upperBound
        continue
      }
      let begins =
        offset == 0 || bytes[offset - 1] == 0x20 || bytes[offset - 1] == 0x0A || bytes[offset - 1] == 0x09
      if bytes[offset] == UInt8(ascii: "#"), begins {
        var end = offset
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        var text = bytes[offset + 1..<end]
        if text.first == 0x20 { text = text.dropFirst() }
        while text.last == 0x20 { text = text.dropLast() }
        comments.append(TreeComment(start: offset, text: String(decoding: text, as: UTF8.self)))
        offset = end
      }
      offset += 1
    }
    return comments
  }

  private static func collect(_ node: YAMLNode, into scalars: inout [Range<Int>]) {
    if node.kind == .scalar, node.span.length > 0, node.aliasSite == nil {
      scalars.append(Int(node.span.start)..<Int(node.span.end))
    }
    for entry in node.entries {
      collect(entry.key, into: &scalars)
      collect(entry.value, into: &scalars)
    }
    for item in node.items { collect(item, into: &scalars) }
  }
}
