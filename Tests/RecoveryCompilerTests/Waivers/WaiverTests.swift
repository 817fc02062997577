import ConfigTrees
import Findings
import Quantities
import RecoveryCompiler
import SourceText
import TestTools
import Testing

@Suite("Waivers, and what policies let them do") struct WaiverTests {
  private static let spec = """
    holdfast: 1
    system: orders
    owner: payments
    timezone: UTC
    objectives: {rto: 2h, rpo: 6h}
    components:
      database:
        platform: rds-postgres
        resource: orders-prod
        region: eu-west-1
        account: production
        backups:
          nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
    stores:
      archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
    recovery:
      restore: {recovers: database, from: nightly, detect: 15m, steps: [{name: Restore it, takes: 20m..50m}]}
    drills:
      restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
    people: {payments: {slack: "#payments"}}
    waivers:

    """

  private static func compiled(_ waivers: String, policies: String = "") -> Compilation {
    var sources = SourceSet()
    _ = sources.add(path: "spec.yaml", bytes: Array((spec + waivers + "\n" + policies).utf8))
    return compile(sources, asOf: CivilDate(year: 2026, month: 11, day: 21), threads: 1)
  }

  private static func told(_ waivers: String, policies: String = "") -> [String] {
    compiled(waivers, policies: policies).findings.map {
      "\($0.severity.rawValue)[\($0.rule)]: \($0.message)"
    }.sorted()
  }

  private static let loss =
    "[unachievable-rpo]: `database` can lose 24h 30m when its instance or zone is lost, or its data is wrong, but promises 6h"

  private static func waiver(
    _ name: String = "slow", rule: String = "unachievable-rpo", until: String = "2027-03-31"
  ) -> String {
    "  \(name): {rule: \(rule), for: database, until: \(until), because: soon, approved: payments}"
  }

  @Test("whatever a finding is about can be waived by its name")
  func targets() {
    let more = """
      alerts: {size: {watches: [database], trigger: growth, do: Look, respond: 1h}}
      checks: {site: [{name: n, expect: unknown}]}
      """
    let waivers = """
        one: {rule: growth-alert-alone, for: size, until: 2027-03-31, because: soon, approved: payments}
        two: {rule: check-that-proves-nothing, for: site, until: 2027-03-31, because: soon, approved: payments}
      """
    let told = Self.told("\(waivers)\n\(more)\n")
    #expect(told.filter { $0.hasPrefix("note") }.count == 2)
    #expect(!told.contains { $0.contains("unknown-reference") || $0.contains("unused-waiver") })
    let wrong = Self.told(waivers.replacing("for: site", with: "for: sight") + "\n\(more)\n")
    #expect(
      wrong.contains(
        "error[unknown-reference]: there is no component, store, procedure, backup or other thing `sight`"))
  }

  @Test("a day or a name that nobody knows is none")
  func unknowns() {
    #expect(
      Self.told(Self.waiver(until: "unknown")).contains(
        "error[improper-waiver]: waiver `slow` has no `until:`"))
    let vague = Self.waiver().replacing("approved: payments", with: "approved: unknown")
    #expect(Self.told(vague).contains("error[improper-waiver]: waiver `slow` has no `approved:`"))
  }

  @Test("a waiver that is used is silent; one that accepts nothing is found")
  func unused() {
    #expect(Self.told(Self.waiver()) == ["note" + Self.loss])
    #expect(
      Self.told(Self.waiver() + "\n" + Self.waiver("more", rule: "total-loss")) == [
        "note" + Self.loss,
        "warning[unused-waiver]: waiver `more` accepts nothing: no `total-loss` of `database` is found",
      ])
  }

  @Test("a waiver of a rule that there is not offers the one that is meant")
  func misspelt() {
    let compilation = Self.compiled(Self.waiver(rule: "unachievable-rpoo"))
    let finding = compilation.findings.first { $0.rule == "unused-waiver" }
    #expect(finding?.fixes.map(\.title) == ["name the rule `unachievable-rpo`"])
  }

  @Test("nothing is said of unused waivers while something cannot be read")
  func unread() {
    #expect(
      !Self.told(Self.waiver("more", rule: "total-loss") + "\nnonsense: 1").contains {
        $0.contains("unused-waiver")
      })
  }

  @Test("a waiver that ends within 14 days is announced, on its last day too; after it, it has run out")
  func ending() {
    func message(_ until: String) -> [String] {
      Self.told(Self.waiver(until: until)).filter { !$0.contains("unachievable-rpo") }
    }
    #expect(message("2026-12-06") == [])
    #expect(message("2026-12-05") == ["note[ending-waiver]: waiver `slow` ends in 14 days"])
    #expect(message("2026-11-22") == ["note[ending-waiver]: waiver `slow` ends tomorrow"])
    #expect(message("2026-11-21") == ["note[ending-waiver]: waiver `slow` ends today"])
    #expect(message("2026-11-20") == ["error[improper-waiver]: waiver `slow` ran out on 2026-11-20"])
  }

  @Test(
    "the limits of several policies hold together: the shortest time, and every rule that may not be waived")
  func limits() {
    let policies = """
      ---
      holdfast: 1
      policy: one
      waivers: {longest: 3y}
      ---
      holdfast: 1
      policy: two
      waivers: {longest: 30d, never: [unachievable-rpo]}

      """
    #expect(
      Self.told(Self.waiver(), policies: policies).contains(
        "error[improper-waiver]: waiver `slow` runs until 2027-03-31, more than 30d from now"))
    #expect(
      Self.told(Self.waiver(until: "2026-12-10"), policies: policies).contains(
        "error[improper-waiver]: `unachievable-rpo` may not be waived"))
  }

  @Test("what is wrong with waivers cannot be waived")
  func selfWaiving() {
    let self2 = "  self: {rule: improper-waiver, until: 2027-03-31, because: why not, approved: payments}"
    let told = Self.told(Self.waiver(until: "2026-11-01") + "\n" + self2)
    #expect(told.contains("error[improper-waiver]: waiver `slow` ran out on 2026-11-01"))
    #expect(
      told.contains("warning[unused-waiver]: waiver `self` accepts nothing: no `improper-waiver` is found"))
  }

  @Test("the list for programs is one that its schema describes")
  func schema() throws {
    let list = WaiverList(Self.compiled(Self.waiver() + "\n  bare: {rule: total-loss}").inspection)
    let schema = try SchemaCheck(named: "waivers.schema.json")
    #expect(schema.faults(in: try JSONReader.read(list.json)) == [])
    #expect(!schema.faults(in: ["schemaVersion": 2]).isEmpty)
  }
}
