import Findings
import Quantities
import RecoveryCompiler
import SourceText
import Testing

/// What is said of documents on platforms and frameworks that contradict themselves.
@Suite("Documents of one's own that contradict themselves") struct OwnDocumentRuleTests {
  /// A document, and the messages that it provokes.
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let body: String
    let messages: [String]
    var fixes: [String] = []

    var testDescription: String { body }
  }

  static let platforms: [Case] = [
    Case(
      rule: "contradictory-platform", body: "methods: {a: {outlives: [region, logical]}}",
      messages: ["`a` outlives `region` but not `instance` and `zone`"]),
    Case(
      rule: "contradictory-platform", body: "methods: {a: {outlives: [zone, region, provider]}}",
      messages: ["`a` outlives `zone` but not `instance`"]),
    Case(rule: "contradictory-platform", body: "methods: {a: {outlives: [zone, instance]}}", messages: []),
    Case(
      rule: "contradictory-platform", body: "modes: {a: {outlives: [logical]}}",
      messages: ["`a` cannot outlive `logical`: a replica deletes what is deleted"]),
    Case(rule: "contradictory-platform", body: "modes: {a: {outlives: [instance, account]}}", messages: []),
    Case(
      rule: "contradictory-platform", body: "methods: {a: {keeps-past: false, outlives: [logical, account]}}",
      messages: ["`a` cannot outlive `logical`: it keeps no earlier point"]),
    Case(
      rule: "contradictory-platform", body: "methods: {a: {keeps: {days: 1..35, copies: 1..3}}}",
      messages: ["`a` limits what is kept in two ways"]),
    Case(
      rule: "contradictory-platform", body: "methods: {a: {keeps: {days-among: [7, 14], unsaid: 8}}}",
      messages: ["`a` is said to keep 8 by itself, which it does not offer"]),
    Case(
      rule: "contradictory-platform", body: "methods: {a: {keeps: {days-among: [7, 14], unsaid: 14}}}",
      messages: []),
    Case(
      rule: "contradictory-platform", body: "methods: {a: {floor: 3d, keeps: {days: 1..2}}}",
      messages: ["`a` loses at least 3d, but keeps 2 days at the most"]),
    Case(
      rule: "contradictory-platform", body: "methods: {a: {floor: 5m, unbounded: true}}",
      messages: ["`a` has a floor of 5m, and no bound at all"]),
    Case(
      rule: "contradictory-platform", body: "methods: {a: {rhythm: every 1h, least-interval: 4h}}",
      messages: ["`a` runs every 1h, but every 4h at the most"]),
    Case(
      rule: "contradictory-platform", body: "methods: {a: {begins: {usual: 30m, least: 1h}}}",
      messages: ["`a` begins within 30m, but takes no window below 1h"]),
    Case(
      rule: "contradictory-platform", body: "methods: {nightly: {}, weekly: {not-beside: {nightli: {}}}}",
      messages: ["`weekly` cannot be had beside `nightli`, but `house` has no such method"],
      fixes: ["write `nightly`"]),
    Case(
      rule: "contradictory-platform",
      body: "methods: {a: {rests-on: handbok}}\nfacts: {handbook: {says: It is so}}",
      messages: ["`house` rests on a fact `handbok` that nobody states"], fixes: ["write `handbook`"]),
    Case(rule: "contradictory-platform", body: "methods: {a: {rests-on: rds.retention}}", messages: []),
    Case(
      rule: "duplicate-system", body: "aliases: [redis]",
      messages: ["`redis` is a built-in platform already"]),
  ]

  static let frameworks: [Case] = [
    Case(
      rule: "contradictory-framework",
      body: "clauses: {a: {says: So, binds: financial, at-least: 7y, at-most: 1y}}",
      messages: ["`a` asks for 7y at least and 1y at most"]),
    Case(
      rule: "contradictory-framework", body: "clauses: {a: {says: So, at-most: 1y}}",
      messages: ["`a` asks how long data is kept, but of no class of data"]),
    Case(
      rule: "contradictory-framework", body: "clauses: {a: {says: So, binds: financial, test-every: 1y}}",
      messages: ["`a` asks for tests of one class of data, but drills belong to the whole system"]),
    Case(
      rule: "contradictory-framework",
      body: "clauses: {a: {says: So, binds: financial, at-least: 1y, at-most: 1y}}",
      messages: []),
    Case(
      rule: "duplicate-system", body: "aliases: [pci]",
      messages: ["`pci` is a built-in framework already, another word for `pci-dss`"]),
  ]

  private func found(_ text: String) -> [Finding] {
    var sources = SourceSet()
    _ = sources.add(path: "spec.yaml", bytes: Array(text.utf8))
    return compile(sources, asOf: CivilDate(year: 2026, month: 11, day: 21), threads: 1).findings
  }

  @Test("a platform", arguments: platforms)
  func platform(_ slip: Case) {
    let findings = found("holdfast: 1\nplatform: house\n\(slip.body)\n")
    #expect(findings.map(\.message) == slip.messages)
    #expect(findings.allSatisfy { $0.rule == slip.rule })
    #expect(findings.flatMap(\.fixes).map(\.title) == slip.fixes)
  }

  @Test("a framework", arguments: frameworks)
  func framework(_ slip: Case) {
    let findings = found("holdfast: 1\nframework: house\n\(slip.body)\n")
    #expect(findings.map(\.message) == slip.messages)
    #expect(findings.allSatisfy { $0.rule == slip.rule })
  }

  @Test("two documents of one name, or of one alias, are told at the second")
  func twice() {
    let same = found("holdfast: 1\nplatform: house\n---\nholdfast: 1\nplatform: house\n")
    #expect(same.map(\.message) == ["there are two platforms called `house`"])
    let alias = found("holdfast: 1\nframework: a\n---\nholdfast: 1\nframework: b\naliases: a\n")
    #expect(alias.map(\.message) == ["there are two frameworks called `a`"])
  }
}
