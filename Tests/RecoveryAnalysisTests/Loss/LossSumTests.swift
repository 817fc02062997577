import PlatformFacts
import Quantities
import Testing

@testable import RecoveryAnalysis

@Suite("What is lost at worst, term by term")
struct LossSumTests {
  /// Places, and stores in each of them.
  static let around = """
    places:
      east: {provider: aws, region: us-east-1, zone: us-east-1a, account: production}
      west: {provider: aws, region: us-west-2, account: backup}
    stores:
      archive: {platform: s3, bucket: b, at: east, replicas: {west: {at: west, mode: replication-time-control}}}
      vault: {platform: s3, bucket: v, at: west}
    """

  /// A database with these backups.
  static func database(_ backups: String, platform: String = "postgres", _ more: String = "") -> Proved {
    .data("platform: \(platform)\nat: east\n\(more)\nbackups: {\(backups)}", around)
  }

  @Test(
    "a proof adds gap, wait and transfer",
    arguments: [
      (
        "nightly: {method: dump, schedule: daily 02:00, takes: 20m, keep: 30d, to: vault}",
        "nightly: 24h between runs of nightly + 20m until nightly is usable = 24h 20m"
      ),
      (
        "nightly: {method: dump, schedule: daily 02:00, takes: 10m..20m, delay: 10m, to: vault}",
        "nightly: 24h between runs of nightly + 10m before nightly begins + 20m until nightly is usable = 24h 30m"
      ),
      (
        "nightly: {method: dump, schedule: monthly 1 04:00, takes: 20m, to: vault}",
        "nightly: 31d between runs of nightly + 20m until nightly is usable = 31d 20m"
      ),
      (
        "nightly: {method: dump, schedule: '30 2 * * 1-5', takes: 20m, to: vault}",
        "nightly: 3d between runs of nightly + 20m until nightly is usable = 3d 20m"
      ),
      (
        "nightly: {method: dump, schedule: daily 02:00, to: vault}",
        "nightly: 24h between runs of nightly + takes of nightly: unknown"
      ),
      (
        "nightly: {method: dump, schedule: daily 02:00, takes: unknown, to: vault}",
        "nightly: 24h between runs of nightly + takes of nightly: unknown"
      ),
      (
        "nightly: {method: dump, schedule: unknown, takes: 20m, to: vault}",
        "nightly: time between runs of nightly: unknown + 20m until nightly is usable"
      ),
      (
        "nightly: {method: dump, schedule: daily 02:00, delay: unknown, takes: 20m, to: vault}",
        "nightly: 24h between runs of nightly + delay of nightly: unknown + 20m until nightly is usable"
      ),
      (
        "nightly: {method: dump, schedule: on demand, takes: 20m, to: vault}",
        "nightly: time between runs of nightly: no bound + 20m until nightly is usable"
      ),
      (
        "nightly: {method: dump, schedule: daily, takes: 20m, to: vault}",
        "nightly: 2d between runs of nightly + 20m until nightly is usable = 48h 20m"
      ),
      (
        "wal: {method: wal-archiving, to: vault}",
        "wal: time between runs of wal: unknown"
      ),
      (
        "wal: {method: wal-archiving, schedule: every 5m, takes: 1m, to: vault}",
        "wal: 5m between runs of wal + 1m until wal is usable = 6m"
      ),
    ])
  func sums(_ backups: String, _ proof: String) {
    let proved = Self.database(backups)
    #expect(proved.slips == [])
    #expect(proved.best(.region) == proof)
  }

  @Test("clocks that go back make a day of 25 hours, in every zone that has them")
  func clocks() {
    for (zone, gap) in [
      ("UTC", "24h"), ("Europe/Berlin", "25h"), ("America/New_York", "25h"), ("Asia/Tokyo", "24h"),
    ] {
      let proved = Proved.data(
        "platform: postgres\nat: east\nbackups: {b: {method: dump, schedule: daily 03:30, takes: 20m, to: vault}}",
        Self.around + "\ntimezone: \(zone)")
      #expect(proved.lag(of: "b")?.text == "\(gap) between runs of b + 20m until b is usable = \(gap) 20m")
    }
  }

  @Test(
    "several schedules make one series of points",
    arguments: [
      ("[daily 02:00, daily 14:00]", "UTC", "12h"),
      ("[daily 02:00, daily 08:00, daily 14:00]", "UTC", "12h"),
      ("[daily 02:00, weekly Sun 10:00]", "UTC", "24h"),
      ("[weekly Sun 00:00, weekly Wed 00:00]", "UTC", "4d"),
      ("[daily 02:00, daily 14:00]", "Europe/Berlin", "13h"),
      ("[daily 02:00, on demand]", "UTC", "24h"),
      ("[monthly 1 00:00, monthly 15 00:00]", "UTC", "17d"),
      ("[every 90d, monthly 1 00:00]", "UTC", "31d"),
    ])
  func several(_ schedules: String, _ zone: String, _ gap: String) {
    let proved = Proved.data(
      "platform: postgres\nat: east\nbackups: {b: {method: dump, schedule: \(schedules), takes: 0s, to: vault}}",
      Self.around + "\ntimezone: \(zone)")
    #expect(proved.slips == [])
    #expect(proved.lag(of: "b")?.text == "\(gap) between runs of b")
  }

