import Testing

@testable import RecoveryYAML

extension Slips {
  /// Slips in keys.
  static let keys: [Slip] = [
    Slip(
      title: "a misspelt key gets the nearest",
      spec: #"""
        holdfast: 1
        system: orders
        components:
          database:
            platform: rds-postgres
            «ressource»: orders

        """#,
      told: [
        [
          #"error[unknown-key] A component has no key `ressource`"#,
          #"at: is `resource` meant?"#,
          #"fix: write `resource`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        components:
          database:
            platform: rds-postgres
            resource: orders

        """#),
    Slip(
      title: "a key in capitals gets its small letters",
      spec: #"""
        holdfast: 1
        system: orders
        objectives: {«RTO»: 4h}

        """#,
      told: [
        [
          #"error[unknown-key] Objectives have no key `RTO`"#,
          #"at: is `rto` meant?"#,
          #"fix: write `rto`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        objectives: {rto: 4h}

        """#),
    Slip(
      title: "an underscore becomes a hyphen",
      spec: #"""
        holdfast: 1
        system: orders
        components:
          database:
            platform: rds-postgres
            replicas: {west: {«delete_markers»: false}}

        """#,
      told: [
        [
          #"error[unknown-key] A replica has no key `delete_markers`"#,
          #"at: is `delete-markers` meant?"#,
          #"fix: write `delete-markers`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        components:
          database:
            platform: rds-postgres
            replicas: {west: {delete-markers: false}}

        """#),
    Slip(
      title: "camel case becomes hyphens",
      spec: #"""
        holdfast: 1
        system: orders
        «runsOn»: cron

        """#,
      told: [
        [
          #"error[unknown-key] A system has no key `runsOn`"#,
          #"at: is `runs-on` meant?"#,
          #"fix: write `runs-on`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        runs-on: cron

        """#),
    Slip(
      title: "a word used elsewhere gets the word used here",
      spec: #"""
        holdfast: 1
        system: orders
        components: {database: {backups: {nightly: {method: export, «retention»: 30d}}}}

        """#,
      told: [
        [
          #"error[unknown-key] A backup has no key `retention`"#,
          #"at: here it is called `keep`"#,
          #"fix: write `keep`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        components: {database: {backups: {nightly: {method: export, keep: 30d}}}}

        """#),
    Slip(
      title: "frequency is schedule",
      spec: #"""
        holdfast: 1
        system: orders
        components: {database: {backups: {nightly: {method: export, «frequency»: daily 02:00}}}}

        """#,
      told: [
        [
          #"error[unknown-key] A backup has no key `frequency`"#,
          #"at: here it is called `schedule`"#,
          #"fix: write `schedule`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        components: {database: {backups: {nightly: {method: export, schedule: daily 02:00}}}}

        """#),
    Slip(
      title: "a script is run",
      spec: #"""
        holdfast: 1
        system: orders
        components: {database: {backups: {nightly: {method: export, «script»: 'pg_dump'}}}}

        """#,
      told: [
        [
          #"error[unknown-key] A backup has no key `script`"#,
          #"at: here it is called `run`"#,
          #"fix: write `run`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        components: {database: {backups: {nightly: {method: export, run: 'pg_dump'}}}}

        """#),
    Slip(
      title: "a dependency is a need",
      spec: #"""
        holdfast: 1
        system: orders
        components:
          database:
            platform: rds-postgres
            «depends_on»: [cache]

        """#,
      told: [
        [
          #"error[unknown-key] A component has no key `depends_on`"#,
          #"at: here it is called `needs`"#,
          #"fix: write `needs`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        components:
          database:
            platform: rds-postgres
            needs: [cache]

        """#),
    Slip(
      title: "a key of another clause says where it belongs",
      spec: #"""
        holdfast: 1
        system: orders
        stores: {archive: {«schedule»: daily 02:00}}

        """#,
      told: [
        [
          #"error[unknown-key] A store has no key `schedule`"#,
          #"at: this key belongs to a backup or a verification or a job or a drill"#,
          #"help: A store has `title`, `platform`, `bucket`, `resource`, `at`, `provider`, `region`, `zone`, `site`, `account`, `location`, `encryption`, `versioning`, `noncurrent`, `lock`, `replicas`, `lifecycle`, `size`, `status`, `owner`, `vendor`, `notes`"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a key that means nothing gets the keys that there are",
      spec: #"""
        holdfast: 1
        system: orders
        objectives: {«colour»: red}

        """#,
      told: [
        [
          #"error[unknown-key] Objectives have no key `colour`"#,
          #"at: "#,
          #"help: Objectives have `rto`, `rpo`, `noticed`, `when`"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "the same said in two words is told without an edit",
      spec: #"""
        holdfast: 1
        system: orders
        components: {database: {backups: {nightly: {method: export, keep: 7d, «retention»: 30d}}}}

        """#,
      told: [
        [
          #"error[unknown-key] A backup has no key `retention`"#,
          #"at: this says the same as `keep`, which stands here too"#,
          #"help: keep one of the two"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "an unknown key under claims is found",
      spec: #"""
        holdfast: 1
        system: orders
        components:
          database:
            platform: rds-postgres
            claims: {«colour»: red}

        """#,
      told: [
        [
          #"error[unknown-key] A component has no key `colour`"#,
          #"at: "#,
          #"help: A component has `title`, `platform`, `resource`, `at`, `provider`, `region`, `zone`, `site`, `account`, `location`, `environment`, `owner`, `size`, `holds`, `stateless`, `status`, `needs`, `parts`, `objectives`, `scheme`, `backups`, `replicas`, `maintenance`, `vendor`, `alternative`, `notes`"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "an unknown key in an answer is found",
      spec: #"""
        holdfast: 1
        system: orders
        scenarios: {fire: {scope: region, answer: [a, {«otherwise»: b}]}}

        """#,
      told: [
        [
          #"error[unknown-key] An answer has no key `otherwise`"#,
          #"at: "#,
          #"help: An answer has `else`"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a backup without a method is told at the end of it",
      spec: #"""
        holdfast: 1
        system: orders
        components: {database: {backups: {nightly: {keep: 30d«»}}}}

        """#,
      told: [
        [
          #"error[missing-key] `nightly` is a backup without `method`"#,
          #"at: `method` belongs here"#,
          #"help: `method` takes a text"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a waiver lacks three keys and gives one finding",
      spec: #"""
        holdfast: 1
        system: orders
        waivers:
          w:
            for: cache«»

        """#,
      told: [
        [
          #"error[missing-key] `w` is a waiver without `rule`, `until` and `because`"#,
          #"at: `rule`, `until` and `because` belong here"#,
          #"help: `rule` takes the name of a rule"#,
          #"help: `until` takes a date such as `2026-11-15`"#,
          #"help: `because` takes a text"#,
        ]
      ],
      mended: nil),
  ]
}
