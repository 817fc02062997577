import Holdfast

/// A dump each night into the backup account, on any platform that can be dumped.
func nightlyDump<Kind: OffersDump>(to vault: Store) -> some ComponentContent<Kind> {
  Dump("nightly", schedule: "daily 01:00", takes: .minutes(25), keep: .days(35), to: vault)
}

/// A store in the backup account that nobody can empty for thirty days.
func vault(of system: String) -> Store {
  Store("vault", on: .s3("\(system)-vault", region: "eu-central-1"), account: "backup", versioning: true) {
    Lock(mode: .compliance, keep: .days(30))
  }
}

/// A system with one database, protected and brought back as all of ours are.
func service(_ name: String, owner: String, class className: Class) -> System {
  let vault = vault(of: name)
  let database = Component(
    "database", on: .rdsPostgres("\(name)-prod", region: "eu-west-1"), account: "production",
    size: .gibibytes(40)
  ) {
    AutomatedBackups(window: "03:00..04:00", keep: .days(30))
    nightlyDump(to: vault)
  }
  let restore = Procedure(
    "restore", recovers: [database], from: database.backup("automated"), detect: .minutes(10)
  ) {
    Step("Restore to a new instance", takes: .minutes(20...50))
    Step("Point the service at it", takes: .minutes(5))
  }
  let rebuild = Procedure(
    "rebuild", recovers: [database], from: database.backup("nightly"), when: [.region, .account],
    detect: .minutes(10), declare: .minutes(30)
  ) {
    Into(region: "eu-central-1", account: "backup")
    Step("Create an instance in eu-central-1", takes: .minutes(15...30))
    Step("Load the newest dump", takes: .from(.minutes(40), to: .hours(2)))
    Step("Point the service at it", takes: .minutes(5))
  }
  return System(name, owner: owner, class: className, timezone: "UTC") {
    vault
    database
    restore
    rebuild
    Drill("restore", type: .restore, schedule: "quarterly", covers: [restore], last: "2026-10-10")
    Drill("rebuild", type: .rebuild, schedule: "quarterly", covers: [rebuild], last: "2026-09-12")
  }
}

/// What the business asks of every system that takes money.
let critical = Class("critical", title: "Takes money", drills: [.restore: .weeks(14)]) {
  Objectives(rto: .hours(2), rpo: .minutes(15)) {
    When(.region, rto: .hours(8), rpo: .hours(26))
    When(.account, rto: .hours(8), rpo: .hours(26))
  }
  Copies(total: 3, regions: 2, accounts: 2, immutable: 1)
}

@main struct Estate: RecoverySpec {
  var body: some SpecContent {
    Policy("house", owner: "platform") { critical }
    for (name, owner) in [("orders", "payments"), ("billing", "finance")] {
      service(name, owner: owner, class: critical)
    }
  }
}
