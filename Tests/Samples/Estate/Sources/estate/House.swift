import Holdfast

/// A dump each night, on any platform that can be dumped.
func nightlyDump<Kind: OffersDump>(to store: any StoreReference, keep: Keep = .days(35))
  -> some ComponentContent<Kind>
{
  Dump("nightly", schedule: "daily 02:00", takes: .minutes(25), keep: keep, to: store)
}

/// A store in the backup account, locked so that nobody can empty it.
func vault(_ name: String) -> Store {
  Store(name, on: .s3("house-\(name)", region: "eu-central-1"), account: "backup", versioning: true) {
    Lock(mode: .compliance, keep: .days(30))
  }
}

/// A shop in a country: a database, its vault, and how it is brought back.
func shop(in country: String) -> System {
  let vault = vault("vault-\(country)")
  let database = Component(
    "database-\(country)", on: .postgres("shop-\(country)", region: "eu-west-1"), account: "production",
    size: .gibibytes(20)
  ) {
    nightlyDump(to: vault)
    if country == "de" {
      Replica("standby", region: "eu-central-1", account: "production", mode: .async, lag: .seconds(30))
    }
  }
  return System("shop-\(country)", owner: "shop", timezone: "Europe/Berlin") {
    Objectives(rto: .hours(8), rpo: .hours(26))
    vault
    database
    Procedure("restore", recovers: [database], from: database.backup("nightly"), detect: .minutes(15)) {
      Step("Restore the newest dump", takes: .from(.minutes(40), to: .hours(2)))
      Step("Point the shop at it", takes: .minutes(5))
    }
    Drill("restore", type: .restore, schedule: "quarterly", covers: ["restore"], last: "2026-10-10")
  }
}
