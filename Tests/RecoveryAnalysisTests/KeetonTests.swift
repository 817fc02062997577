import PlatformFacts
import Quantities
import Testing

@testable import RecoveryAnalysis

/// A storage system after the manner of Keeton and Merchant's worked example (DSN 2004): split mirrors in the array, a
/// tape library on the site, a vault far away; the windows are written in the fields of a spec, the results worked out by
/// hand from the formulas of the paper.
@Suite("Split mirrors, tapes and a vault")
struct KeetonTests {
  /// accW 12h, no wait for the mirrors; accW 1 week, holdW 1h, propW 48h for the tapes; a shipment every 4 weeks or so,
  /// that waits 12h and is a day on the road, for the vault.
  static let proved = plan(tape: "weekly Sat 00:00")

  /// The system with tapes written by a schedule.
  static func plan(tape: String) -> Proved {
    Proved.data(
      """
      platform: other
      region: north
      site: campus
      account: storage
      backups:
        mirror: {method: snapshot, schedule: [daily 00:00, daily 12:00], takes: 0s, keep: 2d}
        tape: {method: full, schedule: \(tape), delay: 1h, takes: 48h, keep: 4w, to: library}
        vault: {method: copy, from: tape, schedule: monthly first Wed 00:00, delay: 12h, takes: 24h, keep: 3y, to: salt-mine}
      """,
      """
      stores:
        library: {platform: other, region: north, site: campus, account: storage}
        salt-mine: {platform: other, region: south, site: mine, account: vaults, provider: carrier}
      """)
  }

  @Test("object: the mirror splits every twelve hours") func object() {
    #expect(Self.proved.slips == [])
    #expect(Self.proved.best(.logical) == "mirror: 12h between runs of mirror")
  }

  @Test("array: with the mirrors gone it is a week, an hour and two days") func array() {
    #expect(Self.proved.fate(of: "mirror", in: .instance) == "is kept with the instance itself")
    #expect(
      Self.proved.best(.instance)
        == "tape: 7d between runs of tape + 1h before tape begins + 2d until tape is usable = 9d 1h")
  }

  @Test(
    "site: where nobody knows the phases, the vault is a tape's age, a shipment's gap and its journey old")
  func site() {
    #expect(Self.proved.fate(of: "tape", in: .region) == "lies in the same region, north")
    #expect(
      Self.plan(tape: "every 7d").best(.region) == """
        vault: 7d between runs of tape + 1h before tape begins + 2d until tape is usable + 35d between runs of vault \
        + 12h before vault begins + 24h until vault is usable = 45d 13h
        """)
  }

  @Test("site: a Saturday's tape is usable on Monday, so that Wednesday's shipment takes one of four days")
  func knownPhase() {
    #expect(
      Self.proved.best(.region) == """
        vault: 4d since the run of tape that it copies + 35d between runs of vault + 12h before vault begins \
        + 24h until vault is usable = 40d 12h
        """)
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
