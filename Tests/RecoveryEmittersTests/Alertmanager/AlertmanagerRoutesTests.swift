import Testing

@testable import RecoveryEmitters

@Suite("Alertmanager routes")
struct AlertmanagerRoutesTests {
  @Test("the example of the language gives the routes that were agreed on")
  func golden() throws {
    let (system, proofs, plan) = SampleSystem.proved(SampleSystem.drills())
    try expectGolden(AlertmanagerRoutes.files(for: system, proofs, in: plan))
  }
}
