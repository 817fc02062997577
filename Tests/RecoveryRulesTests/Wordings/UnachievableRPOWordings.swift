import Testing

/// How `unachievable-rpo` speaks of losses by scope, term and promise.
@Suite("Wording: UnachievableRPO") struct UnachievableRPOWordings {
  @Test("one promise that fails in several scopes is one finding")
  func onePromiseFailsSeveralScopes() {
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: Orders.spec()) == #"""
          error[unachievable-rpo]: `database` can lose 24h 30m when its instance or zone is lost, or its data is wrong, but promises 6h
            --> spec.yaml:10:43
             |
           3 | objectives: {rpo: 6h}
             |                   -- at most this much may be lost
          ...
          10 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
             |                                           ^^^^^^^^^^^ `nightly` is made this often
             |
             = proof: 24h between runs of nightly + 30m until nightly is usable = 24h 30m
             = help: run it every 4h or oftener
          10 -       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          10 +       nightly: {method: export, schedule: every 4h, takes: 30m, keep: 30d, to: archive}
             = help: or promise 25h, which holds
           3 - objectives: {rpo: 6h}
           3 + objectives: {rpo: 25h}
             = more: holdfast explain unachievable-rpo

          """#)
  }

  @Test("levels that take turns name the days that decide, and are mended by one alone or by the promise")
  func takeTurns() {
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: Orders.spec(
          #"""
          objectives: {rpo: 4d}
          backups:
            early: {method: export, schedule: weekly Mon 02:00, takes: 30m, keep: 30d, to: archive}
            late: {method: export, schedule: weekly Thu 02:00, takes: 30m, keep: 30d, to: archive}
          recovery:
            restore: {recovers: database, steps: [{name: Restore, takes: 1h}]}
          """#)) == #"""
          error[unachievable-rpo]: `database` can lose 4d 30m when its instance or zone is lost, or its data is wrong, but promises 4d
            --> spec.yaml:11:40
             |
           3 | objectives: {rpo: 4d}
             |                   -- at most this much may be lost
          ...
          11 |       late: {method: export, schedule: weekly Thu 02:00, takes: 30m, keep: 30d, to: archive}
             |                                        ^^^^^^^^^^^^^^^^ `late` has the newest point until one of `early` is usable
             |
             = proof: 4d 30m from late of Thu 02:00 until early of Mon 02:00 is usable on Mon 02:30
             = help: run it every 24h or oftener
          10 -       early: {method: export, schedule: weekly Mon 02:00, takes: 30m, keep: 30d, to: archive}
          10 +       early: {method: export, schedule: every 24h, takes: 30m, keep: 30d, to: archive}
             = help: or promise 5d, which holds
           3 - objectives: {rpo: 4d}
           3 + objectives: {rpo: 5d}
             = more: holdfast explain unachievable-rpo

          """#)
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: Orders.spec(
          #"""
          objectives: {rpo: 5d}
          backups:
            early: {method: export, schedule: weekly Mon 02:00, takes: 30m, keep: 30d, to: archive}
            late: {method: export, schedule: weekly Thu 02:00, takes: 30m, keep: 30d, to: archive}
          recovery:
            restore: {recovers: database, steps: [{name: Restore, takes: 1h}]}
          """#)) == "")
  }

  @Test("promises of several scopes that fail are one finding each")
  func promisesSeveralScopesFailAre() {
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: Orders.spec(
          #"""
          objectives: {rpo: 6h, when: {region: {rpo: 12h}}}
          recovery:
            restore:
              recovers: database
              from: nightly
              when: [logical, region]
              steps: [{name: Restore, takes: 1h}]
          """#)) == #"""
          error[unachievable-rpo]: `database` can lose 24h 30m when its instance or zone is lost, or its data is wrong, but promises 6h
            --> spec.yaml:10:43
             |
           3 | objectives: {rpo: 6h, when: {region: {rpo: 12h}}}
             |                   -- at most this much may be lost
          ...
          10 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
             |                                           ^^^^^^^^^^^ `nightly` is made this often
             |
             = proof: 24h between runs of nightly + 30m until nightly is usable = 24h 30m
             = help: run it every 4h or oftener
          10 -       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          10 +       nightly: {method: export, schedule: every 4h, takes: 30m, keep: 30d, to: archive}
             = help: or promise 25h, which holds
           3 - objectives: {rpo: 6h, when: {region: {rpo: 12h}}}
           3 + objectives: {rpo: 25h, when: {region: {rpo: 12h}}}
             = more: holdfast explain unachievable-rpo

