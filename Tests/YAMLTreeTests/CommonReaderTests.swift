import Foundation
import SourceText
import TestTools
import Testing

@testable import YAMLTree

/// Everything that one of the two readers makes of a file.
private struct Reading: Equatable {
  let records: [[UInt32]]
  let texts: [String]
  let roots: [UInt32]
  let problems: [String]

  private init(_ builder: borrowing TreeBuilder) {
    records = builder.records.map { record in
      let link = record.isContainer || !record.marks.contains(.verbatim) ? record.link : 0
      return [record.start, record.end, link, UInt32(record.shape.rawValue), UInt32(record.marks.rawValue)]
    }
    let arena = builder.arena
    texts = builder.texts.map {
      String(decoding: arena[Int($0.lowerBound)..<Int($0.upperBound)], as: UTF8.self)
    }
    roots = builder.roots
    problems = builder.problems.map { "\($0.span.start)..<\($0.span.end) \($0.message)" }
  }

  /// What the common reader makes of it, nil where it leaves it; and what libyaml makes of it, nil where it is no text.
  static func both(_ text: String) -> (common: Reading?, full: Reading?) {
    var set = SourceSet()
    let source = set.add(path: "spec.yaml", bytes: Array(text.utf8))
    return source.bytes.withUnsafeBufferPointer { bytes in
      let isASCII: Bool
      switch TextCheck.check(bytes, of: source) {
      case .refused: return (nil, nil)
      case .ascii: isASCII = true
      case .text: isASCII = false
      }
      var full = TreeBuilder(source: source, bytes: bytes)
      EventReader.read(bytes, isASCII: isASCII, into: &full)
      var common = TreeBuilder(source: source, bytes: bytes)
      let isCommon = CommonReader.read(bytes, isASCII: isASCII, into: &common)
      return (isCommon ? Reading(common) : nil, Reading(full))
    }
  }
}

@Suite("What the common reader reads, it reads as libyaml does")
struct CommonReaderTests {
  @Test(
    "each form that specs are written in is read without libyaml",
    arguments: [
      "a: b\n", "a: b", "# only a comment\n", "", "\n\n", "a:\nb:\n", "a: # said later\n\nb: c # and this\n",
      "a:\n  b: c\n  d:\n    e: f\ng: h\n", "a:\n- b\n- c\nd: e\n",
      "a:\n  - b\n  -\n  - c: d\n    e: f\n  - g\n",
      "- a\n- b: c\n", "- - a\n", "a: [b, c d, \"e, f\", 'g', 02:00]\n", "a: {b: [c, {d: e}], f: 'it''s'}\n",
      "a: []\nb: {}\n", "a: \"x \\\"y\\\" \\\\ \\n\"\n", "a: |\n  one\n    two\n\n  three\n\nb: c\n",
      "a: |-\n\n  one # two\n\nb: c\n", "- |\n one\n", "---\na: b\n---\nc: d\n", "\"a b\": c\n'd': e\n",
      "a: x:y -z #no\n", "a: é漢🔥\nb: |\n  é\n", "a: b\n  # deeper comment\nc: d\n", "<<: {a: b}\nc: d\n",
      "a: b\na: c\n", "a: http://x.org/?q#f\n", "a: -5\nb: - 5\n",
    ])
  func forms(_ text: String) {
    let (common, full) = Reading.both(text)
    let isLeft = text == "- - a\n" || text.hasSuffix("- 5\n")
    #expect(isLeft == (common == nil))
    #expect(isLeft || common == full)
  }

