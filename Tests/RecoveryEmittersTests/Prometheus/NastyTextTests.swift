import Quantities
import RecoveryModel
import Testing

@testable import RecoveryEmitters

@Suite("Nasty text in what runs and watches")
struct NastyTextTests {
  static let nasty = "a {{ $value }} {{`x`}} \"q\" 'p' \\ % $(id) `id` # : - & * \t|\nsecond: line {{"

  /// The sample system with nasty text wherever a spec lets people write.
  static var spec: SystemSpec {
    SampleSystem.drills { system in
      system.owner = SampleSystem.said(nasty)
      system.alerts = ByName([
        SampleSystem.clause("nasty") { alert in
          alert.watches = SampleSystem.names("database.nightly", "cache")
          alert.action = SampleSystem.said(nasty)
          alert.severity = SampleSystem.said(nasty)
          alert.notify = SampleSystem.names(nasty)
        }
      ])
      system.people = ByName([
        SampleSystem.clause("devops") {
          $0.slack = SampleSystem.said(nasty); $0.email = SampleSystem.said(nasty)
        }
      ])
      system.escalation = [SampleSystem.level("0m", "devops"), SampleSystem.level("30m", nasty)]
      let database = SampleSystem.database
      database.resource = SampleSystem.said(nasty)
      for index in database.backups.indices {
        database.backups[index].run = SampleSystem.said(nasty)
        database.backups[index].writes = SampleSystem.said(nasty)
      }
      system.components[0] = database
    }
  }

  @Test("it stands in its literals and nowhere else")
  func golden() throws {
    let renamed = Self.spec
    renamed.name = Key("nasty", at: SampleSystem.span)
    let (system, proofs, plan) = SampleSystem.proved(renamed)
    let files =
      CronTable.files(for: system, proofs, in: plan) + PrometheusRules.files(for: system, proofs, in: plan)
      + AlertmanagerRoutes.files(for: system, proofs, in: plan)
    #expect(files.count == 5)
    try expectGolden(files)
  }
}