  @Test("the transfer follows from size and throughput where it is not written")
  func derived() {
    let proved = Self.database(
      "b: {method: dump, schedule: daily 02:00, throughput: 100MiB/s, to: vault}", "size: 100GiB")
    #expect(proved.best(.region) == "b: 24h between runs of b + 17m 4s until b is usable = 24h 17m 4s")
  }

  @Test("a run that may start anywhere in a window waits for the whole of it")
  func window() {
    let proved = Self.database(
      "b: {method: aws-backup, schedule: daily 02:00, window: 02:00..04:00, takes: 20m}",
      platform: "rds-postgres")
    #expect(
      proved.lag(of: "b")?.text
        == "24h between runs of b + 2h before b begins + 20m until b is usable = 26h 20m")
  }

  @Test(
    "a platform's floor counts whatever the spec says, and cites the fact that states it",
    arguments: [
      (
        "rds-postgres", "pitr: {method: point-in-time, keep: 7d}", "pitr", "5m at the least with pitr",
        "rds.pitr.granularity"
      ),
      (
        "supabase-postgres", "pitr: {method: point-in-time, keep: 7d}", "pitr", "2m at the least with pitr",
        "supa.pitr.rpo"
      ),
      ("redis", "aof: {method: append-only-file}", "aof", "1s at the least with aof", "redis.aof.everysec"),
      (
        "redis", "aof: {method: append-only-file, fsync: everysec}", "aof", "1s at the least with aof",
        "redis.aof.everysec"
      ),
      (
        "redis", "aof: {method: append-only-file, fsync: no}", "aof", "30s at the least with aof",
        "redis.aof.no"
      ),
      ("redis", "aof: {method: append-only-file, fsync: always}", "aof", "0s", nil),
      ("redis", "aof: {method: append-only-file, fsync: unknown}", "aof", "least loss of aof: unknown", nil),
    ] as [(String, String, String, String, String?)])
  func floors(_ platform: String, _ backup: String, _ name: String, _ proof: String, _ fact: String?) {
    let proved = Self.database(backup, platform: platform)
    #expect(proved.slips == [])
    #expect(proved.lag(of: name)?.text == proof)
    #expect(proved.lag(of: name)?.terms.first?.fact == fact)
  }

  @Test("a floor is no longer than a schedule that is slower still")
  func slowerThanFloor() {
    let proved = Self.database(
      "log: {method: point-in-time, schedule: every 1h, takes: 1m, to: vault}", platform: "mongodb")
    #expect(proved.lag(of: "log")?.text == "1h between runs of log + 1m until log is usable = 1h 1m")
  }

  @Test("what one job makes runs when the job runs")
  func jobs() {
    let system = Proved.data(
      "platform: postgres\nat: east\nbackups: {nightly: {method: dump, to: vault}}",
      Self.around + "\njobs: {all: {makes: [data.nightly], schedule: daily 02:00, takes: 40m}}")
    #expect(system.slips == [])
    #expect(
      system.best(.region) == "nightly: 24h between runs of nightly + 40m until nightly is usable = 24h 40m")
  }

  @Test("what may keep a promise is relied on before what certainly does not")
  func unknownBeforeBroken() throws {
    let proved = Self.database(
      "nightly: {method: dump, schedule: daily 02:00, takes: 20m, to: vault}, "
        + "often: {method: dump, schedule: every 30m, to: vault}")
    let proof = try #require(proved.proof(.region))
    #expect(proof.pointVerdict == .unproved)
    #expect(proved.best(.region) == "often: 30m between runs of often + takes of often: unknown")
  }

  @Test("nothing is lost where nothing stored is, and where nothing is kept")
  func nothing() {
    let proved = Self.database("nightly: {method: dump, schedule: daily 02:00, takes: 20m, to: vault}")
    #expect(proved.best(.service) == "nothing")
    #expect(proved.best(.compromise) == "nothing")
    #expect(
      Proved.system(
        "objectives: {rto: 1h, rpo: 1h}\ncomponents: {app: {stateless: true}}"
      ).proof(.zone, of: "app")?.promise.rpo == nil)
    let bucket = Proved.data("platform: s3\nat: east", Self.around)
    #expect(bucket.best(.instance) == "nothing")
    #expect(bucket.best(.zone) == "nothing")
    #expect(bucket.best(.region) == "everything")
    #expect(bucket.best(.logical) == "everything")
  }
}
