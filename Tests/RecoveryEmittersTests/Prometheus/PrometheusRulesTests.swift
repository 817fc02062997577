import Testing

@testable import RecoveryEmitters

@Suite("Prometheus rules and their tests")
struct PrometheusRulesTests {
  @Test("the example of the language gives the rules and the tests that were agreed on")
  func golden() throws {
    let (system, proofs, plan) = SampleSystem.proved(SampleSystem.drills())
    try expectGolden(PrometheusRules.files(for: system, proofs, in: plan))
  }
}