          error[unachievable-rpo]: `database` can lose 24h 30m when its region is lost, but promises 12h
            --> spec.yaml:10:43
             |
           3 | objectives: {rpo: 6h, when: {region: {rpo: 12h}}}
             |                                            --- at most this much may be lost
          ...
          10 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
             |                                           ^^^^^^^^^^^ `nightly` is made this often
             |
             = proof: 24h between runs of nightly + 30m until nightly is usable = 24h 30m
             = help: run it every 8h or oftener
          10 -       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          10 +       nightly: {method: export, schedule: every 8h, takes: 30m, keep: 30d, to: archive}
             = help: or promise 25h, which holds
           3 - objectives: {rpo: 6h, when: {region: {rpo: 12h}}}
           3 + objectives: {rpo: 6h, when: {region: {rpo: 25h}}}
             = more: holdfast explain unachievable-rpo

          """#)
  }

  @Test("a gap that is the calendar's is shown as the calendar has it")
  func gapCalendarsShownAsCalendar() {
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: Orders.spec(
          #"""
          objectives: {rpo: 25h}
          backups:
            nightly: {method: export, schedule: "0 2 * * 1-5", takes: 30m, keep: 30d, to: archive}
          """#)) == #"""
          error[unachievable-rpo]: `database` can lose 3d 30m when its instance or zone is lost, or its data is wrong, but promises 25h
            --> spec.yaml:10:43
             |
           3 | objectives: {rpo: 25h}
             |                   --- at most this much may be lost
          ...
          10 |       nightly: {method: export, schedule: "0 2 * * 1-5", takes: 30m, keep: 30d, to: archive}
             |                                           ^^^^^^^^^^^^^ `nightly` is made this often
             |
             = proof: 3d between runs of nightly + 30m until nightly is usable = 3d 30m
             = help: run it every 24h or oftener
          10 -       nightly: {method: export, schedule: "0 2 * * 1-5", takes: 30m, keep: 30d, to: archive}
          10 +       nightly: {method: export, schedule: every 24h, takes: 30m, keep: 30d, to: archive}
             = help: or promise 4d, which holds
           3 - objectives: {rpo: 25h}
           3 + objectives: {rpo: 4d}
             = more: holdfast explain unachievable-rpo

          """#)
  }

  @Test("the platform's floor is a term with its fact")
  func platformsFloorTermWithIts() {
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: Orders.spec(
          #"""
          objectives: {rpo: 1m}
          backups:
            pitr: {method: point-in-time, keep: 7d}
          recovery:
            restore:
              recovers: database
              from: pitr
              steps: [{name: Restore, takes: 1h}]
          """#, without: ["stores"])) == #"""
          error[unachievable-rpo]: `database` can lose 5m when its instance or zone is lost, or its data is wrong, but promises 1m
            --> spec.yaml:10:7
             |
           3 | objectives: {rpo: 1m}
             |                   -- at most this much may be lost
          ...
          10 |       pitr: {method: point-in-time, keep: 7d}
             |       ^^^^ `pitr` can do no better on this platform
             |
             = proof: 5m at the least with pitr
             = help: promise 5m, which holds
           3 - objectives: {rpo: 1m}
           3 + objectives: {rpo: 5m}
             = fact: RDS ships transaction logs every 5 minutes, so point-in-time recovery can lose up to 5 minutes [Amazon RDS User Guide, "Restoring a DB instance to a specified time"]
             = more: holdfast explain unachievable-rpo

          """#)
  }

  @Test("a copy without a bound can lose anything")
  func copyWithoutBoundCanLose() {
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: Orders.spec(
          #"""
          objectives: {rpo: 26h, when: {region: {rpo: 26h}}}
          stores:
            archive:
              platform: s3
              region: eu-west-1
              versioning: true
              replicas:
                west: {region: us-west-2, mode: async}
          recovery:
            restore:
              recovers: database
              when: [region]
              steps: [{name: Restore, takes: 1h}]
          """#)) == #"""
          error[unachievable-rpo]: `database` can lose anything when its region is lost, but promises 26h
            --> spec.yaml:17:7
             |
           3 | objectives: {rpo: 26h, when: {region: {rpo: 26h}}}
             |                                             --- at most this much may be lost
          ...
          17 |       west: {region: us-west-2, mode: async}
             |       ^^^^ no bound is stated or promised for how far it falls behind
             |
             = proof: 24h between runs of nightly + 30m until nightly is usable + lag of nightly in archive.west: no bound
             = fact: S3 replication without replication time control gives no bound on its lag [AWS service model (botocore 1.43.11)]
             = more: holdfast explain unachievable-rpo

