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
  ]
}
