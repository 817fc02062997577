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
  /// The tags that were written, by node.
  let tags: [UInt32: String]
  /// Where the entries of each mapping with merge keys lie in `merged`.
  let merges: [UInt32: Range<Int>]
  /// The entries of mappings with merge keys.
  let merged: [MergedEntry]
  /// The root of each document.
  let roots: [UInt32]
  /// The files that the bytes were joined from; nil where they are one file's own.
  let origin: JoinedSources?
  /// Whether they were joined: asked for every place, where looking at the files would count each anew.
  private let isJoined: Bool
  private let file: FileID

  /// Takes what a builder has gathered.
  init(_ builder: borrowing TreeBuilder, source: SourceFile) {
    self.source = source
    records = builder.records.fitted
    arena = builder.arena
    texts = builder.texts
    tags = builder.tags
    merges = builder.merges
    merged = builder.merged
    roots = builder.roots
    origin = builder.origin
    isJoined = builder.origin != nil
    file = source.id
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
    let isAlias = record.shape == .alias && !record.marks.contains(.hole)
    return YAMLNode(
      table: self, index: isAlias ? record.link : index, via: isAlias && via == 0 ? index + 1 : via)
  }

  /// A span of this file.
  @inline(__always)
  func span(_ start: UInt32, _ end: UInt32) -> SourceSpan {
    guard isJoined, let origin else { return SourceSpan(file: file, from: start, to: end) }
    return origin.span(start, end)
  }
}

extension Array {
  /// The same without much unused room behind it.
  var fitted: [Element] { capacity - count > count / 4 ? self.withUnsafeBufferPointer { Array($0) } : self }
}
