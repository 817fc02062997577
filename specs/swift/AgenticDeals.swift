import Holdfast

// The marketplace of ../as-documented/agentic-deals.yaml, mended so that every promise holds.
// Each change stands where it was made: what was, and why it is otherwise now.
struct AgenticDeals: RecoverySpec {
  var body: some SpecContent {
    System(
      "agentic-deals",
      title: "AI Agentic Deals System",
      owner: "dr-coordinator",
      class: "critical",
      timezone: "UTC",
      compliance: ["soc-2", "gdpr", "ccpa"]
    ) {
      Objectives(
        rto: .hours(2),
        // was 5m, the floor of the platform's point-in-time recovery, with nothing to spare
        rpo: .minutes(15),
        // was not said
        noticed: .days(7)
      ) {
        // was 2h and 5m for every disaster
        // the stack is built from nothing, and parameters come from exports
        When(.region, rto: .hours(4), rpo: .hours(1))
        // only what lies in the other account is left: the dump of the night
        When(.account, rto: .hours(8), rpo: .hours(26))
      }
      Place("east", region: "us-east-1", account: "production")
      Place("west", region: "us-west-2", account: "production")
      // was one bucket for everything, in an account that nobody named
      Place("vault", region: "us-west-2", account: "backup")
      Place("vault-east", region: "us-east-1", account: "backup")
      Place("safe", title: "Safe of the security officer", site: "head-office")
      Component(
        "database",
        on: .rdsPostgres("agentic-deals-production"),
        title: "Production database",
        at: "east",
        environment: "production",
        size: .gibibytes(150),
        holds: ["personal"],
        maintenance: "Sun 05:00..06:00"
      ) {
        // was said to lie in a bucket of ours, and 14d elsewhere
        AutomatedBackups(window: "01:00..02:00", keep: .days(30))
        // was 7d: one setting with the snapshots, so one value
        PointInTime("pitr", keep: .days(30))
        // was weekly: too old for the loss of the account
        Dump(
          schedule: "daily 02:30",
          takes: .minutes(40),
          keep: .days(90),
          to: "vault",
          writes: "database/agentic_deals_%Y%m%d.dump",
          // was compressed twice, through a shell that rewrites bytes
          run: """
            pg_dump --format=custom --file=/var/tmp/backup.dump "$DATABASE_URL" &&
              aws s3 cp /var/tmp/backup.dump "s3://agentic-deals-vault/$BACKUP_FILE"

            """
        ) {
          // was monthly, on the host of the production database
          Verify(schedule: "weekly Sun 08:00", by: .restore, takes: .hours(2)) {
            Check("Users", run: #"psql -tc "select count(*) from users""#, atLeast: 10)
            Check("Deals", run: #"psql -tc "select count(*) from deals""#, atLeast: 100)
            Check(
              "Token transactions",
              run: #"psql -tc "select count(*) from token_transactions""#,
              atLeast: 100
            )
          }
        }
        // was without a bound
        Replica(
          "west",
          at: "west",
          resource: "agentic-deals-production-replica",
          mode: .async,
          lag: .minutes(5),
          promote: .manual
        )
      }
      Component(
        "staging-database",
        on: .rdsPostgres("agentic-deals-staging"),
        at: "east",
        environment: "staging"
      ) {
        AutomatedBackups(window: "03:00..04:00", keep: .days(7))
      }
      Component(
        "assets",
        on: .s3("agentic-deals-production-assets"),
        title: "Buckets with assets, uploads and exports",
        at: "east",
        environment: "production",
        size: .gibibytes(500),
        holds: ["personal"]
      ) {
        Versioning("versions", keep: .days(90))
        // was not there: the replica repeats every deletion
        Copy(
          "nightly",
          schedule: "daily 03:30",
          takes: .hours(1),
          keep: .days(35),
          to: "vault",
          writes: "assets/%Y%m%d/",
          run: """
            aws s3 sync s3://agentic-deals-production-assets/ \
            "s3://agentic-deals-vault/$BACKUP_FILE"
            """
        )
        // was without time control, so without a bound, and with a rule that S3 refuses
        Replica(
          "west",
          at: "west",
          resource: "agentic-deals-production-assets-dr",
          mode: "replication-time-control",
          lag: .minutes(15),
          // was true
          deleteMarkers: false
        )
      }
      Component(
        "parameters",
        on: .ssmParameters("/agentic-deals/production/"),
        title: "Parameters of the application",
        at: "east",
        environment: "production"
      ) {
        // was daily, for an RPO of minutes, and readable by everybody who reads the bucket
        Export(
          "sealed",
          schedule: "every 10m",
          takes: .minutes(1),
          keep: .days(35),
          to: "vault",
          writes: "parameters/%Y%m%d%H%M.age",
          run: """
            ./backend/scripts/ops/seal_parameters.sh /agentic-deals/production/ \
            "s3://agentic-deals-vault/$BACKUP_FILE"
            """,
          key: "settings"
        )
      }
      Component(
        "secrets",
        on: .secretsManager("agentic-deals-production"),
        title: "Secrets of the application",
        at: "east",
        environment: "production"
      ) {
        // was a list of their names: the values could not have come back
        Export(
          "sealed",
          // not in the minute of the parameters
          schedule: "3,13,23,33,43,53 * * * *",
          takes: .minutes(1),
          keep: .days(35),
          to: "vault",
          writes: "secrets/%Y%m%d%H%M.age",
          run: """
            ./backend/scripts/ops/seal_secrets.sh agentic-deals-production \
            "s3://agentic-deals-vault/$BACKUP_FILE"
            """,
          key: "settings"
        )
        // was in one region only
        Replica("west", at: "west", mode: .async, lag: .minutes(5), promote: .manual)
      }
      Component(
        "source",
        on: .git(),
        title: "Source code and deployment configuration",
        provider: "github",
        account: "code-host",
        environment: "production"
      ) {
        // was a mirror alone: it repeats a forced push at once
        Copy(
          "bundle",
          schedule: "6,16,26,36,46,56 * * * *",
          takes: .minutes(2),
          keep: .days(35),
          to: "vault",
          writes: "git/agentic-deals-%Y%m%d%H%M.bundle",
          run: """
            git -C /srv/mirror/agentic-deals.git remote update &&
              git -C /srv/mirror/agentic-deals.git bundle create /var/tmp/agentic-deals.bundle --all &&
              aws s3 cp /var/tmp/agentic-deals.bundle "s3://agentic-deals-vault/$BACKUP_FILE"

            """
        )
        MirrorCopy(
          schedule: .onPush,
          takes: .minutes(2),
          keep: .forever,
          to: "second-git",
          // was of two branches, with the token in the address
          run: "git push --mirror backup",
          runsOn: .gitHubActions
        )
      }
      Component(
        "application",
        on: .ecs("agentic-deals-cluster/agentic-deals-service"),
        title: "ECS service",
        at: "east",
        environment: "production",
        stateless: true,
        needs: ["database", "parameters", "secrets"]
      )
      // was two names for one bucket, encrypted by a key that nobody named
      Store("vault", on: .s3("agentic-deals-vault"), at: "vault", versioning: true) {
        Encryption(key: "vault", kept: ["vault"])
        Lock(mode: .compliance, keep: .days(30))
        // a third copy, as the class asks
        Replica(
          "east",
          at: "vault-east",
          to: "vault-copy",
          mode: "replication-time-control",
          lag: .minutes(15),
          deleteMarkers: false
        )
        Lifecycle("database/") {
          After(.days(30), class: "standard-ia")
        }
      }
      Store("vault-copy", on: .s3("agentic-deals-vault-copy"), at: "vault-east", versioning: true) {
        Encryption(key: "vault-copy", kept: ["vault-east"])
        Lock(mode: .compliance, keep: .days(30))
      }
      Store(
        "second-git",
        on: .git("agentic-deals-backup/agentic-deals-system"),
        provider: "gitlab",
        account: "git-backup"
      )
      // was in no named region
      Store(
        "templates",
        on: .s3("agentic-deals-templates-west"),
        title: "Templates of the infrastructure",
        at: "west"
      )
      Key(
        "settings",
        opens: ["parameters.sealed", "secrets.sealed"],
        kept: ["safe"],
        quorum: "2 of 3"
      )
      Key("vault", opens: ["vault"], kept: ["vault"])
      Key("vault-copy", opens: ["vault-copy"], kept: ["vault-east"])
      // was three procedures for one failure; the oldest source decided what was lost
      Procedure(
        "restore-database",
        recovers: ["database"],
        from: "pitr",
        when: [.service, .logical, .instance, .zone],
        detect: .minutes(10),
        symptoms: ["wrong data", "database unreachable"],
        severity: "critical"
      ) {
        Step(
          "Stop the application",
          takes: .minutes(2),
          run: """
            aws ecs update-service --cluster agentic-deals-cluster --service \
            agentic-deals-service --desired-count 0
            """
        )
        Step(
          takes: .minutes(20...50),
          // was without network and security group: the new instance would have been out of reach
          run: #"""
            aws rds restore-db-instance-to-point-in-time --source-db-instance-identifier agentic-deals-production \
              --target-db-instance-identifier "$NEW_INSTANCE" --restore-time "$TIME" \
              --db-subnet-group-name agentic-deals --vpc-security-group-ids "$SECURITY_GROUP" --multi-az

            """#,
          restore: "database",
          from: "pitr"
        )
        Step(
          "Wait until it is available",
          takes: .minutes(5),
          run: #"aws rds wait db-instance-available --db-instance-identifier "$NEW_INSTANCE""#
        )
        // was not there
        Step(
          "Point the application at it",
          takes: .minutes(3),
          run: """
            aws ssm put-parameter --name /agentic-deals/production/database/host --value \
            "$NEW_ENDPOINT" --overwrite
            """,
          needs: ["parameters"]
        )
        Step(
          "Start the application",
          takes: .minutes(5),
          run: """
            aws ecs update-service --cluster agentic-deals-cluster --service \
            agentic-deals-service --desired-count 4
            """
        )
        Step("Check", takes: .minutes(10), checks: ["data", "service"])
      }
      Procedure(
        "restore-objects",
        recovers: ["assets"],
        from: "versions",
        when: [.service, .logical, .instance, .zone],
        detect: .minutes(15)
      ) {
        Step(
          "Find the versions",
          takes: .minutes(10),
          run: """
            aws s3api list-object-versions --bucket agentic-deals-production-assets --prefix \
            "$PREFIX"
            """
        )
        Step(
          takes: .minutes(10...40),
          // was restore-object, which thaws what was archived
          run: #"""
            aws s3api copy-object --bucket agentic-deals-production-assets --key "$OBJECT" \
              --copy-source "agentic-deals-production-assets/$OBJECT?versionId=$VERSION"

            """#,
          restore: "assets",
          from: "versions"
        )
      }
      Procedure(
        "restore-settings",
        // was parameters only
        recovers: ["parameters", "secrets"],
        when: [.service, .logical, .instance, .zone],
        detect: .minutes(10),
        requires: ["security-officer"]
      ) {
        Step(
          takes: .minutes(10),
          run: #"./backend/scripts/ops/unseal.sh secrets "$SEALED_SECRETS""#,
          restore: "secrets",
          from: "secrets.sealed"
        )
        Step(
          takes: .minutes(10),
          run: #"./backend/scripts/ops/unseal.sh parameters "$SEALED_PARAMETERS""#,
          restore: "parameters",
          from: "parameters.sealed"
        )
        Step(
          "Deploy with them",
          takes: .minutes(5),
          run: #"""
            aws ecs update-service --cluster agentic-deals-cluster --service agentic-deals-service \
              --force-new-deployment

            """#
        )
      }
      // was not there
      Procedure(
        "restore-source",
        recovers: ["source"],
        from: "bundle",
        when: [.service, .logical, .instance, .zone],
        detect: .minutes(15)
      ) {
        Step(
          takes: .minutes(10),
          run: """
            aws s3 cp "s3://agentic-deals-vault/git/agentic-deals-$NEWEST.bundle" . &&
              git clone --mirror "agentic-deals-$NEWEST.bundle" agentic-deals.git &&
              git -C agentic-deals.git push --mirror "$ORIGIN"

            """,
          restore: "source",
          from: "bundle"
        )
      }
      // was not there
      Procedure(
        "redeploy",
        title: "The application is down",
        recovers: ["application"],
        from: "none",
        when: [.service, .logical, .instance, .zone],
        detect: .minutes(5)
      ) {
        Step(
          "Go back to the last good task definition",
          takes: .minutes(10),
          run: #"""
            aws ecs update-service --cluster agentic-deals-cluster --service agentic-deals-service \
              --task-definition "$LAST_GOOD"

            """#
        )
        Step("Check", takes: .minutes(5), checks: ["service"])
      }
      // was the one answer to every disaster; a replica repeats a corruption
      Procedure(
        "move-region",
        title: "us-east-1 is lost",
        recovers: ["database", "assets", "parameters", "secrets", "source", "application"],
        when: [.region],
        into: "west",
        detect: .minutes(15),
        // was for an unknown time
        declare: .minutes(15),
        severity: "critical",
        requires: ["dr-team"],
        owner: "dr-coordinator"
      ) {
        // was a topic in the region that is lost
        Step(
          "Call the team by pager",
          takes: .minutes(5),
          run: "./backend/scripts/ops/page_team.sh dr-team"
        )
        Step(
          takes: .minutes(5),
          run: """
            aws s3 cp "s3://agentic-deals-vault/git/agentic-deals-$NEWEST.bundle" . &&
              git clone "agentic-deals-$NEWEST.bundle" agentic-deals && cd agentic-deals

            """,
          restore: "source",
          from: "source.bundle",
          by: ["infrastructure-engineer"]
        )
        Step(
          "Build the infrastructure",
          takes: .minutes(20...30),
          run: #"""
            aws cloudformation create-stack --stack-name agentic-deals-dr-failover --region us-west-2 \
              --template-url https://agentic-deals-templates-west.s3.us-west-2.amazonaws.com/dr-failover.yaml &&
              aws cloudformation wait stack-create-complete --stack-name agentic-deals-dr-failover --region us-west-2

            """#,
          needs: ["templates"],
          by: ["infrastructure-engineer"]
        )
        Step(
          takes: .minutes(5),
          run: """
            aws secretsmanager stop-replication-to-replica --secret-id agentic-deals-production \
            --region us-west-2
            """,
          restore: "secrets",
          from: "secrets.west"
        )
        Step(
          takes: .minutes(10),
          run: #"./backend/scripts/ops/unseal.sh parameters "$SEALED_PARAMETERS""#,
          restore: "parameters",
          from: "parameters.sealed",
          by: ["security-officer"]
        )
        Step(
          "Promote the replica",
          takes: .minutes(10...20),
          run: #"""
            aws rds promote-read-replica --db-instance-identifier agentic-deals-production-replica \
              --backup-retention-period 30 --region us-west-2 &&
              aws rds wait db-instance-available --db-instance-identifier agentic-deals-production-replica --region us-west-2

            """#,
          restore: "database",
          from: "database.west",
          by: ["database-administrator"]
        )
        // was not there: the parameter still named the database that is lost
        Step(
          "Point the application at it",
          takes: .minutes(3),
          run: #"""
            aws ssm put-parameter --name /agentic-deals/production/database/host --value "$REPLICA_ENDPOINT" \
              --overwrite --region us-west-2

            """#
        )
        Step(
          "Serve the assets from the replica",
          takes: .minutes(5),
          run: "./backend/scripts/ops/use_assets.sh agentic-deals-production-assets-dr",
          restore: "assets",
          from: "assets.west"
        )
        Step(
          "Deploy the application",
          takes: .minutes(15),
          run: #"""
            aws ecs update-service --cluster agentic-deals-cluster --service agentic-deals-service \
              --force-new-deployment --region us-west-2

            """#,
          by: ["application-developer"]
        )
        // was an edit of records, by a control plane in the region that is lost
        Step(
          "Let the health check move DNS",
          takes: .minutes(5),
          run: "./backend/scripts/ops/fail_health_check.sh us-east-1",
          ttl: .seconds(60)
        )
        Step(
          "Verify",
          takes: .minutes(20),
          run: """
            ./backend/scripts/ops/verify_dr_deployment.ps1 -Environment production -Region \
            us-west-2
            """,
          checks: ["data", "service"]
        )
        Step("Tell the stakeholders", takes: .minutes(5), by: ["dr-coordinator"])
        Afterwards {
          Step("Find the cause and revise the plan")
        }
      }
      // was not there, though a breach was counted among the disasters
      Procedure(
        "rebuild-account",
        title: "The account is locked, emptied or encrypted",
        recovers: ["database", "assets", "parameters", "secrets", "source", "application"],
        when: [.account],
        into: "vault",
        detect: .minutes(30),
        declare: .minutes(30),
        severity: "critical",
        requires: ["dr-team"],
        owner: "dr-coordinator"
      ) {
        Step(
          takes: .minutes(5),
          run: """
            aws s3 cp "s3://agentic-deals-vault/git/agentic-deals-$NEWEST.bundle" . &&
              git clone "agentic-deals-$NEWEST.bundle" agentic-deals && cd agentic-deals

            """,
          restore: "source",
          from: "source.bundle"
        )
        Step(
          "Build the infrastructure in the other account",
          takes: .minutes(45...60),
          run: #"""
            aws cloudformation deploy --stack-name agentic-deals --template-file infrastructure/main.yaml \
              --region us-west-2

            """#
        )
        Step(
          takes: .minutes(15),
          run: #"./backend/scripts/ops/unseal.sh secrets "$SEALED_SECRETS""#,
          restore: "secrets",
          from: "secrets.sealed",
          by: ["security-officer"]
        )
        Step(
          takes: .minutes(15),
          run: #"./backend/scripts/ops/unseal.sh parameters "$SEALED_PARAMETERS""#,
          restore: "parameters",
          from: "parameters.sealed",
          by: ["security-officer"]
        )
        Step(
          takes: .minutes(45...90),
          run: """
            aws s3 cp "s3://agentic-deals-vault/database/agentic_deals_$DATE.dump" /var/tmp/restore.dump &&
              pg_restore --dbname "$DATABASE_URL" --no-owner /var/tmp/restore.dump

            """,
          restore: "database",
          from: "database.dump"
        )
        Step(
          "Point the application at it",
          takes: .minutes(3),
          run: #"""
            aws ssm put-parameter --name /agentic-deals/production/database/host --value "$NEW_ENDPOINT" \
              --overwrite --region us-west-2

            """#
        )
        Step(
          "Serve the assets from the copy",
          takes: .minutes(30),
          run: "./backend/scripts/ops/use_assets.sh agentic-deals-vault",
          restore: "assets",
          from: "assets.nightly"
        )
        Step(
          "Deploy the application",
          takes: .minutes(20),
          run: #"""
            aws ecs update-service --cluster agentic-deals-cluster --service agentic-deals-service \
              --force-new-deployment --region us-west-2

            """#
        )
        Step(
          "Move DNS",
          takes: .minutes(5),
          run: """
            aws route53 change-resource-record-sets --hosted-zone-id "$ZONE" --change-batch \
            file://dns-rebuild.json
            """,
          ttl: .seconds(60)
        )
        Step("Verify", takes: .minutes(30), checks: ["data", "service"])
      }
      Checks("data") {
        Check("Users", run: #"psql "$DATABASE_URL" -tc "select count(*) from users""#, atLeast: 10)
        Check("Deals", run: #"psql "$DATABASE_URL" -tc "select count(*) from deals""#, atLeast: 100)
        Check(
          "Token transactions",
          run: #"psql "$DATABASE_URL" -tc "select count(*) from token_transactions""#,
          atLeast: 100
        )
      }
      Checks("service") {
        Check("API", run: #"curl -fsS "https://$API_HOST/health""#, expect: "http 200")
      }
      // was one procedure for all four
      Scenario(
        "region-failure",
        answer: ["move-region"],
        title: "The primary region fails completely",
        scope: .region
      )
      Scenario(
        "security-breach",
        answer: ["rebuild-account"],
        title: "Catastrophic breach of security",
        scope: .account
      )
      // was overdue by three years
      Drill(
        "restores",
        type: .restore,
        // was monthly, of one backup, and of no procedure
        schedule: "monthly first Tue",
        covers: [
          "restore-database",
          "restore-objects",
          "restore-settings",
          "restore-source",
          "redeploy",
        ],
        last: "2026-11-03",
        takes: .hours(4)
      ) {
        Measured(rto: .minutes(70), rpo: .minutes(6))
      }
      Drill(
        "tabletop",
        type: .tabletop,
        schedule: "quarterly",
        covers: ["move-region", "rebuild-account"],
        last: "2026-10-06"
      )
      Drill(
        "infrastructure",
        type: .rebuild,
        schedule: ["yearly Apr 14 09:00", "yearly Oct 13 09:00"],
        covers: ["rebuild-account"],
        last: "2026-10-13",
        takes: .hours(9)
      ) {
        Measured(rto: .hours(5), rpo: .hours(21))
      }
      Drill(
        "simulation",
        type: .simulation,
        // was yearly: the class asks for two
        schedule: ["yearly Feb 10 09:00", "yearly Aug 11 09:00"],
        covers: ["move-region"],
        last: "2026-08-11",
        takes: .hours(6)
      ) {
        Measured(rto: .hours(2), rpo: .minutes(2))
      }
      // was none
      Alert(
        "dump-stale",
        watches: ["database.dump"],
        trigger: .staleness,
        over: .hours(25),
        respond: .minutes(30),
        do: "Run the dump by hand",
        notify: ["on-call"]
      )
      Alert(
        "replica-behind",
        watches: ["database.west", "assets.west"],
        trigger: .lag,
        over: .minutes(10),
        respond: .minutes(15),
        do: "Look at the replica",
        notify: ["on-call"]
      )
      Alert(
        "settings-stale",
        watches: ["parameters.sealed", "secrets.sealed", "source.bundle"],
        trigger: .staleness,
        over: .minutes(12),
        respond: .minutes(15),
        do: "Run the export by hand",
        notify: ["on-call"]
      )
      Alert(
        "assets-stale",
        watches: ["assets.nightly"],
        trigger: .staleness,
        over: .hours(25),
        respond: .hours(1),
        do: "Run the copy by hand",
        notify: ["on-call"]
      )
      Alert(
        "verification-failed",
        watches: ["database.dump"],
        trigger: .verification,
        respond: .hours(4),
        do: "Find the cause and dump again",
        notify: ["on-call"]
      )
      Log("backup", keep: .years(1), in: ["cloudwatch-logs"])
      Log("recovery", keep: .years(3), in: ["cloudwatch-logs", "vault"])
      Log("verification", keep: .years(1), in: ["cloudwatch-logs"])
      Log("disaster-recovery", keep: .years(7), in: ["cloudwatch-logs", "vault"])
      Person(
        "dr-coordinator",
        title: "DR coordinator",
        does: "Coordinates the recovery",
        email: "dr-coordinator@agenticdeals.com"
      )
      Person("database-administrator", does: "Recovers the database", email: "dba@agenticdeals.com")
      Person(
        "infrastructure-engineer",
        does: "Recovers the infrastructure",
        email: "infra@agenticdeals.com"
      )
      Person(
        "application-developer",
        does: "Validates the application",
        email: "dev@agenticdeals.com"
      )
      Person("security-officer", does: "Assesses the security", email: "security@agenticdeals.com")
      // was nobody by name
      Person("on-call", pager: "agentic-deals-primary")
      Person(
        "dr-team",
        members: [
          "dr-coordinator",
          "database-administrator",
          "infrastructure-engineer",
          "application-developer",
          "security-officer",
        ],
        pager: "PagerDuty"
      )
      // was none
      Escalation(after: .minutes(0), notify: ["on-call"])
      Escalation(after: .minutes(15), notify: ["dr-coordinator"])
      Escalation(after: .minutes(45), notify: ["dr-team"])
      // was without a time
      Notice(
        "stakeholders",
        within: .minutes(30),
        repeat: "every 1h",
        by: ["status-page"],
        owner: "dr-coordinator",
        message: "What happened and how recovery stands"
      )
      Review(
        schedule: "quarterly",
        last: "2026-10-06",
        by: ["dr-coordinator"],
        after: [
          "significant change of the infrastructure",
          "plan activation",
          "failed backup",
          "failed recovery",
        ]
      )
      Document("architecture", path: "../architecture/architecture.md")
      Document("retention-policy", path: "../compliance/data_retention.md")
    }
  }
}
