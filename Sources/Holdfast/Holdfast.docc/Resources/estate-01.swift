import Holdfast

@main struct Estate: RecoverySpec {
  var body: some SpecContent {
    System("orders", owner: "payments") {
      Component("database", on: .rdsPostgres("orders-prod", region: "eu-west-1"))
    }
  }
}
