import Holdfast

// Every key of every grammar, once at least; a test walks the grammars and fails for one that is
// missing.
struct Everything: RecoverySpec {
  var body: some SpecContent {
    System(
      "everything",
      title: #"Everything "at once" \ twice"#,
      owner: "team",
      class: "gold",
      timezone: "Europe/Berlin",
      compliance: ["sox", "house-rules"],
      runsOn: .gitHubActions,
      crew: 2,
      notes: """
        Notes of the system

        """,
      claims: ["crew": "3"]
    ) {
      Objectives(
        rto: .reaching(["read-only": .minutes(25), "full": .hours(3)]),
        rpo: .hours(1, minutes: 30),
        noticed: .days(7),
        claims: ["rto": "4h", "when": ["region": ["rpo": "26h"]]]
      ) {
        When(.region, rto: .hours(12), rpo: .nothingAtStake, noticed: .weeks(2))
      }
      Place(
        "east",
        title: "East",
        provider: "aws",
        region: "us-east-1",
        zone: "us-east-1a",
        site: "one",
        account: "production",
        location: "us",
        notes: "Here"
      )
      // trailing
      Component(
        "database",
        on: .rdsPostgres("db"),
        title: "Database",
        at: "east",
        environment: "production",
        owner: "team",
        size: .written("1.5TiB"),
        holds: ["personal"],
        stateless: .unknown,
        status: .live,
        needs: ["cache", "other/thing"],
        parts: ["a", "b"],
        scheme: "house",
        maintenance: "Sun 04:00..05:00",
        vendor: "vendor",
        alternative: "another",
        notes: "A note",
        claims: ["size": "40GiB"]
      ) {
        Objectives(rto: .unknown, rpo: .unknown)
        AutomatedBackups(
          title: "Automated",
          window: "03:00..04:00",
          takes: .minutes(5),
          keep: .days(30)
        )
        // above the copy
        AWSBackup(
          "copied",
          schedule: ["daily 02:00", "30 */4 * * *"],
          window: .unknown,
          delay: .seconds(90),
          takes: .from(.minutes(30), to: .hours(2)),
          throughput: .mebibytesPerSecond(200),
          keep: .copies(30),
          to: "archive",
          from: "automated",
          at: "east",
          provider: "aws",
          region: "eu-west-1",
          zone: "eu-west-1a",
          site: "one",
          account: "backup",
          runsOn: .eventBridge,
          manual: false,
          status: .planned,
          owner: "team",
          includes: ["a"],
          excludes: ["b"],
          class: "glacier-instant",
          key: "copies",
          notes: """
            Two lines
              of notes

            """,
          claims: ["keep": ["14d", "7d"], "schedule": "daily"]
        ) {
          Lock(mode: .governance, keep: .months(12), claims: ["keep": "1y"])
          Verify(
            schedule: "weekly Sun 06:00",
            by: .restore,
            takes: .hours(1),
            run: #"verify "$BACKUP""#,
            notes: "Looked at"
          ) {
            Check("All is there")
            Check("Users", run: "psql -c 1", expect: "http 200", atLeast: 10, atMost: 20)
          }
        }
        Replica(
          "west",
          title: "West",
          at: "east",
          provider: "aws",
          region: "us-west-2",
          zone: "us-west-2a",
          site: "two",
          account: "production",
          location: "us",
          to: "archive",
          resource: "db-west",
          mode: "multi-az",
          lag: .seconds(30),
          promote: .manual,
          deleteMarkers: false,
          delay: .hours(1),
          status: .retired,
          notes: "Behind"
        )
      }
      Component(
        "cache",
        on: .redis(region: "us-east-1"),
        provider: "aws",
        zone: "us-east-1a",
        site: "one",
        account: "production",
        location: "us"
      ) {
        AppendOnlyFile(fsync: .everySecond)
        Snapshot(
          "writes",
          schedule: "every 6h",
          keep: .forever,
          writes: "a b/%Y.rdb",
          run: #"a 'b' "c" # d"#
        )
      }
      Component("own", on: .platform("house-postgres", "mine")) {
        Backup(
          "archive",
          method: "archive",
          schedule: .continuous,
          keep: .unknown,
          location: "elsewhere"
        )
        Dump("push", schedule: .onPush)
      }
      Component("bare", stateless: true)
      Component("alias", on: .platform("k8s", region: "us-east-1"))
      Store(
        "archive",
        on: .s3("everything", region: "us-east-1"),
        title: "Archive",
        resource: "arn",
        at: "east",
        provider: "aws",
        zone: "us-east-1a",
        site: "one",
        account: "backup",
        location: "us",
        versioning: true,
        noncurrent: .days(30),
        size: .gigabytes(40),
        status: .live,
        owner: "team",
        vendor: "vendor",
        notes: "Kept"
      ) {
        Encryption(key: "alias/backups", kept: ["east", "safe"])
        Lock(mode: .compliance, keep: .days(30))
        Replica("copy", at: "east", mode: .sync)
        Lifecycle("monthly/") {
          After(.days(30), class: "standard-ia")
          After(.years(1), expire: true)
        }
        Lifecycle("yearly/") {
          After(.days(1), class: "deep-archive")
        }
      }
      Store("bucketless", on: .git("repo"))
      Store("bare-store", at: "east")
      Key(
        "copies",
        opens: ["archive", "database.copied"],
        kept: ["safe"],
        quorum: "2 of 4",
        notes: "Sealed"
      )
      Procedure(
        "restore",
        title: "Restore",
        recovers: ["database"],
        from: "automated",
        when: [.service, .logical],
        into: "east",
        detect: .minutes(15),
        declare: .minutes(5...10),
        takes: .hours(1),
        symptoms: ["wrong rows"],
        severity: "critical",
        impact: "Great",
        requires: ["admin"],
        reads: ["archive": ["nightly/", #"a"b"#], "bucketless": "all"],
        lookBack: .days(30),
        owner: "team",
        crew: 1,
        status: .live,
        notes: "Careful",
        claims: ["takes": "3h..6h", "loses": "26h"]
      ) {
        Step("Stop", id: "stop", takes: .ongoing, elapsed: .minutes(15...60), run: "stop --now")
        Step(
          restore: "database",
          from: .unknown,
          at: "east",
          provider: "aws",
          region: "us-east-1",
          zone: "us-east-1a",
          site: "one",
          account: "production",
          location: "us",
          throughput: .gigabytesPerSecond(1),
          procedure: "other",
          within: .minutes(20),
          ttl: .minutes(5),
          checks: ["data"],
          needs: ["archive", "cache"],
          after: [],
          follows: ["stop"],
          instead: "stop",
          reaches: "read-only",
          by: ["team"],
          reads: ["archive": "x"],
          manual: true,
          notes: "Slowly"
        )
        Afterwards {
          Step("Write it up", takes: .days(1))
        }
      }
      Procedure("other") {
        Into(
          at: "east",
          provider: "aws",
          region: "us-west-2",
          zone: "z",
          site: "s",
          account: "a",
          location: "us"
        )
        Step(
          "A step with a command that is longer than a line of Swift source ought to be",
          run: """
            one two three four five six seven eight nine ten eleven twelve thirteen fourteen \
            "fifteen" sixteen
            """
        )
      }
      Checks("data") {
        Check("All rows")
        Check("API", run: "curl x", expect: "http 200")
      }
      Scenario(
        "fire",
        answer: ["restore"],
        otherwise: ["other"],
        title: "Fire",
        scope: .zone,
        severity: "high",
        likelihood: "low",
        impact: "Great",
        symptoms: ["smoke"],
        strikes: ["database"],
        accepts: .everything,
        because: "It burns",
        notes: "Hot"
      )
      Priority("first", within: .hours(4), recover: ["database", "cache"], notes: "Soon")
      Job(
        "nightly",
        makes: ["database.copied"],
        verifies: ["database.automated"],
        schedule: "daily 02:00",
        takes: .hours(1),
        run: "job",
        runsOn: .cron,
        manual: true,
        owner: "team",
        notes: "Runs"
      )
      Drill(
        "restore",
        title: "Drill",
        type: .restore,
        schedule: "quarterly",
        covers: ["restore"],
        last: "2026-10-10",
        next: .unknown,
        takes: .hours(2),
        environment: "test",
        owner: "team",
        does: ["Restore it"],
        run: "drill",
        status: .live,
        notes: "Held"
      ) {
        Measured(rto: .minutes(52), rpo: .minutes(3))
      }
      Alert(
        "failed",
        title: "Failed",
        watches: ["database.copied", "database", "archive", "restore"],
        trigger: .lag,
        over: .minutes(2),
        lasting: .minutes(1),
        respond: .minutes(15),
        do: "Look",
        severity: "high",
        notify: ["team"],
        notes: "Rings"
      )
      Routine("daily", ["Look", "Look again"])
      Routine("weekly", ["Read"])
      Log("audit", keep: .years(7), in: ["cloudwatch-logs"], holds: ["audit-logs"], notes: "Long")
      Person(
        "team",
        title: "Team",
        does: "All",
        members: ["admin"],
        phone: "+1-555",
        email: "a@example.com",
        slack: "#drills",
        pager: "p",
        contact: "c",
        external: false,
        contract: "none at all",
        notes: "Nice"
      )
      Escalation(after: .minutes(0), notify: ["team"], title: "One")
      Notice(
        "customers",
        within: .hours(1),
        repeat: "every 1h",
        by: ["status-page"],
        owner: "team",
        message: "We know"
      )
      Review(
        schedule: "every 90d",
        last: "2026-10-15",
        next: "2027-01-15",
        by: ["team"],
        after: ["failed backup"]
      )
      Document(
        "plan",
        title: "Plan",
        path: "docs/plan.md",
        url: "https://example.com/a#b",
        version: "3"
      )
      Waiver(
        "one",
        rule: "unused-store",
        for: "archive",
        until: "2027-03-31",
        because: "Soon",
        approved: "team"
      )
      Approval(
        "slower",
        for: "database.nightly",
        because: "The export takes longer",
        approved: "team",
        date: "2026-11-20"
      )
    }
  }
}

struct HousePolicy: RecoverySpec {
  var body: some SpecContent {
    Policy(
      "house",
      title: "House",
      owner: "team",
      regions: ["us-east-1"],
      residency: ["personal": ["us-east-1", "eu-west-1"], "financial": "us-east-1"],
      severities: ["unused-store": .off, "late-alert": .error],
      notes: "Policy"
    ) {
      Class("silver", title: "Silver") {
        Objectives(rto: .hours(4))
        Copies("3-2-1")
      }
      Class(
        "gold",
        inherits: "silver",
        drills: [.restore: .weeks(14), .tabletop: .years(1)],
        notes: "Best"
      ) {
        Copies(
          total: 3,
          regions: 2,
          sites: 2,
          accounts: 2,
          platforms: 1,
          immutable: 1,
          verified: .unknown
        )
      }
      Scheme("house", title: "Scheme") {
        Dump("nightly", schedule: "daily 02:00", keep: .days(35))
      }
      Defaults(timezone: "UTC", class: "gold", runsOn: .cloudScheduler)
      WaiverLimits(longest: .days(180), never: ["unachievable-rpo"], sameChange: false)
      Approval("fewer", because: "Fewer systems", approved: "team", date: "2026-11-20")
    }
  }
}

struct HousePostgresPlatform: RecoverySpec {
  var body: some SpecContent {
    Platform(
      "house-postgres",
      title: "House Postgres",
      aliases: ["hp"],
      runBy: .selfHosted,
      family: .backupVault,
      storeKind: .supabaseStorage,
      liesIn: .zone,
      restsOn: ["archive-lag"],
      notes: "Ours"
    ) {
      Method(
        "archive",
        title: "Archive",
        keepsPast: true,
        outlives: [.instance, .zone],
        outlivesWithStore: true,
        floor: .minutes(10),
        unbounded: false,
        leastInterval: .hours(1),
        rhythm: .every(.days(1)),
        runsItself: true,
        setting: "retention",
        fields: [.schedule, .to],
        restsOn: ["archive-lag"]
      ) {
        Begins(usual: .hours(1), least: .minutes(30), restsOn: ["archive-lag"])
        Keeps(
          days: 1...14,
          daysAmong: [7, 14],
          copies: 3,
          nothing: false,
          unsaid: 7,
          restsOn: ["archive-lag"]
        )
        NotBeside("dump", restsOn: ["archive-lag"])
        Restores(where: .inPlace, restsOn: ["archive-lag"])
        Success(
          metric: "archive_last_seconds",
          resourceLabel: "archive",
          vanishes: true,
          restsOn: ["archive-lag"]
        )
      }
      Method("dump", rhythm: .never, fields: [.nothing])
      Mode(
        "follow",
        title: "Follow",
        synchronous: false,
        outlives: [.instance],
        lag: .minutes(5),
        promotion: .never,
        restsOn: ["archive-lag"]
      )
      Fact(
        "archive-lag",
        says: "The archive is late",
        lasts: .minutes(10),
        source: "Handbook",
        checked: "2026-10-01",
        confidence: .secondary
      )
    }
  }
}

struct HouseRulesFramework: RecoverySpec {
  var body: some SpecContent {
    Framework("house-rules", title: "House rules", aliases: ["hr"], notes: "Ours") {
      Clause(
        "ledger",
        says: "It stays",
        cites: "4.2",
        binds: "ledger",
        atLeast: .years(7),
        atMost: .years(10),
        unlessNeeded: true,
        readyFor: .days(90),
        onlyAsLongAsNeeded: false,
        testEvery: .months(3),
        asksForTests: true,
        checked: "2026-10-01",
        confidence: .verified
      )
    }
  }
}