  @Test(
    "what is written in another way, or wrongly, is left to libyaml",
    arguments: [
      "a: b\n  c\n", "a:\n    b: c\n  d: e\n", "a: >\n  b\n", "a: &x b\n", "a: *x\n", "a: !!str b\n",
      "? a\n: b\n",
      "a: [b,\n c]\n", "a: {b: c,}\n", "a: {b, c}\n", "a: [b: c]\n", "a: \"b\n  c\"\n", "a: b: c\n",
      "a : b\n",
      "a: 'b' c\n", "a:\tb\n", "a: b\r\n", "%YAML 1.1\n---\na: b\n", "a: b\n...\n", "--- a\n",
      "---\n---\na: b\n",
      " a: b\n", "a\n", "a: |2\n   b\n", "a: |\nb: c\n", "a: |\n  b", "a: \"\\x41\"\n", "a: b\n---\n",
      "a: @b\n",
      "a: \"b\\\n  c\"\n", "a: \u{2028}b\n", "- a\nb: c\n", "a: b\n- c\n", "a: [-]\n", "a: {b:c, d: e}\n",
    ])
  func others(_ text: String) { #expect(Reading.both(text).common == nil) }

  @Test("every spec of the project comes out the same, and nearly all are read without libyaml")
  func specs() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../specs")
      .standardized
    let paths = try #require(FileManager.default.enumerator(atPath: root.path)).compactMap { $0 as? String }
      .filter { $0.hasSuffix(".yaml") }.sorted()
    let left = try paths.filter {
      !hold(String(decoding: try Data(contentsOf: root.appending(path: $0)), as: UTF8.self))
    }
    #expect(paths.count > 150 && left.count * 10 < paths.count, "\(left.count) of \(paths.count): \(left)")
  }

  @Test("random trees come out the same, whoever reads them")
  func trees() {
    var read = 0
    for seed in UInt64(1)...1_500 {
      var dice = Chance(seed: seed)
      let tree = RandomTree.make(&dice, levels: 4)
      var writer = RandomWriter(seed: seed &* 31, lineBreak: "\n")
      read += hold(writer.document(tree)) ? 1 : 0
    }
    #expect(read > 0)
  }

  @Test("specs that are mutilated come out the same, whoever reads them")
  func mutilated() {
    let specs = [plain, lists, blocks]
    let scraps = [
      "\n", " ", "  ", ":", ": ", "- ", "-", "#", " #", "[", "]", "{", "}", ", ", "\"", "'", "|", "|\n",
      "\n  ", "\n\n",
      "---\n", "\\", "é", "<<: ", "a: ", "?", "&", "\n    ", "\n- ", "key", "\u{85}",
    ]
    var read = 0
    for seed in UInt64(1)...20_000 {
      var dice = Chance(seed: seed)
      var text = Array(dice.pick(specs))
      for _ in 0...dice.below(3) {
        let place = dice.below(text.count)
        switch dice.below(3) {
        case 0: text.insert(contentsOf: Array(dice.pick(scraps)), at: place)
        case 1: text.removeSubrange(place..<min(text.count, place + 1 + dice.below(4)))
        default: text.replaceSubrange(place...place, with: Array(dice.pick(scraps)))
        }
      }
      read += hold(String(text)) ? 1 : 0
    }
    #expect(read > 3_000)
  }

  /// Holds the common reader to libyaml; whether it read the text at all.
  private func hold(_ text: String) -> Bool {
    let (common, full) = Reading.both(text)
    guard let common else { return false }
    #expect(common == full, "\(text)")
    return true
  }

  private let plain = """
    holdfast: 1
    system: orders # the shop
    objectives:
      rto: 2h
      when:
        region: {rto: 24h, rpo: 28h}

    components:
      database:
        holds: [personal, "a b"]
        run: "pg_dump \\"x\\" | gzip"
        keep: 35d

    """
  private let lists = """
    steps:
      - name: Stop
        takes: 2m
        run: |
          set -eu
          stop --now
      - {id: go, name: 'It''s up', after: [stop]}
      -
        name: empty
    needs:
    - a
    - b
    end:

    """
  private let blocks = """
    ---
    a: |-

      one

        two

    b:
      c:
        - d
        - e: f
          g:
    ---
    h: http://x.org:80/?a=b#c

    """
}
