import SourceText

/// A tree put together node by node, by whoever has its values at hand and knows where each was said.
///
/// It is the same tree that a parser makes of a file: whoever reads one reads the other. Offsets count in the joined bytes.
package struct TreeAssembly: ~Copyable, TreeSink {
  private var builder: TreeBuilder
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The places of the open containers, the innermost last.
  private var places: [(index: UInt32, place: Range<UInt32>)] = []

  fileprivate init(_ origin: JoinedSources, _ source: SourceFile, _ bytes: UnsafeBufferPointer<UInt8>) {
    builder = TreeBuilder(source: source, bytes: bytes)
    builder.origin = origin
    self.bytes = bytes
  }

  /// Adds a scalar: a key where a key comes next, else a value or an item.
  ///
  /// `isWord` says that it was written as a word of the language: only such an `unknown` says that nobody knows. The place of
  /// a text is that of its literal, quotes included, where there is one.
  package mutating func scalar(_ text: String, at place: Range<UInt32>, isWord: Bool) {
    let isLiteral = !isWord && spells(text, at: place)
    var text = text
    text.withUTF8 { text in
      builder.scalar(
        isWord ? .plain : .doubleQuoted, from: place.lowerBound, to: place.upperBound, text: text,
        isVerbatim: isLiteral)
    }
  }

  /// Opens a mapping; false, and nothing is opened, where it would nest too deep.
  package mutating func beginMapping(at place: Range<UInt32>) -> Bool { begin(.blockMapping, place) }

  /// Opens a sequence; false, and nothing is opened, where it would nest too deep.
  package mutating func beginSequence(at place: Range<UInt32>) -> Bool { begin(.blockSequence, place) }

  /// Closes the innermost container.
  package mutating func end() {
    guard let open = places.popLast() else { return }
    builder.end(at: open.place.upperBound)
    builder.records[Int(open.index)].start = open.place.lowerBound
    builder.records[Int(open.index)].end = open.place.upperBound
  }

  private mutating func begin(_ shape: NodeRecord.Shape, _ place: Range<UInt32>) -> Bool {
    let index = builder.nextIndex
    guard builder.begin(shape, at: place.lowerBound, anchor: nil) else { return false }
    places.append((index, place))
    return true
  }

  /// Whether a text stands between the quotes of a place byte for byte.
  private func spells(_ text: String, at place: Range<UInt32>) -> Bool {
    let quote = UInt8(ascii: "\"")
    guard place.count >= 2, Int(place.upperBound) <= bytes.count, place.count == text.utf8.count + 2,
      bytes[Int(place.lowerBound)] == quote, bytes[Int(place.upperBound) - 1] == quote
    else { return false }
    return bytes[(Int(place.lowerBound) + 1)..<(Int(place.upperBound) - 1)].elementsEqual(text.utf8)
  }

  /// What was put together, as a file that was read.
  fileprivate consuming func finished() -> YAMLFile {
    while !places.isEmpty { end() }
    return YAMLFile(builder)
  }
}

extension YAMLFile {
  /// The file that comes of putting nodes together.
  package static func assembled(from origin: JoinedSources, _ body: (inout TreeAssembly) -> Void) -> YAMLFile
  {
    let source = SourceFile(path: "", bytes: origin.bytes, id: origin.file(at: 0).id)
    return origin.bytes.withUnsafeBufferPointer { bytes in
      var assembly = TreeAssembly(origin, source, bytes)
      body(&assembly)
      return assembly.finished()
    }
  }

  /// Where parts of the file's texts stand.
  package var textPlaces: any TextPlaces { table.textPlaces }

  /// The file in which a node stands.
  package func source(of node: YAMLNode) -> SourceFile { table.origin?.file(at: node.record.start) ?? source }
}

extension NodeTable {
  /// Where parts of the texts stand.
  var textPlaces: any TextPlaces { origin?.textPlaces ?? ScalarTextPlaces(source) }
}
