/// One node of a file as it lies in the flat array: sixteen bytes, in document order, children behind their parent.
struct NodeRecord {
  /// The offset of its first byte in the source.
  var start: UInt32
  /// The offset just past its last byte.
  var end: UInt32
  /// A container: the index just past its last descendant. An alias: the index of the node it stands for.
  /// A scalar whose text differs from its source: the index of that text.
  var link: UInt32
  /// What it is and how it was written.
  var shape: Shape
  /// What else is known of it.
  var marks: Marks

  /// What a node is and how it was written, in one byte.
  enum Shape: UInt8 {
    case plain, singleQuoted, doubleQuoted, literal, folded
    case flowMapping, blockMapping
    case flowSequence, blockSequence
    case alias
  }

  /// Facts about a node, one bit each.
  struct Marks: OptionSet {
    let rawValue: UInt8

    /// The scalar's text is the source between its ends (or its quotes).
    static let verbatim = Marks(rawValue: 1)
    /// A problem is reported here already; there is nothing to read.
    static let hole = Marks(rawValue: 2)
    /// The file stopped making sense before this container was closed.
    static let broken = Marks(rawValue: 4)
    /// A key that repeats an earlier one, or that is no scalar: the pair is passed over.
    static let refusedKey = Marks(rawValue: 8)
    /// A mapping with a merge key: its entries stand in the table of merged ones.
    static let merges = Marks(rawValue: 16)
    /// A tag was written; it stands in the table of tags.
    static let tagged = Marks(rawValue: 32)
    /// The key of a merge: `<<`, plain.
    static let mergeKey = Marks(rawValue: 64)
  }

  /// Whether it is a mapping or a sequence.
  var isContainer: Bool {
    shape.rawValue >= Shape.flowMapping.rawValue && shape.rawValue <= Shape.blockSequence.rawValue
  }
  /// Whether it is a scalar, and no alias.
  var isScalar: Bool { shape.rawValue <= Shape.folded.rawValue }
  /// Whether it is a mapping.
  var isMapping: Bool { shape == .flowMapping || shape == .blockMapping }
  /// Whether it is a sequence.
  var isSequence: Bool { shape == .flowSequence || shape == .blockSequence }
  /// Whether it is written between quotes.
  var isQuoted: Bool { shape == .singleQuoted || shape == .doubleQuoted }

  /// Where its text stands in the source, for a scalar whose text is its source.
  @inline(__always)
  var verbatimText: Range<Int>? {
    guard marks.contains(.verbatim) else { return nil }
    let inset = isQuoted ? 1 : 0
    return Int(start) + inset..<Int(end) - inset
  }
}
