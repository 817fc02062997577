import Testing

@testable import RecoveryRules

/// What a plan leaves out: places, people, times, steps, and the region of a key.
@Suite("What nobody wrote down") struct WrittenDownTests {
  private static let other = "{recovers: database, from: nightly, steps: [{name: Restore, takes: 1h}]}"

  /// Whether a rule finds something in the orders with some sections of their own.
  private static func finds(_ rule: String, _ sections: String, without left: Set<String> = []) -> Bool {
    !Pictures.of(rule, in: Orders.spec(sections, without: left)).isEmpty
  }

  private static func backup(_ fields: String) -> String {
    """
    backups:
      nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
      other: {\(fields)}
    """
  }

  @Test("an increment without anything that it could build on is found")
  func baseless() {
    let rule = "increment-outlives-its-base"
    func spec(_ backups: String) -> String {
      "components: {database: {platform: postgres, backups: {\(backups)}}}"
    }
    #expect(Self.finds(rule, spec("a: {method: incremental, schedule: daily, keep: 7d}")))
    #expect(Self.finds(rule, spec("a: {method: differential}, b: {method: incremental}")))
    for backups in [
      "a: {method: incremental, schedule: daily, keep: 7d}, b: {method: full, schedule: weekly, keep: 8w}",
      "a: {method: incremental, status: planned}", "a: {method: incremental}, b: {method: unknown}",
    ] {
      #expect(!Self.finds(rule, spec(backups)), "\(backups)")
    }
  }

  @Test(
    "a blank of an example is underlined where it was never filled in",
    arguments: [
      ("run: 'sh /path/to/dump.sh -v'", "/path/to/dump.sh"),
      ("run: gsutil cp a gs://your-bucket/x", "your-bucket"),
      ("run: 'TOKEN=CHANGE_ME ./dump'", "CHANGE_ME"), ("run: './dump <backup-id>'", "<backup-id>"),
      ("run: './dump --key YOUR_KEY'", "YOUR_KEY"),
    ])
  func blanks(_ field: String, _ blank: String) {
    let spec = CommandPlaces.step("{name: Dump, \(field)}")
    #expect(CommandPlaces.underlined("unfilled-blank", in: spec) == [[blank]])
  }

