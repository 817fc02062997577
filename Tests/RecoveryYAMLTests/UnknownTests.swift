import RecoveryModel
import SourceText
import Testing
import YAMLTree

@testable import RecoveryYAML

@Suite("What nobody knows")
struct UnknownTests {
  /// What each field of a grammar states after `key: unknown`, by key.
  private func unknowns<C: Clause>(_ grammar: Grammar<C>) -> [(key: String, findings: Int, said: [String])] {
    grammar.fields.map { field in
      let bytes = Array("\(field.key): unknown\n".utf8)
      let file = YAMLFile.parse(SourceFile(path: "test.yaml", bytes: bytes, id: FileID(0)))
      var reading = Reading(file)
      let span = SourceSpan(file: FileID(0), start: 0, end: 0)
      var clause = C(place: ClausePlace(key: span, body: span))
      for entry in file.documents.first?.entries.map(\.value) ?? [] { field.read(entry, &clause, &reading) }
      return (field.key, reading.findings.count, field.said(clause).map(\.text))
    }
  }

  private func check<C: Clause>(_ grammar: Grammar<C>, but clauses: Set<String>) {
    for (key, findings, said) in unknowns(grammar) {
      if clauses.contains(key) {
        #expect(findings == 1, "`\(key)` of \(grammar.name)")
      } else {
        #expect(findings == 0, "`\(key)` of \(grammar.name)")
        #expect(said == ["unknown"], "`\(key)` of \(grammar.name)")
      }
    }
  }

  @Test("`unknown` may stand wherever a value may, and for no clause")
  func everywhere() {
    check(Grammars.backup, but: ["lock", "verify"])
    check(Grammars.component, but: ["objectives", "backups", "replicas"])
    check(Grammars.replica, but: [])
    check(Grammars.store, but: ["encryption", "lock", "replicas", "lifecycle"])
    check(Grammars.objectives, but: ["when"])
    check(Grammars.step, but: ["reads"])
    check(Grammars.procedure, but: ["into", "reads", "steps", "afterwards"])
    check(Grammars.drill, but: ["measured"])
    check(Grammars.scenario, but: [])
    check(Grammars.job, but: [])
    check(Grammars.alert, but: [])
    check(Grammars.person, but: [])
    check(Grammars.waiver, but: [])
    check(Grammars.key, but: [])
    check(Grammars.log, but: [])
    check(Grammars.copies, but: [])
    check(Grammars.method, but: ["begins", "keeps", "not-beside", "restores", "success"])
    check(Grammars.mode, but: [])
    check(Grammars.keepLimit, but: [])
    check(Grammars.successMetric, but: [])
    check(Grammars.fact, but: [])
    check(Grammars.frameworkClause, but: [])
  }

  @Test("a plain `unknown` is no value, a quoted one is a text where texts stand")
  func quoted() throws {
    let reading = SpecReading.of("holdfast: 1\nsystem: s\nowner: 'unknown'\ntimezone: 'unknown'\n")
    let system = try #require(reading.systems.first)
    #expect(reading.findings.isEmpty)
    #expect(system.owner?.known == "unknown")
    #expect(system.timezone?.isUnknown == true)
  }

  @Test("`unknown` is a word like any other in prose")
  func prose() throws {
    let system = try #require(SpecReading.of("holdfast: 1\nsystem: s\ntitle: unknown\n").systems.first)
    #expect(system.title?.known == "unknown")
  }
}
