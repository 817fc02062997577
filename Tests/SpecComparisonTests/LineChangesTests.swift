import SpecComparison
import TestTools
import Testing

@Suite("Lines by which two texts differ") struct LineChangesTests {
  @Test("each hunk has up to three lines around it, and says where it begins")
  func hunks() throws {
    let old = (1...20).map { "line \($0)\n" }.joined()
    let changes = LineChanges(
      from: Array(old.utf8), to: Array(old.replacing("line 10\n", with: "ten\nand\n").utf8))
    #expect(changes.added == 2 && changes.removed == 1)
    let hunk = try #require(changes.hunks.first)
    #expect(changes.hunks.count == 1 && hunk.before == 7 && hunk.after == 7)
    #expect(
      hunk.lines == [
        .same("line 7"), .same("line 8"), .same("line 9"), .removed("line 10"), .added("ten"), .added("and"),
        .same("line 11"), .same("line 12"), .same("line 13"),
      ])
  }

  @Test("a text that is empty on one side is new, or gone, whole")
  func whole() {
    #expect(LineChanges(from: [], to: Array("a\nb\n".utf8)).added == 2)
    #expect(LineChanges(from: Array("a\nb\n".utf8), to: []).removed == 2)
    #expect(LineChanges(from: Array("a\n".utf8), to: Array("a\n".utf8)).hunks.isEmpty)
  }

  @Test(
    "what is the same and what is new make the new text, what is the same and what is gone the old",
    arguments: 1...300)
  func property(_ seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    func text(_ chance: inout Chance) -> [String] {
      (0..<chance.within(0...40)).map { _ in "\(chance.below(12))" }
    }
    let old = text(&chance)
    var new = old
    for _ in 0..<chance.within(0...6) {
      let place = chance.within(0...new.count)
      if chance.oneIn(2) {
        new.insert(contentsOf: text(&chance).prefix(4), at: place)
      } else {
        new = Array(new.dropLast(chance.below(3)))
      }
    }
    let changes = LineChanges(from: bytes(old), to: bytes(new))
    var (before, after) = (old, new)
    // Backwards, so that what stands ahead keeps its place.
    for hunk in changes.hunks.reversed() {
      let removed = hunk.lines.filter { if case .added = $0 { false } else { true } }
      let added = hunk.lines.filter { if case .removed = $0 { false } else { true } }
      #expect(old[(hunk.before - 1)..<(hunk.before - 1 + removed.count)].elementsEqual(removed.map(\.text)))
      #expect(new[(hunk.after - 1)..<(hunk.after - 1 + added.count)].elementsEqual(added.map(\.text)))
      before.replaceSubrange((hunk.before - 1)..<(hunk.before - 1 + removed.count), with: added.map(\.text))
      after.replaceSubrange((hunk.after - 1)..<(hunk.after - 1 + added.count), with: removed.map(\.text))
    }
    #expect(before == new && after == old)
  }

  private func bytes(_ lines: [String]) -> [UInt8] { Array(lines.map { $0 + "\n" }.joined().utf8) }
}

extension LineChanges.Line {
  /// The line, whichever text it is of.
  fileprivate var text: String {
    switch self {
    case .same(let text), .removed(let text), .added(let text): text
    }
  }
}
