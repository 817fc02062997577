import SourceText
import TestTools
import Testing

@testable import YAMLTree

/// Calls a body with each node of a tree, keys included.
private func visit(_ node: YAMLNode, _ body: (YAMLNode) -> Void) {
  body(node)
  for entry in node.entries {
    visit(entry.key, body)
    visit(entry.value, body)
  }
  for item in node.items { visit(item, body) }
}

/// A file with something of everything, to be mutilated.
private let everything = """
  \u{FEFF}# 漢
  %YAML 1.2
  --- !!map
  a: &x {b: "c\\n\\u00e9", 'd''e': [f, *y, g: h]}
  merged: {<<: [*x, {i: j}], k: }
  text: |+
    one # two

  folded: >-2
      🔥
     x
  list:
  - - a
    - b: &z !!str c
  ? complex
  : [1, 2, {"3": 4}]
  ...
  --- second
  """

@Suite("Whatever a file holds, its tree is right or its problems are")
struct PropertyTests {
  @Test("a tree that is written reads back the same", arguments: ["\n", "\r\n"])
  func roundTrip(_ lineBreak: String) throws {
    for seed in UInt64(1)...400 {
      var dice = Chance(seed: seed)
      let tree = RandomTree.make(&dice, levels: 4)
      var writer = RandomWriter(seed: seed &* 31, lineBreak: lineBreak)
      let text = (seed % 3 == 0 ? "\u{FEFF}" : "") + writer.document(tree)
      let file = YAMLFile.of(text)
      #expect(file.pictures == [], "seed \(seed):\n\(text)")
      #expect(file.documents.map(\.outline) == [tree.outline], "seed \(seed):\n\(text)")
    }
  }

  @Test("a scalar's content, read by itself, is its text")
  func contents() throws {
    for seed in UInt64(1)...300 {
      var dice = Chance(seed: seed)
      var writer = RandomWriter(seed: seed &* 17, lineBreak: "\n")
      let file = YAMLFile.of(writer.document(RandomTree.make(&dice, levels: 4)))
      let root = try #require(file.documents.first)
      visit(root) { node in
        guard node.kind == .scalar else { return }
        #expect(reread(node, in: file.source) == node.text, "seed \(seed) at \(node.span.start)")
      }
    }
  }

  /// The text of a scalar made from its source by rules of the test's own.
  private func reread(_ node: YAMLNode, in source: SourceFile) -> String {
    let content = source.text(of: node.contentSpan)
    switch node.style {
    case .singleQuoted: return content.replacing("''", with: "'")
    case .doubleQuoted:
      let alone = YAMLFile.of("\"" + content + "\"")
      return alone.documents.first?.text ?? "unreadable"
    case .literal:
      let lines = content.split(separator: "\n", omittingEmptySubsequences: false)
      let margin = lines.first?.prefix { $0 == " " }.count ?? 0
      return lines.map { String($0.dropFirst(margin)) }.joined(separator: "\n")
    default: return content
    }
  }

  @Test("a mutilated file never crashes, and every place lies inside it")
  func mutilation() {
    let bytes = Array(everything.utf8)
    #expect(YAMLFile.of(bytes).problems.map(\.kind) == [.unknownAnchor])
    var dice = Chance(seed: 7)
    let strange = Array("\t\n :-?,[]{}&*!|>'\"%@`#<0a\u{0}".utf8) + [0x80, 0xFF, 0xC3, 0xEF]
    for place in bytes.indices {
      check(Array(bytes[..<place]))
      check(Array(bytes[..<place] + bytes[(place + 1)...]))
      for _ in 0..<6 {
        var copy = bytes
        copy[place] = dice.pick(strange)
        check(copy)
        copy.insert(dice.pick(strange), at: place)
        check(copy)
      }
    }
  }

  @Test("noise never crashes, and every place lies inside it")
  func noise() {
    var dice = Chance(seed: 11)
    let pieces = [
      "a", ": ", ":", "- ", "\n", "\n  ", "[", "]", "{", "}", ", ", "&x ", "*x", "<<: ", "'", "\"", "|\n",
      "漢", "? ", "--- ", "#", "!t ", "\\", "\r\n",
    ]
    for _ in 0..<4_000 {
      check(Array((0..<dice.below(40)).map { _ in dice.pick(pieces) }.joined().utf8))
    }
  }

  private func check(_ bytes: [UInt8]) {
    let file = YAMLFile.of(bytes)
    let whole = 0...UInt32(bytes.count)
    func isInside(_ span: SourceSpan) -> Bool { whole.contains(span.start) && whole.contains(span.end) }
    var strays = 0
    for problem in file.problems {
      if !isInside(problem.span) || !(problem.related.map(isInside) ?? true) || problem.message.isEmpty {
        strays += 1
      }
    }
    for root in file.documents {
      visit(root) { node in
        let content = node.contentSpan
        let isNested = content.start >= node.span.start && content.end <= node.span.end
        if !isInside(node.span) || !isNested || !(node.aliasSite.map(isInside) ?? true) { strays += 1 }
        if node.kind == .scalar, node.isEmptyScalar, !node.bytes.isEmpty { strays += 1 }
        _ = node.trailingComment
      }
    }
    #expect(strays == 0, "\(String(decoding: bytes, as: UTF8.self))")
  }
}
