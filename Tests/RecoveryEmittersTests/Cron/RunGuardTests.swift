import Quantities
import Testing

@testable import RecoveryEmitters

@Suite("Guards of cron entries")
struct RunGuardTests {
  @Test(
    "Sunday is 7, several days are joined by or, and the last days of a month are counted from noon",
    arguments: [
      ("daily 02:00", nil), ("monthly first Sun 04:00", "[ \"$(date +%u)\" -eq 7 ]"),
      ("monthly last 23:00", "[ \"$(date -d '12:00 1 days' +%d)\" -le 1 ]"),
      ("monthly last Fri 17:00", "[ \"$(date +%u)\" -eq 5 ] && [ \"$(date -d '12:00 7 days' +%d)\" -le 7 ]"),
    ])
  func forms(_ schedule: String, _ expected: String?) throws {
    let lowering = try Schedule(schedule).lowered(to: .debianCron, in: .utc).get()
    #expect(lowering.runGuard?.command == expected)
  }

  @Test("cron that both dialects of days restrict with a step gets a guard with each of its days")
  func several() throws {
    let lowering = try Schedule("0 3 */2 * 1,0").lowered(to: .kubernetes, in: .utc).get()
    #expect(
      lowering.runGuard.map(\.command) ?? "none"
        == "{ [ \"$(date +%u)\" -eq 1 ] || [ \"$(date +%u)\" -eq 7 ]; }")
  }
}
