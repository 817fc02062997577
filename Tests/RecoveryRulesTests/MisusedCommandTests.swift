import Testing

@Suite("Misused commands are found where they stand") struct MisusedCommandTests {
  @Test(
    "the words of the command, or the flag, are underlined on their own line",
    arguments: [
      ("run: |\n          echo 🔥 begin\n          supabase db ping --debug", ["supabase db ping"]),
      (
        "run: >\n          echo begin;\n          supabase db\n          ping",
        ["supabase db\n          ping"]
      ),
      ("run: \"echo \\u00e9; supabase \\x64b ping\"", ["supabase \\x64b ping"]),
      ("run: 'echo ''a;''; supabase db ping'", ["supabase db ping"]),
      ("run: echo a; supabase db ping", ["supabase db ping"]),
      (
        "run: |\n          aws rds modify-db-instance --id x \\\n            --no-delete-automated-backups",
        ["--no-delete-automated-backups"]
      ),
      ("run: 'gcloud sql instances patch a --rename=b'", ["--rename"]),
      ("run: 'aws rds describe-db-snapshots --snapshot-type manual --max-records 1'", ["--max-records"]),
      (
        "run: 'aws rds describe-db-instances --max-records=19 --no-cli-pager'",
        ["aws rds describe-db-instances --max-records"]
      ),
      ("run: 'redis-cli --rdb dump.rdb'", ["redis-cli --rdb"]),
      (
        "run: 'git remote add spare https://$SPARE_TOKEN@github.com/a/b.git && git push spare --all'",
        ["TOKEN@"]
      ),
      ("run: 'git remote set-url origin https://x:${DEPLOY_TOKEN}@git.example.org/a'", ["TOKEN}@"]),
      (
        "run: 'gcloud run services update api --region=europe-west1 && echo done'",
        ["gcloud run services update"]
      ),
      ("run: 'X=$(supabase db ping) && supabase db ping'", ["supabase db ping", "supabase db ping"]),
      (
        "{name: Isolate it, run: 'kubectl label node a b=c'}", ["kubectl label node", "Isolate it"]
      ),
      (
        "{name: Create it anew, run: 'bq mk --dataset --location=US p:d'}",
        ["bq mk --dataset", "Create it anew"]
      ),
      (
        "run: |\n          echo \"$A\" | gcloud secrets versions add a --data-file=-\n          echo \"$B\" | gcloud secrets versions add b --data-file /dev/stdin",
        ["echo", "echo"]
      ),
      ("run: 'tar -czf /b/x.tgz -C /b .'", ["/b/x.tgz"]),
      ("run: 'tar czf data/x.tgz data/'", ["data/x.tgz"]),
      ("run: 'cd /srv && tar cJf x.txz .'", ["x.txz"]),
      (
        "run: |\n          kubectl patch service a -p '{\"spec\":{\"externalTrafficPolicy\":\"Local\"}}'",
        ["externalTrafficPolicy"]
      ),
    ])
  func places(_ step: String, _ expected: [String]) {
    #expect(CommandPlaces.underlined("misused-command", in: CommandPlaces.step(step)) == [expected])
  }

  @Test("a command that overwrites is meant where it names what a component is")
  func meant() {
    func underlined(_ target: String) -> [[String]] {
      CommandPlaces.underlined(
        "misused-command",
        in: """
          holdfast: 1
          system: orders
          components:
            database: {platform: cloudsql-postgres, resource: orders, backups: {nightly: {method: automated}}}
          recovery:
            restore:
              recovers: database
              steps: [{run: 'gcloud sql backups restore "$ID" --restore-instance=\(target)'}]

          """)
    }
    #expect(underlined("orders") == [])
    #expect(underlined("orders-restored") == [["gcloud sql backups restore"]])
    #expect(underlined("$NEW") == [["gcloud sql backups restore"]])
  }

  @Test("in a file with CRLF and a byte order mark, and behind an alias, the place is the same")
  func lineBreaks() {
    let text = CommandPlaces.step(
      "run: &run |\n          echo é\n          supabase db ping\n      - run: *run")
    for spec in [text, "\u{FEFF}" + text.replacing("\n", with: "\r\n")] {
      let found = CommandPlaces.underlined("misused-command", in: spec)
      #expect(found == [["supabase db ping", "supabase db ping"]])
    }
  }

