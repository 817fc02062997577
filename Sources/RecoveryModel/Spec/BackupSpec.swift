import Quantities

/// A way in which recovery points of a component are made.
package final class BackupSpec: NamedClause, @unchecked Sendable {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The prose name.
  @Rare package var title: Written<String>?
  /// The method, as the platform's facts name it.
  package var method: Written<String>?
  /// When it runs; several schedules make one series of points.
  package var schedules: [Written<Schedule>] = []
  /// The hours in which the platform may run it.
  @Rare package var window: Written<TimeWindow>?
  /// The longest wait before a run begins to copy.
  @Rare package var delay: Written<TimeSpan>?
  /// How long a run takes until the point is usable.
  package var takes: Written<TimeRange>?
  /// How fast it copies, where `takes` is to be derived from the size.
  @Rare package var throughput: Written<Rate>?
  /// How long its points stay.
  package var keep: Written<Keep>?
  /// The store that it goes to.
  package var to: Written<String>?
  /// The backup that it is a copy of, or an increment to.
  @Rare package var from: Written<String>?
  /// Where the platform keeps it, when it goes to no store of this system.
  package var location = PlaceFields()
  /// The name that it writes, with `%Y %m %d %H %M %S` for the time.
  @Rare package var writes: Written<String>?
  /// The command that makes it.
  package var run: Written<String>?
  /// What runs the command.
  @Rare package var runsOn: Written<RunsOn>?
  /// Whether a person runs it by hand.
  @Rare package var manual: Written<Bool>?
  /// Whether it exists yet.
  @Rare package var status: Written<Status>?
  /// Who runs it, when not the component's owner.
  @Rare package var owner: Written<String>?
  /// The only parts that it holds.
  package var includes: [Written<String>] = []
  /// Parts that it leaves out.
  package var excludes: [Written<String>] = []
  /// How often an append-only file reaches the disk: `always`, `everysec`, `no`.
  @Rare package var fsync: Written<String>?
  /// The storage class in which it is written.
  @Rare package var storageClass: Written<String>?
  /// The key that opens it.
  @Rare package var key: Written<String>?
  /// A lock on its points.
  package var lock: LockSpec?
  /// How it is verified.
  package var verify: VerifySpec?
  /// Prose for people.
  @Rare package var notes: Written<String>?

  package required init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}

/// What runs a job.
package enum RunsOn: String, Sendable, CaseIterable, CustomStringConvertible {
  /// Debian's cron, from `/etc/cron.d`.
  case cron
  /// A systemd timer.
  case systemd
  /// A Kubernetes CronJob.
  case kubernetes
  /// Amazon EventBridge Scheduler.
  case eventbridge
  /// Google Cloud Scheduler.
  case cloudScheduler = "cloud-scheduler"
  /// A GitHub Actions workflow.
  case githubActions = "github-actions"

  package var description: String { rawValue }
}

/// How a backup is proved to be good.
package final class VerifySpec: Clause, @unchecked Sendable {
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// When it is done.
  package var schedules: [Written<Schedule>] = []
  /// By what: `restore`, `checksum`, `list`, `command`.
  @Rare package var by: Written<String>?
  /// How long it takes.
  @Rare package var takes: Written<TimeRange>?
  /// The command that does it.
  @Rare package var run: Written<String>?
  /// What must hold afterwards.
  package var checks: [CheckSpec] = []
  /// Prose for people.
  @Rare package var notes: Written<String>?

  package required init(place: ClausePlace) { self.place = place }
}

/// A lock that nobody, or only a few, can lift before its time.
package final class LockSpec: Clause, @unchecked Sendable {
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// `compliance` binds everybody, `governance` those without the right to lift it.
  package var mode: Written<LockMode>?
  /// How long an object stays locked.
  package var keep: Written<Period>?

  package required init(place: ClausePlace) { self.place = place }
}

/// Whom a lock binds.
package enum LockMode: String, Sendable, CaseIterable, CustomStringConvertible {
  /// Everybody, the account's root included.
  case compliance
  /// Everybody without a special right.
  case governance

  package var description: String { rawValue }
}
