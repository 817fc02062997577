import PlatformFacts
import Quantities
import RecoveryModel

/// Systems that between them use everything that a module can say.
enum ModuleSamples {
  /// A database elsewhere whose dumps go to a locked bucket with a copy in another account.
  static var drills: SpecSample {
    var sample = SpecSample("interview-drills")
    sample.system.title = SpecSample.said("Interview Drills")
    sample.promise(rpo: "1h", in: [.region: "26h", .account: "26h"])
    sample.place("east", region: "us-east-1", account: "production")
    sample.place("west", region: "us-west-2", account: "backup")
    sample.component("database", on: "supabase-postgres", resource: "abcdefghijkl", at: "east") { component in
      component.backup("pitr", "point-in-time", keep: "7d")
      component.backup(
        "nightly", "export", "daily 02:00", keep: "30d", to: "archive", writes: "nightly/drills-%Y%m%d.dump",
        run: "supabase db dump -f \"$BACKUP_FILE\""
      ) { $0.takes = SpecSample.said("25m", as: TimeRange.self) }
      component.backup(
        "monthly", "export", "monthly first Sun 04:00", keep: "12mo", to: "archive",
        writes: "monthly/drills-%Y%m.dump", run: "supabase db dump -f \"$BACKUP_FILE\"")
      component.backup(
        "yearly", "export", "yearly Jan 1 05:00", keep: "7y", to: "archive", writes: "yearly/drills-%Y.dump")
    }
    sample.store("archive", on: "s3", bucket: "interview-drills-backups", at: "east") { store in
      store.versioning = SpecSample.said(true)
      var encryption = EncryptionSpec(place: SpecSample.nowhere)
      encryption.key = SpecSample.said("alias/backups")
      store.encryption = encryption
      store.locked("30d")
      store.replica("west", at: "west", lag: "15m")
      store.ages("monthly/", [("90d", "glacier-instant")])
      store.ages("yearly/", [("1d", "deep-archive")])
    }
    return sample
  }

  /// What Amazon backs up by itself, with copies in a second region.
  static var orders: SpecSample {
    var sample = SpecSample("orders")
    sample.system.runsOn = SpecSample.said(.eventbridge)
    sample.promise(rpo: "15m", in: [.region: "26h"])
    sample.place("home", region: "eu-west-1", account: "production")
    sample.place("far", region: "eu-central-1", account: "production")
    sample.place("safe", region: "eu-west-1", account: "vaults")
    sample.component("database", on: "rds-postgres", resource: "orders-prod", at: "home") { component in
      component.backup("automated", "automated", keep: "30d") {
        $0.window = SpecSample.said("03:00..04:00", as: TimeWindow.self)
      }
      component.backup("elsewhere", "replicated-automated", keep: "14d") {
        $0.location.at = SpecSample.said("far")
      }
      component.backup("daily", "aws-backup", "daily 05:00", keep: "35d", to: "vault") {
        $0.takes = SpecSample.said("1h", as: TimeRange.self)
        $0.delay = SpecSample.said("1h", as: TimeSpan.self)
      }
      component.backup("copy", "aws-backup", keep: "90d", to: "far-vault") {
        $0.from = SpecSample.said("daily")
      }
      component.backup(
        "dump", "dump", "weekly Sun 01:30", keep: "8w", to: "dumps", run: "pg_dump \"$DATABASE_URL\"")
      component.replica("standby", at: "home", mode: .sync)
    }
    sample.component("carts", on: "dynamodb", resource: "carts", at: "home") { component in
      component.backup("pitr", "point-in-time", keep: "35d")
      component.backup("weekly", "aws-backup", "weekly Sat 02:00", keep: "12mo", to: "safe-vault")
    }
    sample.component("cache", on: "elasticache-redis", at: "home") { component in
      component.backup("automated", "automated", keep: "7d") {
        $0.window = SpecSample.said("05:00..06:00", as: TimeWindow.self)
      }
    }
    sample.component("uploads", on: "s3", resource: "orders-uploads", at: "home") { component in
      component.backup("versions", "versioning", keep: "90d")
      component.replica("far", at: "far", lag: "15m")
    }
    sample.component("files", on: "efs", resource: "fs-0123456789abcdef0", at: "home") {
      $0.backup("automated", "automated", keep: "35d")
    }
    sample.component("disk", on: "ebs", resource: "vol-0123456789abcdef0", at: "home") {
      $0.backup("snapshots", "automated", "every 6h", keep: "14d")
      $0.backup("monthly", "automated", "monthly 1 04:00", keep: "12mo")
    }
    sample.component("secrets", on: "secrets-manager", resource: "orders", at: "home") {
      $0.replica("far", at: "far")
    }
    sample.store("vault", on: "backup-vault", at: "home") { $0.locked("30d") }
    sample.store("far-vault", on: "backup-vault", at: "far") { _ in }
    sample.store("safe-vault", on: "backup-vault", at: "safe") { $0.locked("90d", .governance) }
    sample.store("dumps", on: "s3", at: "home") { _ in }
    sample.procedure("restore", restores: "database", from: "daily", [.logical, .instance])
    sample.system.drills.append(
      SpecSample.clause("rehearsal") { drill in
        drill.type = SpecSample.said(.restore)
        drill.schedules = [SpecSample.said("monthly first Tue 09:00", as: Schedule.self)]
        drill.run = SpecSample.said("./rehearse.sh")
      })
    sample.system.drills.append(
      SpecSample.clause("restore-test") { drill in
        drill.type = SpecSample.said(.restore)
        drill.schedules = [SpecSample.said("weekly Sun 06:00", as: Schedule.self)]
        drill.covers = [SpecSample.said("restore")]
        drill.takes = SpecSample.said("3h", as: TimeRange.self)
      })
    return sample
  }

