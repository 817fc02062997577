import Testing

@Suite("Pictures of a change: promises and proofs") struct PromisePictureTests {
  @Test("a promise that is weakened in every scope is told once")
  func weakened() {
    #expect(
      Pair.edited(
        to: [("rpo: 26h", "rpo: 30h")]
      ).text == #"""
        weakened, and not approved: 1 weaker, 3 artifacts

        orders (system)
          weaker    database: RPO 26h -> 30h [not approved]

        artifacts
          systems/orders/RUNBOOK.md +2 -2
          systems/orders/objectives.json +8 -8
          systems/orders/terraform/buckets.tf +1 -1

        help: a weakening that is meant is approved in the same change: approvals: {NAME: {for: THING, because: ..., approved: WHO, date: DAY}}

        """#)
  }

  @Test("a promise that is strengthened, and what is to spare of it")
  func strengthened() {
    #expect(
      Pair.edited(
        to: [("rto: 2h", "rto: 90m")]
      ).text == #"""
        strengthened: 1 stronger, 2 artifacts

        orders (system)
          stronger  database: RTO 2h -> 1h 30m

        artifacts
          systems/orders/RUNBOOK.md +1 -1
          systems/orders/objectives.json +8 -8

        """#)
  }

  @Test("a promise for a scope that is no longer made")
  func dropped() {
    #expect(
      Pair.edited(
        to: [("\n  when: {region: {rto: 4h, rpo: 50h}}", "")]
      ).text == #"""
        weakened, and not approved: 2 weaker, 1 new finding, 3 artifacts

        orders (system)
          weaker    database: RPO 50h no longer promised for region [not approved]
          weaker    database: RTO 4h no longer promised for region [not approved]

        findings
          new   warning[unpromised-scope]: `restore` answers `region`, for which nothing is promised

        artifacts
          systems/orders/RUNBOOK.md +2 -5
          systems/orders/objectives.json +0 -159
          systems/orders/terraform/buckets.tf +0 -1

        help: a weakening that is meant is approved in the same change: approvals: {NAME: {for: THING, because: ..., approved: WHO, date: DAY}}

        """#)
  }

  @Test("a proof that moves though no promise did, until its slack is gone")
  func moved() {
    #expect(
      Pair.edited(
        to: [("daily 02:00", "weekly Sun 02:00")]
      ).text == #"""
        weakened, and not approved: 3 weaker, 1 other, 2 new findings

        orders (system)
          weaker    database: RPO 26h holds -> broken when its instance or zone is lost, or its data is wrong [not approved]
          weaker    database: RPO 50h holds -> broken when its region is lost [not approved]
          weaker    database: worst loss 24h 30m -> 7d 30m when its instance, zone or region is lost, or its data is wrong, slack gone, the promise is as it was
          other     database.nightly: schedule daily 02:00 -> weekly Sun 02:00

        findings
          new   error[unachievable-rpo]: `database` can lose 7d 30m when its instance or zone is lost, or its data is wrong, but promises 26h
          new   error[unachievable-rpo]: `database` can lose 7d 30m when its region is lost, but promises 50h

        artifacts are not compared: the change has errors

        help: a weakening that is meant is approved in the same change: approvals: {NAME: {for: THING, because: ..., approved: WHO, date: DAY}}

        """#)
  }

  @Test("a proof that moves while its promise holds is worse, and asks for no approval")
  func slack() {
    #expect(
      Pair.edited(
        to: [("20m..50m", "20m..80m")]
      ).text == #"""
        every promise kept, figures worse: 4 weaker, 2 artifacts

        orders (system)
          weaker    database: recovery time 1h 10m -> 1h 40m when it fails, its instance or zone is lost, or its data is wrong, slack 50m -> 20m, the promise is as it was
          weaker    database: recovery time 1h 10m -> 1h 40m when its region is lost, slack 2h 50m -> 2h 20m, the promise is as it was
          weaker    restore: time of all steps 55m -> 1h 25m
          weaker    restore: step `Restore to a new instance`: takes 20m..50m -> 20m..1h 20m

        artifacts
          systems/orders/RUNBOOK.md +13 -13
          systems/orders/objectives.json +57 -57

        """#)
  }

  @Test("a copy that no longer outlives a region")
  func region() {
    #expect(
      Pair.edited(
        to: [("region: eu-central-1", "region: eu-west-1")]
      ).text == #"""
        weakened, and not approved: 3 weaker, 1 other, 1 new finding

        orders (system)
          weaker    database: RPO 50h holds -> broken when its region is lost [not approved]
          weaker    database: worst loss 24h 30m -> everything when its region is lost, slack gone, the promise is as it was
          weaker    database.nightly: outlives instance, zone, region, logical -> instance, zone, logical [not approved]
          other     archive: region eu-central-1 -> eu-west-1

        findings
          new   error[total-loss]: `database` can lose everything when its region is lost, but promises 50h

        artifacts are not compared: the change has errors

        help: a weakening that is meant is approved in the same change: approvals: {NAME: {for: THING, because: ..., approved: WHO, date: DAY}}

        """#)
  }
}
