import SourceText

extension TreeBuilder {
  /// The index just past a node and all within it.
  @inline(__always)
  func next(after index: UInt32) -> UInt32 {
    let record = records[Int(index)]
    return record.isContainer ? record.link : index + 1
  }

  /// Reports keys of a closed mapping that repeat an earlier one or are no scalars, and refuses them.
  mutating func checkKeys(of mapping: UInt32) {
    let end = records[Int(mapping)].link
    var seen = KeySet()
    var key = mapping + 1
    while key < end {
      let real = resolved(key)
      if records[Int(real)].isContainer {
        problems.append(.complexKey(at: span(of: key)))
        records[Int(key)].marks.insert(.refusedKey)
      } else if !records[Int(real)].marks.contains(.hole), let first = seen.insert(key, in: self) {
        problems.append(.duplicateKey(text(of: real), at: span(of: key), first: span(of: first)))
        records[Int(key)].marks.insert(.refusedKey)
      }
      key = next(after: next(after: key))
    }
  }

  /// Calls a body with the bytes of a scalar's text, an alias followed.
  @inline(__always)
  func withText<Result>(of index: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let record = records[Int(resolved(index))]
    if record.marks.contains(.verbatim) {
      let inset = record.isQuoted ? 1 : 0
      let range = Int(record.start) + inset..<Int(record.end) - inset
      return source.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }
    let text = texts[Int(record.link)]
    return arena.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(text.lowerBound)..<Int(text.upperBound)]))
    }
  }

  /// The text of a scalar.
  func text(of index: UInt32) -> String { withText(of: index) { String(decoding: $0, as: UTF8.self) } }
}
