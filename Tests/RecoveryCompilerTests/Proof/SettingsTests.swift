import ConfigTrees
import RecoveryCompiler
import TestTools
import Testing

/// That `prove` says of every value that holds for a system who said it.
@Suite("Where effective values come from") struct SettingsTests {
  static let spec = """
    holdfast: 1
    system: shop
    class: critical
    objectives: {rpo: 26h}
    components:
      data: {platform: rds-postgres, region: eu-west-1, holds: [personal], objectives: {rto: 3h}}
      files: {platform: s3, region: eu-west-1}
    ---
    holdfast: 1
    policy: company
    defaults: {timezone: Europe/Berlin, runs-on: kubernetes}
    regions: [eu-west-1]
    residency: {personal: [eu-west-1], health: [eu-central-1]}
    classes:
      standard: {objectives: {rto: 4h}, copies: {total: 2}, drills: {restore: 14w, simulation: 53w}}
      critical: {inherits: standard, objectives: {rpo: 15m}, drills: {restore: 5w}}
    """

  @Test("promises name the component, the system, or the class that first said them")
  func promises() throws {
    let report = ProofReport(ProofTextTests.compiled(Self.spec), system: 0)
    let data = try #require(report.component(named: "data"))
    #expect(data.contains("  RTO 3h (its own, line 6): "))
    #expect(data.contains("  RPO 26h (of the system, line 4): "))
    let files = try #require(report.component(named: "files"))
    #expect(
      files.contains("  RTO 4h (of class standard in policy company, which critical inherits, line 15): "))
    let plain = Self.spec.replacing("objectives: {rpo: 26h}\n", with: "")
    let asked = try #require(ProofReport(ProofTextTests.compiled(plain), system: 0).component(named: "data"))
    #expect(asked.contains("  RPO 15m (of class critical in policy company, line 15): "))
  }

  @Test(
    "an objective of a scope is inherited by itself, and a class's own word goes before what it inherits for a scope"
  )
  func inherited() throws {
    let spec = Self.spec.replacing("rto: 3h", with: "noticed: 1h").replacing(
      "objectives: {rpo: 26h}\n", with: ""
    )
    .replacing(
      "{objectives: {rto: 4h}, copies",
      with: "{objectives: {rto: 4h, when: {region: {rto: 9h, rpo: 8h}, zone: {rpo: 7h}}}, copies"
    ).replacing("{rpo: 15m}", with: "{rpo: 15m, when: {region: {rto: 5h}}}")
    let table = ProofReport(ProofTextTests.compiled(spec), system: 0).table
    func promised(_ scope: String) -> [Substring] {
      table.split(separator: "\n").first { $0.hasPrefix("data") && $0.contains(scope) }?
        .split(separator: " ") ?? []
    }
    #expect(promised("region").contains("8h") && promised("region").contains("5h"))
    #expect(promised("zone").contains("15m") && promised("zone").contains("4h"))
  }

  @Test("the system's page lists what the policy asks and chooses, and who says so")
  func settings() {
    let table = ProofReport(ProofTextTests.compiled(Self.spec), system: 0).table
    let settings = table.split(separator: "\n\n").last.map(String.init)
    #expect(
      settings == """
        setting                   value          from
        ------------------------  -------------  ------------------------------------------------------------
        class                     critical       of the system
        timezone                  Europe/Berlin  of policy company
        runs-on                   kubernetes     of policy company
        copies                    at least 2     of class standard in policy company, which critical inherits
        restore drill             every 5w       of class critical in policy company
        simulation drill          every 53w      of class standard in policy company, which critical inherits
        regions                   eu-west-1      of policy company
        regions of personal data  eu-west-1      of policy company

        """)
  }

  @Test("a program is told the same")
  func json() throws {
    let report = ProofReport(ProofTextTests.compiled(Self.spec), system: 0)
    for bytes in [report.json, try #require(report.json(ofComponent: "files"))] {
      let view = try JSONReader.read(bytes)
      #expect(try SchemaCheck(named: "proof.schema.json").faults(in: view) == [])
      guard case .array(let settings)? = view["settings"], case .array(let promises)? = view["promises"]
      else {
        Issue.record("no settings, or no promises")
        return
      }
      #expect(settings.count == 8)
      #expect(
        settings[3] == [
          "setting": "copies", "value": "at least 2",
          "from": "of class standard in policy company, which critical inherits",
        ])
      let files = try #require(promises.last)
      #expect(
        files["from"] == [
          "rpo": "of the system", "rto": "of class standard in policy company, which critical inherits",
        ])
    }
  }

  @Test("where no policy has a say, nothing is added")
  func alone() throws {
    let own = Self.spec.split(separator: "---\n")[0].replacing("class: critical\n", with: "")
    let report = ProofReport(ProofTextTests.compiled(String(own)), system: 0)
    #expect(!report.table.contains("setting"))
    #expect(try JSONReader.read(report.json)["settings"] == [])
  }
}
