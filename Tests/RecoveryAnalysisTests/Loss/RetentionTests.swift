import PlatformFacts
import RecoveryModel
import Testing

@testable import RecoveryAnalysis

@Suite("Copies of which nobody knows how long they are kept")
struct RetentionTests {
  private func proved(_ backup: String, _ sections: String = "", store: String = "") -> Proved {
    Proved.data(
      "platform: rds-postgres\nregion: e\naccount: one\nbackups: {nightly: {\(backup), takes: 1m, to: far}}",
      "stores: {far: {platform: s3, region: w, account: two\(store)}}\n\(sections)")
  }

  @Test(
    "an unknown retention leaves the loss unproved, by name",
    arguments: [Scope.instance, .zone, .region, .logical, .account])
  func unproved(_ scope: Scope) throws {
    let open = proved("method: dump, schedule: every 30m, keep: unknown")
    #expect(
      open.loss(scope)
        == "nightly: 30m between runs of nightly + 1m until nightly is usable + keep of nightly: unknown")
    #expect(try #require(open.proof(scope)).pointVerdict == .unproved)
    #expect(
      try #require(proved("method: dump, schedule: every 30m, keep: 7d").proof(scope)).pointVerdict == .holds)
  }

  @Test("what is broken without it is broken")
  func broken() throws {
    #expect(
      try #require(proved("method: dump, schedule: daily 02:00, keep: unknown").proof(.region)).pointVerdict
        == .broken)
  }

  @Test("a level of known retention comes before one of unknown, however much older it is")
  func better() {
    let both = Proved.data(
      """
      platform: rds-postgres
      region: e
      backups:
        often: {method: dump, schedule: every 10m, takes: 1m, keep: unknown, to: far}
        hourly: {method: dump, schedule: every 30m, takes: 1m, keep: 7d, to: far}
      """, "stores: {far: {platform: s3, region: w}}")
    #expect(both.best(.region) == "hourly: 30m between runs of hourly + 1m until hourly is usable = 31m")
  }

  @Test("a stream has its newest state whatever it keeps, but no past that anybody knows of")
  func stream() {
    let open = Proved.data(
      "platform: rds-postgres\nregion: e\nbackups: {pitr: {method: point-in-time, keep: unknown}}")
    #expect(open.best(.instance) == "pitr: 5m at the least with pitr")
    #expect(open.best(.logical) == "pitr: 5m at the least with pitr + keep of pitr: unknown")
  }

  @Test("a copy in a replica of the store is kept as long as its original")
  func copies() {
    let open = proved(
      "method: dump, schedule: every 30m, keep: unknown",
      store: ", replicas: {there: {region: v, mode: async, lag: 1m}}")
    #expect(open.lag(of: "nightly in far.there")?.isExact == true)
    #expect(
      open.proof(.region)?.best.levels.map { $0.restsOn.map(\.text).joined() } == [
        "keep of nightly: unknown", "keep of nightly in far.there: unknown",
      ])
  }

  @Test("what nobody says is asked about only where points must reach back")
  func unsaid() {
    let silent = "method: dump, schedule: every 30m"
    #expect(proved(silent).proof(.logical)?.pointVerdict == .holds)
    let late = "objectives: {rpo: 1h, noticed: 7d}"
    let text = { (keep: String) in
      """
      holdfast: 1
      system: test
      owner: ops
      \(late)
      components:
        data:
          platform: rds-postgres
          backups: {nightly: {\(silent)\(keep), takes: 1m, to: far}}
      stores: {far: {platform: s3, lifecycle: {nightly/: [{after: 30d, expire: true}]}}, near: {platform: s3}}

      """
    }
    #expect(Proved(text("")).proof(.logical)?.pointVerdict == .holds, "the lifecycle says how long")
    let near = Proved(text("").replacing("to: far", with: "to: near"))
    #expect(near.proof(.logical)?.pointVerdict == .unproved)
    #expect(near.proof(.instance)?.pointVerdict == .holds)
  }

  @Test("what the platform keeps where nobody says anything counts as what it keeps")
  func usual() {
    let late = Proved(
      """
      holdfast: 1
      system: test
      owner: ops
      objectives: {rpo: 1h, noticed: 30d}
      components:
        data: {platform: rds-postgres, region: e, backups: {automatic: {method: automated}}}

      """)
    #expect(
      late.fate(of: "automatic", in: .logical)
        == "reaches back 24h for certain, but damage may be noticed 30d later")
  }

  @Test("how late damage is noticed is asked for where points or locks end some day, and nobody knows it")
  func unnoticed() {
    let text = { (keep: String) in
      """
      holdfast: 1
      system: test
      owner: ops
      objectives: {noticed: unknown, when: {logical: {rpo: 1h}, account: {rpo: 1h}, region: {rpo: 1h}}}
      components:
        data:
          platform: rds-postgres
          region: e
          account: one
          backups: {often: {method: dump, schedule: every 30m, takes: 1m, \(keep), to: far}}
      stores: {far: {platform: s3, region: w, account: one, lock: {mode: compliance, keep: 30d}}}

      """
    }
    let sum = "often: 30m between runs of often + 1m until often is usable"
    let some = Proved(text("keep: 30d"))
    #expect(some.slips == [])
    #expect(some.best(.logical) == "\(sum) + time until damage is noticed: unknown")
    #expect(some.proof(.account)?.pointVerdict == .unproved)
    #expect(some.best(.region) == "\(sum) = 31m")
    let ever = Proved(text("keep: forever"))
    #expect(ever.best(.logical) == "\(sum) = 31m")
    #expect(ever.proof(.account)?.pointVerdict == .unproved, "the lock ends")
    #expect(Proved(text("keep: unknown")).best(.logical) == "\(sum) + keep of often: unknown")
  }

  @Test("at a moment too, a point of unknown retention need not be there")
  func moment() throws {
    let open = MomentTests.spec.replacing("delay: 10m, keep: 30d", with: "delay: 10m, keep: unknown")
    try #require(open != MomentTests.spec)
    let (proof, system) = try MomentTests.prove(open, "2027-03-01T12:00Z", .region)
    let data = try #require(proof.struck.first { system.components[$0.component].name == "data" })
    guard case .since(let point) = data.loss else {
      Issue.record("no point")
      return
    }
    #expect(point.unknowns.map(\.text) == ["keep of nightly: unknown"])
  }
}
