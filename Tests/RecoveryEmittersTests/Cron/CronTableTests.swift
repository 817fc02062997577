import Testing

@testable import RecoveryEmitters

@Suite("Cron tables and their wrapper")
struct CronTableTests {
  @Test("the example of the language gives the table and the wrapper that were agreed on")
  func golden() throws {
    let (system, proofs, plan) = SampleSystem.proved(SampleSystem.drills())
    try expectGolden(CronTable.files(for: system, proofs, in: plan))
  }
}
