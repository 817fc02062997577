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
    // Nearly every mapping has nothing to refuse, and then there is no list of it either.
    guard let all = refusedKeys(of: mapping) else { return }
    for refused in all { refuse(refused) }
  }

  private func refusedKeys(of mapping: UInt32) -> [RefusedKey]? {
    withTexts { $0.refusedKeys(of: mapping, seen: keys) }
  }

  private mutating func refuse(_ refused: RefusedKey) {
    records[Int(refused.key)].marks.insert(.refusedKey)
    let place = span(of: refused.key)
    guard let first = refused.first else { return report(.complexKey(at: place)) }
    report(.duplicateKey(text(of: refused.key), at: place, first: span(of: first)))
  }

  /// Calls a body with a view of the nodes and texts so far.
  @inline(__always)
  func withTexts<Result>(_ body: (ScalarTexts) -> Result) -> Result {
    let bytes = bytes
    return records.withUnsafeBufferPointer { records in
      texts.withUnsafeBufferPointer { texts in
        arena.withUnsafeBufferPointer { arena in
          body(ScalarTexts(records: records, texts: texts, arena: arena, bytes: bytes))
        }
      }
    }
  }

  /// The text of a scalar.
  func text(of index: UInt32) -> String {
    withTexts { String(decoding: $0.text(of: index), as: UTF8.self) }
  }
}
