import Findings
import PlatformFacts
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
    let system = try #require(reading.systems.first)
    #expect(system.className?.known == "standard")
    #expect(system.timezone?.text == "UTC")
    #expect(system.objectives?.noticed?.known == .days(7))
    #expect(system.objectives?.when.map { $0.scope?.known } == [.region, .account])
    #expect(system.objectives?.when.first?.rpo?.known == .atMost(.hours(26)))
    #expect(system.places["west"]?.parts.account?.known == "backup")
    #expect(
      system.checks["data"]?.checks.map { $0.name?.known } == ["All tables hold the expected rows", "API"])
    #expect(system.escalation.map { $0.after?.known } == [.zero, .minutes(30)])
    #expect(system.routines.map(\.name.text) == ["daily", "monthly"])
    #expect(system.logs["recovery"]?.in.map(\.known) == ["cloudwatch-logs"])
    #expect(system.drills["restore-test"]?.measured?.rto?.known == .minutes(52))
    #expect(system.alerts["backup-failed"]?.action?.known == "Run the backup by hand")
    #expect(system.waivers["cache-single-account"]?.until?.text == "2027-03-31")
    #expect(system.waivers["cache-single-account"]?.target?.known == "cache")
  }

  @Test("components and stores of the whole example hold what is written")
  func parts() throws {
    let system = try #require(SpecReading.of(Specs.whole).systems.first)
    let database = try #require(system.components["database"])
    #expect(database.location.at?.known == "east")
    #expect(database.size?.text == "40GiB")
    #expect(database.backups.names == ["pitr", "nightly", "monthly", "yearly"])
    let nightly = try #require(database.backups["nightly"])
    #expect(nightly.schedules.map(\.text) == ["daily 02:00"])
    #expect(nightly.verify?.checks.first?.atLeast?.known == 10)
    #expect(nightly.run?.known == #"supabase db dump --db-url "$DATABASE_URL" -f "$BACKUP_FILE""#)
    #expect(system.components["cache"]?.objectives?.when.first?.rpo?.known == .nothingAtStake)
    #expect(system.components["cache"]?.replicas["standby"]?.mode?.known == .async)
    let archive = try #require(system.stores["archive"])
    #expect(archive.lifecycle.map(\.prefix.text) == ["monthly/", "yearly/"])
    #expect(archive.lifecycle.first?.steps.first?.storageClass?.known == "glacier-instant")
    #expect(archive.replicas["west"]?.deleteMarkers?.known == false)
    #expect(archive.lock?.mode?.known == .compliance)
  }

  @Test("procedures of the whole example hold what is written")
  func procedures() throws {
    let system = try #require(SpecReading.of(Specs.whole).systems.first)
    let restore = try #require(system.recovery["restore-database"])
    #expect(restore.when.map(\.known) == [.logical, .instance, .zone])
    #expect(restore.steps.first?.id?.known == "stop")
    let move = try #require(system.recovery["move-region"])
    #expect(move.into.at?.known == "west")
    #expect(move.steps.map { $0.restore?.known } == [nil, "database", "cache", nil, nil])
    #expect(move.steps.last?.within?.known == .minutes(20))
    #expect(move.claims.map(\.key) == ["takes", "loses"])
    #expect(move.claims.map(\.said).first == "3h..6h")
  }

  @Test("a policy is read, whole")
  func policy() throws {
    let reading = SpecReading.of(
      """
      holdfast: 1
      policy: standard
      classes:
        standard:
          inherits: base
          objectives: {rto: {read-only: 25m, full: 3h}, rpo: none}
          copies: {total: 3, regions: 2, immutable: 1}
          drills: {restore: 30d, failover: 12mo}
      schemes: {usual: {backups: {nightly: {method: export, schedule: [daily 02:00, on demand], keep: 30 copies}}}}
      defaults: {timezone: UTC, class: standard, runs-on: cron}
      regions: [eu-west-1]
      severities: {unachievable-rpo: warning}
      waivers: {longest: 90d, never: [unachievable-rpo]}
      """)
    #expect(reading.findings.map(\.told) == [])
    let policy = try #require(reading.policies.first)
    let standard = try #require(policy.classes["standard"])
    #expect(standard.objectives?.rto.map { $0.state?.text } == ["read-only", nil])
    #expect(standard.drills.map { $0.type.known } == [.restore, .failover])
    #expect(standard.copies?.immutable?.known == 1)
    #expect(policy.schemes["usual"]?.backups["nightly"]?.schedules.count == 2)
    #expect(policy.severities.first?.severity.known == "warning")
    #expect(policy.waivers?.longest?.text == "90d")
  }

  @Test("an answer has what stands in for it, and a file may hold several documents")
  func documents() throws {
    let reading = SpecReading.of(
      """
      holdfast: 1
      system: a
      scenarios: {fire: {scope: region, answer: [move, else: [rebuild, wait]]}}
      ---
      holdfast: 1
      system: b
      """)
    #expect(reading.findings.map(\.told) == [])
    #expect(reading.systems.map(\.name.text) == ["a", "b"])
    let fire = try #require(reading.systems.first?.scenarios["fire"])
    #expect(fire.answer.map(\.known) == ["move"])
    #expect(fire.otherwise.map(\.known) == ["rebuild", "wait"])
  }
}