          """#)
  }

  @Test("a better level that no procedure reads is named")
  func betterLevelNoProcedureReads() {
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: Orders.spec(
          #"""
          objectives: {rpo: 1h}
          backups:
            pitr: {method: point-in-time, keep: 7d}
            nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          recovery:
            restore:
              recovers: database
              from: nightly
              when: [logical, instance, zone]
              steps: [{name: Restore, takes: 1h}]
          """#)) == #"""
          error[unachievable-rpo]: `database` can lose 24h 30m when its instance or zone is lost, or its data is wrong, but promises 1h
            --> spec.yaml:11:43
             |
           3 | objectives: {rpo: 1h}
             |                   -- at most this much may be lost
          ...
          11 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
             |                                           ^^^^^^^^^^^ `nightly` is made this often
             |
             = proof: 24h between runs of nightly + 30m until nightly is usable = 24h 30m
             = help: run it every 30m or oftener
          11 -       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          11 +       nightly: {method: export, schedule: every 30m, takes: 30m, keep: 30d, to: archive}
             = help: or restore from `pitr`, which would lose less
          17 -     from: nightly
          17 +     from: pitr
             = help: or promise 25h, which holds
           3 - objectives: {rpo: 1h}
           3 + objectives: {rpo: 25h}
             = more: holdfast explain unachievable-rpo

          """#)
  }

  @Test("what is broken without the unknown term is broken")
  func whatBrokenWithoutUnknownTerm() {
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: Orders.spec(
          #"""
          backups:
            nightly: {method: export, schedule: daily 02:00, takes: unknown, keep: 30d, to: archive}
          """#)) == #"""
          error[unachievable-rpo]: `database` can lose at least 24h when its instance or zone is lost, or its data is wrong, but promises 6h
            --> spec.yaml:10:43
             |
           3 | objectives: {rpo: 6h}
             |                   -- at most this much may be lost
          ...
          10 |       nightly: {method: export, schedule: daily 02:00, takes: unknown, keep: 30d, to: archive}
             |                                           ^^^^^^^^^^^ `nightly` is made this often
             |
             = proof: 24h between runs of nightly + takes of nightly: unknown
             = more: holdfast explain unachievable-rpo

          """#)
  }

  @Test("no interval is offered where the run alone takes too long")
  func noIntervalOfferedWhereRun() {
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: Orders.spec(
          #"""
          objectives: {rpo: 1h}
          backups:
            nightly: {method: export, schedule: daily 02:00, takes: 90m, keep: 30d, to: archive}
          """#)) == #"""
          error[unachievable-rpo]: `database` can lose 25h 30m when its instance or zone is lost, or its data is wrong, but promises 1h
            --> spec.yaml:10:43
             |
           3 | objectives: {rpo: 1h}
             |                   -- at most this much may be lost
          ...
          10 |       nightly: {method: export, schedule: daily 02:00, takes: 90m, keep: 30d, to: archive}
             |                                           ^^^^^^^^^^^ `nightly` is made this often
             |
             = proof: 24h between runs of nightly + 1h 30m until nightly is usable = 25h 30m
             = help: promise 26h, which holds
           3 - objectives: {rpo: 1h}
           3 + objectives: {rpo: 26h}
             = more: holdfast explain unachievable-rpo

