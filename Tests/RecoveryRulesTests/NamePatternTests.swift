import Testing

@testable import RecoveryRules

@Suite("Patterns of names") struct NamePatternTests {
  @Test(
    "what is read can be what is written",
    arguments: [
      ("nightly/orders.dump", "nightly/orders.dump"),
      ("nightly/orders-%Y%m%d.dump", "nightly/orders-20261121.dump"),
      ("nightly/orders-%Y%m%d.dump", "nightly/orders-2026%m%d.dump"),
      ("nightly/orders-%Y.dump", "nightly/"), ("nightly/", "nightly/"),
      ("nightly/deep/orders.dump", "nightly/"),
      ("orders-$DATE.sql", "orders-2026.sql"), ("orders-${DATE}.sql.gz", "orders-*.gz"),
      ("orders-$DATE.sql", "orders-%Y.sql"), ("*", "anything/at/all"), ("a?c", "abc"), ("%Y", "2026"),
      ("*a*a*a*a*", "aaaa"), ("", ""),
    ])
  func meeting(_ one: String, _ other: String) {
    #expect(NamePattern(one).canMeet(NamePattern(other)))
    #expect(NamePattern(other).canMeet(NamePattern(one)))
  }

  @Test(
    "a name that no writer makes is none that can be read",
    arguments: [
      ("nightly/orders-%Y.dump", "daily/orders-%Y.dump"), ("orders-%Y.dump", "orders-%Y.sql"),
      ("nightly/orders.dump", "nightly/orders.dump.gz"), ("nightly/", "weekly/"), ("orders", ""),
      ("orders-$DATE.sql", "orders-$DATE.sql.gz"), ("*.dump", "orders.sql"), ("nightly", "nightly/"),
    ])
  func apart(_ one: String, _ other: String) {
    #expect(!NamePattern(one).canMeet(NamePattern(other)))
    #expect(!NamePattern(other).canMeet(NamePattern(one)))
  }

  @Test("a lone percent sign at the end is itself")
  func percent() {
    #expect(NamePattern("100%").canMeet(NamePattern("100%")))
    #expect(!NamePattern("100%").canMeet(NamePattern("1000")))
  }

  @Test("long patterns of wildcards are told apart in no time worth naming")
  func long() {
    let stars = String(repeating: "a*", count: 60)
    #expect(!NamePattern(stars + "b").canMeet(NamePattern(stars + "c")))
  }
}
