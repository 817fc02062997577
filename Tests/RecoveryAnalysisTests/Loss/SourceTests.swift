import PlatformFacts
import Quantities
import Testing

@testable import RecoveryAnalysis

@Suite("What a procedure reads")
struct SourceTests {
  @Test("a procedure loses what the level loses that it reads, however good another is")
  func ownSource() {
    let fields = """
      platform: postgres
      at: east
      backups:
        nightly: {method: dump, schedule: daily 02:00, takes: 20m, to: vault}
        often: {method: dump, schedule: every 30m, takes: 1m, to: vault}
      """
    func loss(_ from: String) -> String {
      Proved.data(
        fields,
        LossSumTests.around
          + "\nrecovery: {r: {recovers: data, when: region, \(from), steps: [{name: s, takes: 5m}]}}"
      )
      .loss(.region)
    }
    #expect(
      loss("from: nightly") == "nightly: 24h between runs of nightly + 20m until nightly is usable = 24h 20m")
    #expect(loss("from: often") == "often: 30m between runs of often + 1m until often is usable = 31m")
    #expect(loss("severity: high") == "often: 30m between runs of often + 1m until often is usable = 31m")
    #expect(loss("from: none") == "everything")
    #expect(loss("from: unknown") == "unknown")
  }

  @Test("of several steps that restore it, the last says what comes back, unless it holds less")
  func laterSteps() {
    func loss(_ steps: String, parts: String = "") -> String {
      let fields = """
        platform: postgres
        at: east
        parts: [a, b]
        backups:
          full: {method: full, schedule: weekly Sun 01:00, takes: 2h, to: vault}
          logs: {method: wal-archiving, from: full, schedule: every 5m, takes: 1m, to: vault\(parts)}
        """
      return Proved.data(
        fields,
        LossSumTests.around + "\nrecovery: {r: {recovers: data, when: region, steps: [\(steps)]}}"
      ).loss(.region)
    }
    let full = "full: 7d between runs of full + 2h until full is usable = 7d 2h"
    let logs = "logs: 5m between runs of logs + 1m until logs is usable = 6m"
    let first = "{id: f, restore: data, from: full, takes: 5m}"
    #expect(loss(first) == full)
    #expect(loss(first + ", {restore: data, from: logs, takes: 5m}") == logs)
    #expect(loss("{restore: data, from: logs, takes: 5m}, " + first) == full)
    #expect(loss(first + ", {restore: data, from: logs, instead: f, takes: 5m}") == full)
    #expect(loss(first + ", {restore: data, from: logs, takes: 5m}", parts: ", includes: [a]") == full)
    #expect(loss(first + ", {restore: data, from: logs, takes: 5m}", parts: ", excludes: [b]") == full)
    #expect(loss(first + ", {restore: data, from: none, takes: 5m}") == full)
  }

  @Test("what is restored elsewhere is read from the copy that stands there")
  func copyThere() {
    let fields =
      "platform: postgres\nat: east\nbackups: {nightly: {method: dump, schedule: daily 02:00, takes: 20m, to: archive}}"
    func loss(_ step: String, _ scope: Scope) -> String {
      Proved.data(
        fields,
        LossSumTests.around
          + "\nrecovery: {r: {recovers: data, when: [logical, region], steps: [{restore: data, from: nightly, \(step)takes: 5m}]}}"
      ).loss(scope)
    }
    let near = "nightly: 24h between runs of nightly + 20m until nightly is usable = 24h 20m"
    let far = """
      nightly in archive.west: 24h between runs of nightly + 20m until nightly is usable \
      + 15m behind in nightly in archive.west = 24h 35m
      """
    #expect(loss("", .logical) == near)
    #expect(loss("at: west, ", .logical) == far)
    #expect(loss("", .region) == far)
  }
}
