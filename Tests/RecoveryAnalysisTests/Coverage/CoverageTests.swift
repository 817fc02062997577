import PlatformFacts
import Quantities
import Testing

@testable import RecoveryAnalysis

@Suite("Restorability over time, by hand")
struct CoverageTests {
  /// The bands of the component `data`: `7d..29d 25m: 24h nightly`.
  static func bands(_ backups: String, _ sections: String = "", scope: Scope? = nil, on fields: String = "")
    -> [String]
  {
    let (coverage, names) = coverage(backups, sections, scope: scope, on: fields)
    return coverage.bands.map { band in
      let levels = band.levels.map { names[$0] }.joined(separator: "+")
      let gap = band.gap.map { $0 == .zero ? "any moment" : $0.description } ?? "nothing"
      let mark = band.standing == .unproved ? "?" : ""
      return "\(band.from)..\(band.to?.description ?? ""): \(gap)\(levels.isEmpty ? "" : " ")\(levels)\(mark)"
    }
  }

  static func coverage(
    _ backups: String, _ sections: String = "", scope: Scope? = nil, on fields: String = ""
  ) -> (coverage: Coverage, names: [String]) {
    let lines = backups.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
    let platform = fields.isEmpty ? "platform: postgres" : fields
    let proved = Proved.data("\(platform)\nbackups:\n\(lines)", sections)
    #expect(proved.slips == [])
    var survey = CoverageSurvey(proved.plan)
    let component = proved.plan.systems[0].components[0]
    return (
      survey.coverage(of: component, in: proved.plan.systems[0], scope: scope), component.levels.map(\.name)
    )
  }

