import SourceText

/// A place in the tree of a file: a value with where it stands.
///
/// It is a cursor (a reference and two indices), so passing one on costs next to nothing. Aliases are followed: a
/// node is always what `*name` stands for, and `aliasSite` tells where that was written.
package struct YAMLNode: Sendable {
  let table: NodeTable
  let index: UInt32
  /// One more than the index of the alias by which it was reached; 0 for none.
  let via: UInt32

  /// What a node can be.
  package enum Kind: Sendable { case scalar, mapping, sequence }

  /// How a node was written; `flow` and `block` are mappings and sequences.
  package enum Style: Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded, flow, block
  }

  @inline(__always)
  var record: NodeRecord { table.records[Int(index)] }

  /// Whether it is a scalar, a mapping or a sequence.
  package var kind: Kind {
    let record = record
    return record.isMapping ? .mapping : record.isSequence ? .sequence : .scalar
  }

  /// Whether it is a scalar.
  package var isScalar: Bool { record.isScalar || record.shape == .alias }

  /// Whether it is a mapping.
  package var isMapping: Bool { record.isMapping }

  /// Whether it is a sequence.
  package var isSequence: Bool { record.isSequence }

  /// Whether it is a scalar without quotes on its line.
  package var isPlain: Bool { record.shape == .plain || record.shape == .alias }

  /// Whether it stands between braces or brackets.
  package var isFlow: Bool { record.shape == .flowMapping || record.shape == .flowSequence }

  /// How it was written.
  package var style: Style {
    switch record.shape {
    case .plain, .alias: .plain
    case .singleQuoted: .singleQuoted
    case .doubleQuoted: .doubleQuoted
    case .literal: .literal
    case .folded: .folded
    case .flowMapping, .flowSequence: .flow
    case .blockMapping, .blockSequence: .block
    }
  }

  /// The bytes that it covers: quotes and brackets included, tags and anchors not.
  ///
  /// A block scalar goes from its indicator to the end of its last line that is not blank, a block container from its
  /// first child to its last; a value that was not written is the empty span where it would be inserted.
  package var span: SourceSpan {
    let record = record
    return table.span(record.start, record.end)
  }

  /// The offset of its first byte in the source of the tree.
  package var offset: UInt32 { record.start }

  /// The bytes that hold the text: inside the quotes, behind the header of a block scalar; else the same as `span`.
  package var contentSpan: SourceSpan {
    if table.origin != nil, !record.marks.contains(.verbatim) { return span }
    let range = record.content(in: table.source.bytes)
    return table.span(UInt32(range.lowerBound), UInt32(range.upperBound))
  }

  /// The scalar's text in UTF-8, escapes resolved and lines folded; empty for a mapping or a sequence.
  package var bytes: ArraySlice<UInt8> {
    let record = record
    if let range = record.verbatimText { return table.source.bytes[range] }
    guard record.isScalar else { return [] }
    let text = table.texts[Int(record.link)]
    return table.arena[Int(text.lowerBound)..<Int(text.upperBound)]
  }

  /// How many bytes its text has; 0 for a mapping or a sequence.
  package var length: Int { length(of: record) }

  @inline(__always)
  private func length(of record: NodeRecord) -> Int {
    if let range = record.verbatimText { return range.count }
    return record.isScalar ? table.texts[Int(record.link)].count : 0
  }

  /// Whether its text is a word.
  package func spells(_ word: StaticString) -> Bool {
    // Nearly all are told by their length.
    length(of: record) == word.utf8CodeUnitCount && isEqual(to: word)
  }

  private func isEqual(to word: StaticString) -> Bool {
    withBytes { bytes in word.withUTF8Buffer { bytes.elementsEqual($0) } }
  }

  /// Whether it is a scalar that says nothing: it is empty, or one of YAML's words for nothing.
  package var isNull: Bool {
    guard isScalar else { return false }
    return switch length {
    case 0: true
    case 1: isPlain && isEqual(to: "~")
    case 4: isPlain && isEqual(to: "null")
    default: false
    }
  }

  /// Whether it is a scalar that says something, in no more bytes than these, and nothing is reported for it already.
  package func says(atMost most: Int) -> Bool {
    let record = record
    guard record.isScalar, !record.marks.contains(.hole) else { return false }
    let length = length(of: record)
    return length > 4 ? length <= most : !isNull
  }

  /// The scalar's text.
  package var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// Lends the scalar's text in UTF-8 to a body, without a reference counted for it; empty for a mapping or a sequence.
  @inline(__always)
  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let record = record
    if let range = record.verbatimText {
      return table.source.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }
    return bytes.withUnsafeBufferPointer(body)
  }

  /// Whether nothing was written: `key:` and no more.
  package var isEmptyScalar: Bool {
    let record = record
    return record.shape == .plain && record.start == record.end && record.marks.contains(.verbatim)
      && !record.marks.contains(.hole)
  }

  /// Whether a problem is reported for it already, so that a reader should stay silent about it.
  package var isHole: Bool { record.marks.contains(.hole) }

  /// Whether the file stopped making sense inside it, so that what is missing may have been meant to come.
  package var isBroken: Bool { record.marks.contains(.broken) }

  /// The tag as YAML resolves it (`tag:yaml.org,2002:str`); nil where none was written.
  package var tag: String? { record.marks.contains(.tagged) ? table.tags[index] : nil }

  /// Where `*name` stood when this node, or one around it, was reached through an alias; the outermost of several.
  package var aliasSite: SourceSpan? {
    guard via > 0 else { return nil }
    let alias = table.records[Int(via) - 1]
    return table.span(alias.start, alias.end)
  }

  /// The pairs of a mapping in order, merged ones behind the written ones; empty for anything else.
  package var entries: YAMLEntries { YAMLEntries(of: self) }

  /// The elements of a sequence in order; empty for anything else.
  package var items: YAMLItems { YAMLItems(of: self) }

  /// How many entries or items it has; counting takes a walk over them.
  package var count: Int {
    var count = 0
    forEachEntry { _, _ in count += 1 }
    forEachItem { _ in count += 1 }
    return count
  }

  /// The value of a mapping's key; nil where there is no such key.
  package func value(of key: StaticString) -> YAMLNode? {
    key.withUTF8Buffer { wanted in
      for entry in entries where entry.key.bytes.elementsEqual(wanted) { return entry.value }
      return nil
    }
  }
}

extension YAMLNode: Hashable {
  /// Whether both are the same place of the same file, reached by the same way.
  package static func == (one: YAMLNode, other: YAMLNode) -> Bool {
    one.table === other.table && one.index == other.index && one.via == other.via
  }

  /// By place.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(table))
    hasher.combine(index)
    hasher.combine(via)
  }
}
