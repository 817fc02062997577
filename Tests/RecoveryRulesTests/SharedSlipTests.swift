import Findings
import Quantities
import RecoveryCompiler
import SourceText
import Testing

@Suite("One slip is told once, however many things it strikes") struct SharedSlipTests {
  private static func findings(_ rule: String, in spec: String) -> [Finding] {
    var sources = SourceSet()
    _ = sources.add(path: "spec.yaml", bytes: Array(spec.utf8))
    return compile(sources, asOf: CivilDate(year: 2026, month: 11, day: 21), threads: 1).findings.filter {
      $0.rule == rule
    }
  }

  /// Three components whose only copies lie in one bucket of nowhere, and a database with copies of its own.
  private static func spec(promising: Bool, _ more: String = "") -> String {
    let exports = ["secrets", "parameters", "tasks"].map { name in
      """
        \(name):
          platform: other
          at: here
          backups: {archive: {method: export, schedule: every 30m, takes: 5m, keep: 30d, to: bucket}}

      """
    }.joined()
    return """
      holdfast: 1
      system: orders
      timezone: UTC
      objectives: {rto: 2h, rpo: 1h\(promising ? ", when: {region: {rto: 2h, rpo: 1h}}" : "")}
      places: {here: {region: a, account: one}}
      components:
      \(exports)  database:
          platform: rds-postgres
          at: here
          backups: {automated: {method: automated, window: 03:00..04:00, keep: 30d}}
      stores: {bucket: {platform: s3, region: unknown, account: unknown}}
      recovery:
        again: {recovers: [secrets, parameters, tasks, database], when: [instance, logical, region], takes: 1h}
      \(more)

      """
  }

