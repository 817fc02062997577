import Holdfast

@main struct Estate: RecoverySpec {
  var body: some SpecContent {
    let database = Component("database", on: .rdsPostgres("orders-prod", region: "eu-west-1")) {
      AutomatedBackups(window: "03:00..04:00", keep: .days(30))
    }
    let restore = Procedure(
      "restore", recovers: [database], from: database.backup("automated"), detect: .minutes(10)
    ) {
      Step("Restore to a new instance", takes: .minutes(20...50))
      Step("Point the service at it", takes: .minutes(5))
    }
    System("orders", owner: "payments") {
      Objectives(rto: .hours(2), rpo: .minutes(15))
      database
      restore
      Drill("restore", type: .restore, schedule: "quarterly", covers: [restore], last: "2026-10-10")
    }
  }
}
