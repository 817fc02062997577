import Quantities
import TestTools
import Testing

@Suite("schedules in other schedulers' words")
struct LoweringTests {
  @Test(
    "each lowered text, read by its dialect's rules, runs when the schedule runs",
    arguments: Oracle.clocks.map(\.name))
  func exact(name: String) throws {
    let clock = try #require(Oracle.clocks.first { $0.name == name })
    let zone = try #require(Zone.named(name))
    var chance = Chance(seed: 21)
    var lowered = 0
    for _ in 0..<14 {
      let text = chance.schedule()
      let schedule = try Schedule(text)
      let runs = try #require(Oracle.plan(schedule).map { Oracle.runs($0, clock, from: 2027, years: 1) })
      for dialect in Dialect.allCases {
        guard case .success(let lowering) = dialect.lower(schedule, zone) else { continue }
        lowered += 1
        let inUTC = lowering.zone == .utc || lowering.text.hasSuffix(" UTC")
        let reading = try #require(inUTC ? Oracle.clocks.first : clock)
        let plan = try #require(Reader.plan(lowering, dialect), "\(text) as \(lowering.text)")
        #expect(
          Oracle.runs(plan, reading, from: 2027, years: 1) == runs,
          "\(text) in \(name): \(dialect) \(lowering.text)")
      }
    }
    #expect(lowered > 20)
  }

  @Test(
    "texts are those that the dialects document",
    arguments: [
      ("monthly first Sun 04:00", "cron", "0 4 1-7 * *"),
      ("monthly first Sun 04:00", "systemd", "Sun *-*-01..07 04:00:00 UTC"),
      ("monthly first Sun 04:00", "eventbridge", "cron(0 4 ? * 1#1 *)"),
      ("monthly first Sun 04:00", "cloud-scheduler", "first sunday of month 04:00"),
      ("monthly first Sun 04:00", "kubernetes", "0 4 1-7 * *"),
      ("monthly last 23:00", "systemd", "*-*~01 23:00:00 UTC"),
      ("monthly last Sun 23:00", "systemd", "Sun *-*~07/1 23:00:00 UTC"),
      ("monthly last 23:00", "eventbridge", "cron(0 23 L * ? *)"),
      ("weekdays 02:00", "eventbridge", "cron(0 2 ? * 2-6 *)"), ("every 15m", "cron", "*/15 * * * *"),
      ("every 6h", "kubernetes", "0 */6 * * *"), ("hourly :10", "github-actions", "10 * * * *"),
      ("0 4 */2 * 0", "cron", "0 4 */2 * 0"), ("0 4 1-7 * 0", "kubernetes", "0 4 1-7 * 0"),
    ])
  func texts(schedule: String, dialect: String, text: String) throws {
    let dialect = try #require(Dialect(rawValue: dialect))
    #expect(try dialect.lower(Schedule(schedule), .utc).get().text == text)
  }

  @Test("guards say what five fields cannot")
  func guards() throws {
    let first = try Dialect.debianCron.lower(Schedule("monthly first Sun 04:00"), .utc).get()
    #expect(first.runGuard?.weekdays == WeekdaySet(.sunday) && first.zone == .utc)
    #expect(try Dialect.kubernetes.lower(Schedule("monthly last 23:00"), .utc).get().runGuard?.lastDays == 1)
    #expect(
      try Dialect.kubernetes.lower(Schedule("0 4 */2 * 0"), .utc).get().runGuard?.weekdays
        == WeekdaySet(.sunday))
  }

  @Test(
    "what cannot be said exactly is refused",
    arguments: [
      ("every 25m", "cron"), ("every 90d", "systemd"), ("daily", "cron"), ("on push", "github-actions"),
      ("0 4 1-7 * 0", "systemd"), ("0 4 1-7 * 0", "eventbridge"), ("every 2m", "github-actions"),
      ("0 0 31 2 *", "cron"), ("continuous", "kubernetes"), ("every 30s", "systemd"),
    ])
  func refusals(schedule: String, dialect: String) throws {
    let dialect = try #require(Dialect(rawValue: dialect))
    guard case .failure(let refusal) = try dialect.lower(Schedule(schedule), .utc) else {
      Issue.record("\(schedule) was lowered")
      return
    }
    #expect(!refusal.reason.isEmpty)
  }

  @Test("a time that clocks skip or repeat is refused where the dialect may treat it otherwise")
  func clocks() throws {
    let berlin = try #require(Zone.named("Europe/Berlin"))
    let night = try Schedule("daily 02:30")
    #expect(throws: Refusal.self) { try Dialect.kubernetes.lower(night, berlin).get() }
    #expect(throws: Refusal.self) { try Dialect.eventBridge.lower(night, berlin).get() }
    #expect(try Dialect.debianCron.lower(night, berlin).get().text == "30 2 * * *")
    #expect(
      try Dialect.systemd.lower(Schedule("daily 04:00"), berlin).get().text == "*-*-* 04:00:00 Europe/Berlin")
    #expect(
      try Dialect.systemd.lower(Schedule("every 15m"), berlin).get().text == "*-*-* *:00,15,30,45:00 UTC")
  }
}
