import Testing

@Suite("Findings on methods that a platform does not have")
struct UnknownMethodWordings {
  @Test("A misspelt method is one finding: nothing is concluded from what it might make")
  func misspelt() {
    let spec = """
      holdfast: 1
      system: shop
      objectives: {rto: 2h, rpo: 15m}
      components:
        database:
          platform: postgres
          region: eu-central-1
          backups:
            base: {method: full, schedule: weekly Sat 22:00, takes: 1h, keep: 4w, to: archive}
            wal: {method: wal-archive, from: base, delay: 5m, takes: 1m, keep: 4w, to: archive}
      stores: {archive: {platform: other, region: eu-west-1}}
      recovery:
        restore: {recovers: database, from: wal, detect: 5m, steps: [{name: Replay, takes: 1h}]}
      """
    #expect(
      Pictures.ofAll(in: spec) == """
        error[unknown-platform]: PostgreSQL has no method `wal-archive`
          --> spec.yaml:10:21
           |
        10 |       wal: {method: wal-archive, from: base, delay: 5m, takes: 1m, keep: 4w, to: archive}
           |                     ^^^^^^^^^^^ did you mean `wal-archiving`?
           |
           = help: write `wal-archiving`
        10 -       wal: {method: wal-archive, from: base, delay: 5m, takes: 1m, keep: 4w, to: archive}
        10 +       wal: {method: wal-archiving, from: base, delay: 5m, takes: 1m, keep: 4w, to: archive}
           = more: holdfast explain unknown-platform

        """)
  }
}
