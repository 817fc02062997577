import Testing

@testable import RecoveryRules

/// What a procedure leaves undone: things that stay down, settings that nobody reads, files and databases that are not
/// there, writers that go on.
@Suite("Left undone") struct LeftUndoneTests {
  /// A procedure of so many steps, one on a line, of a system whose service works with a database and its settings.
  private static func spec(_ steps: [String], when: String = "[logical]") -> String {
    """
    holdfast: 1
    system: orders
    components:
      settings: {platform: ssm-parameters, stateless: true}
      service: {stateless: true, needs: [database, settings]}
      database:
        platform: rds-postgres
        backups: {nightly: {method: dump, keep: 7d, to: archive, writes: "db/orders-%Y%m%d.sql.gz"}}
    stores: {archive: {platform: s3, bucket: orders-backups}}
    recovery:
      restore:
        recovers: database
        from: nightly
        when: \(when)
        steps:

    """ + steps.map { "      - {\($0)}\n" }.joined()
  }

  private static func runs(_ commands: [String]) -> [String] { commands.map { "run: '\($0)'" } }

  @Test(
    "what is stopped and never named again is found",
    arguments: [
      ("kubectl scale deployment/app --replicas=0", "deployment/app"),
      ("docker stop app", "app"), ("sudo systemctl stop app", "app"),
      ("aws ecs update-service --cluster c --service app --desired-count 0", "app"),
      ("gcloud scheduler jobs pause load --location=l", "load"),
    ])
  func leftStopped(_ command: String, _ name: String) {
    let steps = Self.runs([command, "pg_restore --dbname new \"$DUMP\"", "kubectl get pods -l app=app"])
    #expect(CommandPlaces.underlined("left-stopped", in: Self.spec(steps)) == [[name]])
  }

