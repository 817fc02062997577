/// A key and its value.
package struct YAMLEntry: Sendable {
  /// The key, always a scalar.
  package let key: YAMLNode
  /// The value; an empty scalar where nothing was written.
  package let value: YAMLNode
  /// Whether it comes from a mapping that `<<` merges in.
  package let isMerged: Bool
}

/// An entry of a mapping with merge keys, by indices.
struct MergedEntry {
  /// The key.
  let key: UInt32
  /// The value, perhaps an alias.
  let value: UInt32
  /// One more than the index of the alias through which it was merged; 0 for none.
  let via: UInt32
  /// Whether it was merged at all.
  let isMerged: Bool
}

/// The entries of a mapping, each key once: what is refused (repeated or complex keys) is left out.
package struct YAMLEntries: Sequence, IteratorProtocol, Sendable {
  private let table: NodeTable
  private let via: UInt32
  private var index: UInt32
  private var end: UInt32
  private var merged: Range<Int>

  init(of node: YAMLNode) {
    let record = node.record
    table = node.table
    via = node.via
    merged = 0..<0
    index = 0
    end = 0
    guard record.isMapping else { return }
    if record.marks.contains(.merges) {
      merged = table.merges[node.index] ?? 0..<0
    } else {
      index = node.index + 1
      end = record.link
    }
  }

  /// The next entry.
  package mutating func next() -> YAMLEntry? {
    while index < end {
      let key = index
      let value = table.next(after: key)
      index = table.next(after: value)
      if table.records[Int(key)].marks.contains(.refusedKey) { continue }
      return YAMLEntry(key: table.node(key, via: via), value: table.node(value, via: via), isMerged: false)
    }
    guard let place = merged.first else { return nil }
    merged = place + 1..<merged.upperBound
    let entry = table.merged[place]
    let way = via == 0 ? entry.via : via
    return YAMLEntry(
      key: table.node(entry.key, via: way), value: table.node(entry.value, via: way),
      isMerged: entry.isMerged)
  }
}
