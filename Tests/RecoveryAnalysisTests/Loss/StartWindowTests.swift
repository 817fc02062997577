import Quantities
import Testing

@testable import RecoveryAnalysis

@Suite("How soon a platform begins a run")
struct StartWindowTests {
  static func lag(_ fields: String, platform: String = "efs", of level: String = "b") -> Sum? {
    let proved = Proved.data("platform: \(platform)\nregion: e\nbackups: {\(fields)}")
    #expect(proved.slips == [])
    return proved.lag(of: level)
  }

  @Test("AWS Backup begins within eight hours unless told otherwise, and the proof cites the fact")
  func usual() throws {
    let sum = try #require(Self.lag("b: {method: aws-backup, schedule: daily 02:00, takes: 10m, keep: 30d}"))
    #expect(sum.text == "24h between runs of b + 8h before b begins + 10m until b is usable = 32h 10m")
    #expect(sum.terms.map(\.fact) == [nil, "bak.start_window", nil])
  }

  @Test("a window that is said counts instead, but no less than the hour that AWS Backup needs")
  func said() throws {
    for (fields, total, fact) in [
      ("delay: 2h", "26h 10m", nil), ("delay: 15m", "25h 10m", "bak.start_window"),
      ("window: 02:00..05:00", "27h 10m", nil),
    ] as [(String, String, String?)] {
      let sum = try #require(
        Self.lag("b: {method: aws-backup, schedule: daily 02:00, \(fields), takes: 10m, keep: 30d}"))
      #expect(sum.total == total)
      #expect(sum.terms[1].fact == fact)
    }
  }

  @Test("a copy follows its source, and EFS's own daily backups are an AWS Backup plan")
  func others() throws {
    let copy = try #require(
      Self.lag(
        """
        b: {method: aws-backup, schedule: daily 02:00, delay: 1h, takes: 10m, keep: 30d}, \
        c: {method: aws-backup, from: b, takes: 30m, keep: 30d}
        """, of: "c"))
    #expect(copy.total == "25h 40m")
    #expect(Self.lag("b: {method: automated, takes: 1h}")?.total == "33h")
    #expect(Self.lag("b: {method: automated, window: 03:00..04:00, takes: 1h}")?.total == "26h")
    #expect(
      Self.lag("b: {method: dump, schedule: daily 02:00, takes: 1h}", platform: "postgres")?.total == "25h")
  }

  @Test("a window that a method knows nothing of has no effect on the proof either")
  func withoutEffect() {
    #expect(
      Self.lag(
        "b: {method: dump, schedule: daily 02:00, window: 02:00..05:00, takes: 1h}", platform: "postgres")?
        .text == "24h between runs of b + 1h until b is usable = 25h")
  }
}
