import Holdfast

// What the platform team asks of every system. Systems choose a class with `class:`.
struct StandardPolicy: RecoverySpec {
  var body: some SpecContent {
    Policy(
      "standard",
      title: "Recovery policy",
      owner: "platform-team",
      regions: ["us-east-1", "us-west-2", "ap-northeast-1", "us-central1", "us-east1"]
    ) {
      Class("best-effort", title: "May be away for days", drills: [.restore: .weeks(53)]) {
        Objectives(rto: .days(2), rpo: .hours(26))
        Copies(total: 2)
      }
      Class(
        "standard",
        title: "The business works on without it for some hours",
        drills: [.restore: .weeks(14), .simulation: .weeks(53)]
      ) {
        // hold where a system promises nothing itself
        Objectives(rto: .hours(4), rpo: .hours(24)) {
          When(.region, rto: .hours(12), rpo: .hours(28))
          When(.account, rto: .hours(12), rpo: .hours(28))
        }
        // one of them out of reach of the account's own credentials
        Copies(total: 2, accounts: 2)
      }
      Class(
        "critical",
        title: "The business stands still without it",
        inherits: "standard",
        drills: [.restore: .weeks(5), .simulation: .weeks(27)]
      ) {
        Objectives(rto: .hours(2), rpo: .minutes(15)) {
          When(.region, rto: .hours(4), rpo: .hours(26))
          When(.account, rto: .hours(8), rpo: .hours(26))
        }
        // three copies, two regions, one that nobody can delete
        Copies(total: 3, regions: 2, accounts: 2, immutable: 1)
      }
      // no class: a system that chooses none is not judged by any
      Defaults(timezone: "UTC", runsOn: .cron)
      WaiverLimits(longest: .days(180))
    }
  }
}
