import RecoveryModel
import Testing

@testable import RecoveryEmitters

@Suite("Systemd timers")
struct SystemdTimersTests {
  @Test("a system that runs on systemd gets a timer for each job, and no entry in its cron table")
  func golden() throws {
    let spec = SampleSystem.drills { system in
      system.name = Key("timed", at: SampleSystem.span)
      system.runsOn = SampleSystem.said(.systemd)
    }
    let (system, proofs, plan) = SampleSystem.proved(spec)
    let files = SystemdTimers.files(for: system, proofs, in: plan)
    try expectGolden(files.filter { $0.path.contains("database") && !$0.path.contains("yearly") })
    let table = try #require(CronTable.files(for: system, proofs, in: plan).first)
    #expect(!String(decoding: table.bytes, as: UTF8.self).contains("* root"))
  }
}
