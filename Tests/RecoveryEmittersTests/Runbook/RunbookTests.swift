import Testing

@testable import RecoveryEmitters

/// The runbook of a system in which nearly everything is said.
@Suite struct RunbookTests {
  let rich = CompiledSample(RichSample.yaml)

  @Test("the rich sample is read without a finding")
  func sampleIsRead() {
    #expect(rich.findings == [])
  }

  @Test("a runbook is the golden one")
  func golden() throws {
    try expectGolden(rich.runbookFiles)
  }

  @Test("the same spec gives the same bytes")
  func sameBytes() {
    #expect(CompiledSample(RichSample.yaml).runbook == rich.runbook)
  }
}
