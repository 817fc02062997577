import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel
import SourceText

/// Systems for the tests of what runs and watches: the example of the language, and one full of nasty text.
enum SampleSystem {
  static let span = SourceSpan(file: FileID(0), start: 0, end: 0)
  static let place = ClausePlace(key: span, body: span)

  /// A plan with its proofs.
  static func proved(_ spec: SystemSpec) -> (system: SystemPlan, proofs: SystemProofs, plan: Plan) {
    let plan = resolve(Spec(systems: [spec]))
    return (plan.systems[0], prove(plan).systems[0], plan)
  }

  static func said<Value: Sendable>(_ value: Value) -> Written<Value> { Written(value, at: span) }
  static func names(_ values: String...) -> [Written<String>] { values.map { said($0) } }
  static func read<Value: Quantity>(_ text: String) -> Written<Value> {
    do { return said(try Value(text)) } catch { preconditionFailure("\(text): \(error)") }
  }

  static func clause<Item: NamedClause>(_ name: String, _ fill: (inout Item) -> Void) -> Item {
    var item = Item(place: place)
    item.name = Key(name, at: span)
    fill(&item)
    return item
  }

  /// The system of the language's example, with its own words.
  static func drills(_ change: (inout SystemSpec) -> Void = { _ in }) -> SystemSpec {
    clause("interview-drills") { system in
      system.owner = said("devops")
      system.timezone = said(.utc)
      let objectives = ObjectivesSpec(place: place)
      objectives.rto = [RecoveryTimePromise(state: nil, within: read("4h"))]
      objectives.rpo = said(.atMost(.hours(1)))
      let region = ScopedObjectives(place: place)
      region.scope = said(.region)
      region.rto = [RecoveryTimePromise(state: nil, within: read("12h"))]
      region.rpo = said(.atMost(.hours(26)))
      objectives.when = [region]
      system.objectives = objectives
      system.components = [database, cache]
      system.stores = [archive]
      system.recovery = [restoreDatabase]
      system.drills = [weeklyDrill, regionDrill]
      system.alerts = [failureAlert]
      system.people = [
        clause("devops") {
          $0.members = names("on-call"); $0.slack = said("#drills")
        },
        clause("on-call") { $0.phone = said("+1-555-0123") },
        clause("team-lead") { $0.email = said("lead@example.com") },
      ]
      system.escalation = [level("0m", "on-call"), level("30m", "team-lead")]
      change(&system)
    }
  }

  static func level(_ after: String, _ person: String) -> EscalationSpec {
    var level = EscalationSpec(place: place)
    level.after = read(after)
    level.notify = names(person)
    return level
  }

  static var archive: StoreSpec {
    clause("archive") { store in
      store.platform = said("s3")
      store.bucket = said("interview-drills-backups")
      store.location.region = said("us-west-2")
      store.location.account = said("backup")
      store.replicas = [
        clause("copy") {
          $0.location.region = said("eu-west-1"); $0.lag = read("15m"); $0.mode = said(.async)
        }
      ]
    }
  }

  static func backup(
    _ name: String, _ method: String, _ schedule: String, keep: String, writes: String? = nil,
    run: String? = "pg_dump -f \"$BACKUP_FILE\"", takes: String? = "25m"
  ) -> BackupSpec {
    clause(name) { backup in
      backup.method = said(method)
      backup.schedules = schedule.isEmpty ? [] : [read(schedule)]
      backup.takes = takes.map { read($0) }
      backup.keep = read(keep)
      backup.to = said("archive")
      backup.writes = writes.map { said($0) }
      backup.run = run.map { said($0) }
    }
  }

  static var database: ComponentSpec {
    clause("database") { component in
      component.platform = said("rds-postgres")
      component.resource = said("orders-prod")
      component.location.region = said("us-east-1")
      component.location.account = said("production")
      let nightly = backup(
        "nightly", "dump", "daily 02:00", keep: "30d", writes: "nightly/drills-%Y%m%d.dump",
        run: "supabase db dump --db-url \"$DATABASE_URL\" -f \"$BACKUP_FILE\"")
      let verify = VerifySpec(place: place)
      verify.schedules = [read("weekly Sun 06:00")]
      verify.run = said("pg_restore --list newest.dump")
      verify.takes = read("10m")
      nightly.verify = verify
      component.backups = ByName([
        clause("pitr") {
          $0.method = said("point-in-time"); $0.keep = read("7d")
        },
        nightly,
        backup(
          "monthly", "dump", "monthly first Sun 04:00", keep: "12mo", writes: "monthly/drills-%Y%m.dump"),
        backup("yearly", "dump", "yearly Jan 1 05:00", keep: "7y", writes: "yearly/drills-%Y.dump"),
        backup("someday", "dump", "daily", keep: "7d"),
        clause("cluster") { backup in
          backup.method = said("dump")
          backup.schedules = [read("0 3 * * *")]
          backup.runsOn = said(.kubernetes)
          backup.run = said("true")
          backup.to = said("archive")
        },
      ])
      component.replicas = [
        clause("west") { replica in
          replica.location.region = said("us-west-2")
          replica.resource = said("orders-west")
          replica.mode = said(.async)
          replica.lag = read("5m")
        }
      ]
    }
  }

  static var cache: ComponentSpec {
    clause("cache") { component in
      component.platform = said("redis")
      component.location.region = said("us-east-1")
      component.backups = [
        clause("aof") { $0.method = said("append-only-file") },
        backup("rdb", "snapshot", "every 6h", keep: "7d", writes: "redis/dump-%Y%m%d%H.rdb", takes: "2m"),
      ]
      component.replicas = [
        clause("standby") {
          $0.location.region = said("us-west-2"); $0.mode = said(.async); $0.lag = read("30s")
        }
      ]
    }
  }

  private static var restoreDatabase: ProcedureSpec {
    clause("restore-database") { procedure in
      procedure.recovers = names("database")
      procedure.from = said("nightly")
      procedure.when = [said(.region)]
      let step = StepSpec(place: place)
      step.name = said("Restore")
      step.takes = said(.range(TimeRange(.hours(1))))
      procedure.steps = [step]
    }
  }

  private static var weeklyDrill: DrillSpec {
    clause("weekly-recovery") { drill in
      drill.type = said(.restore)
      drill.schedules = [read("weekly Sun 06:00")]
      drill.covers = names("restore-database")
      drill.run = said("./recovery-test.sh")
      drill.takes = read("2h")
    }
  }

  private static var regionDrill: DrillSpec {
    clause("region") { drill in
      drill.type = said(.failover)
      drill.schedules = [read("monthly first Tue 09:00")]
      drill.last = read("2026-11-03")
    }
  }

  private static var failureAlert: AlertSpec {
    clause("backup-failed") { alert in
      alert.watches = names("database.nightly")
      alert.on = said(.failure)
      alert.holds = read("5m")
      alert.severity = said("critical")
      alert.respond = read("15m")
      alert.action = said("Run {{ the }} backup \"by hand\"\nor {{call}} somebody")
      alert.notify = names("on-call", "team-lead")
    }
  }
}
