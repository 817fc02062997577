import Testing

@testable import RecoveryRules

/// Commands of a recovery that come too soon, do not wait, or bring back what nobody chose.
@Suite("Commands too soon") struct CommandOrderTests {
  /// A procedure of so many steps, one on a line.
  private static func spec(_ steps: [String]) -> String {
    CommandPlaces.head + "recovery:\n  restore:\n    recovers: database\n    steps:\n"
      + steps.map { "      - {\($0)}\n" }.joined()
  }

  private static func runs(_ commands: [String]) -> String { spec(commands.map { "run: '\($0)'" }) }

  @Test(
    "what is started before it is told its settings is found, whether the kind stands apart or not",
    arguments: [
      ["kubectl scale deployment app --replicas=3", "kubectl set env deployment/app URL=$NEW"],
      ["kubectl scale deployment/app --replicas=3", "true", "kubectl set image deploy/app app=app:$TAG"],
      ["kubectl scale deployment/app --replicas=3 && kubectl set env deployment/app URL=$NEW"],
    ])
  func early(_ commands: [String]) {
    #expect(CommandPlaces.underlined("started-before-its-settings", in: Self.runs(commands)).count == 1)
  }

  @Test(
    "what is told first, stopped in between, in another namespace or another thing is left alone",
    arguments: [
      ["kubectl set env deployment/app URL=$NEW", "kubectl scale deployment/app --replicas=3"],
      [
        "kubectl scale deployment/app --replicas=3", "kubectl scale deployment/app --replicas=0",
        "kubectl set env deployment/app URL=$NEW",
      ],
      ["kubectl scale deployment/app --replicas=3", "kubectl set env deployment/other URL=$NEW"],
      ["kubectl scale deployment/app -n a --replicas=3", "kubectl set env deployment/app -n b URL=$NEW"],
      ["kubectl scale deployment/app --replicas=0", "kubectl set env deployment/app URL=$NEW"],
    ])
  func inTime(_ commands: [String]) {
    #expect(Pictures.of("started-before-its-settings", in: Self.runs(commands)) == "")
  }

  @Test(
    "an image by the tag that moves is underlined; building one, and the latest version of a secret, is not",
    arguments: [
      ("gcloud run deploy app --image gcr.io/p/app:latest --region r", [[":latest"]]),
      ("kubectl set image deployment/app app=registry/app:latest", [[":latest"]]),
      ("docker run -d registry/app:latest", [[":latest"]]),
      ("gcloud run deploy app --image gcr.io/p/app:$TAG", []),
      ("docker build -t registry/app:latest .", []),
      ("gcloud run deploy app --image gcr.io/p/app:v2 --set-secrets=KEY=api-key:latest", []),
      ("gcloud run deploy app --image gcr.io/p/app:v2 --update-secrets KEY=api-key:latest", []),
      ("./fetch app:latest", []),
    ])
  func latest(_ command: String, _ underlined: [[String]]) {
    #expect(CommandPlaces.underlined("latest-image", in: Self.runs([command])) == underlined)
  }

  private static let restore =
    "aws rds restore-db-instance-to-point-in-time --target-db-instance-identifier b"