  @Test(
    "what only looks like it is left alone",
    arguments: [
      "run: |\n          # supabase db ping was here\n          true",
      "run: 'echo \"supabase db ping\"'",
      "run: 'supabase; db ping'",
      "run: 'git remote add spare git@github.com:a/b.git'",
      "run: 'git remote add spare https://someone@bitbucket.org/a/b.git'",
      "run: 'gcloud run services update api --region=europe-west1 --update-labels=keys=\"$DATE\"'",
      "run: 'gcloud run services update api --image gcr.io/a/b:1'",
      "{name: Name the node, run: 'kubectl label node a b=c'}",
      "{name: Copy, run: 'aws s3 sync a b --delete'}",
      "{name: Copy, run: 'aws s3 sync a b --cli-read-timeout 0'}",
      "run: 'psql -c \"select * from pg_constraint\"'",
      "run: 'pg_restore -l -f list a.dump -d x'",
      "run: 'pg_restore -f a.sql a.dump'",
      "run: 'gcloud sql backups restore --backup-instance=a 1'",
      "run: 'aws secretsmanager get-secret-value --secret-id a'",
      "run: 'aws rds describe-db-snapshots --max-records 20'",
      "run: 'aws rds describe-db-snapshots --max-records \"$MOST\"'",
      "run: 'aws rds describe-db-snapshots --max-records'",
      "run: 'aws s3api list-objects-v2 --bucket a --max-keys 1'",
      "run: 'aws ssm get-parameters-by-path --path /a'",
      "run: 'echo -n \"$A\" | gcloud secrets versions add a --data-file=-'",
      "run: 'printf %s \"$A\" | gcloud secrets versions add a --data-file=-'",
      "run: 'echo begin; gcloud secrets versions add a --data-file=-'",
      "run: 'echo yes | gcloud secrets versions add a --data-file=key.txt'",
      "run: 'tar -czf /b/x.tgz -C /a .'", "run: 'tar -cf /b/x.tar -C /b .'", "run: 'tar -xzf /b/x.tgz -C /b'",
      "run: 'tar -czf data.tgz data'", "run: 'tar -czf - .'",
      "run: 'tar -czf /b/x.tgz --exclude=x.tgz -C /b .'",
      "run: 'aws s3api list-objects-v2 --bucket a'",
    ])
  func innocent(_ step: String) {
    #expect(CommandPlaces.underlined("misused-command", in: CommandPlaces.step(step)) == [])
  }

  @Test(
    "an edit mends the command and nothing else",
    arguments: [
      (
        "run: |\n          true\n          gcloud logs read \"$F\" --since=1d", "gcloud logs read",
        "gcloud logging read"
      ),
      ("run: 'gcloud logging read a --since=1d'", "--since", "--freshness"),
      ("run: 'supabase db list-backups -o json'", "db list-backups", "backups list"),
      (
        "run: |\n          aws rds modify-db-instance --id x \\\n            --delete-automated-backups false",
        " \\\n            --delete-automated-backups false", ""
      ),
      (
        "run: 'aws rds restore-db-instance-from-db-snapshot --storage-encrypted --multi-az'",
        " --storage-encrypted", ""
      ),
      ("run: 'gcloud dns record-sets transaction add --rrdatas=\"$A\" --ttl=1'", "--rrdatas=", ""),
      ("run: \"gcloud dns record-sets transaction add --rrdatas \\\"$A\\\"\"", "--rrdatas ", ""),
      ("run: 'echo $A | gcloud secrets versions add a --data-file=-'", "echo", "printf %s"),
    ])
  func edits(_ step: String, _ old: String, _ new: String) {
    let spec = CommandPlaces.step(step)
    #expect(CommandPlaces.mended("misused-command", in: spec) == spec.replacing(old, with: new))
  }

  @Test(
    "no edit is offered where the new command would have a flag that it does not know",
    arguments: ["run: 'supabase db restore --backup-id 1'", "run: 'supabase db list-backups --format json'"])
  func withoutEdit(_ step: String) {
    #expect(CommandPlaces.mended("misused-command", in: CommandPlaces.step(step)) == nil)
  }

  @Test("secrets in clear are a finding where secrets are backed up, unless something encrypts them")
  func secrets() {
    func spec(_ platform: String, _ run: String) -> String {
      "holdfast: 1\nsystem: a\ncomponents:\n  b: {platform: \(platform), backups: {c: {method: export, run: '\(run)'}}}\n"
    }
    let plain = "aws secretsmanager get-secret-value --secret-id a > b"
    let found = CommandPlaces.underlined("misused-command", in: spec("secrets-manager", plain))
    #expect(found == [["aws secretsmanager get-secret-value"]])
    #expect(CommandPlaces.underlined("misused-command", in: spec("rds-postgres", plain)) == [])
    let sealed = "aws secretsmanager get-secret-value --secret-id a | age -r KEY > b"
    #expect(CommandPlaces.underlined("misused-command", in: spec("secrets-manager", sealed)) == [])
  }

  @Test("what proves a backup is judged as a proof")
  func verification() {
    func checks(_ run: String) -> String {
      CommandPlaces.head + "checks:\n  data: [{name: A, run: '\(run)'}]\n"
    }
    let cases = [
      ("psql -c \"select * from pg_constraint where contype = 1\"", [["pg_constraint"]]),
      ("psql -c \"select count(*) from PG_CONSTRAINT where not convalidated\"", []),
      ("psql -c \"select pg_check_consistency()\"", [["pg_check_consistency"]]),
      ("psql -c \"select n_tup_ins from pg_stat_user_tables\"", [["n_tup_ins"]]),
      ("redis-cli --rdb a.rdb", [["redis-cli --rdb"]]),
    ]
    for (run, expected) in cases {
      #expect(CommandPlaces.underlined("misused-command", in: checks(run)) == expected, "\(run)")
    }
  }
}
