import Testing

/// How `unproved-promise` names what nobody knows.
@Suite("Wording: UnprovedPromise") struct UnprovedPromiseWordings {
  @Test("a time that rests on an unknown step")
  func timeRestsOnAnUnknown() {
    #expect(
      Pictures.of(
        "unproved-promise",
        in: Orders.spec(
          #"""
          objectives: {rto: 2h}
          recovery:
            restore:
              recovers: database
              from: nightly
              steps: [{name: Restore, takes: unknown}, {name: Check}]
          """#)) == #"""
          error[unproved-promise]: nobody knows whether `database` is back within 2h when it fails, its instance or zone is lost, or its data is wrong
            --> spec.yaml:3:19
             |
           3 | objectives: {rto: 2h}
             |                   ^^ promised here
          ...
          17 |     steps: [{name: Restore, takes: unknown}, {name: Check}]
             |                                    -------   ------------- not known
             |                                    |
             |                                    not known
             |
             = proof: takes of step Restore: unknown + takes of step Check: unknown
             = more: holdfast explain unproved-promise

          """#)
  }

  @Test("more than four unknown terms are counted")
  func moreThanFourUnknownTerms() {
    #expect(
      Pictures.of(
        "unproved-promise",
        in: Orders.spec(
          #"""
          objectives: {rto: 2h}
          recovery:
            restore:
              recovers: database
              from: nightly
              steps: [{name: Stop}, {name: Drop}, {name: Restore}, {name: Check}, {name: Start}, {name: Announce}]
          """#)) == #"""
          error[unproved-promise]: nobody knows whether `database` is back within 2h when it fails, its instance or zone is lost, or its data is wrong
            --> spec.yaml:3:19
             |
           3 | objectives: {rto: 2h}
             |                   ^^ promised here
          ...
          17 |     steps: [{name: Stop}, {name: Drop}, {name: Restore}, {name: Check}, {name: Start}, {name: Announce}]
             |             ------------  ------------  ---------------  ------------- not known
             |             |             |             |
             |             |             |             not known
             |             |             not known
             |             not known
             |
             = proof: takes of step Stop: unknown + takes of step Drop: unknown + takes of step Restore: unknown + takes of step Check: unknown + takes of step Start: unknown + takes of step Announce: unknown
             = note: 2 more things are not known
             = more: holdfast explain unproved-promise

          """#)
  }

  @Test("a promise of a policy is shown beside the system's own gap")
  func promisePolicyShownBesideSystems() {
    #expect(
      Pictures.of(
        "unproved-promise",
        in: Orders.spec(
          #"""
          class: critical
          objectives: {rto: 2h}
          backups:
            nightly: {method: export, schedule: daily 02:00, takes: unknown, keep: 30d, to: archive}
          ---
          holdfast: 1
          policy: company
          classes:
            critical: {objectives: {rpo: 26h}}
          """#)) == #"""
          error[unproved-promise]: nobody knows whether `database` loses at most 26h when its instance or zone is lost, or its data is wrong
            --> spec.yaml:11:63
             |
          11 |       nightly: {method: export, schedule: daily 02:00, takes: unknown, keep: 30d, to: archive}
             |                                                               ^^^^^^^ not known
          ...
          23 |   critical: {objectives: {rpo: 26h}}
             |                                --- promised here
             |
             = proof: 24h between runs of nightly + takes of nightly: unknown
             = more: holdfast explain unproved-promise

          """#)
  }

  @Test("an objective that is itself unknown")
  func anObjectiveItselfUnknown() {
    #expect(
      Pictures.of(
        "unproved-promise",
        in: Orders.spec(
          #"""
          objectives: {rpo: unknown}
          """#)) == #"""
          error[unproved-promise]: nobody knows how much `database` may lose
           --> spec.yaml:3:19
            |
          3 | objectives: {rpo: unknown}
            |                   ^^^^^^^ not known
            |
            = more: holdfast explain unproved-promise

          """#)
  }

  @Test("a source that is unknown")
  func sourceUnknown() {
    #expect(
      Pictures.of(
        "unproved-promise",
        in: Orders.spec(
          #"""
          objectives: {rpo: 26h}
          recovery:
            restore:
              recovers: database
              from: unknown
              steps: [{name: Restore, takes: 1h}]
          """#)) == #"""
          error[unproved-promise]: nobody knows whether `database` loses at most 26h when its instance or zone is lost, or its data is wrong
            --> spec.yaml:3:19
             |
           3 | objectives: {rpo: 26h}
             |                   ^^^ promised here
          ...
          16 |     from: unknown
             |           ------- nobody knows what `database` is restored from
             |
             = more: holdfast explain unproved-promise

          """#)
  }

  @Test("a value that cannot be read is told once")
  func valueCannotBeReadTold() {
    #expect(
      Pictures.ofAll(
        in: Orders.spec(
          #"""
          objectives: {rpo: 26h}
          backups:
            nightly: {method: export, schedule: daily 02:00, takes: half an hour, keep: 30d, to: archive}
          """#)) == #"""
          error[bad-value]: `takes` cannot be read: no number stands here
            --> spec.yaml:10:63
             |
          10 |       nightly: {method: export, schedule: daily 02:00, takes: half an hour, keep: 30d, to: archive}
             |                                                               ^^^^^^^^^^^^ expected a number with a unit, such as `15m`, `4h`, `30d`, `12w`, `12mo` or `7y`
             |
             = more: holdfast explain bad-value

          """#)
  }

  @Test("an unknown retention is told with the promise that rests on it, and once")
  func unknownRetention() {
    let open = Orders.spec(
      #"""
      objectives: {rpo: 26h}
      backups:
        nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: unknown, to: archive}
      """#)
    #expect(
      Pictures.ofAll(in: open) == #"""
        error[unproved-promise]: nobody knows whether `database` loses at most 26h when its instance or zone is lost, or its data is wrong
          --> spec.yaml:3:19
           |
         3 | objectives: {rpo: 26h}
           |                   ^^^ promised here
        ...
        10 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: unknown, to: archive}
           |                                                                          ------- not known
           |
           = proof: 24h between runs of nightly + 30m until nightly is usable + keep of nightly: unknown
           = more: holdfast explain unproved-promise

        """#)
    // Where the promise is broken already, the unknown retention is a slip of its own.
    let broken = Pictures.ofAll(in: open.replacing("rpo: 26h", with: "rpo: 6h"))
    #expect(
      broken.contains("error[unachievable-rpo]") && broken.contains("warning[backup-without-retention]"))
  }

  /// Two things that wait for what the same failure takes.
  private static func shop(_ cache: String) -> String {
    """
    holdfast: 1
    system: shop
    components:
      app: {stateless: true, region: eu-west-1, needs: [cache, core/database], objectives: {when: {region: {rto: 1d}}}}
      web: {stateless: true, region: eu-west-1, needs: [cache], objectives: {when: {region: {rto: 1d}}}}
      cache: {platform: redis, \(cache)}
    recovery:
      app: {recovers: [app, web], when: region, detect: 5m, steps: [{name: start, takes: 2m}]}
    ---
    holdfast: 1
    system: core
    components:
      database: {platform: postgres, region: eu-west-1}
    """
  }

  @Test("what the same failure takes and nothing brings back is told once, where it is needed")
  func lostNeed() {
    #expect(
      Pictures.of("unproved-promise", in: Self.shop("region: eu-west-1")) == #"""
        error[unproved-promise]: nothing says how long `cache` takes to come back when its region is lost, and `app` and `web` wait for it
         --> spec.yaml:4:53
          |
        4 |   app: {stateless: true, region: eu-west-1, needs: [cache, core/database], objectives: {when: {region: {rto: 1d}}}}
          |                                                     ^^^^^                                                    -- back within this time
          |                                                     |
          |                                                     no procedure recovers this for region
          |
          = proof: 5m to notice + return of cache: unknown + return of core/database: unknown + 2m start
          = help: add a procedure with `recovers: cache` and `when: [region]`, or say where it stands if the failure leaves it
          = more: holdfast explain unproved-promise

        error[unproved-promise]: nothing says how long `core/database` takes to come back when its region is lost, and `app` and `web` wait for it
         --> spec.yaml:4:60
          |
        4 |   app: {stateless: true, region: eu-west-1, needs: [cache, core/database], objectives: {when: {region: {rto: 1d}}}}
          |                                                            ^^^^^^^^^^^^^                                     -- back within this time
          |                                                            |
          |                                                            no procedure recovers this for region
          |
          = proof: 5m to notice + return of cache: unknown + return of core/database: unknown + 2m start
          = help: add a procedure to `core` with `recovers: database` and `when: [region]`, or say where it stands if the failure leaves it
          = more: holdfast explain unproved-promise

        """#)
    // Where its own promise tells that nothing brings it back, that is the slip.
    let told = Pictures.of(
      "unproved-promise",
      in: Self.shop("region: eu-west-1, objectives: {when: {region: {rto: 1d, rpo: none}}}"))
    #expect(!told.contains("`cache` takes") && told.contains("`core/database` takes"))
    #expect(!Pictures.of("unproved-promise", in: Self.shop("region: eu-west-2")).contains("`cache`"))
  }
}
