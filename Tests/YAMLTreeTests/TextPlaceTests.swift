import SourceText
import TestTools
import Testing

@testable import YAMLTree

@Suite("Each word of a text has its place in the source") struct TextPlaceTests {
  @Test(
    "a word is found where it was written",
    arguments: [
      // Literal blocks: indentation comes off, further indentation and blank lines stay.
      ("a: |\n  one\n  two «here»\n", "here"),
      ("a: |\n    one \\\n      --flag=«here»\n\n  \n    two\nb: c\n", "here"),
      ("a: |\r\n  one\r\n\r\n  «here»\r\n  two\r\n", "here"),
      ("a: |-\n  one\n  «here»", "here"),
      ("a: |+ # why\n\n\n  one\n   \n  «here»\n\n\nb: c\n", "here"),
      ("a: |2\n     one\n    «here»\nb: c\n", "here"),
      ("- a: |1-\n   one\n     two «here»\n", "here"),
      ("a: &x |\n  🔥 漢字 «here» é\n", "here"),
      ("\u{FEFF}é: 漢\na: |\n  «hêre»\n# comment\n", "hêre"),
      ("a: |\n  one\n  \ttwo\n  «two»\n", "two"),
      // Folded blocks: lines join, except beside one that is indented further.
      ("a: >\n  one\n  two «here»\n", "here"),
      ("a: >-\n  one\n\n\n  two\n    three\n  four\n\n  «here»\nb: c\n", "here"),
      ("a: >\r\n  🔥\r\n  «here»\r\n\r\n\r\n", "here"),
      // Quoted: doubled quotes, escapes, folded lines.
      ("a: 'it''s «here»'\n", "here"),
      ("a: 'one\n\n   two «here»'\n", "here"),
      ("a: \"\\t\\x41\\u00e9\\U0001F525 «here»\"\n", "here"),
      ("a: \"one \\\n   two «h\\x65re»\"\n", "here"),
      ("a: \"one\\\n\n  \\  «here»\"\n", "here"),
      ("a: \"one\r\n  «here»\"\r\n", "here"),
      ("a: &x !!str \"\\\"🔥\\\" «here»\"\n", "here"),
      ("a: \"«\\u00e9\\u00e8»\"\n", "éè"),
      // Plain, on one line and on several.
      ("a: one «here» # there\n", "here"),
      ("a: one\n  two\n\n  «here»\n", "here"),
      ("{a: one «here», b: c}\n", "here"),
    ])
  func words(_ text: String, _ word: String) throws {
    let marked = Marked(text)
    let file = marked.file
    #expect(file.problems == [])
    let root = try #require(file.documents.first)
    let holder = root.kind == .sequence ? Array(root.items)[0] : root
    let value = try #require(holder.value(of: "a"))
    // The last of several, so that what stands before it has to be counted right.
    let found = try #require(Self.last(word, in: value.text))
    #expect([value.contentSpan(of: found).range] == marked.ranges)
    let places = ScalarTextPlaces(file.source)
    #expect(places.place(of: found, in: value.text, writtenAt: value.span)?.range == marked.ranges[0])
  }

  /// The last place of a word.
  private static func last(_ word: String, in text: String) -> Range<Int>? {
    let (text, word) = (Array(text.utf8), Array(word.utf8))
    guard word.count <= text.count else { return nil }
    return (0...(text.count - word.count)).last { text[$0..<($0 + word.count)].elementsEqual(word) }
      .map { $0..<($0 + word.count) }
  }

  @Test("a text reached through an alias is found where it was written, not where it was named")
  func aliases() throws {
    let marked = Marked("x: &run |\n  one\n  «here»\na: *run\n<<: {b: *run}\n")
    let root = try #require(marked.file.documents.first)
    for value in [root.value(of: "a"), root.value(of: "b")] {
      let value = try #require(value)
      let found = try #require(Self.last("here", in: value.text))
      #expect([value.contentSpan(of: found).range] == marked.ranges)
    }
  }

  @Test("where text and source are not the same value there is no place")
  func strangers() throws {
    let file = YAMLFile.of("a: |\n  one\n  two\nb: \"x\\qy\"\n")
    let value = try #require(YAMLFile.of("a: |\n  one\n  two\n").documents.first?.value(of: "a"))
    let places = ScalarTextPlaces(file.source)
    #expect(places.place(of: 0..<3, in: "one\ntwo\n", writtenAt: value.span) != nil)
    for other in ["one\ntoo\n", "one\n", "one", "on", "two\n"] {
      #expect(places.place(of: 0..<2, in: other, writtenAt: value.span) == nil, "\(other)")
    }
    #expect(places.place(of: 0..<3, in: "one\ntwo\nthree\n", writtenAt: value.span) == nil)
    #expect(places.place(of: 5..<30, in: "one\ntwo\n", writtenAt: value.span) == nil)
    let foreign = SourceSpan(file: FileID(7), start: 3, end: 9)
    #expect(places.place(of: 0..<3, in: "one\ntwo\n", writtenAt: foreign) == nil)
    let beyond = SourceSpan(file: FileID(0), start: 900, end: 910)
    #expect(places.place(of: 0..<0, in: "", writtenAt: beyond) != nil)
  }

  @Test("every text of a random file is found in its source", arguments: ["\n", "\r\n"])
  func randomFiles(_ lineBreak: String) throws {
    for seed in UInt64(1)...300 {
      var dice = Chance(seed: seed)
      var writer = RandomWriter(seed: seed &* 13, lineBreak: lineBreak)
      let file = YAMLFile.of(writer.document(RandomTree.make(&dice, levels: 4)))
      check(try #require(file.documents.first), in: file, seed)
    }
  }

  /// Holds each scalar below a node against its source.
  private func check(_ node: YAMLNode, in file: YAMLFile, _ seed: UInt64) {
    for entry in node.entries {
      check(entry.key, in: file, seed)
      check(entry.value, in: file, seed)
    }
    for item in node.items { check(item, in: file, seed) }
    guard node.kind == .scalar, !node.isHole else { return }
    let alignment = ScalarAlignment(of: Array(node.bytes), in: file.source.bytes, at: node.span.range)
    #expect(alignment != nil, "seed \(seed): \(node.text)")
  }

  @Test("every block text that can be read is found, however its lines are indented", arguments: ["|", ">"])
  func randomBlocks(_ sign: String) throws {
    var read = 0
    for seed in UInt64(1)...2000 {
      var dice = Chance(seed: seed)
      let margin = String(repeating: " ", count: 1 + dice.below(3))
      let header = sign + dice.pick(["", "-", "+", "\(margin.count)"])
      let lines = (0...dice.below(6)).map { _ in
        let text = (0..<dice.below(6)).map { _ in dice.pick(["a", " ", "é", "\t", "#"]) }.joined()
        return dice.below(4) == 0 ? "" : margin + text
      }
      let lineBreak = dice.pick(["\n", "\r\n"])
      let file = YAMLFile.of((["a: " + header] + lines + ["b: c"]).joined(separator: lineBreak) + lineBreak)
      guard file.problems.isEmpty, let value = file.documents.first?.value(of: "a"),
        value.text.contains(where: { !$0.isWhitespace })
      else { continue }
      read += 1
      let alignment = ScalarAlignment(of: Array(value.bytes), in: file.source.bytes, at: value.span.range)
      #expect(alignment != nil, "seed \(seed): \(String(decoding: file.source.bytes, as: UTF8.self))")
    }
    #expect(read > 1000)
  }
}
