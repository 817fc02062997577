import Testing

/// How `total-loss` says why no copy is left.
@Suite("Wording: TotalLoss") struct TotalLossWordings {
  @Test("a component without a copy")
  func componentWithoutCopy() {
    #expect(
      Pictures.of(
        "total-loss",
        in: Orders.spec(without: ["backups", "stores", "recovery"])) == #"""
          error[total-loss]: `database` can lose everything when its instance or zone is lost, or its data is wrong, but promises 6h
           --> spec.yaml:5:3
            |
          3 | objectives: {rpo: 6h}
            |                   -- at most this much may be lost
          4 | components:
          5 |   database:
            |   ^^^^^^^^ nothing of it is left
            |
            = help: give `database` a backup
            = more: holdfast explain total-loss

          """#)
  }

  @Test("a replica repeats what is wrong")
  func replicaRepeatsWhatWrong() {
    #expect(
      Pictures.of(
        "total-loss",
        in: Orders.spec(
          #"""
          components:
            database:
              platform: rds-postgres
              region: eu-west-1
              account: production
              replicas:
                standby: {region: eu-west-1, zone: b, mode: sync}
          recovery:
            restore:
              recovers: database
              from: standby
              when: [logical]
              steps: [{name: Restore, takes: 1h}]
          """#, without: ["stores"])) == #"""
          error[total-loss]: `database` can lose everything when its zone is lost, but promises 6h
            --> spec.yaml:5:3
             |
           3 | objectives: {rpo: 6h}
             |                   -- at most this much may be lost
           4 | components:
           5 |   database:
             |   ^^^^^^^^ nothing of it is left
          ...
          10 |       standby: {region: eu-west-1, zone: b, mode: sync}
             |       ------- `standby` lies in the same zone, b
             |
             = help: keep a copy outside its zone
             = more: holdfast explain total-loss

          error[total-loss]: `database` can lose everything when its data is wrong, but promises 6h
            --> spec.yaml:14:11
             |
           3 | objectives: {rpo: 6h}
             |                   -- at most this much may be lost
          ...
          10 |       standby: {region: eu-west-1, zone: b, mode: sync}
             |       ------- `standby` mirrors the present, which is wrong
          ...
          14 |     from: standby
             |           ^^^^^^^ restored from here
             |
             = help: keep earlier points: a backup, versioning or point-in-time recovery
             = more: holdfast explain total-loss

          """#)
  }

  @Test("copies that go with the region, each for its own reason")
  func copiesGoWithRegionEach() {
    #expect(
      Pictures.of(
        "total-loss",
        in: Orders.spec(
          #"""
          objectives: {rpo: 26h, when: {region: {rpo: 26h}}}
          backups:
            pitr: {method: point-in-time, keep: 7d}
            nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          stores:
            archive: {platform: s3}
          """#, without: ["recovery"])) == #"""
          error[total-loss]: `database` can lose everything when its region is lost, but promises 26h
            --> spec.yaml:5:3
             |
           3 | objectives: {rpo: 26h, when: {region: {rpo: 26h}}}
             |                                             --- at most this much may be lost
           4 | components:
           5 |   database:
             |   ^^^^^^^^ nothing of it is left
          ...
          10 |       pitr: {method: point-in-time, keep: 7d}
             |       ---- `pitr` lies in the same region, eu-west-1
          11 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
             |       ------- `nightly` names no other region, so it may be lost too
             |
             = help: keep a copy in another region, and name both regions
             = more: holdfast explain total-loss

          """#)
  }

  @Test("copies that the same account can delete")
  func copiesSameAccountCanDelete() {
    #expect(
      Pictures.of(
        "total-loss",
        in: Orders.spec(
          #"""
          objectives: {rpo: 26h, when: {account: {rpo: 26h}}}
          backups:
            pitr: {method: point-in-time, keep: 7d}
            nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          stores:
            archive: {platform: s3, region: eu-central-1}
          """#, without: ["recovery"])) == #"""
          error[total-loss]: `database` can lose everything when its account is taken over, but promises 26h
            --> spec.yaml:5:3
             |
           3 | objectives: {rpo: 26h, when: {account: {rpo: 26h}}}
             |                                              --- at most this much may be lost
           4 | components:
           5 |   database:
             |   ^^^^^^^^ nothing of it is left
          ...
          10 |       pitr: {method: point-in-time, keep: 7d}
             |       ---- `pitr` can be deleted from account production too, and no lock forbids it
          11 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
             |       ------- `nightly` names no other account and is under no lock, so it may be deleted too
             |
             = help: keep a copy in another account, or lock the store in compliance mode
             = more: holdfast explain total-loss

          """#)
  }

  @Test("a lock that ends before the damage is noticed")
  func lockEndsBeforeDamageNoticed() {
    #expect(
      Pictures.of(
        "total-loss",
        in: Orders.spec(
          #"""
          objectives: {rpo: 26h, noticed: 30d, when: {account: {rpo: 26h}}}
          backups:
            nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 60d, to: archive}
          stores:
            archive: {platform: s3, region: eu-west-1, account: production, versioning: true, lock: {mode: compliance, keep: 14d}}
          """#, without: ["recovery"])) == #"""
          error[total-loss]: `database` can lose everything when its account is taken over, but promises 26h
            --> spec.yaml:5:3
             |
           3 | objectives: {rpo: 26h, noticed: 30d, when: {account: {rpo: 26h}}}
             |                                                            --- at most this much may be lost
           4 | components:
           5 |   database:
             |   ^^^^^^^^ nothing of it is left
          ...
          10 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 60d, to: archive}
             |       ------- `nightly` is locked for 14d only, but damage may be noticed 30d later, when the last point before it is 31d old
             |
             = help: lock `nightly` for 31d
          12 -   archive: {platform: s3, region: eu-west-1, account: production, versioning: true, lock: {mode: compliance, keep: 14d}}
          12 +   archive: {platform: s3, region: eu-west-1, account: production, versioning: true, lock: {mode: compliance, keep: 31d}}
             = more: holdfast explain total-loss

          """#)
  }

  @Test("points that do not reach back to before the damage")
  func pointsDoNotReachBack() {
    #expect(
      Pictures.of(
        "total-loss",
        in: Orders.spec(
          #"""
          objectives: {rpo: 26h, noticed: 60d}
          """#)) == #"""
          error[total-loss]: `database` can lose everything when its data is wrong, but promises 26h
            --> spec.yaml:16:11
             |
           3 | objectives: {rpo: 26h, noticed: 60d}
             |                   --- at most this much may be lost
          ...
          10 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
             |       ------- `nightly` reaches back 29d for certain, but damage may be noticed 60d later
          ...
          16 |     from: nightly
             |           ^^^^^^^ restored from here
             |
             = help: keep `nightly` 61d
          10 -       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          10 +       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 61d, to: archive}
             = more: holdfast explain total-loss

          """#)
  }

  @Test("a procedure that reads the one copy which is lost")
  func procedureReadsOneCopyWhich() {
    #expect(
      Pictures.of(
        "total-loss",
        in: Orders.spec(
          #"""
          objectives: {rpo: 26h, when: {region: {rpo: 26h}}}
          backups:
            snapshot: {method: automated, window: 03:00..04:00, keep: 30d}
            nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          recovery:
            restore:
              recovers: database
              from: snapshot
              when: [region]
              steps: [{name: Restore, takes: 1h}]
          """#)) == #"""
          error[total-loss]: `database` can lose everything when its region is lost, but promises 26h
            --> spec.yaml:17:11
             |
           3 | objectives: {rpo: 26h, when: {region: {rpo: 26h}}}
             |                                             --- at most this much may be lost
          ...
          10 |       snapshot: {method: automated, window: 03:00..04:00, keep: 30d}
             |       -------- `snapshot` lies in the same region, eu-west-1
          ...
          17 |     from: snapshot
             |           ^^^^^^^^ restored from here
             |
             = help: restore from `nightly`, which is left and loses 24h 30m
          17 -     from: snapshot
          17 +     from: nightly
             = more: holdfast explain total-loss

          """#)
  }

  @Test("a key that is lost with the region")
  func keyLostWithRegion() {
    #expect(
      Pictures.of(
        "total-loss",
        in: #"""
          holdfast: 1
          system: orders
          objectives: {rpo: 26h, when: {region: {rpo: 26h}}}
          components:
            database:
              platform: rds-postgres
              region: eu-west-1
              account: production
              backups:
                nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          places:
            home: {region: eu-west-1}
          stores:
            archive: {platform: s3, region: eu-central-1, encryption: {key: alias/backups, kept: home}}
          """#) == #"""
          error[total-loss]: `database` can lose everything when its region is lost, but promises 26h
            --> spec.yaml:5:3
             |
           3 | objectives: {rpo: 26h, when: {region: {rpo: 26h}}}
             |                                             --- at most this much may be lost
           4 | components:
           5 |   database:
             |   ^^^^^^^^ nothing of it is left
          ...
          10 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
             |       ------- `nightly` can only be opened with alias/backups, which is lost too
             |
             = help: keep a copy in another region, and name both regions
             = more: holdfast explain total-loss

          """#)
  }

  @Test("where nothing is left, the missing procedure is a remark")
  func whereNothingLeftMissingProcedure() {
    #expect(
      Pictures.ofAll(
        in: Orders.spec(
          #"""
          objectives: {rto: 2h, rpo: 26h, when: {region: {rto: 8h, rpo: 26h}}}
          stores:
            archive: {platform: s3, region: eu-west-1, account: backup}
          recovery:
            restore:
              recovers: database
              from: nightly
              when: [logical, zone]
              steps: [{name: Restore, takes: 1h}]
          """#)) == #"""
          error[total-loss]: `database` can lose everything when its region is lost, but promises 26h
            --> spec.yaml:5:3
             |
           3 | objectives: {rto: 2h, rpo: 26h, when: {region: {rto: 8h, rpo: 26h}}}
             |                                                               --- at most this much may be lost
           4 | components:
           5 |   database:
             |   ^^^^^^^^ nothing of it is left
          ...
          10 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
             |       ------- `nightly` lies in the same region, eu-west-1
             |
             = help: keep a copy in another region, and name both regions
             = note: no procedure answers this either; write one once there is something to restore from
             = more: holdfast explain total-loss

          """#)
  }

  @Test("a copy with a named place, of data without one")
  func copyWithNamedPlaceData() {
    #expect(
      Pictures.of(
        "total-loss",
        in: Orders.spec(
          #"""
          objectives: {rpo: 26h, when: {region: {rpo: 26h}}}
          components:
            database:
              platform: rds-postgres
              account: production
              backups:
                nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          """#, without: ["recovery"])) == #"""
          error[total-loss]: `database` can lose everything when its region is lost, but promises 26h
           --> spec.yaml:5:3
            |
          3 | objectives: {rpo: 26h, when: {region: {rpo: 26h}}}
            |                                             --- at most this much may be lost
          4 | components:
          5 |   database:
            |   ^^^^^^^^ nothing of it is left
          ...
          9 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
            |       ------- `nightly` lies in eu-central-1, but the data names no region, so it may be the same
            |
            = help: name the region of `database`, so that the two can be told apart
            = more: holdfast explain total-loss

          """#)
  }
}