  @Test("a database that comes back starts nothing by itself, where its step says nothing else")
  func restoreStartsNothing() {
    let stop = "run: 'docker stop app'"
    for (restore, found) in [
      ("restore: database", [["app"]]), ("restore: database, notes: by the script", []),
      ("name: Restore and start, restore: database", []),
    ] {
      #expect(
        CommandPlaces.underlined("left-stopped", in: Self.spec([stop, restore])) == found, "\(restore)")
    }
  }

  @Test(
    "what is started again, or may be, or is to stay down, is left alone",
    arguments: [
      runs(["kubectl scale deployment/app --replicas=0", "kubectl scale deployment app --replicas=3"]),
      runs(["kubectl scale deployment/app --replicas=0 && ./restore.sh"]),
      runs(["kubectl scale deployment/app --replicas=0", "kubectl apply -f app/"]),
      runs(["systemctl stop app", "systemctl restart app"]),
      runs([
        "aws ecs update-service --service a --desired-count 0",
        "aws ecs update-service --service a --desired-count 2",
      ]),
      ["run: 'docker stop app'", "name: Open the shop again"],
      ["run: 'docker stop app'", "name: Test it with one copy, run: 'docker start app'"],
      ["name: Isolate the old server, run: 'docker stop app'"],
      runs(["gcloud scheduler jobs pause load", "gcloud scheduler jobs resume load"]),
    ])
  func startedAgain(_ steps: [String]) {
    #expect(Pictures.of("left-stopped", in: Self.spec(steps)) == "")
  }

  @Test("a job that is paused and resumed is found, unless something runs it for the time in between")
  func missedRuns() {
    let pause = "gcloud scheduler jobs pause load"
    let resume = "gcloud scheduler jobs resume load"
    func underlined(_ steps: [String]) -> [[String]] {
      CommandPlaces.underlined("missed-runs", in: Self.spec(steps))
    }
    #expect(underlined(Self.runs([pause, "bq query x", resume])) == [["load", "load"]])
    #expect(underlined(Self.runs([pause, resume, "gcloud scheduler jobs run load"])).isEmpty)
    #expect(underlined(Self.runs([pause, resume, "./backfill.sh"])).isEmpty)
    #expect(underlined(Self.runs([pause, resume]) + ["name: Fill the gap"]).isEmpty)
    #expect(underlined(Self.runs([pause])).isEmpty)
  }

  @Test(
    "a setting that is changed behind the last start is found",
    arguments: [
      ("aws ssm put-parameter --name a --value b", "aws ssm put-parameter"),
      ("gcloud secrets versions add URL --data-file=-", "gcloud secrets versions add"),
      ("python scripts/migrate_secrets.py update URL x", "python scripts/migrate_secrets.py update"),
    ])
  func stale(_ command: String, _ words: String) {
    for before in ["kubectl rollout restart deployment/app", "true"] {
      let steps = Self.runs([
        before, command, "aws rds describe-db-instances", "kubectl get pods", "./verify.sh",
      ])
      #expect(
        CommandPlaces.underlined("settings-not-taken-up", in: Self.spec(steps)) == [[words, "settings"]])
    }
  }

  @Test(
    "what starts something behind it, or may do so, is left alone",
    arguments: [
      "run: kubectl rollout restart deployment/app", "run: ./deploy.sh", "name: Start the service anew",
      "run: aws ecs update-service --service a --force-new-deployment",
      "run: kubectl scale deployment/app --replicas=3",
      "name: Check the rollout, run: kubectl rollout restart deployment/app",
    ])
  func takenUp(_ step: String) {
    let set = "run: aws ssm put-parameter --name a --value b"
    #expect(Pictures.of("settings-not-taken-up", in: Self.spec([set, step])) == "")
  }

  @Test(
    "a backup that is read from the folder at hand is found where nothing fetches it",
    arguments: [
      ("gunzip orders-20261101.sql.gz", "orders-20261101.sql.gz"),
      ("zcat \"orders-$DAY.sql.gz\" | psql orders", "\"orders-$DAY.sql.gz\""),
      ("python decrypt.py --input orders-20261101.sql.gz", "orders-20261101.sql.gz"),
    ])
  func unfetched(_ command: String, _ file: String) {
    let steps =
      ["name: Stop the service, run: kubectl scale deployment/app --replicas=0"] + Self.runs([command])
    #expect(
      CommandPlaces.underlined("unfetched-file", in: Self.spec(steps)) == [
        [file, "\"db/orders-%Y%m%d.sql.gz\""]
      ])
  }

  @Test(
    "a file that is fetched, may be, lies elsewhere or is made here is left alone",
    arguments: [
      ["run: 'aws s3 cp s3://orders-backups/db/ . --recursive'", "run: gunzip orders-20261101.sql.gz"],
      ["run: ./get.sh", "run: gunzip orders-20261101.sql.gz"],
      ["name: Download the dump", "run: gunzip orders-20261101.sql.gz"],
      ["run: gunzip /mnt/backups/orders-20261101.sql.gz"], ["run: 'gunzip \"$FILE\"'"],
      ["run: gunzip other-20261101.sql.gz"], ["run: ./restore.sh orders-20261101.sql.gz"],
      ["name: Fetch the dump and unpack it, run: gunzip orders-20261101.sql.gz"],
    ])
  func fetched(_ steps: [String]) {
    #expect(Pictures.of("unfetched-file", in: Self.spec(steps)) == "")
  }

  private static let server = "gcloud sql instances create db-2 --database-version=POSTGRES_15"
  private static let load = "gcloud sql import sql db-2 gs://b/x.sql --database=orders"

  @Test(
    "a restore into a database that was dropped, or never created, is found",
    arguments: [
      (["dropdb orders", "pg_restore -d orders x.dump"], ["orders", "orders"]),
      (["psql -c \"DROP DATABASE IF EXISTS orders;\" && pg_restore --dbname=orders x.dump"], nil),
      (["mysql -e \"drop database orders\"", "mysql orders < x.sql"], nil), ([server, load], nil),
    ] as [([String], [String]?)])
  func missing(_ commands: [String], _ words: [String]?) {
    let found = CommandPlaces.underlined("restore-into-missing-database", in: Self.spec(Self.runs(commands)))
    #expect(found.count == 1)
    if let words { #expect(found.first == words) }
  }

  @Test(
    "one that is created, may be, or comes with the restore is left alone",
    arguments: [
      ["dropdb orders", "createdb orders", "pg_restore -d orders x.dump"],
      ["dropdb orders", "pg_restore -C -d postgres x.dump"], ["dropdb orders", "pg_restore -d other x.dump"],
      ["psql -c \"drop database orders\" -c \"create database orders\"", "pg_restore -d orders x.dump"],
      ["dropdb orders", "./create.sh", "pg_restore -d orders x.dump"],
      [server, "gcloud sql databases create orders --instance=db-2", load],
      ["gcloud sql instances create db-2 --database-version=MYSQL_8_0", load],
      [server, "gcloud sql import sql db-2 gs://b/x.sql --database=postgres"],
    ])
  func created(_ commands: [String]) {
    #expect(Pictures.of("restore-into-missing-database", in: Self.spec(Self.runs(commands))) == "")
  }

  private static func restore(_ command: String) -> String {
    "restore: database, from: nightly, run: '\(command)'"
  }

  @Test("a database that is overwritten in place under what works with it is found")
  func underWriters() {
    for command in [
      "pg_restore --clean -d orders x.dump", "mongorestore --drop x", "supabase db restore --id 1",
    ] {
      let steps = ["name: Find the dump, run: ls", Self.restore(command)]
      let found = CommandPlaces.underlined("restored-under-writers", in: Self.spec(steps))
      #expect(found.map(\.last) == ["database"])
    }
  }

  @Test(
    "what is stopped first, or may be, another database, or one that is gone is left alone",
    arguments: [
      (
        ["run: kubectl scale deployment/app --replicas=0", restore("pg_restore --clean -d orders x")],
        "[logical]"
      ),
      (["name: Put up the maintenance page", restore("pg_restore --clean -d orders x")], "[logical]"),
      (["run: ./prepare.sh", restore("pg_restore --clean -d orders x")], "[logical]"),
      ([restore("pg_restore --clean -d orders_new x")], "[logical]"),
      ([restore("pg_restore -d orders x")], "[logical]"),
      ([restore("pg_restore --clean -d orders x")], "[instance]"),
    ])
  func stoppedFirst(_ steps: [String], _ when: String) {
    #expect(Pictures.of("restored-under-writers", in: Self.spec(steps, when: when)) == "")
  }

  @Test("a log that is restored into an open database is found, in one command and in two")
  func recovered() {
    let full = "sqlcmd -Q \"RESTORE DATABASE o FROM DISK = f"
    let log = "sqlcmd -Q \"RESTORE LOG o FROM DISK = l WITH RECOVERY\""
    func count(_ commands: [String]) -> Int {
      CommandPlaces.underlined("recovered-too-soon", in: Self.spec(Self.runs(commands))).count
    }
    #expect(count([full + "\"", log]) == 1)
    #expect(count([full + " WITH RECOVERY; RESTORE LOG o FROM DISK = l\""]) == 1)
    #expect(count([full + " WITH NORECOVERY\"", log]) == 0)
    #expect(count([full + " WITH STANDBY = u\"", log, "sqlcmd -Q \"select 1\""]) == 0)
    #expect(count([full + "\"", "sqlcmd -Q \"RESTORE LOG other FROM DISK = l\""]) == 0)
  }

  @Test("what a command fetches from a bucket into which nothing of that name is written is found")
  func unwritten() {
    func underlined(_ command: String) -> [[String]] {
      CommandPlaces.underlined("unproduced-source", in: Self.spec(Self.runs([command])))
    }
    let name = "\"db/orders-%Y%m%d.sql.gz\""
    #expect(
      underlined("aws s3 cp s3://orders-backups/latest.sql.gz .") == [
        ["s3://orders-backups/latest.sql.gz", name]
      ])
    #expect(
      underlined("aws s3 sync s3://orders-backups/weekly /restore") == [["s3://orders-backups/weekly", name]])
    // A word is missing, and yet it is seen what would be read.
    #expect(
      underlined("gcloud sql import gs://orders-backups/latest.sql.gz orders") == [
        ["gs://orders-backups/latest.sql.gz", name]
      ])
    for command in [
      "aws s3 cp s3://orders-backups/db/orders-$DAY.sql.gz .", "aws s3 cp s3://orders-backups/$FILE .",
      "aws s3 sync s3://orders-backups/db /restore", "aws s3 cp x.sql s3://orders-backups/latest.sql.gz",
      "aws s3 cp s3://other/latest.sql.gz .", "aws s3 cp s3://orders-backups/tools/restore.sh .",
      "aws s3 sync s3://orders-backups/ /restore", "aws s3 ls s3://orders-backups/latest/",
    ] { #expect(underlined(command).isEmpty) }
  }

  @Test("logs of a server of one's own that are restored need their full, which is no unread backup")
  func base() {
    let spec = """
      holdfast: 1
      system: orders
      objectives: {rto: 4h, rpo: 1h}
      components:
        database:
          platform: sql-server
          backups:
            full: {method: full, schedule: daily 01:00, takes: 1h, keep: 14d}
            log: {method: log, schedule: every 15m, takes: 1m, keep: 14d}
            tables: {method: export, schedule: daily 03:00, takes: 1h, keep: 14d}
      recovery:
        restore: {recovers: database, from: log, takes: 1h}

      """
    #expect(CommandPlaces.underlined("unread-backup", in: spec).map(\.first) == ["tables"])
  }
}
