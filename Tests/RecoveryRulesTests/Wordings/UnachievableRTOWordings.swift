import Testing

/// How `unachievable-rto` speaks of waits, thaws, states and unknown steps.
@Suite("Wording: UnachievableRTO") struct UnachievableRTOWordings {
  @Test("noticing and steps add up, and the longest is shown")
  func noticingStepsAddUpLongest() {
    #expect(
      Pictures.of(
        "unachievable-rto",
        in: Orders.spec(
          #"""
          objectives: {rto: 1h}
          recovery:
            restore:
              recovers: database
              from: nightly
              detect: 5m..15m
              steps: [{name: Restore, takes: 30m..70m}, {name: Check, takes: 10m}]
          """#)) == #"""
          error[unachievable-rto]: `database` can take 1h 35m to be back when it fails, its instance or zone is lost, or its data is wrong, but promises 1h
            --> spec.yaml:18:36
             |
           3 | objectives: {rto: 1h}
             |                   -- back within this time
          ...
          14 |   restore:
             |   ------- this procedure answers
          ...
          18 |     steps: [{name: Restore, takes: 30m..70m}, {name: Check, takes: 10m}]
             |                                    ^^^^^^^^ this takes longest
             |
             = proof: 15m to notice + 1h 10m Restore + 10m Check = 1h 35m
             = help: promise 1h 35m, which holds
           3 - objectives: {rto: 1h}
           3 + objectives: {rto: 1h 35m}
             = more: holdfast explain unachievable-rto

          """#)
  }

  @Test("a wait for what is needed counts before the first step")
  func waitForWhatNeededCounts() {
    #expect(
      Pictures.of(
        "unachievable-rto",
        in: #"""
          holdfast: 1
          system: orders
          components:
            database: {platform: rds-postgres, region: eu-west-1, objectives: {when: {region: {rto: 4h}}}}
            application: {stateless: true, region: eu-west-1, needs: [database], objectives: {when: {region: {rto: 1h}}}}
          recovery:
            database: {recovers: database, from: none, when: region, steps: [{name: Build it anew, takes: 3h}]}
            application: {recovers: application, when: region, steps: [{name: Roll out, takes: 10m}]}
          """#) == #"""
          error[unachievable-rto]: `application` can take 3h 10m to be back when its region is lost, but promises 1h
           --> spec.yaml:5:61
            |
          5 |   application: {stateless: true, region: eu-west-1, needs: [database], objectives: {when: {region: {rto: 1h}}}}
            |                                                             ^^^^^^^^                                     -- back within this time
            |                                                             |
            |                                                             this takes longest
          ...
          8 |   application: {recovers: application, when: region, steps: [{name: Roll out, takes: 10m}]}
            |   ----------- this procedure answers
            |
            = proof: 3h until database is back + 10m Roll out = 3h 10m
            = help: promise 4h, which holds
          5 -   application: {stateless: true, region: eu-west-1, needs: [database], objectives: {when: {region: {rto: 1h}}}}
          5 +   application: {stateless: true, region: eu-west-1, needs: [database], objectives: {when: {region: {rto: 4h}}}}
            = more: holdfast explain unachievable-rto

          """#)
  }

  @Test("a cold copy must thaw first")
  func coldCopyMustThawFirst() {
    #expect(
      Pictures.of(
        "unachievable-rto",
        in: Orders.spec(
          #"""
          objectives: {rto: 4h}
          backups:
            nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive, class: deep-archive}
          recovery:
            restore:
              recovers: database
              from: nightly
              steps: [{restore: database, from: nightly, takes: 1h}]
          """#)) == #"""
          error[unachievable-rto]: `database` can take 13h to be back when it fails, its instance or zone is lost, or its data is wrong, but promises 4h
            --> spec.yaml:10:99
             |
           3 | objectives: {rto: 4h}
             |                   -- back within this time
          ...
          10 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive, class: deep-archive}
             |                                                                                                   ^^^^^^^^^^^^ this takes longest
          ...
          14 |   restore:
             |   ------- this procedure answers
             |
             = proof: 12h to thaw nightly from deep-archive + 1h Restore database = 13h
             = help: promise 13h, which holds
           3 - objectives: {rto: 4h}
           3 + objectives: {rto: 13h}
             = fact: S3 Glacier Deep Archive thaws an object within 12 hours at the standard speed [AWS service model (botocore 1.43.11)]
             = more: holdfast explain unachievable-rto

          """#)
  }

  @Test("a state that is reached late is its own finding")
  func stateReachedLateItsOwn() {
    #expect(
      Pictures.of(
        "unachievable-rto",
        in: Orders.spec(
          #"""
          objectives: {rto: {read-only: 30m, full: 4h}}
          recovery:
            restore:
              recovers: database
              from: nightly
              steps: [{name: Open the replica for reading, takes: 45m, reaches: read-only}, {name: Restore, takes: 2h}]
          """#)) == #"""
          error[unachievable-rto]: `database` can take 45m to be read-only when it fails, its instance or zone is lost, or its data is wrong, but promises 30m
            --> spec.yaml:17:71
             |
           3 | objectives: {rto: {read-only: 30m, full: 4h}}
             |                               --- read-only within this time
          ...
          17 |     steps: [{name: Open the replica for reading, takes: 45m, reaches: read-only}, {name: Restore, takes: 2h}]
             |                                                                       ^^^^^^^^^ reached here
             |
             = proof: 45m Open the replica for reading
             = help: promise 45m, which holds
           3 - objectives: {rto: {read-only: 30m, full: 4h}}
           3 + objectives: {rto: {read-only: 45m, full: 4h}}
             = more: holdfast explain unachievable-rto

          """#)
  }

  @Test("a procedure for a wider scope serves the narrower")
  func procedureForWiderScopeServes() {
    #expect(
      Pictures.of(
        "unachievable-rto",
        in: Orders.spec(
          #"""
          objectives: {rto: 1h}
          recovery:
            restore:
              recovers: database
              from: nightly
              when: [logical, region]
              steps: [{name: Build the region anew, takes: 3h}]
          """#)) == #"""
          error[unachievable-rto]: `database` can take 3h to be back when it fails, its instance or zone is lost, or its data is wrong, but promises 1h
            --> spec.yaml:18:50
             |
           3 | objectives: {rto: 1h}
             |                   -- back within this time
          ...
          14 |   restore:
             |   ------- the narrowest procedure that answers
          ...
          18 |     steps: [{name: Build the region anew, takes: 3h}]
             |                                                  ^^ this takes longest
             |
             = proof: 3h Build the region anew
             = help: promise 3h, which holds
           3 - objectives: {rto: 1h}
           3 + objectives: {rto: 3h}
             = more: holdfast explain unachievable-rto

          """#)
  }

  @Test("an unknown step leaves what is already too long")
  func anUnknownStepLeavesWhat() {
    #expect(
      Pictures.of(
        "unachievable-rto",
        in: Orders.spec(
          #"""
          objectives: {rto: 1h}
          recovery:
            restore:
              recovers: database
              from: nightly
              steps: [{name: Restore, takes: 2h}, {name: Check, takes: unknown}]
          """#)) == #"""
          error[unachievable-rto]: `database` can take at least 2h to be back when it fails, its instance or zone is lost, or its data is wrong, but promises 1h
            --> spec.yaml:17:36
             |
           3 | objectives: {rto: 1h}
             |                   -- back within this time
          ...
          14 |   restore:
             |   ------- this procedure answers
          ...
          17 |     steps: [{name: Restore, takes: 2h}, {name: Check, takes: unknown}]
             |                                    ^^ this takes longest
             |
             = proof: 2h Restore + takes of step Check: unknown
             = more: holdfast explain unachievable-rto

          """#)
  }

  @Test("a policy's promise is not one system's to change")
  func policysPromiseNotOneSystems() {
    #expect(
      Pictures.of(
        "unachievable-rto",
        in: Orders.spec(
          #"""
          class: critical
          objectives: {rpo: 26h}
          recovery:
            restore:
              recovers: database
              from: nightly
              steps: [{name: Restore, takes: 2h}]
          ---
          holdfast: 1
          policy: company
          classes:
            critical: {objectives: {rto: 1h}}
          """#)) == #"""
          error[unachievable-rto]: `database` can take 2h to be back when it fails, its instance or zone is lost, or its data is wrong, but promises 1h
            --> spec.yaml:18:36
             |
          15 |   restore:
             |   ------- this procedure answers
          ...
          18 |     steps: [{name: Restore, takes: 2h}]
             |                                    ^^ this takes longest
          ...
          23 |   critical: {objectives: {rto: 1h}}
             |                                -- back within this time
             |
             = proof: 2h Restore
             = note: class `critical` promises this for all its systems; the system's own `objectives:` can promise 2h
             = more: holdfast explain unachievable-rto

          """#)
  }
}
