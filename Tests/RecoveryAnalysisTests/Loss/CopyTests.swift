import PlatformFacts
import Quantities
import Testing

@testable import RecoveryAnalysis

@Suite("Copies of copies, replicas and increments")
struct CopyTests {
  @Test("a copy of a copy adds its own gap; runs in a known phase add the age of what is copied instead")
  func chains() {
    let nightly = "nightly: {method: dump, schedule: daily 02:00, takes: 20m, to: archive}"
    let weekly = LossSumTests.database(
      nightly + ", far: {method: copy, from: nightly, schedule: weekly Sun 03:00, takes: 1h, to: vault}")
    #expect(
      weekly.lag(of: "far")?.text
        == "1h since the run of nightly that it copies + 7d between runs of far + 1h until far is usable = 7d 2h"
    )
    let someday = LossSumTests.database(
      nightly + ", far: {method: copy, from: nightly, schedule: every 7d, takes: 1h, to: vault}")
    #expect(
      someday.lag(of: "far")?.text == """
        24h between runs of nightly + 20m until nightly is usable + 7d between runs of far + 1h until far is usable \
        = 8d 1h 20m
        """)
    let daily = LossSumTests.database(
      nightly + ", far: {method: copy, from: nightly, schedule: daily 05:00, takes: 1h, to: vault}")
    #expect(
      daily.lag(of: "far")?.text
        == "3h since the run of nightly that it copies + 24h between runs of far + 1h until far is usable = 28h"
    )
    let early = LossSumTests.database(
      nightly + ", far: {method: copy, from: nightly, schedule: daily 02:10, takes: 1h, to: vault}")
    #expect(
      early.lag(of: "far")?.text
        == """
        24h 10m since the run of nightly that it copies + 24h between runs of far + 1h until far is usable = 49h 10m
        """)
    let at = LossSumTests.database(nightly + ", far: {method: copy, from: nightly, takes: 1h, to: vault}")
    #expect(
      at.lag(of: "far")?.text
        == "24h between runs of nightly + 20m until nightly is usable + 1h until far is usable = 25h 20m")
  }

  @Test("several schedules on either side run in a known phase too")
  func lists() {
    let points = "nightly: {method: dump, schedule: every 5h, takes: 5m, to: archive}"
    let listed = LossSumTests.database(
      points + ", far: {method: copy, from: nightly, schedule: [\"15 0,12 * * *\", daily 18:45], delay: 10m, "
        + "takes: 20m, to: vault}")
    #expect(
      listed.lag(of: "far")?.text == """
        15m since the run of nightly that it copies + 12h between runs of far + 10m before far begins \
        + 20m until far is usable = 12h 45m
        """)
    let tape = LossSumTests.database(
      "full: {method: dump, schedule: [weekly Sun 01:00, weekly Thu 01:00], takes: 2h, to: archive}, "
        + "tape: {method: copy, from: full, schedule: weekly Mon 09:00, takes: 5h, to: vault}")
    #expect(
      tape.lag(of: "tape")?.text
        == "32h since the run of full that it copies + 7d between runs of tape + 5h until tape is usable = 8d 13h"
    )
  }

  @Test("a log that is kept from a full backup on is as young as the log, and lost with what it builds on")
  func logs() {
    let proved = Proved.data(
      "platform: mongodb\nat: east\nbackups: {full: {method: full, schedule: daily 00:30, takes: 50m, keep: 14d, "
        + "to: near}, oplog: {method: point-in-time, from: full, keep: 14d, to: vault}}",
      LossSumTests.around + "\n  near: {platform: s3, at: east}")
    #expect(proved.slips == [])
    #expect(proved.best(.logical) == "oplog: 10m at the least with oplog")
    #expect(proved.fate(of: "oplog", in: .account) == "builds on full, which is lost")
  }

  @Test("levels that copy each other in a circle never see the live data")
  func circle() {
    let proved = LossSumTests.database(
      "a: {method: copy, from: b, schedule: weekly Sun 03:00, takes: 1h, to: vault}, "
        + "b: {method: copy, from: a, schedule: weekly Sun 03:00, takes: 1h, to: vault}")
    #expect(proved.lag(of: "a")?.isUnbounded == true)
    let increments = LossSumTests.database(
      "a: {method: incremental, from: b, schedule: every 1h, takes: 1m, to: vault}, "
        + "b: {method: incremental, from: a, schedule: every 1h, takes: 1m, to: vault}", platform: "vm")
    #expect(increments.best(.logical) != "no promise")
  }

  @Test("a copy in a replica of the store is as old as the point and the replica's lag together")
  func storeCopies() {
    let proved = LossSumTests.database(
      "nightly: {method: dump, schedule: daily 02:00, takes: 20m, to: archive}")
    #expect(
      proved.best(.region) == """
        nightly in archive.west: 24h between runs of nightly + 20m until nightly is usable \
        + 15m behind in nightly in archive.west = 24h 35m
        """)
  }

  @Test(
    "a replica loses what it lags behind",
    arguments: [
      ("{at: west, mode: async, lag: 30s}", "30s behind in r"),
      ("{at: west, mode: async}", "lag of r: no bound"),
      ("{at: west, mode: async, lag: unknown}", "lag of r: unknown"),
      ("{at: west, mode: unknown}", "lag of r: unknown"),
      ("{at: west, mode: sync}", "0s"),
      ("{at: west, mode: async, lag: 30s, delay: 1h}", "30s behind in r + 1h before r begins = 1h 30s"),
    ])
  func replicas(_ replica: String, _ proof: String) {
    let proved = Proved.data("platform: postgres\nat: east\nreplicas: {r: \(replica)}", LossSumTests.around)
    #expect(proved.slips == [])
    #expect(proved.best(.region) == "r: \(proof)")
  }

  @Test("an increment is as young as its own last run, and nothing without its base")
  func increments() {
    let proved = Proved.data(
      "platform: vm\nat: east\nbackups: {full: {method: full, schedule: weekly Sun 01:00, takes: 2h, to: vault}, "
        + "incr: {method: incremental, from: full, schedule: every 1h, takes: 5m, to: vault}}",
      LossSumTests.around)
    #expect(proved.best(.region) == "incr: 1h between runs of incr + 5m until incr is usable = 1h 5m")
    let apart = Proved.data(
      "platform: vm\nat: east\nbackups: {full: {method: full, schedule: weekly Sun 01:00, takes: 2h, to: near}, "
        + "incr: {method: incremental, from: full, schedule: every 1h, takes: 5m, to: vault}}",
      LossSumTests.around + "\n  near: {platform: s3, bucket: n, at: east}")
    #expect(apart.fate(of: "incr", in: .region) == "builds on full, which is lost")
    #expect(apart.best(.region) == "everything")
  }
}
