import PlatformFacts
import Quantities
import Testing

@testable import RecoveryAnalysis

/// The case study of K. Keeton and A. Merchant, *A Framework for Evaluating Storage System Dependability*, DSN 2004
/// (doi:10.1109/DSN.2004.1311958), in our own transcription of its model: split mirrors within the array, a tape library
/// on the site, a vault far away, and the failures of an object, the array and the site.
///
/// The windows of accumulation, hold and propagation stand in the fields of a spec: `schedule`, `delay` and `takes`. The
/// paper's levels are aligned: a level begins when the one below it has just become usable. Its retention counts (4
/// mirrors, 4 tapes, 39 shipments) are spans here.
///
/// What the transcription does not hold: recovery times, which the paper derives from the bandwidth of devices and links
/// and from spares, where a spec says how long its steps take; and the costs. Of the designs that the paper sets beside
/// the baseline those with weekly and daily tapes, with fulls and increments, and with a mirror far away are here; what
/// they come to is counted by hand from the windows, not read off the paper.
@Suite("Split mirrors, tapes and a vault") struct KeetonTests {
  /// A design: how tapes are made, and how they go to the vault.
  static func design(tape: String, vault: String) -> Proved {
    Proved.data(
      """
      platform: other
      region: north
      site: campus
      account: storage
      backups:
        mirror: {method: snapshot, schedule: [daily 00:00, daily 12:00], takes: 0s, keep: 2d}
        tape: {method: full, \(tape), to: library}
        vault: {method: copy, from: tape, \(vault), keep: 3y, to: salt-mine}
      """,
      """
      timezone: UTC
      stores:
        library: {platform: other, region: north, site: campus, account: storage}
        salt-mine: {platform: other, region: south, site: mine, account: vaults, provider: carrier}
      """)
  }

  /// The baseline. Mirrors: accW 12h. Tapes: accW 1 week, holdW 1h, propW 48h. The vault: accW 4 weeks, holdW 4 weeks
  /// and 12h, since tapes stay in the library until then, propW 24h on the road.
  static let baseline = design(
    tape: "schedule: weekly Sat 00:00, delay: 1h, takes: 48h, keep: 4w",
    vault: "schedule: every 4w Mon 01:00, delay: 684h, takes: 24h")

  @Test("object: 12 hours, the mirror splits so often") func object() {
    #expect(Self.baseline.slips == [])
    #expect(Self.baseline.best(.logical) == "mirror: 12h between runs of mirror")
  }

  @Test("array: 217 hours, for with the mirrors gone it is a week, an hour and two days") func array() throws
  {
    #expect(Self.baseline.fate(of: "mirror", in: .instance) == "is kept with the instance itself")
    #expect(
      Self.baseline.best(.instance)
        == "tape: 7d between runs of tape + 1h before tape begins + 2d until tape is usable = 9d 1h")
    #expect(Self.baseline.lag(of: "tape")?.known == .hours(217))
  }

  @Test("site: 1429 hours, a tape's age, four weeks between shipments, four weeks' wait and a day")
  func site() {
    #expect(Self.baseline.fate(of: "tape", in: .region) == "lies in the same region, north")
    #expect(
      Self.baseline.best(.region) == """
        vault: 49h since the run of tape that it copies + 28d between runs of vault \
        + 28d 12h before vault begins + 24h until vault is usable = 59d 13h
        """)
    #expect(Self.baseline.lag(of: "vault")?.known == .hours(1429))
  }

  @Test("what if tapes went to the vault every week, or were made every day: 253 and 217 hours for the site")
  func alternatives() {
    let weekly = Self.design(
      tape: "schedule: weekly Sat 00:00, delay: 1h, takes: 48h, keep: 4w",
      vault: "schedule: weekly Mon 01:00, delay: 12h, takes: 24h")
    #expect(weekly.lag(of: "tape")?.known == .hours(217))
    #expect(weekly.lag(of: "vault")?.known == .hours(253))
    let daily = Self.design(
      tape: "schedule: daily 00:00, delay: 1h, takes: 12h, keep: 4w",
      vault: "schedule: weekly Mon 13:00, delay: 12h, takes: 24h")
    #expect(daily.lag(of: "tape")?.known == .hours(37))
    #expect(daily.lag(of: "vault")?.known == .hours(217))
  }

  @Test("what if weekly fulls had increments on workdays: 73 hours, where each level alone can lose 85")
  func increments() {
    let proved = Proved.data(
      """
      platform: other
      region: north
      backups:
        full: {method: full, schedule: weekly Sat 00:00, delay: 1h, takes: 48h, keep: 4w, to: library}
        workday: {method: incremental, from: full, schedule: weekdays 00:00, delay: 1h, takes: 12h, keep: 4w, to: library}
      """, "timezone: UTC\nstores: {library: {platform: other, region: north}}")
    #expect(proved.slips == [])
    #expect(proved.lag(of: "workday")?.known == .hours(85))
    #expect(
      proved.best(.instance)
        == "workday: 3d 1h from workday of Fri 00:00 until full of Sat 00:00 is usable on Mon 01:00")
  }

  @Test(
    "what if a mirror far away followed within two minutes: that is lost with the array, and with the site")
  func mirror() {
    let proved = Proved.data(
      "platform: other\nregion: north\nreplicas: {far: {region: south, mode: async, lag: 2m}}")
    for scope in [Scope.instance, .region] { #expect(proved.best(scope) == "far: 2m behind in far") }
    #expect(proved.best(.logical) == "everything")
  }

  @Test("where the vault's day does not follow the tapes', another week of theirs counts") func phases() {
    let late = Self.design(
      tape: "schedule: weekly Sat 00:00, delay: 1h, takes: 48h, keep: 4w",
      vault: "schedule: every 4w, delay: 684h, takes: 24h")
    #expect(late.lag(of: "vault")?.known == .hours(1429 + 168))
    let before = Self.design(
      tape: "schedule: weekly Sat 00:00, delay: 1h, takes: 48h, keep: 4w",
      vault: "schedule: every 4w Mon 00:59, delay: 684h, takes: 24h")
    #expect(before.lag(of: "vault")?.known == .hours(1429 + 168) - .minutes(1))
  }

  @Test("guaranteed ages: a mirror that is kept two days reaches back a day and a half") func ages() {
    func fate(_ noticed: String) -> String {
      Proved.system(
        """
        objectives: {rto: 1h, rpo: 1d, noticed: \(noticed)}
        components:
          data: {platform: other, backups: {mirror: {method: snapshot, schedule: [daily 00:00, daily 12:00], keep: 2d}}}
        """
      ).fate(of: "mirror", in: .logical)
    }
    #expect(fate("36h") == "survives")
    #expect(fate("37h") == "reaches back 36h for certain, but damage may be noticed 37h later")
  }
}
