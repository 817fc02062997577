import Testing

/// What drills, alerts, stores and counts of copies provoke.
@Suite("Wording: Operating") struct OperatingWordings {
  @Test("a drill of one procedure is held against the tightest promise that it answers")
  func drillOneProcedureHeldAgainst() {
    #expect(
      Pictures.of(
        "measured-worse-than-promised",
        in: Orders.spec(
          #"""
          objectives: {rto: 4h, rpo: 26h, when: {region: {rto: 12h, rpo: 30h}}}
          recovery:
            restore: {recovers: database, from: nightly, when: [logical, zone], steps: [{name: Restore, takes: 1h}]}
            rebuild: {recovers: database, from: nightly, when: [region], steps: [{name: Build anew, takes: 2h}]}
          drills:
            rehearsal: {type: restore, covers: [restore], last: 2026-11-02, measured: {rto: 5h}}
          """#)) == #"""
          error[measured-worse-than-promised]: drill `rehearsal` needed 5h for `restore`, but 4h is promised
            --> spec.yaml:17:83
             |
           3 | objectives: {rto: 4h, rpo: 26h, when: {region: {rto: 12h, rpo: 30h}}}
             |                   -- promised
          ...
          17 |   rehearsal: {type: restore, covers: [restore], last: 2026-11-02, measured: {rto: 5h}}
             |                                                                                   ^^ measured
             |
             = more: holdfast explain measured-worse-than-promised

          """#)
  }

  @Test("a drill of several procedures is held against the loosest of them")
  func drillSeveralProceduresHeldAgainst() {
    #expect(
      Pictures.of(
        "measured-worse-than-promised",
        in: Orders.spec(
          #"""
          objectives: {rto: 4h, rpo: 26h, when: {region: {rto: 12h, rpo: 30h}}}
          recovery:
            restore: {recovers: database, from: nightly, when: [logical, zone], steps: [{name: Restore, takes: 1h}]}
            rebuild: {recovers: database, from: nightly, when: [region], steps: [{name: Build anew, takes: 2h}]}
          drills:
            rehearsal: {type: restore, covers: [restore, rebuild], last: 2026-11-02, measured: {rto: 5h, rpo: 31h}}
          """#)) == #"""
          error[measured-worse-than-promised]: drill `rehearsal` lost 31h, but 30h is promised
            --> spec.yaml:17:101
             |
           3 | objectives: {rto: 4h, rpo: 26h, when: {region: {rto: 12h, rpo: 30h}}}
             |                                                                --- promised
          ...
          17 |   rehearsal: {type: restore, covers: [restore, rebuild], last: 2026-11-02, measured: {rto: 5h, rpo: 31h}}
             |                                                                                                     ^^^ measured
             |
             = more: holdfast explain measured-worse-than-promised

          """#)
  }

  @Test("an alert on what no promise rests on is not late")
  func anAlertOnWhatNo() {
    #expect(
      Pictures.of(
        "late-alert",
        in: Orders.spec(
          #"""
          objectives: {rpo: 1h}
          backups:
            pitr: {method: point-in-time, keep: 7d}
            nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          recovery:
            restore:
              recovers: database
              from: pitr
              steps: [{name: Restore, takes: 1h}]
          alerts:
            stale: {watches: [database.nightly], trigger: staleness, over: 25h, do: Look}
            behind: {watches: [database.pitr], trigger: staleness, over: 30m, do: Look}
          """#)) == "")
  }

  @Test("an alert on a whole component is held against its tightest promise")
  func anAlertOnWholeComponent() {
    #expect(
      Pictures.of(
        "late-alert",
        in: Orders.spec(
          #"""
          objectives: {rpo: 1h}
          backups:
            pitr: {method: point-in-time, keep: 7d}
            nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          recovery:
            restore:
              recovers: database
              from: pitr
              steps: [{name: Restore, takes: 1h}]
          alerts:
            stale: {watches: [database], trigger: staleness, over: 25h, do: Look}
          """#)) == #"""
          error[late-alert]: alert `stale` fires when `database` is 25h old, but at most 1h may be lost
            --> spec.yaml:20:58
             |
           3 | objectives: {rpo: 1h}
             |                   -- at most this much may be lost
          ...
          20 |   stale: {watches: [database], trigger: staleness, over: 25h, do: Look}
             |                                                          ^^^ too late
             |
             = help: fire after 1h
          20 -   stale: {watches: [database], trigger: staleness, over: 25h, do: Look}
          20 +   stale: {watches: [database], trigger: staleness, over: 1h, do: Look}
             = more: holdfast explain late-alert

          """#)
  }

  @Test("a store that only a step leans on, or a store's replica goes to, is used")
  func storeOnlyStepLeansOn() {
    #expect(
      Pictures.of(
        "unused-store",
        in: #"""
          holdfast: 1
          system: orders
          components:
            site: {platform: files, backups: {copy: {method: copy, schedule: daily 02:00, to: archive}}}
          stores:
            archive: {platform: s3, replicas: {west: {to: second}}}
            second: {platform: s3}
            templates: {platform: s3}
            forgotten: {platform: s3}
          recovery:
            rebuild: {recovers: site, from: copy, steps: [{name: Build anew, takes: 1h, needs: [templates]}]}
          """#) == #"""
          warning[unused-store]: nothing goes to store `forgotten`
           --> spec.yaml:9:3
            |
          9 |   forgotten: {platform: s3}
            |   ^^^^^^^^^ no `to:` names it
            |
            = more: holdfast explain unused-store

          """#)
  }

  @Test("copies are counted once a component, whatever is missing")
  func copiesAreCountedOnceComponent() {
    #expect(
      Pictures.of(
        "too-few-copies",
        in: Orders.spec(
          #"""
          class: critical
          objectives: {}
          stores:
            archive: {platform: s3}
          ---
          holdfast: 1
          policy: company
          classes:
            critical: {copies: {total: 3, regions: 2, accounts: 2, immutable: 1}}
          """#, without: ["recovery"])) == #"""
          error[too-few-copies]: `database` has 2 copies, but its class asks for 3
            --> spec.yaml:6:3
             |
           3 | class: critical
             |        -------- by this class
          ...
           6 |   database:
             |   ^^^^^^^^ the live data counts as one, and what names no place as the same place
          ...
          18 |   critical: {copies: {total: 3, regions: 2, accounts: 2, immutable: 1}}
             |                              -           -            -             - so far no immutable copy
             |                              |           |            |
             |                              |           |            so far 1 account with copies
             |                              |           so far 1 region with copies
             |                              asked for here
             |
             = more: holdfast explain too-few-copies

          """#)
  }

  @Test("the time of a priority runs out as well")
  func priorityRunsOut() {
    let picture = Pictures.of(
      "late-escalation",
      in: Orders.spec(
        """
        objectives: {rto: 4h}
        priorities: {critical: {within: 30m, recover: [database]}, low: {within: 10m}}
        people: {lead: {phone: '1'}}
        escalation: [{after: 30m, notify: [lead]}]
        """))
    #expect(picture.contains("`lead` is told after 30m, when the shortest time promised, 30m, has run out"))
  }

  @Test("levels that are told too late are one finding")
  func levelsAreToldTooLate() {
    #expect(
      Pictures.of(
        "late-escalation",
        in: Orders.spec(
          #"""
          objectives: {rto: 1h}
          people:
            lead: {phone: '1'}
            head: {phone: '2'}
          escalation: [{after: 0m, notify: [lead]}, {after: 1h, notify: [head]}, {after: 2h, notify: [lead, head]}]
          """#)) == #"""
          warning[late-escalation]: `head` is told after 1h, when the shortest time promised, 1h, has run out
            --> spec.yaml:21:51
             |
           3 | objectives: {rto: 1h}
             |                   -- back within this time
          ...
          21 | escalation: [{after: 0m, notify: [lead]}, {after: 1h, notify: [head]}, {after: 2h, notify: [lead, head]}]
             |                                                   ^^                           -- and later still
             |                                                   |
             |                                                   too late to help
             |
             = more: holdfast explain late-escalation

          """#)
  }

  @Test("an alert on several backups is late once")
  func anAlertOnSeveralBackups() {
    #expect(
      Pictures.of(
        "late-alert",
        in: Orders.spec(
          #"""
          objectives: {rpo: 25h}
          alerts:
            stale: {watches: [database.nightly, database], trigger: staleness, over: 2d, do: Look}
          """#)) == #"""
          error[late-alert]: alert `stale` fires when `database.nightly` is 2d old, but at most 25h may be lost
            --> spec.yaml:19:76
             |
           3 | objectives: {rpo: 25h}
             |                   --- at most this much may be lost
          ...
          19 |   stale: {watches: [database.nightly, database], trigger: staleness, over: 2d, do: Look}
             |                                                                            ^^ too late
             |
             = help: fire after 24h 30m
          19 -   stale: {watches: [database.nightly, database], trigger: staleness, over: 2d, do: Look}
          19 +   stale: {watches: [database.nightly, database], trigger: staleness, over: 24h 30m, do: Look}
             = more: holdfast explain late-alert

          """#)
  }
}
