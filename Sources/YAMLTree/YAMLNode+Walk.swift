/// Walks over what a node holds, for readers of whole files.
///
/// The nodes are lent for the call, so that no reference is counted for any of them; an iterator has to own what it gives.
extension YAMLNode {
  /// Goes through the pairs of a mapping in the order of `entries`, each key with its place in a table.
  package func forEachEntry(
    of keys: KeyTable, _ read: (_ place: Int?, _ key: YAMLNode, _ value: YAMLNode) -> Void
  ) {
    table.source.bytes.withUnsafeBufferPointer { bytes in
      walkEntries { key, value in
        // The text of nearly every key is its source; a key in quotes is found by the same look.
        if let range = key.record.verbatimText {
          read(keys.index(of: UnsafeBufferPointer(rebasing: bytes[range])), key, value)
        } else {
          read(keys.index(of: key.bytes), key, value)
        }
      }
    }
  }

  /// Goes through the pairs of a mapping in the order of `entries`.
  package func forEachEntry(_ read: (_ key: YAMLNode, _ value: YAMLNode) -> Void) { walkEntries(read) }

  /// Goes through the elements of a sequence in order.
  package func forEachItem(_ read: (YAMLNode) -> Void) {
    let record = record
    guard record.isSequence else { return }
    var item = index + 1
    while item < record.link {
      read(table.node(item, via: via))
      item = table.next(after: item)
    }
  }

  @inline(__always)
  private func walkEntries(_ read: (_ key: YAMLNode, _ value: YAMLNode) -> Void) {
    let record = record
    guard record.isMapping else { return }
    guard !record.marks.contains(.merges) else { return walkMerged(read) }
    var key = index + 1
    while key < record.link {
      let value = table.next(after: key)
      if !table.records[Int(key)].marks.contains(.refusedKey) {
        read(table.node(key, via: via), table.node(value, via: via))
      }
      key = table.next(after: value)
    }
  }

  private func walkMerged(_ read: (_ key: YAMLNode, _ value: YAMLNode) -> Void) {
    for entry in table.merged[table.merges[index] ?? 0..<0] {
      let way = via == 0 ? entry.via : via
      read(table.node(entry.key, via: way), table.node(entry.value, via: way))
    }
  }
}
