import Findings
import Quantities
import Testing

@testable import RecoveryModel
@testable import RecoveryYAML

@Suite("The examples of the language")
struct ExampleTests {
  @Test("the small example is read without a finding")
  func small() throws {
    let reading = SpecReading.of(Specs.small)
    #expect(reading.findings.map(\.told) == [])
    let system = try #require(reading.systems.first)
    #expect(system.name.text == "orders")
    #expect(system.objectives?.rto.first?.within.known == .hours(2))
    let backup = try #require(system.components["database"]?.backups["automated"])
    #expect(backup.window?.text == "03:00..04:00")
    #expect(backup.keep?.text == "30d")
    let procedure = try #require(system.recovery["restore"])
    #expect(procedure.recovers.map(\.known) == ["database"])
    #expect(procedure.steps.map { $0.takes?.text } == ["20m..50m", "5m"])
  }

  @Test("the whole example is read without a finding")
  func whole() throws {
    let reading = SpecReading.of(Specs.whole)
    #expect(reading.findings.map(\.told) == [])
  }
}
