import PlatformFacts
import Quantities
import Testing

@testable import RecoveryAnalysis

@Suite("Points that are gone too soon")
struct LastingTests {
  /// What becomes of a level when data is wrong, where damage is noticed so late.
  private func fate(of level: String, _ backups: String, noticed: String = "") -> String {
    let proved = Proved.system(
      """
      timezone: UTC
      objectives: {when: {logical: {rpo: 30h\(noticed)}}}
      components:
        data:
          platform: postgres
          backups:
      \(backups.split(separator: "\n").map { "      \($0)" }.joined(separator: "\n"))
      """)
    #expect(proved.slips == [])
    return proved.fate(of: level, in: .logical)
  }

  @Test("copies of several schedules reach back over the gaps between all their runs")
  func severalSchedules() {
    let backups = "b: {method: dump, schedule: [daily 02:00, daily 14:00], keep: 5 copies}"
    #expect(fate(of: "b", backups, noticed: ", noticed: 2d") == "survives")
    #expect(
      fate(of: "b", backups, noticed: ", noticed: 49h")
        == "reaches back 2d for certain, but damage may be noticed 49h later")
  }

  @Test("a wait before a run lies between points too")
  func wait() {
    let backups = "b: {method: dump, schedule: daily 02:00, delay: 4h, keep: 8d}"
    #expect(
      fate(of: "b", backups, noticed: ", noticed: 7d")
        == "reaches back 6d 20h for certain, but damage may be noticed 7d later")
  }

  @Test("a copy that follows at once is as far apart as what it follows")
  func following() {
    let backups = """
      a: {method: dump, schedule: daily 02:00, keep: 30d}
      b: {method: copy, from: a, takes: 10m, keep: 3d}
      """
    #expect(fate(of: "b", backups, noticed: ", noticed: 2d") == "survives")
    #expect(
      fate(of: "b", backups, noticed: ", noticed: 3d")
        == "reaches back 2d for certain, but damage may be noticed 3d later")
    #expect(
      fate(of: "b", backups.replacing("keep: 3d", with: "keep: 2 copies"), noticed: ", noticed: 2d")
        == "reaches back 24h for certain, but damage may be noticed 2d later")
  }

  @Test("a copy of increments is of no use without a full either")
  func copiedIncrements() {
    let backups = """
      f: {method: full, schedule: weekly Sun 02:00, takes: 1h, keep: 3d}
      i: {method: incremental, from: f, schedule: daily 12:00, takes: 1h, keep: 30d}
      b: {method: copy, from: i, takes: 1m, keep: 30d}
      """
    #expect(fate(of: "b", backups) == "builds on f, which is kept 3d, but the next may come 7d later")
    let late = ", noticed: 10d"
    let kept = backups.replacing("keep: 3d", with: "keep: 8d")
    #expect(fate(of: "b", kept) == "survives")
    #expect(
      fate(of: "b", kept, noticed: late)
        == "reaches back 24h for certain, but damage may be noticed 10d later")
    #expect(
      fate(of: "b", kept + "\nc: {method: copy, from: f, takes: 1m, keep: 30d}", noticed: late) == "survives")
  }

  @Test("where a full may be gone before anything builds on the next, that one's own run counts")
  func fullsThatJustLast() throws {
    func lag(_ keep: String, _ noticed: String = "", method: String = "incremental") throws -> String {
      let proved = Proved.system(
        """
        timezone: UTC
        objectives: {when: {logical: {rpo: 30h\(noticed)}}}
        components:
          data:
            platform: postgres
            backups:
              f: {method: full, schedule: weekly Sun 02:00, takes: 1h, keep: \(keep)}
              i: {method: \(method), from: f, schedule: daily 12:00, takes: 20m, keep: 90d}
        """)
      return try #require(proved.proof(.logical)?.best.levels.last?.lag.text)
    }
    let run = "24h between runs of i + 20m until i is usable"
    // Kept for days, a point may stay two hours longer by the clock; so may its successor.
    #expect(try lag("8d") == "\(run) = 24h 20m" && lag("9d") == "\(run) = 24h 20m")
    #expect(try lag("7d") == "\(run) + 1h until f is usable = 25h 20m")
    #expect(try lag("180h") == "\(run) + 1h until f is usable = 25h 20m")
    #expect(try lag("9d", ", noticed: 2d") == "\(run) + 1h until f is usable = 25h 20m")
    #expect(try lag("1 copies") == "\(run) + 1h until f is usable = 25h 20m")
    #expect(try lag("2 copies") == "\(run) = 24h 20m")
    // A log goes with any full.
    #expect(try !lag("7d", method: "wal-archiving").contains("until f is usable"))
  }

  @Test("an increment reaches back no further than its full, and needs all that came since")
  func increments() {
    func late(_ full: String, _ increment: String) -> String {
      fate(
        of: "i",
        """
        f: {method: full, schedule: weekly Sun 02:00, takes: 1h, keep: \(full)}
        i: {method: incremental, from: f, schedule: daily 12:00, takes: 1h, keep: \(increment)}
        """, noticed: ", noticed: 10d")
    }
    #expect(late("30d", "30d") == "survives")
    #expect(late("14d", "30d") == "reaches back 7d for certain, but damage may be noticed 10d later")
    #expect(late("30d", "14d") == "reaches back 7d for certain, but damage may be noticed 10d later")
    #expect(
      fate(
        of: "i",
        """
        f: {method: full, schedule: weekly Sun 02:00, takes: 1h, keep: 30d}
        i: {method: wal-archiving, from: f, keep: 3d}
        """) == "is kept 3d, but needs all that came since the last f, which may be 7d ago")
    #expect(
      fate(
        of: "i",
        """
        f: {method: full, schedule: weekly Sun 02:00, takes: 1h, keep: 30d}
        i: {method: differential, from: f, schedule: daily 12:00, takes: 1h, keep: 3d}
        """) == "survives")
    #expect(
      fate(
        of: "i",
        """
        f: {method: full, schedule: weekly Sun 02:00, takes: 1h, keep: 3d}
        i: {method: incremental, from: f, schedule: daily 12:00, takes: 1h, keep: 3d}
        """) == "builds on f, which is kept 3d, but the next may come 7d later")
  }

  @Test(
    "a point stays until the next can be read; what is kept for days goes day by day",
    arguments: [
      ("daily 02:00, takes: 10m, keep: 23h", "is kept 23h, but the next point may come 24h later"),
      ("daily 02:00, takes: 10m, keep: 1d", "survives"),
      ("daily 02:00, takes: 10m..4h, keep: 1d", "is kept 1d, but the next point may come 27h 50m later"),
      ("every 6h, delay: 1h, takes: 10m, keep: 6h", "is kept 6h, but the next point may come 7h later"),
      ("every 6h, delay: 1h, takes: 10m, keep: 7h", "survives"),
    ])
  func successors(_ fields: String, _ expected: String) {
    #expect(fate(of: "b", "b: {method: dump, schedule: \(fields)}") == expected)
  }

  @Test("a copy that comes when what it copies is gone holds nothing; one that comes before it goes holds it")
  func goneSource() {
    func copy(_ schedule: String, of kept: String, keep: String = "1y") -> String {
      fate(
        of: "b",
        """
        a: {method: dump, schedule: weekly Sun 02:00, takes: 10m, keep: \(kept)}
        b: {method: copy, from: a, schedule: \(schedule), takes: 10m, keep: \(keep)}
        c: {method: copy, from: b, takes: 1m}
        """)
    }
    #expect(copy("weekly Wed 02:00", of: "4d") == "survives")
    #expect(
      copy("weekly Wed 02:00", of: "2d")
        == "copies a, which is kept 2d and may be gone when a copy begins up to 3d later")
    // Each day's copy has the same point, of which one is enough, as long as that is kept until the next.
    #expect(copy("daily 05:00", of: "1d") == "survives")
    #expect(
      copy("daily 05:00", of: "1d", keep: "3d") == "is kept 3d, but the next point may come 8d later")
  }
}
