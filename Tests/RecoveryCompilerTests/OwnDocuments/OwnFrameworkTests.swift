import Findings
import PlatformFacts
import RecoveryCompiler
import RecoveryModel
import Testing

/// Frameworks of one's own count as the built-in ones do.
@Suite("Frameworks of one's own") struct OwnFrameworkTests {
  @Test(
    "a built-in framework that is written down as a document asks the same again",
    arguments: Frameworks.all.map(\.name))
  func same(_ name: String) throws {
    let built = try #require(Frameworks.named(name))
    let compilation = OwnSpecs.compiled(["framework.yaml": built.document])
    let own = try #require(compilation.plan.book.framework(named: "own-\(name)"))
    #expect(own.clauses.map(\.words) == built.clauses.map(\.words))
    #expect(own.title == built.title)
    // Built-in clauses may ask for tests of one class of data, which the rule for own ones refuses.
    let aside = compilation.findings.filter { $0.rule != "contradictory-framework" }
    #expect(aside.map(\.message) == [])
  }

  private static let house = """
    holdfast: 1
    framework: house-rules
    title: House rules
    clauses:
      ledger: {says: The ledger stays seven years, cites: "Handbook, 4.2", binds: ledger, at-least: 7y}
      chats: {says: Chats go after a year, binds: chats, at-most: 1y}
      drills: {says: Recovery is tried every quarter, cites: "Handbook, 5.1", test-every: 3mo}

    """

  private func said(_ fields: String) -> [Finding] {
    let system = "holdfast: 1\nsystem: orders\ntimezone: UTC\ncompliance: [house-rules]\n"
    return OwnSpecs.compiled(["framework.yaml": Self.house, "system.yaml": system + fields]).findings
  }

  @Test("data is held to the least and the most that an own framework asks for its class")
  func retention() throws {
    let found = said(
      """
      components:
        books: {platform: rds, holds: [ledger], backups: {n: {method: manual-snapshot, schedule: daily 01:00, takes: 5m, keep: 1y}}}
        talk: {platform: rds, holds: [chats], backups: {n: {method: manual-snapshot, schedule: daily 01:00, takes: 5m, keep: 3y}}}

      """)
    #expect(!found.contains { $0.rule == "unknown-framework" })
    let short = try #require(found.first { $0.rule == "retention-below-framework" })
    #expect(short.message == "`books` is kept 1y at the most, but House rules asks for 7y")
    #expect(
      short.notes.contains(.fact("Handbook, 4.2: The ledger stays seven years", source: "House rules")))
    let long = try #require(found.first { $0.rule == "retention-above-framework" })
    #expect(long.message.contains("`talk`") && long.message.contains("1y"))
    #expect(long.notes.contains(.fact("framework.yaml:6: Chats go after a year", source: "House rules")))
  }

  @Test("drills are held to the rhythm that an own framework asks for")
  func drills() throws {
    let drill = { (when: String) in "drills: {try: {type: restore, schedule: \(when)}}\n" }
    let found = said(drill("yearly Jan 1 05:00")).filter { $0.rule == "untested-for-framework" }
    #expect(
      found.map(\.message) == [
        "House rules asks for a test every 3mo, but the most frequent drill comes every 366d"
      ])
    #expect(!said(drill("monthly 1 05:00")).contains { $0.rule == "untested-for-framework" })
    let planned = drill("monthly 1 05:00, status: planned")
    #expect(said(planned).contains { $0.rule == "untested-for-framework" })
  }

  @Test("a misspelt own framework or class of data has its nearest")
  func nearest() {
    let system =
      "holdfast: 1\nsystem: orders\ncompliance: [house-rule]\ncomponents: {books: {holds: [ledgers]}}\n"
    let found = OwnSpecs.compiled(["framework.yaml": Self.house, "system.yaml": system]).findings
    let fixes = found.filter { $0.rule == "unknown-framework" }.flatMap(\.fixes).map(\.title)
    #expect(fixes.sorted() == ["write `house-rules`", "write `ledger`"])
  }

  @Test("a class of data is known by a longer word for it, and the others are named where none is near")
  func classes() throws {
    func found(_ word: String) throws -> Finding {
      let system = "holdfast: 1\nsystem: orders\ncomponents: {books: {holds: [\(word)]}}\n"
      let findings = OwnSpecs.compiled(["framework.yaml": Self.house, "system.yaml": system]).findings
      return try #require(findings.first { $0.rule == "unknown-framework" })
    }
    #expect(try found("health-records").fixes.map(\.title) == ["write `health`"])
    #expect(try found("general-ledger").fixes.map(\.title) == ["write `ledger`"])
    let other = try found("telemetry")
    #expect(other.fixes == [])
    #expect(other.notes.contains { "\($0)".contains("`health`, `ledger`, `personal`") })
  }
}

extension Framework {
  /// The framework as a user would write it down.
  fileprivate var document: String {
    let clauses = self.clauses.map { clause in
      var parts = ["says: \"\(clause.requirement)\"", "cites: \"\(clause.cites)\""]
      if let data = clause.dataClass { parts.append("binds: \(data)") }
      if let least = clause.atLeast { parts.append("at-least: \(least)") }
      if let most = clause.atMost { parts.append("at-most: \(most)") }
      if clause.unlessNeeded { parts.append("unless-needed: true") }
      if let ready = clause.readyFor { parts.append("ready-for: \(ready)") }
      if clause.onlyAsLongAsNeeded { parts.append("only-as-long-as-needed: true") }
      if let every = clause.testEvery { parts.append("test-every: \(every)") }
      if clause.asksForTests { parts.append("asks-for-tests: true") }
      let name = clause.id.split(separator: ".").dropFirst().joined(separator: "-")
      return "  c-\(name): {\(parts.joined(separator: ", "))}\n"
    }
    return "holdfast: 1\nframework: own-\(name)\ntitle: \"\(title)\"\nclauses:\n" + clauses.joined()
  }
}

extension FrameworkClause {
  /// Everything that it asks, without its id.
  fileprivate var words: String {
    """
    \(cites) \(dataClass ?? "-") \(atLeast?.description ?? "-") \(atMost?.description ?? "-") \(unlessNeeded) \
    \(readyFor?.description ?? "-") \(onlyAsLongAsNeeded) \(testEvery?.description ?? "-") \(asksForTests) \(requirement)
    """
  }
}
