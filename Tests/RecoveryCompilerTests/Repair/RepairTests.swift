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

  /// How many random specs are tried.
  private static let specs = 60

  /// How many fixes of the rules on promises they offer at least: a test of fixes that are not offered shows nothing.
  private static let least = [
    "unachievable-rpo": 10, "unachievable-rto": 10, "total-loss": 1, "hole-between-tiers": 1,
    "retention-below-framework": 1,
  ]
}
