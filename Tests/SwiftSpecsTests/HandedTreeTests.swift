import SourceText
import SwiftSpecs
import Testing
import YAMLTree

@Suite("Trees that are handed over") struct HandedTreeTests {
  private static let source = SourceFile(
    path: "A.swift", bytes: Array("System(\"orders\", owner: .unknown, needs: [\"a\", \"b\"])".utf8),
    id: FileID(0))

  /// A document with a mapping, a sequence, a text and a word.
  private static var handed: [UInt8] {
    var tree = HandedTree(ofFileWith: source.bytes.count)
    _ = tree.beginMapping(at: 0..<50)
    tree.scalar("system", at: 0..<6, isWord: false)
    tree.scalar("orders", at: 7..<15, isWord: false)
    tree.scalar("owner", at: 17..<22, isWord: false)
    tree.scalar("unknown", at: 24..<32, isWord: true)
    tree.scalar("needs", at: 34..<39, isWord: false)
    _ = tree.beginSequence(at: 41..<51)
    tree.scalar("a", at: 42..<45, isWord: false)
    tree.scalar("B\u{E9}", at: 47..<50, isWord: false)
    tree.end()
    tree.end()
    return tree.finished
  }

  private static func read(_ bytes: [UInt8]) -> YAMLFile? {
    HandedTree.read(bytes, of: JoinedSources([source], textPlaces: SwiftTextPlaces([source])))
  }

  @Test("a tree comes back with its places")
  func thereAndBack() throws {
    let file = try #require(Self.read(Self.handed))
    let root = try #require(file.documents.first)
    #expect(file.documents.count == 1)
    #expect(root.entries.map(\.key.text) == ["system", "owner", "needs"])
    let owner = try #require(root.value(of: "owner"))
    #expect(owner.text == "unknown" && owner.style == .plain)
    #expect(owner.span == SourceSpan(file: FileID(0), start: 24, end: 32))
    let orders = try #require(root.value(of: "system"))
    #expect(orders.style == .doubleQuoted && Self.source.text(of: orders.contentSpan) == "orders")
    let needs = try #require(root.value(of: "needs"))
    #expect(needs.items.map(\.text) == ["a", "B\u{E9}"])
    #expect(Self.source.text(of: needs.span) == "[\"a\", \"b\"]")
  }

  @Test("a tree that is cut off, or of another file, is none")
  func cut() {
    let handed = Self.handed
    for count in handed.indices { #expect(Self.read(Array(handed[..<count])) == nil, "\(count)") }
    #expect(Self.read(handed + [0]) == nil)
    var other = HandedTree(ofFileWith: Self.source.bytes.count + 1)
    _ = other.beginMapping(at: 0..<1)
    #expect(Self.read(other.finished) == nil)
  }

  @Test("a key that is no scalar, a key without a value, a place outside and a text that is none are refused")
  func wrong() {
    let wrong: [(inout HandedTree) -> Void] = [
      { tree in _ = tree.beginSequence(at: 0..<1) },
      { tree in tree.scalar("a", at: 0..<1, isWord: false) },
      { tree in _ = tree.beginMapping(at: 0..<1) && tree.beginMapping(at: 0..<1) },
      { tree in
        _ = tree.beginMapping(at: 0..<1)
        tree.scalar("a", at: 0..<1, isWord: false)
      },
      { tree in _ = tree.beginMapping(at: 0..<500) },
    ]
    for make in wrong {
      var tree = HandedTree(ofFileWith: Self.source.bytes.count)
      make(&tree)
      #expect(Self.read(tree.finished) == nil)
    }
  }

  @Test("whatever is handed over, it is a tree within the file, or none")
  func hostile() {
    let handed = Self.handed
    var read = 0
    for seed in 0..<4000 {
      var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
      func next() -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33)
      }
      var bytes = handed
      for _ in 0...(seed % 3) {
        let place = next() % bytes.count
        if seed % 2 == 0 { bytes[place] = UInt8(next() % 256) } else { bytes.remove(at: place) }
      }
      guard let file = Self.read(bytes) else { continue }
      read += 1
      for document in file.documents {
        for entry in document.entries { #expect(Int(entry.value.span.end) <= Self.source.bytes.count) }
      }
    }
    #expect(read > 100)
  }
}
