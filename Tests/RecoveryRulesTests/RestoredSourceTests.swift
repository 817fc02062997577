import Testing

@Suite("What procedures read, and what they could") struct RestoredSourceTests {
  /// A database with three kinds of backup and what a test adds behind them.
  private func spec(_ procedures: String, _ backups: String = "") -> String {
    """
    holdfast: 1
    system: orders
    objectives: {rto: 2h, rpo: 26h}
    components:
      database:
        platform: rds-postgres
        backups:
          nightly: {method: export, schedule: daily 02:00, keep: 30d, to: archive, writes: n/%Y%m%d.dump}
          weekly: {method: export, schedule: weekly, keep: 12w, to: archive, writes: w/%Y%m%d.dump}
          snapshot: {method: snapshot, schedule: daily 04:00, keep: 7d}
          copy: {method: copy, schedule: daily 05:00, keep: 7d, to: archive, writes: c/%Y%m%d}
    \(backups)
    stores: {archive: {platform: s3}}
    recovery:
    \(procedures)

    """
  }

  @Test("of several kinds of backup those that nothing reads are named, and what is read beside them")
  func unread() {
    let found = CommandPlaces.underlined(
      "unread-backup", in: spec("  restore: {recovers: database, from: nightly}"))
    #expect(found == [["copy", "snapshot", "nightly"]])
  }

  @Test(
    "a backup counts as read by its source, its name, or where nobody knows what is read",
    arguments: [
      "  restore: {recovers: database, from: unknown}",
      "  restore: {recovers: database, from: none}",
      "  a: {recovers: database, from: snapshot}\n  b: {recovers: database, from: weekly, reads: {archive: c/20261101}}",
    ])
  func read(_ procedures: String) {
    #expect(CommandPlaces.underlined("unread-backup", in: spec(procedures)) == [])
  }

  @Test("a planned procedure reads nothing")
  func planned() {
    let procedures =
      "  a: {recovers: database, from: nightly}\n  b: {recovers: database, from: snapshot, status: planned}"
    let found = CommandPlaces.underlined("unread-backup", in: spec(procedures))
    #expect(found == [["copy", "snapshot", "nightly"]])
  }

  @Test(
    "a copy of a fixed day is gone when its time is over, and not before",
    arguments: [
      ("n/20261021.dump", true), ("n/20261023.dump", false), ("w/20261021.dump", false), ("n/", false),
    ])
  func expired(_ name: String, _ isGone: Bool) {
    let procedures = "  restore: {recovers: database, from: nightly, reads: {archive: \(name)}}"
    let found = CommandPlaces.underlined("expired-source", in: spec(procedures))
    #expect(found == (isGone ? [[name, "30d"]] : []))
  }

  @Test(
    "an hour at which nothing runs is underlined besides",
    arguments: [
      ("every 6h", "0300", true), ("every 6h", "0600", false), ("daily 03:00", "0300", false),
      ("daily 03:00", "0305", true), ("every 6h, delay: 3h", "0300", false), ("unknown", "0300", false),
      ("on demand", "0300", false), ("daily", "0300", false),
    ])
  func neverWritten(_ schedule: String, _ hour: String, _ isOdd: Bool) {
    let name = "r/20241213\(hour).rdb"
    let hourly =
      "      often: {method: export, schedule: \(schedule), keep: 7d, to: archive, writes: r/%Y%m%d%H%M.rdb}"
    let procedures = "  restore: {recovers: database, from: often, reads: {archive: \(name)}}"
    let text = spec(procedures, hourly).replacing("system: orders", with: "system: orders\ntimezone: UTC")
    let found = CommandPlaces.underlined("expired-source", in: text)
    #expect(found == [[name, "7d"] + (isOdd ? [schedule] : [])])
    // Where nobody says which clock the hours are of, nothing can be said of them.
    #expect(CommandPlaces.underlined("expired-source", in: spec(procedures, hourly)) == [[name, "7d"]])
  }

  @Test(
    "a time that a restore writes out is gone when its source keeps it no longer",
    arguments: [
      ("./restore --time \"2026-10-21T10:00:00Z\"", ["\"2026-10-21T10:00:00Z\"", "30d"]),
      ("./restore snap-2026-10-21-01-00", ["snap-2026-10-21-01-00", "30d"]),
      ("./restore --time 2026-11-01", []), ("./restore --time $TIME", []), ("./restore 12026-10-21", []),
    ])
  func expiredMoment(_ run: String, _ places: [String]) {
    let procedures =
      "  a: {recovers: database, from: nightly, steps: [{restore: database, from: nightly, run: '\(run)'}]}"
    let found = CommandPlaces.underlined("expired-source", in: spec(procedures))
    #expect(found.flatMap { $0 } == places)
  }