  @Test("a day's backups: the newest is a gap and a run old, the oldest is a gap less than kept")
  func one() {
    #expect(
      Self.bands("n: {method: dump, schedule: daily 02:00, takes: 25m, keep: 30d}") == [
        "0s..25m: 24h 25m n", "25m..29d 25m: 24h n", "29d 25m..30d 25m: nothing",
      ])
  }

  @Test("the finest level that reaches so far gives the point")
  func tiers() {
    #expect(
      Self.bands(
        """
        n: {method: dump, schedule: daily 02:00, takes: 0s, keep: 14d}
        w: {method: dump, schedule: weekly Sun 02:00, takes: 0s, keep: 12w}
        m: {method: dump, schedule: monthly 1 02:00, takes: 0s, keep: 1y}
        """) == [
          "0s..13d: 24h n", "13d..77d: 7d w", "77d..334d: 31d m", "334d..365d: nothing",
        ])
  }

  @Test("two backups of 29 February leave no less between them than either: eight years about 2100")
  func leapDays() {
    let night = "n: {method: dump, schedule: yearly Feb 29 02:00, takes: 0s, keep: forever}"
    let noon = "d: {method: dump, schedule: yearly Feb 29 12:00, takes: 0s, keep: forever}"
    #expect(Self.bands(night) == ["0s..: 2921d n"])
    #expect(Self.bands("\(night)\n\(noon)") == ["0s..: 2921d n+d"])
  }

  @Test("a stream can be read at any moment for as long as it is kept, but for what the platform is behind")
  func stream() {
    #expect(
      Self.bands("p: {method: point-in-time, keep: 7d}", on: "platform: rds-postgres") == [
        "0s..5m: 5m p", "5m..7d: any moment p",
      ])
  }

  @Test("what is kept for ever has no end, and the finer of two is named as far as it goes")
  func forever() {
    #expect(
      Self.bands(
        """
        n: {method: dump, schedule: daily 02:00, takes: 0s, keep: 3d}
        y: {method: dump, schedule: yearly Jan 1 02:00, takes: 0s, keep: forever}
        """) == ["0s..2d: 24h n", "2d..3d: 366d y", "3d..: 366d y"].joinedAtTheEnd)
  }

  @Test("a retention, a time or a schedule that nobody knows is named, and never taken for certain")
  func unknown() throws {
    let keep = Self.coverage("n: {method: dump, schedule: daily 02:00, takes: 25m, keep: unknown}").coverage
    #expect(keep.bands.map(\.standing) == [.unproved, .unproved])
    #expect(keep.bands.last?.to == nil)
    #expect(keep.reaches.first?.unknowns.map(\.text) == ["keep of n: unknown"])
    let takes = Self.coverage("n: {method: dump, schedule: daily 02:00, keep: 7d}").coverage
    #expect(takes.reaches.first?.unknowns.map(\.text) == ["takes of n: unknown"])
    #expect(takes.bands.allSatisfy { $0.standing != .certain })
    #expect(
      Self.bands(
        """
        n: {method: dump, schedule: daily 02:00, takes: 0s, keep: unknown}
        w: {method: dump, schedule: weekly Sun 02:00, takes: 0s, keep: 14d}
        """) == ["0s..7d: 7d w", "7d..14d: 24h n?", "14d..: 24h n?"].joinedAtTheEnd)
  }

  @Test("copies reach as far as the least time that so many runs take: weekends make working days longer")
  func copies() {
    #expect(
      Self.bands("n: {method: dump, schedule: daily 02:00, takes: 0s, keep: 8 copies}") == [
        "0s..7d: 24h n", "7d..8d: nothing",
      ])
    // Ten gaps between working days hold exactly two weekends, whichever day they begin on.
    let (coverage, _) = Self.coverage(
      "n: {method: dump, schedule: \"0 2 * * 1-5\", takes: 0s, keep: 11 copies}")
    #expect(coverage.reaches.first?.reach == .days(14))
    #expect(coverage.reaches.first?.gap == .days(3))
  }

  @Test("a hole lies between the end of one tier and the first certain point of the next")
  func hole() throws {
    let (coverage, names) = Self.coverage(
      """
      n: {method: dump, schedule: daily 02:00, takes: 30m, keep: 14d}
      m: {method: dump, schedule: monthly 1 04:00, takes: 1h, keep: 1y}
      """)
    let hole = try #require(coverage.holes.first)
    #expect(coverage.holes.count == 1)
    #expect((names[hole.finer], names[hole.coarser]) == ("n", "m"))
    #expect((hole.from, hole.to) == (.days(14) + .minutes(30), .days(31) + .hours(1)))
  }

  @Test(
    "after a failure only the levels count that outlive it; a mirror gives the newest state and nothing older"
  )
  func scope() throws {
    let sections = """
      stores: {far: {platform: s3, region: w}}
      """
    let fields = """
      platform: rds-postgres
      region: e
      replicas: {standby: {region: w, mode: async, lag: 30s}}
      """
    let backups = """
      p: {method: point-in-time, keep: 7d}
      n: {method: dump, schedule: daily 02:00, takes: 20m, keep: 30d, to: far}
      """
    #expect(
      Self.bands(backups, sections, scope: .region, on: fields) == [
        "0s..20m: 24h 20m n", "20m..29d 20m: 24h n", "29d 20m..30d 20m: nothing",
      ])
    let (coverage, names) = Self.coverage(backups, sections, scope: .region, on: fields)
    let newest = try #require(coverage.newest)
    #expect(names[newest.level] == "standby" && newest.lag.known == .seconds(30))
    let wrong = Self.coverage(backups, sections, scope: .logical, on: fields)
    #expect(wrong.coverage.newest.map { wrong.names[$0.level] } == "p")
  }

  @Test("an increment reaches no further back than a full that is older")
  func increments() {
    let (coverage, _) = Self.coverage(
      """
      full: {method: full, schedule: weekly Sun 02:00, takes: 0s, keep: 14d}
      inc: {method: incremental, from: full, schedule: daily 02:00, takes: 0s, keep: 30d}
      dif: {method: differential, from: full, schedule: daily 02:00, takes: 0s, keep: 5d}
      short: {method: incremental, from: full, schedule: daily 02:00, takes: 0s, keep: 5d}
      """)
    // A full of fourteen days is certain to be there seven days back; increments since it must be there too.
    #expect(coverage.reaches.map(\.reach) == [.days(7), .days(7), .days(4), .seconds(-1)])
  }

  @Test("a copy of each Sunday's point is a week apart, though days are copied from")
  func phase() throws {
    let (coverage, names) = Self.coverage(
      """
      n: {method: dump, schedule: daily 02:00, takes: 30m, keep: 7d}
      w: {method: copy, from: n, schedule: weekly Sun 05:00, takes: 1h, keep: 12w}
      """)
    let copy = try #require(coverage.reaches.first { names[$0.level] == "w" })
    #expect(copy.gap == .days(7))
    #expect(copy.usable == .hours(4))
    #expect(copy.reach == .days(77) + .hours(1) + .minutes(30))
  }

  @Test("a copy of what is gone before the next point comes guarantees nothing")
  func tooShortSource() {
    let (coverage, names) = Self.coverage(
      """
      n: {method: dump, schedule: weekly Sun 02:00, takes: 30m, keep: 1d}
      w: {method: copy, from: n, schedule: daily 05:00, takes: 1h, keep: 12w}
      """)
    #expect(coverage.reaches.map { names[$0.level] } == ["n"])
  }

  @Test("a law that asks for more than is kept draws the picture out to its end")
  func law() throws {
    let proved = Proved.system(
      """
      compliance: [sox]
      components:
        data:
          platform: postgres
          holds: [financial-audit]
          backups: {n: {method: dump, schedule: daily 02:00, takes: 0s, keep: 30d}}
      """)
    var survey = CoverageSurvey(proved.plan)
    let system = proved.plan.systems[0]
    let coverage = survey.coverage(of: system.components[0], in: system)
    let law = try #require(coverage.law)
    #expect(coverage.horizon == law.least.longest)
    #expect(coverage.bands.last?.standing == .nothing)
    #expect(coverage.bands.last?.from == .days(29))
  }

  @Test("a level that runs on demand, or lags without a bound, guarantees nothing at any age")
  func unbounded() {
    #expect(Self.coverage("n: {method: dump, schedule: on demand, takes: 1h, keep: 30d}").coverage.isEmpty)
  }
}

extension [String] {
  /// The same, where the last two bands say the same and so are one.
  fileprivate var joinedAtTheEnd: [String] {
    guard count > 1, let last = self.last?.split(separator: ": ").last,
      self[count - 2].hasSuffix(String(last)), let from = self[count - 2].split(separator: ".").first
    else { return self }
    return dropLast(2) + ["\(from)..: \(last)"]
  }
}