  @Test("a bucket that names no region loses all that lies in it, and is one finding")
  func totalLoss() {
    let found = Self.findings("total-loss", in: Self.spec(promising: true))
    #expect(
      found.map(\.message) == [
        "`database` can lose everything when its region is lost, but promises 1h",
        "`parameters`, `secrets` and `tasks` can each lose everything when its region is lost, but promise 1h",
      ])
    #expect(found.last?.label.text == "nothing is left from which to bring it back")
    #expect(found.last?.subject == "orders")
  }

  @Test("what is waived by name keeps a finding of its own")
  func waived() {
    let waiver =
      "waivers: {w: {rule: total-loss, for: parameters, until: 2027-01-01, because: x, approved: y}}"
    let found = Self.findings("total-loss", in: Self.spec(promising: true, waiver))
    #expect(found.map(\.subject) == ["orders/database", "orders/parameters", "orders"])
  }

  @Test(
    "a procedure that is too slow for all that it brings back is one finding, but for what is waived by name")
  func tooSlow() {
    func found(_ more: String) -> [Finding] {
      let spec = Self.spec(promising: true, more).replacing("takes: 1h}", with: "takes: 3h}")
      return Self.findings("unachievable-rto", in: spec)
    }
    let names = "`database`, `parameters`, `secrets` and `tasks` can each take 3h to be back when"
    let together = found("")
    #expect(
      together.map(\.message) == [
        "\(names) it fails, its instance or zone is lost, or its data is wrong, but promise 2h",
        "\(names) its region is lost, but promise 2h",
      ])
    #expect(together.map(\.subject) == ["orders", "orders"])
    let waiver =
      "waivers: {w: {rule: unachievable-rto, for: tasks, until: 2027-01-01, because: x, approved: y}}"
    #expect(found(waiver).map(\.subject) == ["orders", "orders", "orders/tasks", "orders/tasks"])
  }

  @Test("copies in one bucket that names no account are one finding, the database's own another")
  func separation() {
    let found = Self.findings("single-account-copies", in: Self.spec(promising: false))
    #expect(
      found.map(\.message) == [
        "every copy of `database` may be in one account",
        "every copy of `parameters`, `secrets` and `tasks` may be in one account",
      ])
  }

  @Test("drills without a procedure, and alerts without a response, are each one finding")
  func together() {
    let spec = Self.spec(
      promising: false,
      """
      drills: {a: {type: restore}, b: {type: tabletop}}
      alerts: {x: {watches: [database]}, y: {watches: [secrets]}}
      """)
    #expect(
      Self.findings("drill-without-procedure", in: spec).map(\.message) == [
        "drills `a` and `b` name no procedure"
      ])
    #expect(
      Self.findings("alert-without-response", in: spec).map(\.message)
        == ["alerts `x` and `y` say neither what to do nor how soon"])
  }

  @Test("two methods that exclude each other clash once, however many backups there are of each")
  func exclusion() {
    let backups = (0..<5).map { "d\($0): {method: automated}, p\($0): {method: point-in-time, keep: 7d}" }
    let spec = """
      holdfast: 1
      system: orders
      components:
        database: {platform: supabase-postgres, backups: {\(backups.joined(separator: ", "))}}

      """
    #expect(
      Self.findings("excluded-methods", in: spec).map(\.message) == [
        "`d0` and `p0` of `database` cannot be had together"
      ])
  }

  @Test("a gap that only a change of clocks makes so long is explained")
  func clocks() {
    func notes(_ zone: String) -> [String] {
      let spec = """
        holdfast: 1
        system: orders
        timezone: \(zone)
        objectives: {rto: 2h, rpo: 24h}
        components:
          database:
            platform: postgres
            region: a
            backups: {nightly: {method: dump, schedule: daily 04:15, takes: 30m, keep: 30d, to: bucket}}
        stores: {bucket: {platform: s3, region: b}}

        """
      return Self.findings("unachievable-rpo", in: spec).flatMap(\.notes).map { "\($0)" }.filter {
        $0.contains("clocks")
      }
    }
    #expect(notes("Europe/Berlin").count == 1)
    #expect(notes("Europe/Berlin").first?.contains("24h between two runs are 25h then") == true)
    #expect(notes("UTC") == [])
  }

  @Test(
    "a file that is read under another name is taken for the one that shares its words",
    arguments: [
      ("daily/cost_%Y%m%d.avro", "weekly/cost_%Y%m%d.avro"),
      ("usage-latest.avro", "weekly/usage_%Y%m%d.avro"),
      ("daily/latest.avro", nil),
    ])
  func likeness(_ read: String, _ meant: String?) {
    let spec = """
      holdfast: 1
      system: orders
      components:
        database:
          platform: postgres
          backups:
            usage: {method: dump, schedule: weekly, to: bucket, writes: weekly/usage_%Y%m%d.avro}
            cost: {method: dump, schedule: weekly, to: bucket, writes: weekly/cost_%Y%m%d.avro}
      stores: {bucket: {platform: s3}}
      recovery: {again: {recovers: database, from: usage, reads: {bucket: \(read)}}}

      """
    let found = Self.findings("unproduced-source", in: spec)
    #expect(found.count == 1)
    #expect(found.first?.fixes.first?.edits.first?.text == meant)
  }

  @Test("a next date that comes later than the schedule allows is found before it has passed")
  func nextTooLate() {
    func messages(_ rule: String, _ next: String) -> [String] {
      let spec = """
        holdfast: 1
        system: orders
        timezone: UTC
        components: {database: {platform: postgres}}
        recovery: {again: {recovers: database, takes: 1h}}
        drills: {try: {type: restore, schedule: monthly first Tue, covers: [again], last: 2026-11-03, next: \(next)}}
        review: {schedule: every 90d, last: 2026-11-01, next: \(next)}

        """
      return Self.findings(rule, in: spec).map(\.message)
    }
    #expect(messages("overdue-drill", "2026-12-01") == [])
    #expect(messages("overdue-review", "2026-12-01") == [])
    #expect(
      messages("overdue-drill", "2027-02-02") == [
        "drill `try` comes 91d after the last, which is later than its schedule allows"
      ])
    #expect(
      messages("overdue-review", "2027-03-01") == [
        "the next review comes 120d after the last, which is later than its schedule allows"
      ])
  }

}
