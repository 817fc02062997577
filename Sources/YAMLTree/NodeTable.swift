import SourceText

/// Everything read from one file: the flat array of nodes and what does not fit into it.
final class NodeTable: Sendable {
  /// The file.
  let source: SourceFile
  /// The nodes in document order.
  let records: [NodeRecord]
  /// The texts of scalars that differ from their source, one behind the other.
  let arena: [UInt8]
  /// Where each of those texts lies in the arena.
  let texts: [Range<UInt32>]
  /// The tags that were written, by ascending node.
  let tags: [(node: UInt32, tag: String)]
  /// Where the entries of each mapping with merge keys lie in `merged`, by ascending node.
  let merges: [(node: UInt32, entries: Range<Int>)]
  /// The entries of mappings with merge keys.
  let merged: [MergedEntry]
  /// The root of each document.
  let roots: [UInt32]

  /// Takes what a builder has gathered.
  init(_ builder: consuming TreeBuilder, source: SourceFile) {
    self.source = source
    records = builder.records
    arena = builder.arena
    texts = builder.texts
    tags = builder.tags
    merges = builder.merges
    merged = builder.merged
    roots = builder.roots
  }

  /// The index of the node that follows a node and all within it.
  @inline(__always)
  func next(after index: UInt32) -> UInt32 {
    let record = records[Int(index)]
    return record.isContainer ? record.link : index + 1
  }

  /// A node by its index, an alias replaced by what it stands for.
  @inline(__always)
  func node(_ index: UInt32, via: UInt32) -> YAMLNode {
    let record = records[Int(index)]
    guard record.shape == .alias, !record.marks.contains(.hole) else {
      return YAMLNode(table: self, index: index, via: via)
    }
    return YAMLNode(table: self, index: record.link, via: via == 0 ? index + 1 : via)
  }

  /// A span of this file.
  func span(_ start: UInt32, _ end: UInt32) -> SourceSpan {
    SourceSpan(file: source.id, start: Int(start), end: Int(end))
  }

  /// The entries of a mapping that has merge keys.
  func mergedEntries(of node: UInt32) -> Range<Int> {
    let place = merges.firstIndex(notBefore: node) { $0.node }
    return place < merges.count && merges[place].node == node ? merges[place].entries : 0..<0
  }

  /// The tag of a node that has one.
  func tag(of node: UInt32) -> String? {
    let place = tags.firstIndex(notBefore: node) { $0.node }
    return place < tags.count && tags[place].node == node ? tags[place].tag : nil
  }
}

extension Array {
  /// The first index whose key is not below the wanted one, in an array that ascends by that key.
  func firstIndex(notBefore wanted: UInt32, by key: (Element) -> UInt32) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if key(self[middle]) < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
