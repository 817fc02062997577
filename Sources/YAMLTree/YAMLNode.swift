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
  package var span: SourceSpan { table.span(record.start, record.end) }

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
    guard record.shape.rawValue <= NodeRecord.Shape.folded.rawValue else { return [] }
    if record.marks.contains(.verbatim) {
      let inset = record.isQuoted ? 1 : 0
      return table.source.bytes[Int(record.start) + inset..<Int(record.end) - inset]
    }
    let text = table.texts[Int(record.link)]
    return table.arena[Int(text.lowerBound)..<Int(text.upperBound)]
  }

  /// The scalar's text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

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
    switch kind {
    case .scalar: 0
    case .mapping: entries.reduce(0) { sum, _ in sum + 1 }
    case .sequence: items.reduce(0) { sum, _ in sum + 1 }
    }
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
