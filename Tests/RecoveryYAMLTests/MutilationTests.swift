import TestTools
import Testing

@testable import RecoveryModel
@testable import RecoveryYAML

@Suite("Mutilated specs")
struct MutilationTests {
  private static let whole = Array(Specs.whole.utf8)

  /// Whether something was said of the bytes, or a system with a proper name was read.
  private func isSound(_ bytes: [UInt8]) -> Bool {
    let reading = SpecReading.of(bytes)
    let named = reading.systems.allSatisfy { Names.isName(ArraySlice($0.name.text.utf8)) }
    return !reading.findings.isEmpty || (!reading.systems.isEmpty && named)
  }

  @Test("a spec without one of its lines is read or told about")
  func lines() {
    let lines = Specs.whole.split(separator: "\n", omittingEmptySubsequences: false)
    for place in lines.indices {
      var rest = lines
      rest.remove(at: place)
      #expect(isSound(Array(rest.joined(separator: "\n").utf8)), "line \(place + 1)")
    }
  }

  @Test("a spec cut off anywhere is read or told about")
  func prefixes() {
    for end in stride(from: 0, to: Self.whole.count, by: 7) { #expect(isSound(Array(Self.whole[..<end]))) }
  }

  @Test(
    "a value replaced by something else is read or told about, whatever it was",
    arguments: [
      "junk", "{a: b}", "[a, b]", "", "\"\\x00\"", "~", "&a [*a]", "-1", "unknown", "'unknown'", "{<<: 1}",
      "!!int 3",
    ])
  func values(_ other: String) {
    let lines = Specs.whole.split(separator: "\n", omittingEmptySubsequences: false)
    for place in lines.indices {
      guard let colon = lines[place].firstIndex(of: ":") else { continue }
      var mutilated = lines.map(String.init)
      mutilated[place] = lines[place][...colon] + " " + other
      #expect(isSound(Array(mutilated.joined(separator: "\n").utf8)), "line \(place + 1)")
    }
  }

  @Test("a spec with a byte flipped is read or told about")
  func bytes() {
    var random = Chance(seed: 20_261_121)
    for place in Self.whole.indices {
      var bytes = Self.whole
      bytes[place] ^= UInt8(truncatingIfNeeded: random.next() % 255 + 1)
      #expect(isSound(bytes), "byte \(place)")
    }
  }

  @Test("a file in which everything is wrong is told about a thousand times, and then once more")
  func hostile() {
    let head = "holdfast: 1\nsystem: s\n"
    let keys = (0..<5000).map { "kompo-\($0): 1\n" }.joined()
    let names = "components:\n" + (0..<5000).map { "  N\($0): x\n" }.joined()
    let items = "owner: [" + (0..<5000).map { "{a: \($0)}" }.joined(separator: ", ") + "]\n"
    let list = "compliance: [" + (0..<5000).map { "{a: \($0)}" }.joined(separator: ", ") + "]\n"
    for body in [keys, names, list] {
      let findings = SpecReading.of(head + body).findings
      #expect(findings.count == 1001)
      #expect(findings.last?.rule == "unread-rest")
    }
    #expect(SpecReading.of(head + items).findings.count == 1)
  }

  @Test("what an alias brings up a second time is told once")
  func aliases() {
    let findings = SpecReading.of(
      """
      holdfast: 1
      system: s
      components:
        a: {backups: &usual {nightly: {method: export, keep: 4}}}
        b: {backups: *usual}
        c: {backups: {<<: *usual}}
      """
    ).findings
    #expect(findings.map(\.rule) == ["bad-value"])
  }

  @Test("reading is the same each time")
  func deterministic() {
    let bytes = Array(Specs.whole.utf8).map { $0 == UInt8(ascii: "d") ? UInt8(ascii: "e") : $0 }
    let first = SpecReading.of(bytes).findings
    #expect(!first.isEmpty)
    #expect(first == SpecReading.of(bytes).findings)
  }
}
