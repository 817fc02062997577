import Testing

@testable import RecoveryEmitters

@Suite("Prometheus rules and their tests")
struct PrometheusRulesTests {
  @Test("the example of the language gives the rules and the tests that were agreed on")
  func golden() throws {
    let (system, proofs, plan) = SampleSystem.proved(SampleSystem.drills())
    try expectGolden(PrometheusRules.files(for: system, proofs, in: plan))
  }

  @Test("the part of the runbook to which alerts send their reader is there")
  func runbook() throws {
    let (system, proofs, plan) = SampleSystem.proved(SampleSystem.drills())
    let page = String(decoding: Runbook.file(for: system, proofs, in: plan).bytes, as: UTF8.self)
    let link = Names.alertRunbook(hasAlerts: true)
    let anchor = try #require(link.split(separator: "#").last)
    let headings = page.split(separator: "\n").filter { $0.hasPrefix("## ") }.map {
      $0.dropFirst(3).lowercased().replacing(" ", with: "-")
    }
    #expect(headings.contains(String(anchor)))
  }
}
