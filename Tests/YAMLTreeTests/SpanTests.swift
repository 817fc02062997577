import SourceText
import Testing

@testable import YAMLTree

/// Every node of a tree in the order in which it is written, keys before values; aliases are not gone into.
private func nodes(of file: YAMLFile) -> [YAMLNode] {
  var found: [YAMLNode] = []
  func visit(_ node: YAMLNode) {
    found.append(node)
    guard node.aliasSite == nil else { return }
    for entry in node.entries where !entry.isMerged {
      visit(entry.key)
      visit(entry.value)
    }
    for item in node.items { visit(item) }
  }
  for root in file.documents { visit(root) }
  return found
}

/// The places of scalars whose text matches a pick, in order.
private func spans(_ file: YAMLFile, where pick: (YAMLNode) -> Bool) -> [Range<Int>] {
  nodes(of: file).filter(pick).map(\.span.range)
}

@Suite("Each node knows where it stands")
struct SpanTests {
  @Test(
    "a scalar's span is what was written, quotes included",
    arguments: [
      "«a»: «b»\n",
      "\u{FEFF}«a»: «b»\n",
      "\u{FEFF}«key»: «ключ»\r\n«k2»: «v»\r\n",
      "«a»: «b»\r\n«c»: «d e»\r\n",
      "«a»:\t«b»\t\n",
      "«a»: «\"b\"»  # c\n«'d'»: «'it''s'»\n",
      "«🔥»: «漢字»\n«é»: «\"e\\u0301 🔥\"»\n",
      "«a»: {«b»: «c», «d»: «\"e\"»}\n",
      "«a»: [«b», «c d» , «'e'»]\n",
      "- «a»\n-   «b»\n- - «c»\n",
      "«a»:«»\n«b»:«» # nothing\n«c»: «d»\n",
      "«a»: {«b»: «», «c»«»}\n",
      "«a»: [«b»: «c», «d»]\n",
      "-«»\n- «x»\n",
      "«a»: &x «b»\n«c»: !!str «\"d\"»\n«e»: &y !!str «f»\n«g»: !<tag:yaml.org,2002:str> «h»\n",
      "«a»: &x  # why\n  «b»\n",
      "«a»: &x«»\n«b»: «c»\n",
      "«a»: «one\n  two»\n«b»: «\"one\n  two\"»\n",
      "«a»: «|\n  one\n  two»\n\n\n«b»: «c»\n",
      "«a»: «|-\n  one  »\n   \n# comment\n«b»: «>+ # why\n  x»\n\n«c»: «d»\n",
      "«a»: «|»\n«b»: «|+»\n\n«c»: «>» \n",
      "«a»: «|\r\n  one\r\n\r\n  two»\r\n«b»: «c»\r\n",
      "«a»: &x «|2\n    one»\n",
      "«a»: «|\n  漢字\n  🔥»\n«b»: «c»\n",
      "--- «a»\n--- «b»\n...\n---\n«c»: «d»\n",
      "«漢»: «字»\n---\n«漢»: «字»\n",
      "«https://a.b/c#d»: «a:b»\n",
    ])
  func scalars(_ text: String) {
    let marked = Marked(text)
    #expect(marked.file.problems == [])
    #expect(spans(marked.file) { $0.kind == .scalar } == marked.ranges)
  }

  @Test(
    "a container's span goes from its first child to its last, and includes its brackets",
    arguments: [
      "«a:\n  «b: c\n  d: e»\n\nf: g»\n\n# end\n",
      "«a:\n- ««b: c»\n- «d: e»»»\n",
      "«a: «{b: «[c, d]», e: «{}» }»» # x\n",
      "«a: «[b, «[]», «{c: d}»\n]»»\n",
      "«a: «[«b: c», d]»»\n",
      "«a: &x «{b: c}»\nd: &y !!map\n  «e: f»»\n",
      "«a: &x\n  - «b\n  - c»»\n",
      "\u{FEFF}«ä: «{é: «[漢]»}»»\r\n",
      "«a:\n  «b: |\n    text»\n\n\nc: d»\n",
    ])
  func containers(_ text: String) {
    let marked = Marked(text)
    #expect(marked.file.problems == [])
    #expect(spans(marked.file) { $0.kind != .scalar } == marked.ranges)
  }

  @Test(
    "the content of a scalar lies inside its quotes or behind its header",
    arguments: [
      "a: '«b»'", "a: \"«b \\\" c»\"", "a: «b»", "a: \"«»\"", "a: '«»'", "a: &x '«b»'",
      "a: |\n«  one\n\n  two»\n", "a: >- # why\r\n«  one\r\n   two»\r\n\r\n", "a: |«»\n", "a:«»\n",
    ])
  func contents(_ text: String) throws {
    let marked = Marked(text)
    let value = try #require(marked.file.documents.first?.value(of: "a"))
    #expect([value.contentSpan.range] == marked.ranges)
  }

  @Test("a part of a text has its own place, escapes or not")
  func parts() throws {
    let file = YAMLFile.of("a: 'x $NAME y'\nb: \"x\\t$NAME\"\n")
    let root = try #require(file.documents.first)
    let plain = try #require(root.value(of: "a"))
    #expect(file.source.text(of: plain.contentSpan(of: 2..<7)) == "$NAME")
    let escaped = try #require(root.value(of: "b"))
    #expect(file.source.text(of: escaped.contentSpan(of: 2..<7)) == "$NAME")
    #expect(escaped.contentSpan(of: 2..<70) == escaped.contentSpan)
  }

  @Test(
    "a comment right behind a plain scalar is found",
    arguments: [
      "run: echo a «# b»\n", "run: echo a\t«# b, c»  \r\n", "run: echo a#b\n", "run: 'echo a' # b\n",
      "run:\n  echo a\n  # b\n", "run: # b\n", "run: |\n  a # b\n", "run: 漢 «#»", "x: [{run: a «# b»\n}]\n",
    ])
  func comments(_ text: String) {
    let marked = Marked(text)
    #expect(nodes(of: marked.file).compactMap(\.trailingComment?.range) == marked.ranges)
  }

  @Test("a comma that split a text leaves a bare key behind it")
  func bareKeys() throws {
    let root = try #require(YAMLFile.of("{run: echo a, b c , d: , 'f', g: h}").documents.first)
    #expect(root.entries.filter(\.isBare).map(\.key.text) == ["b c", "f"])
    #expect(try #require(YAMLFile.of("a:\nb: \n").documents.first).entries.allSatisfy { !$0.isBare })
  }
}
