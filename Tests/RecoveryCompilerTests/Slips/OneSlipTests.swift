import Findings
import RecoveryCompiler
import SourceText
import TestTools
import Testing

/// What is told of a spec that says one thing wrong: that thing, and nothing that only follows from it.
@Suite("One slip, one finding") struct OneSlipTests {
  @Test(
    "a misspelt word or a lost space in a sound plan is at most one finding",
    arguments: AsDocumentedTests.plans)
  func plan(_ name: String) throws {
    let sources = try PlanFolder.compiled("specs/systems/\(name).yaml").sources
    let changed = try #require(sources.files.indices.first { sources.files[$0].path.contains(name) })
    let text = String(decoding: sources.files[changed].bytes, as: UTF8.self)
    for round in 0..<max(5, (EstateSimulationTests.asked ?? 0) / 10) {
      for (kind, slip) in [SlippedText.Slip.misspelt, .lostSpace].enumerated() {
        var chance = Chance(seed: UInt64(round * 101 + kind))
        guard let slipped = SlippedText(slip, in: text, &chance) else { continue }
        var set = SourceSet()
        for (place, file) in sources.files.enumerated() {
          _ = set.add(path: file.path, bytes: place == changed ? Array(slipped.text.utf8) : file.bytes)
        }
        let found = inspect(set, asOf: PlanFolder.today, threads: 1).findings
        #expect(found.count < 2, "\(slipped.what): \(found.map { "\($0.rule) \($0.message)" })")
      }
    }
  }

  /// A spec of which nothing is wrong that these tests ask for, with a text in place of another.
  private func told(_ old: String = "", _ new: String = "") -> [String] {
    let spec = """
      holdfast: 1
      system: orders
      owner: payments
      timezone: UTC
      objectives: {rto: 4h, rpo: 26h, when: {region: {rto: 4h, rpo: 26h}}}
      components:
        database:
          platform: postgres
          region: eu-west-1
          account: production
          backups:
            nightly: {method: dump, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive, run: './dump.sh', writes: d-%Y%m%d}
      stores:
        archive: {platform: s3, region: eu-west-2, account: vault, bucket: orders, versioning: true}
      recovery:
        restore:
          recovers: database
          from: nightly
          when: [logical, instance, zone, region]
          detect: 5m
          into: {region: eu-west-2, account: vault}
          steps:
            - {name: Restore the dump, takes: 20m}
            - {name: 'Look at it, and start', takes: 5m}
      drills:
        test: {type: restore, schedule: monthly 1 09:00, covers: [restore, database.nightly], last: 2026-11-01}
      """
    var sources = SourceSet()
    _ = sources.add(
      path: "orders.yaml", bytes: Array(spec.replacing(old, with: new, maxReplacements: 1).utf8))
    return inspect(sources, asOf: PlanFolder.today, threads: 1).findings.filter { $0.severity != .note }.map {
      finding in
      "\(finding.rule): \(finding.message)" + finding.fixes.map { "; \($0.title)" }.joined()
    }
  }

  @Test("where a method that nobody knows keeps its points is not said to be lost") func method() {
    let spec = """
      holdfast: 1
      system: orders
      owner: payments
      timezone: UTC
      objectives: {rto: 4h, rpo: 26h}
      components:
        database:
          platform: azure-sql
          region: westeurope
          backups: {nightly: {method: snapshot, schedule: daily 02:00, keep: 7d}}
      recovery:
        restore:
          recovers: database
          from: nightly
          when: [logical, instance, zone]
          detect: 5m
          steps: [{restore: database, takes: 20m}]
      """
    var sources = SourceSet()
    _ = sources.add(path: "orders.yaml", bytes: Array(spec.utf8))
    let errors = inspect(sources, asOf: PlanFolder.today, threads: 1).findings.filter {
      $0.severity == .error
    }
    #expect(errors.map(\.message) == ["Azure SQL Database has no method `snapshot`"])
  }

  @Test("the spec is sound as it stands") func sound() { #expect(told() == []) }

  @Test("a misspelt scope is no procedure for other scopes") func scope() {
    #expect(
      told("when: [logical, instance, zone, region]", "when: [logical, instance, zone, regoin]") == [
        "unknown-word: `when` cannot be `regoin`; write `region`"
      ])
    #expect(
      told("when: [logical, instance, zone, region]", "when: [everything]") == [
        "unknown-word: `when` cannot be `everything`"
      ])
  }

  @Test("a name that is missed in several places is told of once, and mended in all of them") func name() {
    #expect(
      told("  database:\n", "  databse:\n") == [
        "unknown-reference: there is no component `database`, which 2 places name; write `databse` in all of them"
      ])
    #expect(
      told("nightly: {", "nigthly: {") == [
        "unknown-reference: there is no backup or replica `nightly`, which 2 places name; write `nigthly` in all of them"
      ])
  }

  @Test("a store that nothing goes to because its name is misspelt is not unused") func store() {
    #expect(
      told("to: archive", "to: archvie") == [
        "unknown-reference: there is no store `archvie`; write `archive`"
      ])
  }

  @Test("what stands behind the place where a file stops being YAML is not missing") func broken() {
    #expect(
      told("    steps:", "    declare 5m\n    steps:") == [
        "yaml-syntax: `declare 5m` has no colon: it is neither a key nor part of the value above"
      ])
    #expect(
      told("objectives: {rto: 4h", "objectives:{rto: 4h").map { $0.prefix(67) } == [
        "yaml-syntax: there is no space behind the colon of `objectives:{rto"
      ])
  }

  @Test("a key that is not divided from its value is told as that") func joined() {
    #expect(
      told("Restore the dump, takes: 20m", "Restore the dump, takes 20m") == [
        "unknown-key: `takes 20m` has no colon behind `takes`; write `takes:`"
      ])
    #expect(
      told("{method: dump", "{method dump") == [
        "unknown-key: `method dump` has no colon behind `method`; write `method:`"
      ])
    #expect(
      told("owner: payments", "owner: payments\npeople:\n  payments:{email: pay@example.com}") == [
        "unknown-key: there is no space behind the colon of `payments:{email`; write a space behind the colon"
      ])
  }

  @Test("a word that others use for several keys means the one that takes what stands there") func synonym() {
    #expect(
      told("owner: payments", "team: payments") == ["unknown-key: A system has no key `team`; write `owner`"])
  }

  @Test("a version that is misspelt is not missing besides") func version() {
    #expect(
      told("holdfast: 1", "holdfest: 1") == ["unknown-key: A system has no key `holdfest`; write `holdfast`"])
  }
}
