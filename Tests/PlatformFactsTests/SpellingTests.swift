import Testing

@testable import PlatformFacts

@Suite("Spelling")
struct SpellingTests {
  @Test(
    "slips are counted",
    arguments: [
      ("", "", 0), ("a", "", 1), ("", "abc", 3), ("redis", "redis", 0), ("redis", "rdeis", 1),
      ("kitten", "sitting", 3), ("ab", "ba", 1), ("abcd", "acbd", 1), ("ca", "abc", 3),
    ])
  func slips(left: String, right: String, count: Int) {
    #expect(Spelling.slips(between: Array(left.utf8), and: Array(right.utf8)) == count)
    #expect(Spelling.slips(between: Array(right.utf8), and: Array(left.utf8)) == count)
  }

  @Test("the nearest is the first of the fewest slips, and nothing when all are far")
  func nearest() {
    #expect(Spelling.nearest(to: "reds", among: ["etcd", "redis", "rds"]) == "redis")
    #expect(Spelling.nearest(to: "x", among: ["postgres"]) == nil)
    #expect(Spelling.nearest(to: String(repeating: "a", count: 100_000), among: ["s3"]) == nil)
  }
}
