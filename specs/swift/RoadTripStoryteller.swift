import Holdfast

// The travel application of ../as-documented/road-trip-storyteller.yaml, mended so that every
// promise holds.
// Each change stands where it was made: what was, and why it is otherwise now.
struct RoadTripStoryteller: RecoverySpec {
  var body: some SpecContent {
    System(
      "road-trip-storyteller",
      title: "AI Road Trip Storyteller",
      // was nobody
      owner: "platform",
      class: "standard",
      timezone: "UTC"
    ) {
      // was none at all: nothing could be proved or missed
      Objectives(rto: .hours(2), rpo: .minutes(15), noticed: .days(3)) {
        When(.region, rto: .hours(5), rpo: .hours(26))
        When(.account, rto: .hours(5), rpo: .hours(26))
      }
      // was not named
      Place("primary", region: "us-central1", account: "roadtrip-prod")
      Place("dr", region: "us-east1", account: "roadtrip-dr")
      // was one account for all: who deletes there deletes everything
      Place("backup", region: "us-east1", account: "roadtrip-backup")
      // was one of two kinds of safe
      Place("safe", title: "Hardware security module of the security team", site: "head-office")
      Component(
        "database",
        on: .cloudSQLPostgres("roadtrip-db-prod"),
        title: "PostgreSQL",
        at: "primary",
        size: .gibibytes(60),
        holds: ["personal"]
      ) {
        Objectives(rto: .minutes(90))
        AutomatedBackups(
          // was 03:00: the platform takes a window of four hours
          window: "03:00..07:00",
          // was 30d: the platform counts backups
          keep: .copies(30)
        )
        PointInTime("pitr", keep: .days(7))
        // was optional and by hand, while recovery read a daily/latest.sql that nothing wrote
        Export(
          schedule: "daily 02:00",
          takes: .minutes(30),
          keep: .days(35),
          to: "archive",
          writes: "database/%Y%m%d.sql.gz",
          run: """
            gcloud sql export sql roadtrip-db-prod "gs://roadtrip-archive/$BACKUP_FILE" \
            --database=roadtrip --offload
            """
        ) {
          // was a weekly test without a procedure
          Verify(schedule: "weekly Sun 06:00", by: .restore, takes: .minutes(50)) {
            Check("Users", run: #"psql -tc "select count(*) from users""#, atLeast: 100)
          }
        }
      }
      // was a copy of one table, "stories", by hand: the export holds it
      Component(
        "cache",
        on: .redis("redis.roadtrip.internal"),
        title: "Redis",
        at: "primary",
        size: .gibibytes(2)
      ) {
        // the application fills an empty cache; sessions of the last hours may be lost
        Objectives(rto: .hours(1), rpo: .hours(7)) {
          When(.region, rto: .hours(5), rpo: .nothingAtStake)
          When(.account, rto: .hours(5), rpo: .nothingAtStake)
        }
        Snapshot(
          "scheduled",
          schedule: "every 6h",
          takes: .minutes(5),
          keep: .days(7),
          to: "archive",
          writes: "redis/redis_backup_%Y%m%d_%H%M%S.rdb.gz",
          run: """
            python scripts/redis_backup.py backup --redis-url "$REDIS_URL" --target \
            "gs://roadtrip-archive/$BACKUP_FILE"
            """
        )
      }
      Component(
        "secrets",
        on: .secretManager("roadtrip-prod"),
        title: "Application secrets",
        at: "primary"
      ) {
        Versioning("versions", keep: .days(90))
        // was recommended, without a rhythm
        Export(
          schedule: "every 12h",
          takes: .minutes(2),
          keep: .days(35),
          to: "archive",
          writes: "secrets/secrets_%Y%m%d%H.json.enc",
          run: #"""
            python scripts/export_secrets.py --project roadtrip-prod --encrypt \
              --output "gs://roadtrip-archive/$BACKUP_FILE"

            """#,
          key: "secrets-export"
        )
      }
      Component(
        "photos",
        on: .gcs("roadtrip-user-photos"),
        title: "Photos of users",
        at: "primary",
        size: .gibibytes(800),
        holds: ["personal"]
      ) {
        // was without an end
        Versioning("versions", keep: .days(30))
        // was not there: the bucket's region and account held the only copy
        Copy(
          "daily",
          schedule: "daily 03:00",
          takes: .hours(1),
          keep: .days(35),
          to: "photo-archive",
          writes: "photos/%Y%m%d/",
          run: """
            gcloud storage rsync --recursive gs://roadtrip-user-photos \
            "gs://roadtrip-photo-archive/$BACKUP_FILE"
            """
        )
      }
      Component(
        "api",
        on: .kubernetes("deployment/roadtrip-api"),
        title: "Application",
        at: "primary",
        stateless: true,
        needs: ["database", "secrets"]
      )
      // was four buckets in places that nobody named
      Store("archive", on: .gcs("roadtrip-archive"), at: "backup", versioning: true) {
        Encryption(key: "archive", kept: ["backup"])
        Lock(mode: .compliance, keep: .days(7))
      }
      Store("photo-archive", on: .gcs("roadtrip-photo-archive"), at: "backup", versioning: true) {
        Lock(mode: .compliance, keep: .days(30))
        Lifecycle("photos/") {
          After(.days(5), class: "nearline")
        }
      }
      Key("secrets-export", opens: ["secrets.export"], kept: ["safe"], quorum: "2 of 3")
      Key("archive", opens: ["archive"], kept: ["backup"])
      Procedure(
        "point-in-time",
        recovers: ["database"],
        from: "pitr",
        when: [.service, .logical, .instance, .zone],
        detect: .minutes(15),
        symptoms: ["wrong data", "instance unreachable"],
        severity: "critical"
      ) {
        // was 15m to 30m as a whole
        Step(
          "Stop the application",
          takes: .minutes(2),
          run: "kubectl scale deployment/roadtrip-api --replicas=0"
        )
        Step(
          "Clone the instance as it was at the chosen time",
          takes: .minutes(15...30),
          run: """
            gcloud sql instances clone roadtrip-db-prod "$RECOVERY_INSTANCE" \
            --point-in-time="$TARGET_TIMESTAMP"
            """,
          restore: "database",
          from: "pitr"
        )
        Step("Check the data", takes: .minutes(10), checks: ["database-rows"])
        Step(
          "Point the application at the clone",
          takes: .minutes(5),
          run: #"gcloud secrets versions add DATABASE_URL --data-file="$URL_FILE""#,
          needs: ["secrets"]
        )
        // was `sql instances patch --rename`: an instance cannot be renamed, so the application
        // learns the new name instead
        Step(
          "Start the application",
          takes: .minutes(5),
          run: """
            kubectl rollout restart deployment/roadtrip-api &&
              kubectl scale deployment/roadtrip-api --replicas=3

            """
        )
      }
      Procedure(
        "full-restore",
        recovers: ["database"],
        from: "automated",
        // was any complete loss; a deleted project takes these backups along
        when: [.instance],
        detect: .minutes(15),
        symptoms: ["point-in-time recovery refuses"],
        severity: "critical"
      ) {
        Step(
          "Find the backup",
          takes: .minutes(5),
          run: "gcloud sql backups list --instance=roadtrip-db-prod"
        )
        Step(
          "Create an empty instance",
          takes: .minutes(10),
          run: #"""
            gcloud sql instances create roadtrip-db-restored --database-version=POSTGRES_15 \
              --tier=db-custom-2-8192 --region=us-central1

            """#
        )
        Step(
          takes: .minutes(20...30),
          // was without the source
          run: #"""
            gcloud sql backups restore "$BACKUP_ID" --backup-instance=roadtrip-db-prod \
              --restore-instance=roadtrip-db-restored

            """#,
          restore: "database",
          from: "automated"
        )
        Step(
          "Check the data",
          takes: .minutes(10),
          run: "python scripts/verify_backup.py --instance roadtrip-db-restored --test-queries"
        )
        Step(
          "Point the application at it",
          takes: .minutes(10),
          run: """
            gcloud secrets versions add DATABASE_URL --data-file="$URL_FILE" &&
              kubectl rollout restart deployment/roadtrip-api

            """,
          needs: ["secrets"]
        )
      }
      Procedure(
        "other-region",
        recovers: ["database"],
        from: "export",
        when: [.region, .account],
        into: "dr",
        detect: .minutes(30),
        symptoms: ["region unavailable"],
        severity: "critical"
      ) {
        // was 45m to 90m as a whole, and 30m where it was called
        // was db-g1-small, which no service level covers
        Step(
          "Create an instance",
          takes: .minutes(15),
          run: #"""
            gcloud sql instances create roadtrip-db-dr --database-version=POSTGRES_15 --tier=db-custom-2-8192 \
              --region=us-east1 --network=roadtrip-vpc

            """#
        )
        // was not there, and the import does not create it
        Step(
          "Create the database in it",
          takes: .minutes(1),
          run: "gcloud sql databases create roadtrip --instance=roadtrip-db-dr"
        )
        Step(
          takes: .minutes(30...60),
          run: """
            gcloud sql import sql roadtrip-db-dr "gs://roadtrip-archive/database/$DATE.sql.gz" \
            --database=roadtrip
            """,
          restore: "database",
          from: "export",
          at: "dr",
          // was daily/latest.sql
          reads: ["archive": "database/%Y%m%d.sql.gz"]
        )
        Step("Check the data", takes: .minutes(10), checks: ["database-rows"])
      }
      Procedure(
        "cache-corrupted",
        recovers: ["cache"],
        from: "scheduled",
        when: [.service, .logical],
        detect: .minutes(10),
        symptoms: ["wrong data while the instance runs"]
      ) {
        // was behind the emptying, which nothing could have undone
        Step(
          "Fetch the copy and look at it",
          takes: .minutes(5),
          run: """
            gcloud storage cp "gs://roadtrip-archive/redis/$BACKUP_NAME.rdb.gz" . &&
              gunzip "$BACKUP_NAME.rdb.gz" && redis-check-rdb "$BACKUP_NAME.rdb"

            """
        )
        Step(
          "Empty the cache",
          takes: .minutes(2),
          run: "redis-cli -h redis.roadtrip.internal FLUSHALL"
        )
        Step(
          takes: .minutes(5...8),
          run: #"python scripts/redis_backup.py restore "$BACKUP_NAME""#,
          restore: "cache",
          from: "scheduled"
        )
        Step(
          "Check the cache",
          takes: .minutes(2),
          run: "redis-cli -h redis.roadtrip.internal INFO keyspace"
        )
      }
      Procedure(
        "cache-lost",
        recovers: ["cache"],
        from: "scheduled",
        when: [.instance, .zone],
        detect: .minutes(10),
        symptoms: ["instance unavailable"]
      ) {
        Step(
          "Deploy a new instance",
          takes: .minutes(5),
          run: "kubectl apply -f infrastructure/k8s/redis.yaml"
        )
        Step(
          "Wait for it",
          takes: .minutes(1...3),
          run: "kubectl wait --for=condition=ready pod -l app=redis --timeout=180s"
        )
        Step(
          takes: .minutes(5...8),
          run: """
            python scripts/redis_backup.py restore "$BACKUP_NAME" --target-redis \
            redis://new-redis:6379
            """,
          restore: "cache",
          from: "scheduled"
        )
        Step(
          "Move the service to it",
          takes: .minutes(1),
          run: """
            kubectl patch service redis -p '{"spec":{"selector":{"version":"new"}}}'

            """
        )
      }
      Procedure(
        "restore-secrets",
        recovers: ["secrets"],
        // was the sealed export, of unknown age, for every case
        from: "versions",
        when: [.service, .logical, .instance, .zone],
        detect: .minutes(10)
      ) {
        Step(
          "Enable the last good version",
          takes: .minutes(5),
          run: #"gcloud secrets versions enable "$VERSION" --secret="$SECRET""#
        )
        Step(
          "Restart the application",
          takes: .minutes(5),
          run: "kubectl rollout restart deployment/roadtrip-api"
        )
      }
      Procedure(
        "restore-photo",
        recovers: ["photos"],
        from: "versions",
        when: [.service, .logical, .instance, .zone],
        // was without any time
        detect: .minutes(30)
      ) {
        Step(
          "Find the versions",
          takes: .minutes(10),
          run: #"gcloud storage ls --all-versions "gs://roadtrip-user-photos/$PREFIX""#
        )
        Step(
          takes: .minutes(10...30),
          run: """
            gcloud storage cp "gs://roadtrip-user-photos/$OBJECT#$GENERATION" \
            "gs://roadtrip-user-photos/$OBJECT"
            """,
          restore: "photos",
          from: "versions"
        )
      }
      // was not there
      Procedure(
        "redeploy",
        title: "The application is down",
        recovers: ["api"],
        from: "none",
        when: [.service, .logical, .instance, .zone],
        detect: .minutes(5)
      ) {
        Step(
          "Go back to the last good release",
          takes: .minutes(5),
          run: "kubectl rollout undo deployment/roadtrip-api"
        )
        Step("Check it", takes: .minutes(5), checks: ["api-health"])
      }
      Procedure(
        "full-recovery",
        title: "The region or the project is lost",
        // was without secrets and photos, which the region holds too
        recovers: ["database", "cache", "secrets", "photos", "api"],
        when: [.region, .account],
        into: "dr",
        detect: .minutes(30),
        declare: .minutes(15),
        symptoms: ["region down", "project locked or emptied"],
        severity: "critical",
        requires: ["security", "platform"]
      ) {
        // was 60m to 90m, and 75m to 85m when added up
        Step(
          "Activate the plan",
          takes: .minutes(5),
          run: "./scripts/activate_dr.sh --region us-east1"
        )
        Step(
          takes: .minutes(15),
          run: """
            gcloud storage cp "gs://roadtrip-archive/secrets/$EXPORT" . &&
              python scripts/decrypt_secrets.py --input "$EXPORT" --key-file "$KEY_FILE" --output secrets.json &&
              python scripts/import_secrets.py --project roadtrip-dr --input secrets.json && rm secrets.json

            """,
          restore: "secrets",
          from: "secrets.export"
        )
        // was 30m for a procedure of up to 90m
        Step(procedure: "other-region", within: .minutes(90))
        // the exported secrets name the database that is lost
        Step(
          "Point the application at it",
          takes: .minutes(5),
          run: """
            gcloud secrets versions add DATABASE_URL --project=roadtrip-dr \
            --data-file="$URL_FILE"
            """
        )
        Step(
          "Deploy an empty cache that the application fills",
          takes: .minutes(10),
          run: """
            kubectl --context=gke_roadtrip-dr_us-east1_roadtrip apply -f \
            infrastructure/k8s/redis.yaml
            """,
          restore: "cache",
          from: "none"
        )
        Step(
          "Serve the photos from the copy",
          takes: .minutes(20),
          run: "./scripts/serve_photos_from.sh gs://roadtrip-photo-archive",
          restore: "photos",
          from: "photos.daily"
        )
        Step(
          "Deploy the application",
          takes: .minutes(15),
          run: "kubectl --context=gke_roadtrip-dr_us-east1_roadtrip apply -f infrastructure/k8s/"
        )
        Step(
          "Move DNS",
          takes: .minutes(5...15),
          run: """
            gcloud dns record-sets update api.roadtrip.app --zone=roadtrip-zone --type=A \
            --ttl=60 --rrdatas="$DR_IP"
            """,
          // was 300s on the record that had to go
          ttl: .seconds(60)
        )
        Step(
          "Verify",
          takes: .minutes(10),
          run: "./scripts/verify_dr.sh --comprehensive",
          checks: ["api-health", "database-rows"]
        )
      }
      Checks("database-rows") {
        Check(
          "Users are there",
          run: #"psql "$DATABASE_URL" -tc "select count(*) from users""#,
          atLeast: 100
        )
      }
      Checks("api-health") {
        Check("API", run: "curl -fsS https://api.roadtrip.app/health", expect: "http 200")
      }
      Scenario(
        "instance-lost",
        answer: ["point-in-time"],
        otherwise: ["full-restore"],
        scope: .instance,
        strikes: ["database"]
      )
      // was the database within 30m, by procedures of up to 90m
      Priority("critical", within: .hours(4), recover: ["secrets", "database"])
      Priority("high", within: .hours(5), recover: ["api", "cache", "photos"])
      Priority(
        "low",
        recover: ["historical-metrics", "development-environments"],
        notes: "After the recovery"
      )
      // was "all tested", and tests that named no procedure
      Drill(
        "restore-test",
        type: .restore,
        schedule: "weekly Sun 06:00",
        covers: ["other-region"],
        last: "2026-11-15",
        takes: .hours(5)
      ) {
        Measured(rto: .minutes(70), rpo: .hours(4))
      }
      Drill(
        "dr-drill",
        type: .functional,
        schedule: "monthly first Tue",
        covers: [
          "point-in-time",
          "full-restore",
          "cache-corrupted",
          "cache-lost",
          "restore-secrets",
          "restore-photo",
          "redeploy",
        ],
        last: "2026-11-03",
        takes: .hours(4)
      ) {
        Measured(rto: .minutes(65), rpo: .minutes(6))
      }
      Drill(
        "full-test",
        type: .simulation,
        schedule: "quarterly",
        covers: ["full-recovery"],
        last: "2026-10-06",
        takes: .hours(6)
      ) {
        Measured(rto: .hours(3), rpo: .hours(22))
      }
      Alert(
        "backup-failed",
        watches: ["database.export", "cache.scheduled", "secrets.export", "photos.daily"],
        trigger: .failure,
        respond: .minutes(15),
        do: "Run the backup by hand"
      )
      // was answered by nobody
      Alert(
        "backup-slow",
        watches: ["database.export", "photos.daily"],
        trigger: .duration,
        over: .hours(2),
        respond: .hours(1),
        do: "Find what slows it down"
      )
      // was raised by nothing
      Alert(
        "restore-test-failed",
        watches: ["restore-test"],
        trigger: .verification,
        respond: .hours(1),
        do: "Find the cause and mend it"
      )
      // was: remove old backups
      Alert(
        "quota",
        watches: ["archive", "photo-archive"],
        trigger: .quota,
        respond: .hours(4),
        do: "Raise the quota"
      )
      Alert(
        "verification-failed",
        watches: ["database.export"],
        trigger: .verification,
        respond: .minutes(30),
        do: "Verify once more"
      )
      Routine(
        "on-demand",
        [
          "Show the state of backups with ./scripts/backup_status.sh --all",
          "Verify them with ./scripts/verify_all_backups.sh",
        ]
      )
      Person("platform", members: ["on-call"], email: "ops@roadtrip.app")
      Person("on-call", pager: "PagerDuty")
      Person("security", email: "security@roadtrip.app")
      Person("cto", title: "CTO", email: "cto@roadtrip.app")
      Person("ceo", title: "CEO", email: "ceo@roadtrip.app")
      Person("google-cloud-support", external: true, contract: "premium")
      Escalation(after: .minutes(0), notify: ["on-call"])
      Escalation(after: .minutes(30), notify: ["cto"])
      // was 60m: at the end of the shortest RTO, of the cache
      Escalation(after: .minutes(50), notify: ["ceo"])
      // was 2024-12-13
      Review(
        schedule: "every 180d",
        last: "2026-10-20",
        by: ["platform"],
        after: ["failed drill", "plan activation"]
      )
      Document("launch-checklist", path: "../PRODUCTION_LAUNCH_CHECKLIST.md")
      Document("security-incidents", path: "../SECURITY_INCIDENT_RESPONSE.md")
    }
  }
}
