/// The nodes and texts of a tree that is still being built, for a look at them; good within one call.
struct ScalarTexts {
  /// The nodes so far.
  let records: UnsafeBufferPointer<NodeRecord>
  /// Where texts that differ from their source lie in the arena.
  let texts: UnsafeBufferPointer<Range<UInt32>>
  /// Those texts.
  let arena: UnsafeBufferPointer<UInt8>
  /// The source.
  let bytes: UnsafeBufferPointer<UInt8>

  /// The index that a node stands for, an alias followed.
  @inline(__always)
  func resolved(_ index: UInt32) -> UInt32 {
    let record = records[Int(index)]
    return record.shape == .alias ? record.link : index
  }

  /// The index just past a node and all within it.
  @inline(__always)
  func next(after index: UInt32) -> UInt32 {
    let record = records[Int(index)]
    return record.isContainer ? record.link : index + 1
  }

  /// The text of a scalar, an alias followed.
  @inline(__always)
  func text(of index: UInt32) -> UnsafeBufferPointer<UInt8> {
    let record = records[Int(resolved(index))]
    if let range = record.verbatimText { return UnsafeBufferPointer(rebasing: bytes[range]) }
    let text = texts[Int(record.link)]
    return UnsafeBufferPointer(rebasing: arena[Int(text.lowerBound)..<Int(text.upperBound)])
  }

  /// The keys of a mapping that repeat an earlier one or are no scalars; nil where none does.
  func refusedKeys(of mapping: UInt32, seen: KeySet) -> [RefusedKey]? {
    var refused: [RefusedKey]?
    seen.removeAll()
    let end = records[Int(mapping)].link
    var key = mapping + 1
    while key < end {
      let record = records[Int(resolved(key))]
      if record.isContainer {
        refused.append(key, repeating: nil)
      } else if !record.marks.contains(.hole), let first = seen.insert(key, in: self) {
        refused.append(key, repeating: first)
      }
      key = next(after: next(after: key))
    }
    return refused
  }
}

/// A key that is passed over, and why.
struct RefusedKey {
  /// The key as it stands.
  let key: UInt32
  /// The same key where it stood first; nil where it is no scalar.
  let first: UInt32?
}

extension [RefusedKey]? {
  /// Takes a key down that repeats another, or is no scalar.
  fileprivate mutating func append(_ key: UInt32, repeating first: UInt32?) {
    self = self ?? []
    self?.append(RefusedKey(key: key, first: first))
  }
}
