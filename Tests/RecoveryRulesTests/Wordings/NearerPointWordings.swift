import Testing

/// What a loss says of levels with newer points that no procedure reads.
@Suite("Wordings of unachievable-rpo: newer points") struct NearerPointWordings {
  @Test("newer points that do not reach back to before the damage are named, and why they are of no use")
  func newerPointsThatDoNotReachBack() {
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: Orders.spec(
          #"""
          objectives: {rpo: 1h, noticed: 10d}
          backups:
            pitr: {method: point-in-time, keep: 7d}
            nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          recovery:
            restore:
              recovers: database
              from: nightly
              when: [logical]
              steps: [{name: Restore, takes: 1h}]
          """#)) == #"""
          error[unachievable-rpo]: `database` can lose 24h 30m when its data is wrong, but promises 1h
            --> spec.yaml:11:43
             |
           3 | objectives: {rpo: 1h, noticed: 10d}
             |                   -- at most this much may be lost
          ...
          11 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
             |                                           ^^^^^^^^^^^ `nightly` is made this often
             |
             = proof: 24h between runs of nightly + 30m until nightly is usable = 24h 30m
             = help: run it every 30m or oftener
          11 -       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          11 +       nightly: {method: export, schedule: every 30m, takes: 30m, keep: 30d, to: archive}
             = help: or promise 25h, which holds
           3 - objectives: {rpo: 1h, noticed: 10d}
           3 + objectives: {rpo: 25h, noticed: 10d}
             = note: `pitr` would lose 5m; it reaches back 7d for certain, but damage may be noticed 10d later
             = more: holdfast explain unachievable-rpo

          """#)
  }

  @Test("newer points that are left, but not new enough for the promise, are a help")
  func newerPointsThatAreNotNewEnough() {
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: Orders.spec(
          #"""
          objectives: {rpo: 10m}
          backups:
            hourly: {method: export, schedule: every 1h, takes: 5m, keep: 7d, to: archive}
            nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          recovery:
            restore:
              recovers: database
              from: nightly
              when: [logical, instance, zone]
              steps: [{name: Restore, takes: 1h}]
          """#)) == #"""
          error[unachievable-rpo]: `database` can lose 24h 30m when its instance or zone is lost, or its data is wrong, but promises 10m
            --> spec.yaml:11:43
             |
           3 | objectives: {rpo: 10m}
             |                   --- at most this much may be lost
          ...
          11 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
             |                                           ^^^^^^^^^^^ `nightly` is made this often
             |
             = proof: 24h between runs of nightly + 30m until nightly is usable = 24h 30m
             = help: promise 25h, which holds
           3 - objectives: {rpo: 10m}
           3 + objectives: {rpo: 25h}
             = help: restore from `hourly`, which would lose 1h 5m
             = more: holdfast explain unachievable-rpo

          """#)
  }
}
