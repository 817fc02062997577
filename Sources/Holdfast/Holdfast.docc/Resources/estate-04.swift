import Holdfast

@main struct Estate: RecoverySpec {
  var body: some SpecContent {
    System("orders", owner: "payments") {
      Objectives(rto: .hours(2), rpo: .minutes(15))
      Component("database", on: .rdsPostgres("orders-prod", region: "eu-west-1")) {
        AutomatedBackups(window: "03:00..04:00", keep: .days(30))
      }
    }
  }
}
