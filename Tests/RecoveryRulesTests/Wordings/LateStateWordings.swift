import Testing

/// How `unachievable-rto` speaks of states that are promised alone or beside being fully back.
@Suite("Wording: states that are reached late") struct LateStateWordings {
  @Test(
    "a state that no step reaches is reached when all is back, and counts where states alone are promised")
  func stateNoStepReaches() {
    #expect(
      Pictures.of(
        "unachievable-rto",
        in: #"""
          holdfast: 1
          system: orders
          objectives: {rto: {read-only: 30m}}
          components:
            database: {platform: rds-postgres, region: eu-west-1, account: production}
          recovery:
            restore:
              recovers: database
              from: none
              steps: [{name: Restore, takes: 30m..70m}]
          """#) == #"""
          error[unachievable-rto]: `database` can take 1h 10m to be read-only when it fails, its instance or zone is lost, or its data is wrong, but promises 30m
           --> spec.yaml:7:3
            |
          3 | objectives: {rto: {read-only: 30m}}
            |                               --- read-only within this time
          ...
          7 |   restore:
            |   ^^^^^^^ no step reaches read-only before the end
            |
            = proof: 1h 10m Restore
            = help: promise 1h 10m, which holds
          3 - objectives: {rto: {read-only: 30m}}
          3 + objectives: {rto: {read-only: 1h 10m}}
            = more: holdfast explain unachievable-rto

          """#)
  }

  @Test("of several answers the one that reaches the state last counts, not the one that is fully back last")
  func lateStateOfAnotherAnswer() {
    #expect(
      Pictures.of(
        "unachievable-rto",
        in: #"""
          holdfast: 1
          system: orders
          objectives: {when: {region: {rto: {read-only: 1h, full: 4h}}}}
          components:
            database: {platform: rds-postgres, region: eu-west-1, account: production}
          recovery:
            quick:
              recovers: database
              when: region
              from: none
              steps: [{name: Read, takes: 2h, reaches: read-only}, {name: Write, takes: 10m}]
            slow:
              recovers: database
              when: region
              from: none
              steps: [{name: Look, takes: 10m, reaches: read-only}, {name: Build, takes: 3h}]
          """#) == #"""
          error[unachievable-rto]: `database` can take 2h to be read-only when its region is lost, but promises 1h
            --> spec.yaml:11:46
             |
           3 | objectives: {when: {region: {rto: {read-only: 1h, full: 4h}}}}
             |                                               -- read-only within this time
          ...
          11 |     steps: [{name: Read, takes: 2h, reaches: read-only}, {name: Write, takes: 10m}]
             |                                              ^^^^^^^^^ reached here
             |
             = proof: 2h Read
             = help: promise 2h, which holds
           3 - objectives: {when: {region: {rto: {read-only: 1h, full: 4h}}}}
           3 + objectives: {when: {region: {rto: {read-only: 2h, full: 4h}}}}
             = more: holdfast explain unachievable-rto

          """#)
  }
}