  /// Google's databases, a bucket in two regions, jobs of a cluster and of Cloud Scheduler.
  static var warehouse: SpecSample {
    var sample = SpecSample("warehouse")
    sample.system.timezone = Zone.named("Asia/Tokyo").map { SpecSample.said($0) }
    sample.promise(rpo: "1h", in: [.region: "26h"])
    sample.place("tokyo", region: "asia-northeast1", account: "production")
    sample.place("osaka", region: "asia-northeast2", account: "production")
    sample.component("ledger", on: "cloudsql-postgres", resource: "ledger", at: "tokyo") { component in
      component.backup("automated", "automated", keep: "30 copies") {
        $0.window = SpecSample.said("03:00..04:00", as: TimeWindow.self)
        $0.location.location = SpecSample.said("asia")
      }
      component.backup("pitr", "point-in-time", keep: "7d")
      component.backup(
        "dump", "dump", "monthly first Sun 04:00", keep: "12mo", to: "archive", writes: "ledger/%Y%m.sql",
        run: "pg_dump \"$URL\" > \"$BACKUP_FILE\" && echo $$"
      ) {
        $0.runsOn = SpecSample.said(.kubernetes)
        let verify = VerifySpec(place: SpecSample.nowhere)
        verify.schedules = [SpecSample.said("weekly Sun 06:00", as: Schedule.self)]
        verify.run = SpecSample.said("pg_restore --list \"$NEWEST\"")
        $0.verify = verify
      }
      component.backup(
        "last", "dump", "monthly last 23:00", keep: "7y", to: "archive", writes: "ledger-last/%Y.sql",
        run: "pg_dump \"$URL\""
      ) {
        $0.runsOn = SpecSample.said(.kubernetes)
      }
    }
    sample.component("reports", on: "bigquery", resource: "reports", at: "tokyo") { component in
      component.backup("travel", "point-in-time", keep: "7d")
      component.backup(
        "export", "export", "daily 05:00", keep: "14d", to: "archive", writes: "reports/%Y%m%d/",
        run: "bq extract"
      ) {
        $0.runsOn = SpecSample.said(.cloudScheduler)
      }
    }
    sample.component("photos", on: "gcs", resource: "photos", at: "tokyo") {
      $0.backup("versions", "versioning", keep: "30d")
    }
    sample.component("sessions", on: "firestore", resource: "(default)", at: "tokyo") {
      $0.backup("weekly", "automated", "weekly Sun", keep: "14w")
    }
    sample.component("disk", on: "persistent-disk", resource: "ledger-data", at: "tokyo") {
      $0.location.zone = SpecSample.said("asia-northeast1-a")
      $0.backup("snapshots", "snapshot", "daily 04:00", keep: "14d")
    }
    sample.store("archive", on: "gcs", bucket: "warehouse-archive", at: "tokyo") { store in
      store.versioning = SpecSample.said(true)
      store.replica("osaka", at: "osaka", lag: "15m")
      store.ages("ledger/", [("30d", "nearline"), ("120d", "coldline")])
    }
    return sample
  }

  /// Texts that try to leave their literals.
  static var hostile: SpecSample {
    var sample = SpecSample("hostile")
    let nasty =
      "a ${file(\"/etc/passwd\")} %{ if true } \"quoted\" \\ \n} resource \"x\" \"y\" {} # $${ %%{ \u{2028} end"
    sample.system.title = SpecSample.said(nasty)
    sample.system.runsOn = SpecSample.said(.eventbridge)
    sample.promise(rpo: "1d")
    sample.place("home", region: "eu-west-1${1}", account: "production\"")
    sample.component("database", on: "rds-postgres", resource: nasty, at: "home") { component in
      component.backup("automated", "automated", keep: "30d")
      component.backup(
        "dump", "dump", "daily 03:00", keep: "8w", to: "dumps", writes: "${x}/%{y}\"/a-%Y", run: nasty)
      component.backup(
        "named", "dump", "daily", keep: "8w", to: "dumps", writes: "a\"b\nc%{d}${e}/f-%Y", run: nasty
      ) {
        $0.runsOn = SpecSample.said(.kubernetes)
      }
    }
    sample.store("dumps", on: "s3", at: "home") { $0.ages("a\"b\nc\\", [("90d", "glacier")]) }
    return sample
  }
}