  @Test("a step behind long work that nothing waits for is found")
  func unawaited() {
    for next in ["aws ecs update-service --service a", "kubectl rollout restart deployment/app"] {
      #expect(
        CommandPlaces.underlined("unawaited-command", in: Self.runs([Self.restore, next]))
          == [["aws rds restore-db-instance-to-point-in-time", String(next.prefix { $0 != " " })]])
    }
  }

  @Test(
    "what waits, may wait, is done by people, or has nothing behind it is left alone",
    arguments: [
      ["run: '\(restore) && aws rds wait db-instance-available'", "run: aws ecs update-service"],
      ["run: '\(restore)'", "run: aws rds wait db-instance-available"],
      ["run: '\(restore)'", "run: ./wait-for-it.sh"],
      ["run: '\(restore)'", "name: Wait until it is there"],
      ["run: '\(restore)'"],
      ["run: 'until \(restore); do sleep 60; done'", "run: aws ecs update-service"],
      ["run: '\(restore)'", "{run: aws ecs update-service, after: []}"].map {
        $0.filter { !"{}".contains($0) }
      },
    ])
  func awaited(_ steps: [String]) {
    #expect(Pictures.of("unawaited-command", in: Self.spec(steps)) == "")
  }

  @Test(
    "what is deleted before the copy was seen is found",
    arguments: [
      ("redis-cli -h cache FLUSHALL", "redis-cli -h cache FLUSHALL"),
      ("dropdb --if-exists orders && createdb orders", "dropdb"),
      ("psql -c \"DROP DATABASE orders\"", "psql -c \"DROP DATABASE orders\""),
      ("aws rds delete-db-instance --db-instance-identifier a", "aws rds delete-db-instance"),
    ])
  func emptied(_ command: String, _ words: String) {
    let spec = Self.spec(["run: '\(command)'", "restore: database, from: nightly"])
    #expect(CommandPlaces.underlined("emptied-before-restored", in: spec) == [[words, "database"]])
  }

  @Test(
    "what comes behind the restore, a copy or a check, or before nothing that is stored, is left alone",
    arguments: [
      ["restore: database, from: nightly", "run: dropdb old"],
      ["run: pg_dump -f aside orders", "run: dropdb orders", "restore: database, from: nightly"],
      ["run: 'aws s3 cp s3://a/b . && dropdb orders'", "restore: database, from: nightly"],
      ["run: true, checks: [the-copy]", "run: dropdb orders", "restore: database, from: nightly"],
      ["run: dropdb orders", "restore: database, from: none"],
      ["run: redis-cli INFO keyspace", "restore: database, from: nightly"],
    ])
  func notEmptied(_ steps: [String]) {
    #expect(Pictures.of("emptied-before-restored", in: Self.spec(steps)) == "")
  }

  @Test(
    "a path behind a cd that is meant from elsewhere too is found, in one command and over steps",
    arguments: [
      (["./scripts/a.sh", "cd infra && terraform apply", "./scripts/b.sh x"], "./scripts/b.sh"),
      (
        ["cd infra; for f in sql/tables/*.sql; do psql -f $f; done", "ls sql/views/*.sql"], "sql/tables/*.sql"
      ),
      (["cd infra", "python scripts/b.py", "true"], "scripts/b.py"),
    ])
  func twoFolders(_ commands: [String], _ path: String) {
    let spec = Self.runs(commands) + "jobs: {nightly: {makes: [database.nightly], run: ./scripts/dump.sh}}\n"
    let found = CommandPlaces.underlined("path-from-two-folders", in: spec)
    #expect(found.map(\.first) == [path] && found[0].contains { $0.hasPrefix("cd infra") }, "\(found)")
  }

  @Test(
    "what is meant from there alone, a shell of its own, a way back, and what is no path are left alone",
    arguments: [
      ["cd infra", "terraform apply -var-file envs/prod.tfvars"],
      ["(cd infra && terraform apply)", "./scripts/b.sh"],
      ["cd infra && terraform apply && cd -", "./scripts/b.sh"],
      ["cd /srv/orders", "./scripts/b.sh"], ["git clone a.bundle orders && cd orders", "./scripts/b.sh"],
      ["cd infra", "kubectl rollout restart deployment/orders"],
      ["./scripts/a.sh", "./scripts/b.sh"],
    ])
  func oneFolder(_ commands: [String]) {
    let spec = Self.runs(commands) + "jobs: {nightly: {makes: [database.nightly], run: ./scripts/dump.sh}}\n"
    #expect(Pictures.of("path-from-two-folders", in: spec) == "")
  }

  @Test("keys that nobody can name are told together, those of a waiver by themselves")
  func keys() {
    let spec = """
      holdfast: 1
      system: orders
      components:
        database: {platform: postgres, backups: {a: {method: dump, key: unknown}, b: {method: dump, key: unknown}}}
      stores: {archive: {platform: s3, encryption: {key: unknown}}, other: {platform: s3, encryption: {key: sse-s3}}}
      """
    #expect(
      CommandPlaces.underlined("unnamed-key", in: spec) == [["unknown", "unknown", "unknown"]])
    let waived = spec + "\nwaivers: {w: {rule: unnamed-key, for: archive, until: 2027-01-01, because: x}}\n"
    #expect(CommandPlaces.underlined("unnamed-key", in: waived).map(\.count).contains(2))
  }
}
