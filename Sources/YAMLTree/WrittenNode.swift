/// A node as it was written, for programs that lay a file out anew: aliases and merge keys stand for themselves.
package struct WrittenNode: Sendable {
  /// How it was written.
  package let style: YAMLNode.Style
  /// Whether it is a mapping or a sequence.
  package let isContainer: Bool
  /// Whether it is the key of a block mapping.
  package let isBlockKey: Bool
  /// The bytes that it covers: quotes, brackets and the sign of an alias included, tags and anchors not.
  package let range: Range<Int>
}

extension YAMLFile {
  /// Every node that was written, in the order of the file, what holds others before what it holds.
  package var writtenNodes: [WrittenNode] {
    var keys: Set<UInt32> = []
    for (index, record) in table.records.enumerated() where record.shape == .blockMapping {
      var key = UInt32(index) + 1
      while key < record.link {
        keys.insert(key)
        key = table.next(after: table.next(after: key))
      }
    }
    return table.records.enumerated().map { index, record in
      WrittenNode(
        style: YAMLNode(table: table, index: UInt32(index), via: 0).style, isContainer: record.isContainer,
        isBlockKey: keys.contains(UInt32(index)), range: Int(record.start)..<Int(record.end))
    }
  }

  /// Whether another file holds the same nodes, written in the same style: all but where they stand.
  package func isWritten(like other: YAMLFile) -> Bool {
    let (one, two) = (table.records, other.table.records)
    guard one.count == two.count, table.roots == other.table.roots else { return false }
    return one.indices.allSatisfy { index in
      let (left, right) = (one[index], two[index])
      guard left.shape == right.shape, table.tags[UInt32(index)] == other.table.tags[UInt32(index)] else {
        return false
      }
      if left.isContainer || left.shape == .alias { return left.link == right.link }
      return YAMLNode(table: table, index: UInt32(index), via: 0).bytes.elementsEqual(
        YAMLNode(table: other.table, index: UInt32(index), via: 0).bytes)
    }
  }
}
