import Quantities
import Testing

@testable import RecoveryAnalysis

@Suite("Cold copies")
struct ThawTests {
  static func worst(
    lifecycle: String, schedule: String = "daily 02:00", noticed: String? = nil,
    recovery: String = "from: b, steps: [{restore: data, takes: 1h}]"
  ) -> String? {
    Proved.system(
      """
      objectives: {rto: 1d, rpo: 40d\(noticed.map { ", noticed: \($0)" } ?? "")}
      stores: {s: {platform: s3, lifecycle: {\(lifecycle)}}}
      recovery: {r: {recovers: data, when: logical, \(recovery)}}
      components:
        data: {platform: postgres, backups: {b: {method: dump, schedule: \(schedule), takes: 1m, to: s, writes: b/x-%Y}}}
      """
    ).proof(.logical)?.answers.first?.time.text
  }

  static let thawed = "12h to thaw b from deep-archive + 1h Restore data = 13h"

  @Test("the newest point is thawed where rules freeze it sooner than the next is made")
  func newest() {
    #expect(Self.worst(lifecycle: "b/: [{after: 1d, class: deep-archive}]") == Self.thawed)
    #expect(Self.worst(lifecycle: "b/: [{after: 2d, class: deep-archive}]") == "1h Restore data")
    #expect(Self.worst(lifecycle: "c/: [{after: 1d, class: deep-archive}]") == "1h Restore data")
    #expect(
      Self.worst(lifecycle: "b/: [{after: 30d, class: deep-archive}]", schedule: "monthly 1 02:00")
        == Self.thawed)
    #expect(Self.worst(lifecycle: "b/: [{after: 1d, class: glacier-instant}]") == "1h Restore data")
  }

  @Test("damage that is noticed late asks for older, colder points")
  func noticed() {
    #expect(Self.worst(lifecycle: "b/: [{after: 8d, class: deep-archive}]") == "1h Restore data")
    #expect(Self.worst(lifecycle: "b/: [{after: 8d, class: deep-archive}]", noticed: "7d") == Self.thawed)
    #expect(
      Self.worst(lifecycle: "b/: [{after: 9d, class: deep-archive}]", noticed: "7d") == "1h Restore data")
  }

  @Test("a procedure that reads a cold copy waits for it, whichever step reads it")
  func wholeProcedure() {
    let cold = "b/: [{after: 1d, class: deep-archive}]"
    #expect(
      Self.worst(lifecycle: cold, recovery: "from: b, steps: [{name: x, takes: 1h}]")
        == "12h to thaw b from deep-archive + 1h x = 13h")
    #expect(
      Self.worst(lifecycle: cold, recovery: "from: b, takes: 1h, steps: [{name: x}]")
        == "12h to thaw b from deep-archive + 1h for all of r = 13h")
    // A step that is long enough is taken to hold the thaw.
    #expect(Self.worst(lifecycle: cold, recovery: "from: b, steps: [{name: x, takes: 14h}]") == "14h x")
    #expect(
      Self.worst(lifecycle: cold, recovery: "from: b, steps: [{restore: data, takes: 14h}]")
        == "14h Restore data")
  }

  @Test("what waits for a component waits for the older, colder points of that component too")
  func waiting() {
    let proved = Proved.system(
      """
      objectives: {when: {account: {rto: 1d, rpo: 40d, noticed: 20d}}}
      places: {east: {region: e, account: a}, safe: {region: e, account: b}}
      stores: {s: {platform: s3, at: safe, lifecycle: {b/: [{after: 14d, class: deep-archive}]}}}
      recovery:
        r: {recovers: data, when: account, from: b, steps: [{restore: data, takes: 1h}]}
        start: {recovers: application, when: account, steps: [{name: start, takes: 1m}]}
      components:
        data: {platform: postgres, at: east, backups: {b: {method: dump, schedule: daily 02:00, takes: 1m, to: s, writes: b/x-%Y}}}
        application: {stateless: true, at: east, needs: [data]}
      """)
    #expect(proved.slips == [])
    #expect(proved.proof(.account)?.answers.first?.time.known == .hours(13))
    #expect(
      proved.proof(.account, of: "application")?.answers.first?.time.text
        == "13h until data is back + 1m start = 13h 1m")
  }
}