  @Test(
    "buckets and resources are looked at as well; inputs, tags and names that only end alike are no blanks")
  func noBlanks() {
    let bucket = "holdfast: 1\nsystem: a\nstores: {b: {platform: s3, bucket: your-backups}}\n"
    #expect(CommandPlaces.underlined("unfilled-blank", in: bucket) == [["your-backups"]])
    for run in [
      "./dump \"$BACKUP_ID\"", "sort <in >out", "mail -s '<b>done</b>'", "cat /some/path/to",
      "./not-your-dump",
      "./dump CHANGEMENT", "echo yours", "./dump <id>",
    ] {
      let spec = CommandPlaces.step("{name: Dump, run: \"\(run.replacing("\"", with: "\\\""))\"}")
      #expect(CommandPlaces.underlined("unfilled-blank", in: spec) == [], "\(run)")
    }
  }

  @Test("a review of which nobody knows the day is found, unless the next day is set")
  func unknownReview() {
    let rule = "overdue-review"
    #expect(Self.finds(rule, "review: {schedule: quarterly, last: unknown}"))
    for review in [
      "schedule: quarterly", "last: unknown", "schedule: quarterly, last: unknown, next: 2027-01-04",
    ] {
      #expect(!Self.finds(rule, "review: {\(review)}"), "\(review)")
    }
  }

  @Test("a class is looked for in policies, and where none was read the finding says so")
  func unreadPolicy() {
    func picture(_ policies: String) -> String {
      Pictures.of("unknown-reference", in: Orders.spec("class: gold\n\(policies)"))
    }
    let none = picture("")
    #expect(
      none.contains("no policy was read")
        && none.contains("check it together with the policy that holds this class"),
      "\(none)")
    #expect(picture("---\nholdfast: 1\npolicy: p").contains("the policies name no class at all"))
    let other = picture("---\nholdfast: 1\npolicy: p\nclasses: {best: {}}")
    #expect(other.contains("there are `best`"), "\(other)")
  }

  @Test("a dump that goes nowhere is found; one with a store, a place, or none of its own to choose is not")
  func withoutStore() {
    let rule = "backup-without-store"
    #expect(Self.finds(rule, Self.backup("method: dump, schedule: weekly Sun 04:00, takes: 1h, keep: 4w")))
    #expect(Self.finds(rule, Self.backup("method: export, manual: true, schedule: unknown, writes: x.sql")))
    for fields in [
      "method: dump, schedule: weekly Sun 04:00, takes: 1h, keep: 4w, to: archive",
      "method: dump, schedule: weekly Sun 04:00, takes: 1h, keep: 4w, to: unknown",
      "method: dump, schedule: weekly Sun 04:00, takes: 1h, keep: 4w, region: eu-central-1",
      "method: dump, schedule: weekly Sun 04:00, takes: 1h, keep: 4w, status: planned",
      "method: automated, window: 03:00..04:00, keep: 30d", "method: point-in-time, keep: 7d",
      "method: snapshot, schedule: daily 05:00, keep: 7d, takes: 5m",
    ] {
      #expect(!Self.finds(rule, Self.backup(fields)), "\(fields)")
    }
    let restored =
      "recovery: {restore: {recovers: database, from: other, steps: [{name: Restore, takes: 1h}]}}"
    #expect(
      !Self.finds(
        rule, Self.backup("method: dump, schedule: daily 04:00, takes: 1h, keep: 4w") + "\n" + restored))
  }

  @Test(
    "procedures that name nobody are found; an owner, a person, a member of a step or a list of contacts is enough"
  )
  func nobody() {
    let rule = "nobody-to-call"
    #expect(Self.finds(rule, ""))
    #expect(Self.finds(rule, "owner: unknown"))
    for sections in [
      "owner: payments", "people: {payments: {}}",
      "alerts: {stale: {watches: [database.nightly], trigger: staleness, over: 5h, do: Look, notify: [payments]}}",
      "recovery: {restore: {recovers: database, from: nightly, steps: [{name: Restore, takes: 1h, by: [dba]}]}}",
      "recovery: {restore: {recovers: database, from: nightly, owner: dba, steps: [{name: Restore, takes: 1h}]}}",
      "documents: {contacts: {path: docs/on-call.md}}", "review: {schedule: every 90d, by: [payments]}",
    ] {
      #expect(!Self.finds(rule, sections), "\(sections)")
    }
    #expect(!Self.finds(rule, "", without: ["recovery"]))
  }

  @Test("a level behind the first whose time nobody knows is found, and only that")
  func escalation() {
    let rule = "escalation-without-time"
    func levels(_ times: [String]) -> String {
      "escalation:\n" + times.map { "  - {after: \($0), notify: [payments]}" }.joined(separator: "\n")
    }
    #expect(Self.finds(rule, levels(["0m", "unknown"])))
    #expect(Self.finds(rule, levels(["unknown", "unknown"])))
    for times in [["unknown"], ["unknown", "30m"], ["0m", "30m", "1h"], ["0m", "0m"]] {
      #expect(!Self.finds(rule, levels(times)), "\(times)")
    }
  }

  @Test(
    "a procedure without steps is found; one with a time, steps, prose, a promise, or only planned is not")
  func unwritten() {
    let rule = "unwritten-procedure"
    func recovery(_ fields: String) -> String { "recovery:\n  restore: \(Self.other)\n  rotate: {\(fields)}" }
    #expect(Self.finds(rule, recovery("recovers: database, from: none, when: [compromise], takes: unknown")))
    for fields in [
      "recovers: database, from: none, when: [compromise], takes: 1h",
      "recovers: database, from: none, when: [compromise], steps: [{name: Rotate}]",
      "recovers: database, from: none, when: [compromise], takes: unknown, notes: As the vendor's handbook says",
      "recovers: database, from: none, when: [compromise], takes: unknown, status: planned",
    ] {
      #expect(!Self.finds(rule, recovery(fields)), "\(fields)")
    }
    let promised = "objectives: {rpo: 6h, when: {compromise: {rto: 4h}}}\n"
    #expect(
      !Self.finds(
        rule, promised + recovery("recovers: database, from: none, when: [compromise], takes: unknown")))
  }

  @Test(
    "one key in two regions is found; keys of their own, multi-Region keys, aliases and variables are not")
  func keys() {
    let rule = "one-key-in-two-regions"
    func spec(_ first: String, _ second: String) -> String {
      """
      jobs:
        one: {schedule: daily 04:00, run: 'aws rds start-export-task --kms-key-id \(first)'}
        two: {schedule: daily 05:00, run: 'aws rds copy-db-snapshot --kms-key-id=\(second)'}
      """
    }
    func key(_ region: String, _ id: String = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0") -> String {
      "arn:aws:kms:\(region):123456789012:key/\(id)"
    }
    let here = key("eu-west-1")
    #expect(Self.finds(rule, spec(here, key("eu-central-1"))))
    let multi = "mrk-0f1e2d3c4b5a69788796a5b4c3d2e1f0"
    for (first, second) in [
      (here, here), (here, key("eu-central-1", "a9b8c7d6-5e4f-3a2b-1c0d-e9f8a7b6c5d4")),
      (key("eu-west-1", multi), key("eu-central-1", multi)), (here, key("$TARGET")),
      (
        "arn:aws:kms:eu-west-1:123456789012:alias/backups",
        "arn:aws:kms:eu-central-1:123456789012:alias/backups"
      ),
      (key("eu-west-1", "$KEY"), key("eu-central-1", "$KEY")),
    ] {
      #expect(!Self.finds(rule, spec(first, second)), "\(first) \(second)")
    }
  }

  @Test("a backup of no known age is found; what the platform keeps by itself, or keeps no past, is not")
  func retention() {
    let rule = "backup-without-retention"
    #expect(Self.finds(rule, Self.backup("method: dump, schedule: weekly Sun 04:00, takes: 1h, to: archive")))
    #expect(
      Self.finds(rule, Self.backup("method: dump, schedule: weekly, takes: 1h, keep: unknown, to: archive")))
    #expect(Self.finds(rule, Self.backup("method: point-in-time, keep: unknown")))
    for fields in [
      "method: point-in-time", "method: automated, window: 03:00..04:00",
      "method: dump, schedule: weekly Sun 04:00, takes: 1h, keep: forever, to: archive",
      "method: dump, schedule: weekly Sun 04:00, takes: 1h, keep: 4 copies, to: archive",
      "method: dump, schedule: weekly Sun 04:00, takes: 1h, to: archive, status: planned",
    ] {
      #expect(!Self.finds(rule, Self.backup(fields)), "\(fields)")
    }
    let expiring = """
      stores:
        archive: {platform: s3, region: eu-central-1, account: backup, lifecycle: {"": [{after: 90d, expire: true}]}}
      """
    #expect(
      !Self.finds(
        rule,
        Self.backup("method: dump, schedule: weekly Sun 04:00, takes: 1h, to: archive") + "\n" + expiring))
    for component in [
      "{platform: git, backups: {history: {method: git}}}",
      "{platform: redis, backups: {aof: {method: append-only-file, fsync: everysec}}}",
      "{platform: postgres, environment: staging, backups: {n: {method: dump, schedule: daily 02:00, takes: 1h}}}",
    ] {
      #expect(!Self.finds(rule, "components:\n  thing: \(component)", without: ["recovery"]), "\(component)")
    }
  }

  @Test(
    "windows since the start beside durations are found; one way, both on one step, or watching on are not")
  func mixedTimes() {
    func recovery(_ steps: String) -> String {
      "recovery: {restore: {recovers: database, from: nightly, steps: [\(steps)]}}"
    }
    let rule = "mixed-times"
    #expect(Self.finds(rule, recovery("{name: A, elapsed: 0m..15m}, {name: B, takes: 30m}")))
    #expect(Self.finds(rule, recovery("{name: B, takes: 30m}, {name: A, elapsed: 30m..45m}")))
    for steps in [
      "{name: A, elapsed: 0m..15m}, {name: B, elapsed: 15m..1h}",
      "{name: A, takes: 15m}, {name: B, takes: 1h}",
      "{name: A, elapsed: 0m..15m}, {name: B, takes: ongoing}",
      "{name: A, elapsed: 0m..15m}, {name: B, takes: unknown}",
      "{name: A, takes: 15m}, {name: B, takes: 1h, elapsed: 15m..2h}",
      "{name: A, elapsed: 0m..15m}, {name: B}",
    ] {
      #expect(!Self.finds(rule, recovery(steps)), "\(steps)")
    }
  }
}