  @Test("a step that restores nothing may write out any day")
  func otherMoment() {
    let procedures =
      "  a: {recovers: database, from: nightly, steps: [{name: Look, run: ./since 2026-01-01}]}"
    #expect(CommandPlaces.underlined("expired-source", in: spec(procedures)) == [])
  }

  /// A table that is exported and loaded again.
  private func table(_ name: String, _ export: String, _ load: String) -> String {
    """
    holdfast: 1
    system: events
    components:
      table: {platform: bigquery, backups: {b: {method: export, to: archive, writes: \(name), run: '\(export)'}}}
    stores: {archive: {platform: gcs}}
    recovery: {restore: {recovers: table, from: b, steps: [{restore: table, run: '\(load)'}]}}

    """
  }

  @Test("a format is what the command says, not what the file is called")
  func formats() {
    let load = "bq load --source_format AVRO a b"
    let cases: [(String, String, String, [[String]])] = [
      ("x.avro", "bq extract --destination_format=AVRO a b", load, []),
      ("x.avro", "bq extract a b", load, [["bq extract", "x.avro"]]),
      (
        "x.parquet.gz", "bq extract --destination_format avro a b", load,
        [["--destination_format avro", "x.parquet.gz"]]
      ),
      (
        "x", "bq extract --destination_format=PARQUET a b", load,
        [["--destination_format=PARQUET", "--source_format AVRO"]]
      ),
      ("x.csv", "bq extract a b", "bq load a b", []),
      ("x", "bq extract a b", "./load.sh", []),
      ("x.avro", "bq extract --destination_format=\"$F\" a b", load, []),
      ("x.avro", "./export.sh", load, []),
      ("x.sql.gz", "pg_dump -F c a | gzip > b", "./load.sh", [["-F c", "x.sql.gz"]]),
      ("x.sql", "pg_dump -Fd a", "./load.sh", [["-Fd", "x.sql"]]),
      ("x.sql", "pg_dump --format=plain a", "psql a -f x.sql", []),
      ("x", "pg_dump a > b", "pg_restore -d a b", [["pg_dump", "pg_restore"]]),
      ("x", "pg_dump --format custom a", "gunzip -c b | psql a", [["--format custom", "psql"]]),
      ("x", "pg_dump -Fc a", "psql -c \"select 1\"", []),
      ("x.sql", "pg_dump -F \"$F\" a", "./load.sh", []),
    ]
    for (name, export, load, expected) in cases {
      let found = CommandPlaces.underlined("unreadable-format", in: table(name, export, load))
      #expect(found == expected, "\(export) to \(name)")
    }
  }

  @Test("what nothing restores from is no matter of formats")
  func unreadKind() {
    let spec = table("x", "bq extract --destination_format=PARQUET a b", "bq load a b").replacing(
      "from: b,", with: "from: c,"
    ).replacing("backups: {b:", with: "backups: {c: {method: snapshot}, b:")
    #expect(CommandPlaces.underlined("unreadable-format", in: spec) == [])
  }

  @Test("the edit says the format, in the place of a wrong one or behind the words")
  func formatEdits() {
    for (old, new) in [
      ("bq extract a", "bq extract --destination_format=PARQUET a"),
      ("--destination_format avro a", "--destination_format=PARQUET a"),
    ] {
      let export = old.hasPrefix("bq") ? "\(old) b" : "bq extract \(old) b"
      let broken = table("x.parquet", export, "./load.sh")
      #expect(
        CommandPlaces.mended("unreadable-format", in: broken) == broken.replacing(old, with: new))
    }
  }

  @Test("a server with an append-only file reads no snapshot, unless a step may have switched the file off")
  func shadowed() {
    func cache(_ step: String) -> String {
      """
      holdfast: 1
      system: sessions
      components:
        cache:
          platform: redis
          backups: {rdb: {method: snapshot, keep: 7d}, log: {method: append-only-file, fsync: always}}
      recovery: {restore: {recovers: cache, from: rdb, steps: [{name: Begin, run: '\(step)'}]}}

      """
    }
    #expect(
      CommandPlaces.underlined("shadowed-restore", in: cache("redis-server")) == [["rdb", "log"]])
    for step in ["redis-server --appendonly no", "./restore.sh"] {
      #expect(CommandPlaces.underlined("shadowed-restore", in: cache(step)) == [])
    }
  }

  @Test("a setting that the platform does not know is named with its method")
  func settings() {
    let own = spec(
      "  a: {recovers: database, from: nightly}",
      "      auto: {method: automated, to: archive, writes: x, keep: 7d}")
    #expect(
      CommandPlaces.underlined("setting-without-effect", in: own) == [["archive", "x", "automated"]])
    let named = spec("  a: {recovers: database, from: nightly}")
    #expect(CommandPlaces.underlined("setting-without-effect", in: named) == [])
  }
}