          """#)
  }

  @Test("a policy's promise is not one system's to change")
  func policysPromiseNotOneSystems() {
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: Orders.spec(
          #"""
          class: critical
          objectives: {rto: 2h}
          backups:
            nightly: {method: export, schedule: daily 02:00, takes: 7h, keep: 30d, to: archive}
          ---
          holdfast: 1
          policy: company
          classes:
            critical: {objectives: {rpo: 6h}}
          """#)) == #"""
          error[unachievable-rpo]: `database` can lose 31h when its instance or zone is lost, or its data is wrong, but promises 6h
            --> spec.yaml:11:43
             |
          11 |       nightly: {method: export, schedule: daily 02:00, takes: 7h, keep: 30d, to: archive}
             |                                           ^^^^^^^^^^^ `nightly` is made this often
          ...
          23 |   critical: {objectives: {rpo: 6h}}
             |                                -- at most this much may be lost
             |
             = proof: 24h between runs of nightly + 7h until nightly is usable = 31h
             = note: class `critical` promises this for all its systems; the system's own `objectives:` can promise 31h
             = more: holdfast explain unachievable-rpo

          """#)
  }

  @Test("a schedule that never fires has its own finding only")
  func scheduleNeverFiresHasIts() {
    #expect(
      Pictures.ofAll(
        in: Orders.spec(
          #"""
          backups:
            nightly: {method: export, schedule: "0 2 31 2 *", takes: 30m, keep: 30d, to: archive}
          """#)) == #"""
          error[schedule-that-never-fires]: `0 2 31 2 *` names a day that never comes
            --> spec.yaml:10:43
             |
          10 |       nightly: {method: export, schedule: "0 2 31 2 *", takes: 30m, keep: 30d, to: archive}
             |                                           ^^^^^^^^^^^^ `database.nightly` would never run
             |
             = help: name a day that every month has, or the last one, as in `monthly last 02:00`
             = more: holdfast explain schedule-that-never-fires

          """#)
  }

  @Test("the platform's own rhythm is not rewritten")
  func platformsOwnRhythmNotRewritten() {
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: #"""
          holdfast: 1
          system: orders
          objectives: {rpo: 12h}
          components:
            database:
              platform: efs
              region: eu-west-1
              account: production
              backups:
                daily: {method: automated, window: 03:00..04:00, takes: 1h, keep: 30d}
          recovery:
            restore:
              recovers: database
              from: daily
              steps: [{name: Restore, takes: 1h}]
          """#) == #"""
          error[unachievable-rpo]: `database` can lose 26h when its data is wrong, but promises 12h
            --> spec.yaml:10:42
             |
           3 | objectives: {rpo: 12h}
             |                   --- at most this much may be lost
          ...
          10 |       daily: {method: automated, window: 03:00..04:00, takes: 1h, keep: 30d}
             |                                          ^^^^^^^^^^^^ `daily` begins at some time in these hours
             |
             = proof: 25h between runs of daily + 1h until daily is usable = 26h
             = help: promise 26h, which holds
           3 - objectives: {rpo: 12h}
           3 + objectives: {rpo: 26h}
             = fact: EFS automatic backups are an AWS Backup plan that is either enabled or disabled [AWS service model (botocore 1.43.11)]
             = more: holdfast explain unachievable-rpo

          """#)
  }

  @Test("no interval is offered in which the platform, or the run, cannot keep up")
  func noIntervalOfferedWhichPlatform() {
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: #"""
          holdfast: 1
          system: orders
          objectives: {rpo: 50m}
          components:
            database:
              platform: efs
              region: eu-west-1
              account: production
              backups:
                vault: {method: aws-backup, schedule: daily 02:00, takes: 10m, keep: 30d}
          recovery:
            restore:
              recovers: database
              from: vault
              steps: [{name: Restore, takes: 1h}]
          """#) == #"""
          error[unachievable-rpo]: `database` can lose 32h 10m when its data is wrong, but promises 50m
            --> spec.yaml:10:45
             |
           3 | objectives: {rpo: 50m}
             |                   --- at most this much may be lost
          ...
          10 |       vault: {method: aws-backup, schedule: daily 02:00, takes: 10m, keep: 30d}
             |                                             ^^^^^^^^^^^ `vault` is made this often
             |
             = proof: 24h between runs of vault + 8h before vault begins + 10m until vault is usable = 32h 10m
             = help: promise 33h, which holds
           3 - objectives: {rpo: 50m}
           3 + objectives: {rpo: 33h}
             = help: say `delay: 1h` to have `vault` begin sooner
             = fact: AWS Backup starts a job within 8 hours of its schedule unless a start window of at least 1 hour says otherwise [AWS service model (botocore 1.43.11)]
             = more: holdfast explain unachievable-rpo

          """#)
  }
}
