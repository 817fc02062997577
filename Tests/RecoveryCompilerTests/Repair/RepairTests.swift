import Findings
import RecoveryCompiler
import SourceText
import TestTools
import Testing

/// Every fix that is offered, applied alone and judged by compiling again.
@Suite("Repairs") struct RepairTests {
  @Test("every fix mends exactly its finding in the catalogue's specs", arguments: CatalogueFolder.cards)
  func catalogue(_ card: RuleCard) throws {
    let compilation = CatalogueFolder.compiled(
      try CatalogueFolder.spec(card.name, "broken"), path: "broken.yaml")
    #expect(Repair.all(of: compilation).flatMap(\.words) == [])
  }

  @Test("every fix mends exactly its finding in the plans as documented", arguments: AsDocumentedTests.plans)
  func documented(_ plan: String) throws {
    let compilation = try PlanFolder.compiled("specs/as-documented/\(plan).yaml")
    #expect(Repair.all(of: compilation).flatMap(\.words) == [])
  }

  @Test("every fix mends exactly its finding in random specs, and there are many to mend")
  func random() {
    var offered: [String: Int] = [:]
    var complaints: [String] = []
    for seed in 0..<Self.specs {
      let compilation = CatalogueFolder.compiled(Array(RandomPlan(seed: seed).text.utf8), path: "random.yaml")
      for repair in Repair.all(of: compilation) {
        offered[repair.finding.rule, default: 0] += 1
        complaints += repair.words.map { "seed \(seed): \($0)" }
      }
    }
    #expect(complaints == [])
    for (rule, least) in Self.least { #expect(offered[rule, default: 0] >= least, "\(rule): \(offered)") }
  }

  @Test("no fix gives more than it must: with one unit less the finding stands, or an error comes of it")
  func smallest() throws {
    var complaints: [String] = []
    var tried: [String: Int] = [:]
    func hold(_ compilation: Compilation, _ name: String) {
      let found = Repair.oversized(of: compilation)
      complaints += found.complaints.map { "\(name): \($0)" }
      tried.merge(found.tried, uniquingKeysWith: +)
    }
    for card in CatalogueFolder.cards {
      let broken = try CatalogueFolder.spec(card.name, "broken")
      hold(CatalogueFolder.compiled(broken, path: "broken.yaml"), card.name)
    }
    for plan in AsDocumentedTests.plans {
      hold(try PlanFolder.compiled("specs/as-documented/\(plan).yaml"), plan)
    }
    for seed in 0..<max(20, Self.specs / 3) {
      hold(
        CatalogueFolder.compiled(Array(RandomPlan(seed: seed).text.utf8), path: "random.yaml"), "seed \(seed)"
      )
    }
    #expect(complaints == [])
    #expect(tried.values.reduce(0, +) >= 100 && tried.count >= 15, "\(tried)")
  }

  @Test("what is needed promises more than the steps take, so that much is offered")
  func slowerNeed() throws {
    let spec = """
      holdfast: 1
      system: orders
      components:
        data: {stateless: true, objectives: {rto: 4h}}
        web: {stateless: true, needs: [data], objectives: {rto: 1h}}
      recovery:
        data: {recovers: data, steps: [{name: Start, takes: 5m}]}
        web: {recovers: web, steps: [{name: Deploy, takes: 2h}]}
      """
    let compilation = CatalogueFolder.compiled(Array(spec.utf8), path: "spec.yaml")
    let finding = try #require(compilation.findings.first { $0.rule == "unachievable-rto" })
    #expect(finding.fixes.map(\.title) == ["promise 4h, which holds"])
    #expect(Repair.all(of: compilation).flatMap(\.words) == [])
  }

  /// How many random specs are tried; `HOLDFAST_SIMULATIONS` asks for more.
  private static let specs = EstateSimulationTests.asked ?? 60

  /// How many fixes of the rules on promises they offer at least: a test of fixes that are not offered shows nothing.
  private static let least = [
    "unachievable-rpo": 10, "unachievable-rto": 10, "total-loss": 1, "hole-between-tiers": 1,
    "retention-below-framework": 1,
  ]
}
