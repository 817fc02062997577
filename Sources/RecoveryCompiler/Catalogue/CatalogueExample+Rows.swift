extension CatalogueExample {
  /// The examples by the names of their rules; written by the tests of the catalogue with `HOLDFAST_RENEW=1`.
  static let rows: [CatalogueExample] = [
    CatalogueExample(
      rule: "missing-version",
      broken: #"""
        system: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1, account: production}

        """#,
      finding: #"""
        error[missing-version]: The document does not say its version of the language
         --> broken.yaml:1:1
          |
        1 | system: orders
          | ^ `holdfast: 1` belongs here
          |
          = help: write `holdfast: 1`
        1 + holdfast: 1
          = more: holdfast explain missing-version

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1, account: production}

        """#),
    CatalogueExample(
      rule: "unknown-version",
      broken: #"""
        holdfast: 1.0
        system: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1, account: production}

        """#,
      finding: #"""
        error[unknown-version]: `1.0` is no version of the language
         --> broken.yaml:1:11
          |
        1 | holdfast: 1.0
          |           ^^^ expected `1`
          |
          = help: write `1`
        1 - holdfast: 1.0
        1 + holdfast: 1
          = more: holdfast explain unknown-version

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1, account: production}

        """#),
    CatalogueExample(
      rule: "missing-kind",
      broken: #"""
        holdfast: 1
        systm: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1, account: production}

        """#,
      finding: #"""
        error[missing-kind]: The document does not say what it describes
         --> broken.yaml:2:1
          |
        2 | systm: orders
          | ^^^^^ is `system` meant?
          |
          = help: write `system`
        2 - systm: orders
        2 + system: orders
          = more: holdfast explain missing-kind

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1, account: production}

        """#),
    CatalogueExample(
      rule: "two-kinds",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          application: {stateless: true}
        policy: company
        regions: [eu-west-1, eu-central-1]

        """#,
      finding: #"""
        error[two-kinds]: A document cannot be both a `system` and a `policy`
         --> broken.yaml:6:1
          |
        2 | system: orders
          | ------ the first kind
        ...
        6 | policy: company
          | ^^^^^^ a second kind
          |
          = help: begin a new document with `---` and `holdfast: 1`
          = more: holdfast explain two-kinds

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          application: {stateless: true}
        ---
        holdfast: 1
        policy: company
        regions: [eu-west-1, eu-central-1]

        """#),
    CatalogueExample(
      rule: "no-document",
      broken: #"""
        # orders: to be written when the database has moved

        """#,
      finding: #"""
        error[no-document]: The file holds no document
         --> broken.yaml:1:1
          |
        1 | # orders: to be written when the database has moved
          | ^ `holdfast: 1` belongs here
          |
          = more: holdfast explain no-document

        """#,
      fixed: #"""
        # orders: to be written when the database has moved
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1, account: production}

        """#),
    CatalogueExample(
      rule: "unknown-key",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, retention: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[unknown-key]: A backup has no key `retention`
          --> broken.yaml:12:68
           |
        12 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, retention: 30d, to: archive}
           |                                                                    ^^^^^^^^^ here it is called `keep`
           |
           = help: write `keep`
        12 -       nightly: {method: export, schedule: daily 02:00, takes: 30m, retention: 30d, to: archive}
        12 +       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
           = more: holdfast explain unknown-key

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "missing-key",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[missing-key]: `nightly` is a backup without `method`
          --> broken.yaml:12:74
           |
        12 |       nightly: {schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
           |                                                                          ^ `method` belongs here
           |
           = help: `method` takes a text
           = more: holdfast explain missing-key

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {schedule: daily 02:00, takes: 30m, keep: 30d, to: archive, method: export}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "wrong-type",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - Restore to a new instance
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[wrong-type]: `steps` takes the fields of a step, not `Restore to a new instance`
          --> broken.yaml:20:9
           |
        20 |       - Restore to a new instance
           |         ^^^^^^^^^^^^^^^^^^^^^^^^^ this is a text
           |
           = help: make it a step
        20 -       - Restore to a new instance
        20 +       - {name: 'Restore to a new instance'}
           = more: holdfast explain wrong-type

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: 'Restore to a new instance'}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "empty-value",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            size:

        """#,
      finding: #"""
        error[empty-value]: `size` has no value
         --> broken.yaml:9:10
          |
        9 |     size:
          |          ^ expected an amount of data such as `40GiB`
          |
          = help: write it, write `unknown` if nobody knows, or take the key away
          = more: holdfast explain empty-value

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            size: unknown

        """#),
    CatalogueExample(
      rule: "bad-value",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[bad-value]: `rpo` cannot be read: the number has no unit
         --> broken.yaml:4:28
          |
        4 | objectives: {rto: 2h, rpo: 26}
          |                            ^^ expected a number with a unit, such as `15m`, `4h`, `30d`, `12w`, `12mo` or `7y`
          |
          = more: holdfast explain bad-value

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "bad-schedule",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: nightly at 2am, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[bad-schedule]: `schedule` cannot be read: this is no schedule
          --> broken.yaml:12:43
           |
        12 |       nightly: {method: export, schedule: nightly at 2am, takes: 30m, keep: 30d, to: archive}
           |                                           ^^^^^^^ expected a schedule such as `every 15m`, `daily 02:00`, `weekly Sun 03:00` or `monthly 1 04:00`
           |
           = help: write `daily 02:00`
        12 -       nightly: {method: export, schedule: nightly at 2am, takes: 30m, keep: 30d, to: archive}
        12 +       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
           = more: holdfast explain bad-schedule

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "unknown-word",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            when: [logical, instance, availability-zone]
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[unknown-word]: `when` cannot be `availability-zone`
          --> broken.yaml:19:31
           |
        19 |     when: [logical, instance, availability-zone]
           |                               ^^^^^^^^^^^^^^^^^ expected one of `service`, `instance`, `zone`, `region`, `provider`, `logical`, `account`, `compromise`
           |
           = more: holdfast explain unknown-word

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            when: [logical, instance, zone]
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "bad-name",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          Database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1, account: production}

        """#,
      finding: #"""
        error[bad-name]: `Database` cannot be a name: it holds capital letters
         --> broken.yaml:5:3
          |
        5 |   Database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1, account: production}
          |   ^^^^^^^^ expected small letters, digits and hyphens, a letter first
          |
          = help: name it `database`
        5 -   Database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1, account: production}
        5 +   database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1, account: production}
          = more: holdfast explain bad-name

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1, account: production}

        """#),
    CatalogueExample(
      rule: "cut-command",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - name: Restore to a new instance
                takes: 20m..50m
                run: pg_restore -d orders /var/restore/orders.dump #2
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[cut-command]: YAML ends the command of `run` at ` #`, and drops the rest as a comment
          --> broken.yaml:23:60
           |
        23 |         run: pg_restore -d orders /var/restore/orders.dump #2
           |              --------------------------------------------- ^^ not part of the command
           |              |
           |              all of the command that is left
           |
           = help: quote the command
        23 -         run: pg_restore -d orders /var/restore/orders.dump #2
        23 +         run: 'pg_restore -d orders /var/restore/orders.dump #2'
           = more: holdfast explain cut-command

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - name: Restore to a new instance
                takes: 20m..50m
                run: 'pg_restore -d orders /var/restore/orders.dump #2'
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "split-text",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore, then check the row counts, takes: 20m..50m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[split-text]: YAML splits the text of `name` at its comma
          --> broken.yaml:21:23
           |
        21 |       - {name: Restore, then check the row counts, takes: 20m..50m}
           |                -------^^^^^^^^^^^^^^^^^^^^^^^^^^^ read as keys of its own
           |                |
           |                all of the text that is left
           |
           = help: quote the text
        21 -       - {name: Restore, then check the row counts, takes: 20m..50m}
        21 +       - {name: 'Restore, then check the row counts', takes: 20m..50m}
           = more: holdfast explain split-text

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: 'Restore, then check the row counts', takes: 20m..50m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "yaml-syntax",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        title: "Orders" of the shop
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[yaml-syntax]: text stands behind the closing quote
         --> broken.yaml:4:17
          |
        4 | title: "Orders" of the shop
          |               - ^^^^^^^^^^^
          |               |
          |               closed here
          |
          = help: write \" for a quote inside double quotes
          = more: holdfast explain yaml-syntax

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        title: Orders of the shop
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "duplicate-key",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 30m
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[duplicate-key]: `detect` is given twice
          --> broken.yaml:20:5
           |
        19 |     detect: 30m
           |     ------ first given here
        20 |     detect: 15m
           |     ^^^^^^ which of the two is meant?
           |
           = help: keep one of them
           = more: holdfast explain duplicate-key

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "unknown-anchor",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database:
            platform: rds-postgres
            maintenance: Sun 04:00..05:00
          replica:
            platform: rds-postgres
            maintenance: *window

        """#,
      finding: #"""
        error[unknown-anchor]: `*window` stands for nothing: no `&window` comes before it
          --> broken.yaml:10:18
           |
        10 |     maintenance: *window
           |                  ^^^^^^^
           |
           = help: write `&window` before the value that is meant, or quote the text if it is no alias
           = more: holdfast explain unknown-anchor

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database:
            platform: rds-postgres
            maintenance: &window Sun 04:00..05:00
          replica:
            platform: rds-postgres
            maintenance: *window

        """#),
    CatalogueExample(
      rule: "self-reference",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        components: &all
          database: {platform: rds-postgres, resource: orders-prod}
          copies: *all

        """#,
      finding: #"""
        error[self-reference]: `*all` stands inside the value that it stands for
         --> broken.yaml:6:11
          |
        4 | components: &all
          |             ---- it stands for what begins here
        5 |   database: {platform: rds-postgres, resource: orders-prod}
        6 |   copies: *all
          |           ^^^^
          |
          = more: holdfast explain self-reference

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-prod}
          copies: {platform: rds-postgres, resource: orders-copy}

        """#),
    CatalogueExample(
      rule: "alias-bomb",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          application:
            stateless: true
            needs:
            - &a [pages, pages, pages, pages, pages, pages, pages, pages, pages]
            - &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
            - &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
            - &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
            - &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
            - &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
            - &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
            - &h [*g, *g, *g, *g, *g, *g, *g, *g, *g]

        """#,
      finding: #"""
        error[alias-bomb]: aliases make the file more than 100000 values larger than it is written
          --> broken.yaml:13:11
           |
        13 |     - &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
           |           ^^ `*e` goes beyond that
           |
           = help: write fewer aliases to values that hold aliases
           = more: holdfast explain alias-bomb

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          application:
            stateless: true
            needs: [pages]
          pages: {stateless: true}

        """#),
    CatalogueExample(
      rule: "deep-nesting",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          pages: {stateless: true}
          application: {stateless: true, needs: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[pages]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}

        """#,
      finding: #"""
        error[deep-nesting]: values are nested more than 64 deep
         --> broken.yaml:6:102
          |
        6 |   application: {stateless: true, needs: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[pages]]]]]]]]]]]]]]]]]]...
          |                                                                                                      ^ this is one too many
          |
          = more: holdfast explain deep-nesting

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          pages: {stateless: true}
          application: {stateless: true, needs: [pages]}

        """#),
    CatalogueExample(
      rule: "bad-merge",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: &usual {platform: rds-postgres, region: eu-west-1}
          copies:
            <<: usual
            resource: orders-copy

        """#,
      finding: #"""
        error[bad-merge]: `<<` merges mappings only
         --> broken.yaml:7:9
          |
        7 |     <<: usual
          |         ^^^^^ this is no mapping
          |
          = help: give `<<` an alias to a mapping, or a list of such aliases
          = more: holdfast explain bad-merge

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: &usual {platform: rds-postgres, region: eu-west-1}
          copies:
            <<: *usual
            resource: orders-copy

        """#),
    CatalogueExample(
      rule: "not-utf8",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1, account: production}
        notes: restored in Z�rich

        """#,
      finding: #"""
        error[not-utf8]: the file is not UTF-8: byte FC at offset 175
         --> broken.yaml:6:21
          |
        6 | notes: restored in Z�rich
          |                     ^
          |
          = help: save it as UTF-8
          = more: holdfast explain not-utf8

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1, account: production}
        notes: restored in Zürich

        """#),
    CatalogueExample(
      rule: "not-text",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1, account: production}
        notes: ends with a bell �

        """#,
      finding: #"""
        error[not-text]: the control character U+0007 may not stand in YAML
         --> broken.yaml:6:25
          |
        6 | notes: ends with a bell \u{7}
          |                         ^^^^^
          |
          = help: remove it, or write it as an escape in double quotes
          = more: holdfast explain not-text

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1, account: production}
        notes: ends with a bell

        """#),
    CatalogueExample(
      rule: "yaml-tag",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1, account: production}
        timezone: !zone Europe/Berlin

        """#,
      finding: #"""
        error[yaml-tag]: the tag `!zone` is not supported
         --> broken.yaml:6:11
          |
        6 | timezone: !zone Europe/Berlin
          |           ^^^^^
          |
          = help: leave it out: what a value is follows from its key
          = more: holdfast explain yaml-tag

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1, account: production}
        timezone: Europe/Berlin

        """#),
    CatalogueExample(
      rule: "complex-key",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          application: {stateless: true}
        routines:
          [weekly]: Read the reports of the backups

        """#,
      finding: #"""
        error[complex-key]: a key must be a single word or text
         --> broken.yaml:7:3
          |
        7 |   [weekly]: Read the reports of the backups
          |   ^^^^^^^^ this is a mapping or a list
          |
          = help: quote the key if its brackets are meant as text
          = more: holdfast explain complex-key

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          application: {stateless: true}
        routines:
          weekly: Read the reports of the backups

        """#),
    CatalogueExample(
      rule: "duplicate-system",
      broken: #"""
        # orders.yaml, and the copy that was meant to become the second shop
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1}
        ---
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-eu-prod, region: eu-central-1}

        """#,
      finding: #"""
        error[duplicate-system]: there are two systems called `orders`
         --> broken.yaml:9:9
          |
        3 | system: orders
          |         ------ first here
        ...
        9 | system: orders
          |         ^^^^^^ and here again
          |
          = more: holdfast explain duplicate-system

        """#,
      fixed: #"""
        # orders.yaml, and the copy that was meant to become the second shop
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1}
        ---
        holdfast: 1
        system: orders-eu
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-eu-prod, region: eu-central-1}

        """#),
    CatalogueExample(
      rule: "unknown-reference",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightlies
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[unknown-reference]: there is no backup or replica `nightlies`
          --> broken.yaml:18:11
           |
        18 |     from: nightlies
           |           ^^^^^^^^^ did you mean `nightly`?
           |
           = help: write `nightly`
        18 -     from: nightlies
        18 +     from: nightly
           = more: holdfast explain unknown-reference

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "unknown-platform",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database:
            platform: rds-postgress
            resource: orders-prod
            region: eu-west-1
          application: {stateless: true, needs: [database]}

        """#,
      finding: #"""
        error[unknown-platform]: nothing is known of a platform `rds-postgress`
         --> broken.yaml:6:15
          |
        6 |     platform: rds-postgress
          |               ^^^^^^^^^^^^^ did you mean `rds-postgres`?
          |
          = help: write `rds-postgres`
        6 -     platform: rds-postgress
        6 +     platform: rds-postgres
          = more: holdfast explain unknown-platform

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
          application: {stateless: true, needs: [database]}

        """#),
    CatalogueExample(
      rule: "circular-wait",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1, needs: [vault]}
          vault: {platform: other, region: eu-west-1, needs: [network]}
          network: {stateless: true, needs: [database]}

        """#,
      finding: #"""
        error[circular-wait]: components wait for each other: `database` -> `vault` -> `network` -> `database`
         --> broken.yaml:5:3
          |
        5 |   database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1, needs: [vault]}
          |   ^^^^^^^^ the circle begins here
        6 |   vault: {platform: other, region: eu-west-1, needs: [network]}
          |   ----- then this
        7 |   network: {stateless: true, needs: [database]}
          |   ------- then this
          |
          = more: holdfast explain circular-wait

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1}
          vault: {platform: other, region: eu-west-1, needs: [network]}
          network: {stateless: true, needs: [database]}

        """#),
    CatalogueExample(
      rule: "contradictory-platform",
      broken: #"""
        # What our own database cluster promises, and what stands on it
        holdfast: 1
        platform: house-postgres
        title: House Postgres
        family: database
        lies-in: zone
        methods:
          mirror:
            keeps-past: false
            outlives: [instance, zone, logical]
            rhythm: continuous
            runs-itself: true
            floor: 1m
            rests-on: mirror-lag
        facts:
          mirror-lag: {says: The mirror follows within a minute, lasts: 1m, source: Cluster handbook, checked: 2026-10-01}
        ---
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: {platform: house-postgres, region: eu-west-1}

        """#,
      finding: #"""
        error[contradictory-platform]: `mirror` cannot outlive `logical`: it keeps no earlier point
          --> broken.yaml:10:32
           |
         9 |     keeps-past: false
           |                 ----- no earlier point is kept
        10 |     outlives: [instance, zone, logical]
           |                                ^^^^^^^ wrong data is here too
           |
           = more: holdfast explain contradictory-platform

        """#,
      fixed: #"""
        # What our own database cluster promises, and what stands on it
        holdfast: 1
        platform: house-postgres
        title: House Postgres
        family: database
        lies-in: zone
        methods:
          mirror:
            keeps-past: false
            outlives: [instance, zone]
            rhythm: continuous
            runs-itself: true
            floor: 1m
            rests-on: mirror-lag
        facts:
          mirror-lag: {says: The mirror follows within a minute, lasts: 1m, source: Cluster handbook, checked: 2026-10-01}
        ---
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: {platform: house-postgres, region: eu-west-1}

        """#),
    CatalogueExample(
      rule: "contradictory-framework",
      broken: #"""
        # What our contract with the exchange asks
        holdfast: 1
        framework: exchange-contract
        title: Contract with the exchange
        clauses:
          trades:
            says: Records of trades are kept for seven years
            cites: Annex C, 4.1
            at-least: 7y
        ---
        holdfast: 1
        system: orders
        owner: payments
        compliance: [exchange-contract]
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1}

        """#,
      finding: #"""
        error[contradictory-framework]: `trades` asks how long data is kept, but of no class of data
         --> broken.yaml:9:15
          |
        9 |     at-least: 7y
          |               ^^ binds nothing
          |
          = help: say which data it binds, such as `binds: financial`
          = more: holdfast explain contradictory-framework

        """#,
      fixed: #"""
        # What our contract with the exchange asks
        holdfast: 1
        framework: exchange-contract
        title: Contract with the exchange
        clauses:
          trades:
            says: Records of trades are kept for seven years
            cites: Annex C, 4.1
            binds: trades
            at-least: 7y
        ---
        holdfast: 1
        system: orders
        owner: payments
        compliance: [exchange-contract]
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1}

        """#),
    CatalogueExample(
      rule: "unachievable-rpo",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 4h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[unachievable-rpo]: `database` can lose 24h 30m when its instance or zone is lost, or its data is wrong, but promises 4h
          --> broken.yaml:12:43
           |
         4 | objectives: {rto: 2h, rpo: 4h}
           |                            -- at most this much may be lost
        ...
        12 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
           |                                           ^^^^^^^^^^^ `nightly` is made this often
           |
           = proof: 24h between runs of nightly + 30m until nightly is usable = 24h 30m
           = help: run it every 3h or oftener
        12 -       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        12 +       nightly: {method: export, schedule: every 3h, takes: 30m, keep: 30d, to: archive}
           = help: or promise 25h, which holds
         4 - objectives: {rto: 2h, rpo: 4h}
         4 + objectives: {rto: 2h, rpo: 25h}
           = more: holdfast explain unachievable-rpo

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 4h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: every 3h, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "total-loss",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h, when: {region: {rto: 8h, rpo: 26h}}}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-west-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            when: [logical, instance, zone, region]
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[total-loss]: `database` can lose everything when its region is lost, but promises 26h
          --> broken.yaml:18:11
           |
         4 | objectives: {rto: 2h, rpo: 26h, when: {region: {rto: 8h, rpo: 26h}}}
           |                                                               --- at most this much may be lost
        ...
        12 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
           |       ------- `nightly` lies in the same region, eu-west-1
        ...
        18 |     from: nightly
           |           ^^^^^^^ restored from here
           |
           = help: keep a copy in another region, and name both regions
           = more: holdfast explain total-loss

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h, when: {region: {rto: 8h, rpo: 26h}}}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            when: [logical, instance, zone, region]
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "unachievable-rto",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 90m..3h}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[unachievable-rto]: `database` can take 3h 20m to be back when it fails, its instance or zone is lost, or its data is wrong, but promises 2h
          --> broken.yaml:21:50
           |
         4 | objectives: {rto: 2h, rpo: 26h}
           |                   -- back within this time
        ...
        16 |   restore:
           |   ------- this procedure answers
        ...
        21 |       - {name: Restore to a new instance, takes: 90m..3h}
           |                                                  ^^^^^^^ this takes longest
           |
           = proof: 15m to notice + 3h Restore to a new instance + 5m Point the service at it = 3h 20m
           = help: promise 3h 30m, which holds
         4 - objectives: {rto: 2h, rpo: 26h}
         4 + objectives: {rto: 3h 30m, rpo: 26h}
           = more: holdfast explain unachievable-rto

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 3h 30m, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 90m..3h}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "unproved-promise",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: unknown, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[unproved-promise]: nobody knows whether `database` loses at most 26h when its instance or zone is lost, or its data is wrong
          --> broken.yaml:4:28
           |
         4 | objectives: {rto: 2h, rpo: 26h}
           |                            ^^^ promised here
        ...
        12 |       nightly: {method: export, schedule: daily 02:00, takes: unknown, keep: 30d, to: archive}
           |                                                               ------- not known
           |
           = proof: 24h between runs of nightly + takes of nightly: unknown
           = more: holdfast explain unproved-promise

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "unanswered-scope",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h, when: {region: {rto: 8h, rpo: 26h}}}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            when: [logical, instance, zone]
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[unanswered-scope]: no procedure brings `database` back when its region is lost
         --> broken.yaml:6:3
          |
        4 | objectives: {rto: 2h, rpo: 26h, when: {region: {rto: 8h, rpo: 26h}}}
          |                                                      -- but this is promised
        5 | components:
        6 |   database:
          |   ^^^^^^^^ no procedure recovers this for region
          |
          = help: add a procedure with `recovers: database` and `when: [region]`
          = more: holdfast explain unanswered-scope

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h, when: {region: {rto: 8h, rpo: 26h}}}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            when: [logical, instance, zone, region]
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "unpromised-scope",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            when: [logical, instance, zone, region]
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        warning[unpromised-scope]: `restore` answers `region`, for which nothing is promised
          --> broken.yaml:19:37
           |
         4 | objectives: {rto: 2h, rpo: 26h}
           | ---------- objectives stand here
        ...
        19 |     when: [logical, instance, zone, region]
           |                                     ^^^^^^ no objective speaks of this
           |
           = more: holdfast explain unpromised-scope

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h, when: {region: {rto: 8h, rpo: 26h}}}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            when: [logical, instance, zone, region]
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "slower-dependency",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            objectives: {rto: 2h}
          application:
            stateless: true
            needs: [database]
            objectives: {rto: 30m}
        recovery:
          restore-database:
            recovers: database
            steps: [{name: Fail over to the standby, takes: 15m}]
          restart-application:
            recovers: application
            steps: [{name: Roll out the last release, takes: 10m}]
        drills:
          restart: {type: functional, schedule: quarterly 1 10:00, covers: [restore-database, restart-application], last: 2026-11-02}

        """#,
      finding: #"""
        error[slower-dependency]: `application` promises to be back in 30m, but needs `database`, which promises 2h
          --> broken.yaml:12:23
           |
         8 |     objectives: {rto: 2h}
           |                       -- `database` may take this long
        ...
        11 |     needs: [database]
           |             -------- needed here
        12 |     objectives: {rto: 30m}
           |                       ^^^ sooner than what it needs
           |
           = help: promise 2h
        12 -     objectives: {rto: 30m}
        12 +     objectives: {rto: 2h}
           = more: holdfast explain slower-dependency

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            objectives: {rto: 2h}
          application:
            stateless: true
            needs: [database]
            objectives: {rto: 2h}
        recovery:
          restore-database:
            recovers: database
            steps: [{name: Fail over to the standby, takes: 15m}]
          restart-application:
            recovers: application
            steps: [{name: Roll out the last release, takes: 10m}]
        drills:
          restart: {type: functional, schedule: quarterly 1 10:00, covers: [restore-database, restart-application], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "step-shorter-than-its-procedure",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1}
        recovery:
          restore:
            recovers: database
            steps:
              - {name: Restore to a new instance, takes: 50m}
              - {procedure: smoke-test, within: 20m}
          smoke-test:
            steps:
              - {name: Place a test order, takes: 10m}
              - {name: Compare yesterday's totals, takes: 30m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[step-shorter-than-its-procedure]: `restore` allows 20m for `smoke-test`, which takes 40m
          --> broken.yaml:11:41
           |
        11 |       - {procedure: smoke-test, within: 20m}
           |                                         ^^^ this much is allowed
        12 |   smoke-test:
           |   ---------- this takes 40m
           |
           = proof: 10m Place a test order + 30m Compare yesterday's totals = 40m
           = help: allow 40m
        11 -       - {procedure: smoke-test, within: 20m}
        11 +       - {procedure: smoke-test, within: 40m}
           = more: holdfast explain step-shorter-than-its-procedure

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database: {platform: rds-postgres, resource: orders-prod, region: eu-west-1}
        recovery:
          restore:
            recovers: database
            steps:
              - {name: Restore to a new instance, takes: 50m}
              - {procedure: smoke-test, within: 40m}
          smoke-test:
            steps:
              - {name: Place a test order, takes: 10m}
              - {name: Compare yesterday's totals, takes: 30m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "step-leans-on-what-is-lost",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h, when: {region: {rto: 4h, rpo: 26h}}}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          templates: {platform: s3, bucket: orders-templates, region: eu-west-1, account: production}
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
          move-region:
            recovers: database
            when: [region]
            into: {region: eu-central-1}
            detect: 30m
            steps:
              - {name: Build the stack from its template, takes: 30m, needs: [templates]}
              - {restore: database, from: nightly, takes: 1h}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore, move-region], last: 2026-11-02}

        """#,
      finding: #"""
        error[step-leans-on-what-is-lost]: `move-region` needs `templates`, which is lost too when its region is lost
          --> broken.yaml:30:71
           |
         6 |   database:
           |   -------- `database` is lost with eu-west-1
        ...
        30 |       - {name: Build the stack from its template, takes: 30m, needs: [templates]}
           |                                                                       ^^^^^^^^^ stands in eu-west-1
           |
           = more: holdfast explain step-leans-on-what-is-lost

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h, when: {region: {rto: 4h, rpo: 26h}}}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          templates: {platform: s3, bucket: orders-templates, region: eu-central-1, account: production}
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
          move-region:
            recovers: database
            when: [region]
            into: {region: eu-central-1}
            detect: 30m
            steps:
              - {name: Build the stack from its template, takes: 30m, needs: [templates]}
              - {restore: database, from: nightly, takes: 1h}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore, move-region], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "data-before-infrastructure",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h, when: {region: {rto: 4h, rpo: 26h}}}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
          move-region:
            recovers: database
            when: [region]
            into: {region: eu-central-1}
            detect: 30m
            steps:
              - {restore: database, from: nightly, takes: 1h}
              - {name: Build the network and the instance, takes: 30m, run: terraform apply}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore, move-region], last: 2026-11-02}

        """#,
      finding: #"""
        error[data-before-infrastructure]: `move-region` restores data by `Restore database` before it builds the infrastructure
          --> broken.yaml:29:9
           |
        29 |       - {restore: database, from: nightly, takes: 1h}
           |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ restored into what is not there yet
        30 |       - {name: Build the network and the instance, takes: 30m, run: terraform apply}
           |                                                                     --------------- built only here
           |
           = more: holdfast explain data-before-infrastructure

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h, when: {region: {rto: 4h, rpo: 26h}}}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
          move-region:
            recovers: database
            when: [region]
            into: {region: eu-central-1}
            detect: 30m
            steps:
              - {name: Build the network and the instance, takes: 30m, run: terraform apply}
              - {restore: database, from: nightly, takes: 1h}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore, move-region], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "late-priority",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        priorities:
          critical: {within: 30m, recover: [database]}

        """#,
      finding: #"""
        error[late-priority]: `database` is to be back within 30m (critical), but takes 1h 10m when it fails
          --> broken.yaml:26:22
           |
        16 |   restore:
           |   ------- this procedure brings it back
        ...
        26 |   critical: {within: 30m, recover: [database]}
           |                      ^^^            -------- listed here
           |                      |
           |                      within this time
           |
           = proof: 15m to notice + 50m Restore to a new instance + 5m Point the service at it = 1h 10m
           = help: allow 1h 15m
        26 -   critical: {within: 30m, recover: [database]}
        26 +   critical: {within: 1h 15m, recover: [database]}
           = more: holdfast explain late-priority

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        priorities:
          critical: {within: 1h 15m, recover: [database]}

        """#),
    CatalogueExample(
      rule: "unproduced-source",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive, writes: nightly/orders-%Y%m%d.dump}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            reads: {archive: daily/orders-latest.sql}
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[unproduced-source]: `restore` reads `daily/orders-latest.sql` from `archive`, but no backup writes it
          --> broken.yaml:19:22
           |
        12 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive, writes: nightly/orders-%Y%m%d.dump}
           |                                                                                                    -------------------------- `database.nightly` writes this
        ...
        19 |     reads: {archive: daily/orders-latest.sql}
           |                      ^^^^^^^^^^^^^^^^^^^^^^^ nothing is written under this name
           |
           = help: read `nightly/orders-%Y%m%d.dump`
        19 -     reads: {archive: daily/orders-latest.sql}
        19 +     reads: {archive: nightly/orders-%Y%m%d.dump}
           = more: holdfast explain unproduced-source

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive, writes: nightly/orders-%Y%m%d.dump}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            reads: {archive: nightly/orders-%Y%m%d.dump}
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "expired-source",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive, writes: nightly/orders-%Y%m%d.dump}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            reads: {archive: nightly/orders-20260114.dump}
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[expired-source]: `restore` reads `nightly/orders-20260114.dump`, which was kept until 2026-02-13
          --> broken.yaml:20:22
           |
        12 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive, writes: nightly/orders-%Y%m%d.dump}
           |                                                                          --- `database.nightly` keeps it this long
        ...
        20 |     reads: {archive: nightly/orders-20260114.dump}
           |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ written on 2026-01-14
           |
           = help: read the newest `nightly/orders-%Y%m%d.dump`
        20 -     reads: {archive: nightly/orders-20260114.dump}
        20 +     reads: {archive: nightly/orders-%Y%m%d.dump}
           = more: holdfast explain expired-source

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive, writes: nightly/orders-%Y%m%d.dump}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            reads: {archive: nightly/orders-%Y%m%d.dump}
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "shadowed-restore",
      broken: #"""
        holdfast: 1
        system: sessions
        owner: accounts
        objectives: {rto: 2h, rpo: 26h}
        components:
          cache:
            platform: redis
            resource: sessions-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: snapshot, schedule: daily 02:00, takes: 5m, keep: 30d, to: archive}
              log: {method: append-only-file, fsync: everysec}
        stores:
          archive: {platform: s3, bucket: sessions-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: cache
            from: nightly
            detect: 15m
            steps:
              - {name: Put the snapshot into the data directory, takes: 10m, run: 'cp "$FILE" /var/lib/redis/dump.rdb'}
              - {name: Start the server, takes: 2m, run: 'systemctl start redis-server'}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[shadowed-restore]: `restore` restores `nightly` of `cache`, but the server loads `log`
          --> broken.yaml:19:11
           |
        13 |       log: {method: append-only-file, fsync: everysec}
           |       --- the server loads this when it starts
        ...
        19 |     from: nightly
           |           ^^^^^^^ restored from here
           |
           = help: switch the append-only file off before the server starts, and on again when it is up
           = fact: Redis with an append-only file loads that and not the snapshot when it starts, so a restore must switch it off first [Redis documentation, "Persistence"]
           = more: holdfast explain shadowed-restore

        """#,
      fixed: #"""
        holdfast: 1
        system: sessions
        owner: accounts
        objectives: {rto: 2h, rpo: 26h}
        components:
          cache:
            platform: redis
            resource: sessions-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: snapshot, schedule: daily 02:00, takes: 5m, keep: 30d, to: archive}
              log: {method: append-only-file, fsync: everysec}
        stores:
          archive: {platform: s3, bucket: sessions-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: cache
            from: nightly
            detect: 15m
            steps:
              - {name: Put the snapshot into the data directory, takes: 10m, run: 'cp "$FILE" /var/lib/redis/dump.rdb'}
              - {name: Start the server without its append-only file, takes: 2m, run: 'redis-server --appendonly no'}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "unread-backup",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
              pitr: {method: point-in-time, keep: 7d}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        note[unread-backup]: no procedure restores `database` from `pitr`
          --> broken.yaml:13:7
           |
        13 |       pitr: {method: point-in-time, keep: 7d}
           |       ^^^^ nobody reads this
        ...
        19 |     from: nightly
           |           ------- this is read
           |
           = help: write a procedure that restores from it, with its times
           = more: holdfast explain unread-backup

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
              pitr: {method: point-in-time, keep: 7d}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
          restore-to-a-moment:
            recovers: database
            from: pitr
            when: [logical]
            detect: 15m
            steps: [{name: Restore to the chosen time, takes: 20m..50m}]
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore, restore-to-a-moment], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "contradicted-claim",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly:
                method: export
                schedule: daily 02:00
                takes: 30m
                keep: 30d                       # what the job's script sets
                to: archive
                claims: {keep: 90d}             # what the security page says
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[contradicted-claim]: `keep` of `database.nightly` is claimed to be 90d, but is 30d
          --> broken.yaml:18:24
           |
        16 |         keep: 30d                       # what the job's script sets
           |               --- this is what counts
        17 |         to: archive
        18 |         claims: {keep: 90d}             # what the security page says
           |                        ^^^ claimed here
           |
           = help: claim 30d
        18 -         claims: {keep: 90d}             # what the security page says
        18 +         claims: {keep: 30d}             # what the security page says
           = more: holdfast explain contradicted-claim

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly:
                method: export
                schedule: daily 02:00
                takes: 30m
                keep: 30d                       # what the job's script sets
                to: archive
                claims: {keep: 30d}             # what the security page says
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "tier-without-schedule",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
              weekly: {method: export, takes: 30m, keep: 1y, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[tier-without-schedule]: backup `weekly` of `database` is kept 1y, but never runs
          --> broken.yaml:13:7
           |
        13 |       weekly: {method: export, takes: 30m, keep: 1y, to: archive}
           |       ^^^^^^                                     -- what is kept so long
           |       |
           |       no schedule makes this
           |
           = help: add `schedule:` to it, or `schedule: on demand` with `manual: true` where a person runs it
           = more: holdfast explain tier-without-schedule

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
              weekly: {method: export, schedule: weekly Sun 03:00, takes: 30m, keep: 1y, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "schedule-that-never-fires",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 35d, to: archive}
              monthly: {method: export, schedule: "0 4 30 2 *", takes: 30m, keep: 1y, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[schedule-that-never-fires]: `0 4 30 2 *` names a day that never comes
          --> broken.yaml:13:43
           |
        13 |       monthly: {method: export, schedule: "0 4 30 2 *", takes: 30m, keep: 1y, to: archive}
           |                                           ^^^^^^^^^^^^ `database.monthly` would never run
           |
           = help: name a day that every month has, or the last one, as in `monthly last 02:00`
           = more: holdfast explain schedule-that-never-fires

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 35d, to: archive}
              monthly: {method: export, schedule: monthly last 04:00, takes: 30m, keep: 1y, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "cron-day-trap",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 35d, to: archive}
              monthly: {method: export, schedule: "0 4 1-7 * 0", takes: 30m, keep: 1y, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[cron-day-trap]: `0 4 1-7 * 0` runs on the days of the month and on the days of the week
          --> broken.yaml:13:43
           |
        13 |       monthly: {method: export, schedule: "0 4 1-7 * 0", takes: 30m, keep: 1y, to: archive}
           |                                           ^^^^^^^^^^^^^ cron joins the two days with OR
           |
           = help: write `monthly first Sun 04:00`
        13 -       monthly: {method: export, schedule: "0 4 1-7 * 0", takes: 30m, keep: 1y, to: archive}
        13 +       monthly: {method: export, schedule: monthly first Sun 04:00, takes: 30m, keep: 1y, to: archive}
           = more: holdfast explain cron-day-trap

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 35d, to: archive}
              monthly: {method: export, schedule: monthly first Sun 04:00, takes: 30m, keep: 1y, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "overlong-run",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              quarter-hourly: {method: export, schedule: every 15m, takes: 20m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: quarter-hourly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[overlong-run]: a run of `database.quarter-hourly` can take 20m, but the next begins after 15m
          --> broken.yaml:12:68
           |
        12 |       quarter-hourly: {method: export, schedule: every 15m, takes: 20m, keep: 30d, to: archive}
           |                                                  ---------         ^^^ this long
           |                                                  |
           |                                                  this often
           |
           = help: run it every 20m
        12 -       quarter-hourly: {method: export, schedule: every 15m, takes: 20m, keep: 30d, to: archive}
        12 +       quarter-hourly: {method: export, schedule: every 20m, takes: 20m, keep: 30d, to: archive}
           = more: holdfast explain overlong-run

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              quarter-hourly: {method: export, schedule: every 20m, takes: 20m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: quarter-hourly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "keep-beyond-platform",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
              automated: {method: automated, window: 03:00..04:00, keep: 60d}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
          restart:
            recovers: database
            from: automated
            when: [instance]
            detect: 15m
            steps: [{name: Restore the newest point, takes: 20m..50m}]
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore, restart], last: 2026-11-02}

        """#,
      finding: #"""
        error[keep-beyond-platform]: `automated` on Amazon RDS for PostgreSQL keeps 0 to 35 days, not 60d
          --> broken.yaml:13:66
           |
        13 |       automated: {method: automated, window: 03:00..04:00, keep: 60d}
           |                                                                  ^^^ not possible
           |
           = help: keep 35d
        13 -       automated: {method: automated, window: 03:00..04:00, keep: 60d}
        13 +       automated: {method: automated, window: 03:00..04:00, keep: 35d}
           = fact: RDS keeps automated backups for 0 to 35 days; 0 switches them off, and point-in-time recovery with them [AWS service model (botocore 1.43.11)]
           = more: holdfast explain keep-beyond-platform

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
              automated: {method: automated, window: 03:00..04:00, keep: 35d}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
          restart:
            recovers: database
            from: automated
            when: [instance]
            detect: 15m
            steps: [{name: Restore the newest point, takes: 20m..50m}]
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore, restart], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "excluded-methods",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database:
            platform: supabase-postgres
            region: eu-west-1
            account: production
            backups:
              pitr: {method: point-in-time, keep: 7d}
              daily: {method: automated, keep: 7d}
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}

        """#,
      finding: #"""
        error[excluded-methods]: `pitr` and `daily` of `database` cannot be had together
          --> broken.yaml:11:23
           |
        10 |       pitr: {method: point-in-time, keep: 7d}
           |                      ------------- not beside `automated`
        11 |       daily: {method: automated, keep: 7d}
           |                       ^^^^^^^^^ not beside `point-in-time`
           |
           = fact: Supabase takes no daily backups while point-in-time recovery is on [Supabase documentation, "Database Backups"]
           = more: holdfast explain excluded-methods

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database:
            platform: supabase-postgres
            region: eu-west-1
            account: production
            backups:
              pitr: {method: point-in-time, keep: 7d}
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}

        """#),
    CatalogueExample(
      rule: "two-values-for-one-setting",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              snapshots: {method: automated, window: 03:00..04:00, keep: 30d}
              pitr: {method: point-in-time, keep: 7d}
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
          restart:
            recovers: database
            from: pitr
            when: [instance]
            detect: 15m
            steps: [{name: Restore the newest point, takes: 20m..50m}]
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore, restart], last: 2026-11-02}

        """#,
      finding: #"""
        error[two-values-for-one-setting]: `snapshots` keeps 30d and `pitr` 7d, but that is one setting of `database`
          --> broken.yaml:13:43
           |
        12 |       snapshots: {method: automated, window: 03:00..04:00, keep: 30d}
           |                                                                  --- and this sets it too
        13 |       pitr: {method: point-in-time, keep: 7d}
           |                                           ^^ sets backup-retention-period to this
           |
           = help: keep 30d in both
        13 -       pitr: {method: point-in-time, keep: 7d}
        13 +       pitr: {method: point-in-time, keep: 30d}
           = fact: RDS keeps automated backups for 0 to 35 days; 0 switches them off, and point-in-time recovery with them [AWS service model (botocore 1.43.11)]
           = more: holdfast explain two-values-for-one-setting

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              snapshots: {method: automated, window: 03:00..04:00, keep: 30d}
              pitr: {method: point-in-time, keep: 30d}
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
          restart:
            recovers: database
            from: pitr
            when: [instance]
            detect: 15m
            steps: [{name: Restore the newest point, takes: 20m..50m}]
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore, restart], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "window-conflict",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            maintenance: Sun 03:30..04:30
            backups:
              automated: {method: automated, window: 03:00..04:00, keep: 30d}
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
          restart:
            recovers: database
            from: automated
            when: [instance]
            detect: 15m
            steps: [{name: Restore the newest point, takes: 20m..50m}]
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore, restart], last: 2026-11-02}

        """#,
      finding: #"""
        error[window-conflict]: the window of `database.automated`, 03:00..04:00, overlaps maintenance, Sun 03:30..04:30
          --> broken.yaml:13:46
           |
        11 |     maintenance: Sun 03:30..04:30
           |                  ---------------- the platform may take it down here
        12 |     backups:
        13 |       automated: {method: automated, window: 03:00..04:00, keep: 30d}
           |                                              ^^^^^^^^^^^^ backups may begin here
           |
           = more: holdfast explain window-conflict

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            maintenance: Sun 04:30..05:30
            backups:
              automated: {method: automated, window: 03:00..04:00, keep: 30d}
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
          restart:
            recovers: database
            from: automated
            when: [instance]
            detect: 15m
            steps: [{name: Restore the newest point, takes: 20m..50m}]
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore, restart], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "oftener-than-platform",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          files:
            platform: efs
            resource: fs-0a1b2c3d
            region: eu-west-1
            account: production
            backups:
              vault: {method: aws-backup, schedule: every 15m, takes: 10m, keep: 30d, region: eu-central-1, account: backup}

        """#,
      finding: #"""
        error[oftener-than-platform]: AWS Backup of Amazon EFS runs every 1h at the most, not every 15m
          --> broken.yaml:11:45
           |
        11 |       vault: {method: aws-backup, schedule: every 15m, takes: 10m, keep: 30d, region: eu-central-1, account: backup}
           |                                             ^^^^^^^^^ oftener than it can
           |
           = help: run it every 1h
        11 -       vault: {method: aws-backup, schedule: every 15m, takes: 10m, keep: 30d, region: eu-central-1, account: backup}
        11 +       vault: {method: aws-backup, schedule: every 1h, takes: 10m, keep: 30d, region: eu-central-1, account: backup}
           = fact: AWS Backup runs a plan once an hour at most [experience]
           = note: this fact is unverified: it is from experience, with no source at hand
           = more: holdfast explain oftener-than-platform

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          files:
            platform: efs
            resource: fs-0a1b2c3d
            region: eu-west-1
            account: production
            backups:
              vault: {method: aws-backup, schedule: every 1h, takes: 10m, keep: 30d, region: eu-central-1, account: backup}

        """#),
    CatalogueExample(
      rule: "hole-between-tiers",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 14d, to: archive}
              monthly: {method: export, schedule: monthly 1 04:00, takes: 30m, keep: 1y, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[hole-between-tiers]: between 14d 30m and 31d 30m back, `database` may have no restore point
          --> broken.yaml:12:74
           |
        12 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 14d, to: archive}
           |                                                                          ^^^ `nightly` ends here
        13 |       monthly: {method: export, schedule: monthly 1 04:00, takes: 30m, keep: 1y, to: archive}
           |                                           --------------- points of `monthly` are 31d apart
           |
           = help: keep `nightly` 31d
        12 -       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 14d, to: archive}
        12 +       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 31d, to: archive}
           = more: holdfast explain hole-between-tiers

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 31d, to: archive}
              monthly: {method: export, schedule: monthly 1 04:00, takes: 30m, keep: 1y, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "single-region-copies",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-west-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        warning[single-region-copies]: every copy of `database` may be in one region
          --> broken.yaml:6:3
           |
         6 |   database:
           |   ^^^^^^^^ no copy names another region
        ...
        12 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
           |       ------- in eu-west-1
           |
           = help: keep a copy in another region, and name both
           = more: holdfast explain single-region-copies

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "single-account-copies",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: production}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        warning[single-account-copies]: every copy of `database` may be in one account
          --> broken.yaml:6:3
           |
         6 |   database:
           |   ^^^^^^^^ no copy names another account
        ...
        12 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
           |       ------- in production
           |
           = help: keep a copy in another account, and name both; or lock the store in compliance mode
           = more: holdfast explain single-account-copies

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "part-without-backup",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            parts: [orders, invoices]
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive, includes: [orders]}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[part-without-backup]: no backup of `database` holds its `invoices`
          --> broken.yaml:11:21
           |
        11 |     parts: [orders, invoices]
           |                     ^^^^^^^^ left out by all
        12 |     backups:
        13 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive, includes: [orders]}
           |                                                                                                       ------ `nightly` holds only this
           |
           = more: holdfast explain part-without-backup

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            parts: [orders, invoices]
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive, includes: [orders, invoices]}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "schedule-without-timezone",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        timezone: unknown
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        warning[schedule-without-timezone]: `daily 02:00` of `database.nightly` names an hour of no timezone
          --> broken.yaml:13:43
           |
         4 | timezone: unknown
           |           ------- not known
        ...
        13 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
           |                                           ^^^^^^^^^^^ in which zone?
           |
           = help: say `timezone: UTC` where the hours are those of UTC
           = note: 1 more schedules name hours
           = more: holdfast explain schedule-without-timezone

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        timezone: UTC
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "lock-longer-than-keep",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive:
            platform: s3
            bucket: orders-backups
            region: eu-central-1
            account: backup
            versioning: true
            lock: {mode: compliance, keep: 90d}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[lock-longer-than-keep]: `database.nightly` is to be kept 30d, but is locked for 90d
          --> broken.yaml:12:74
           |
        12 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
           |                                                                          ^^^ nobody can delete it then
        ...
        20 |     lock: {mode: compliance, keep: 90d}
           |                                    --- locked this long
           |
           = help: keep 90d
        12 -       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        12 +       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 90d, to: archive}
           = more: holdfast explain lock-longer-than-keep

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 90d, to: archive}
        stores:
          archive:
            platform: s3
            bucket: orders-backups
            region: eu-central-1
            account: backup
            versioning: true
            lock: {mode: compliance, keep: 90d}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "increment-outlives-its-base",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database:
            platform: postgres
            region: eu-west-1
            account: production
            backups:
              weekly: {method: full, schedule: weekly Sun 02:00, takes: 2h, keep: 14d, to: archive}
              nightly: {method: incremental, from: weekly, schedule: daily 02:00, takes: 20m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}

        """#,
      finding: #"""
        error[increment-outlives-its-base]: increments `nightly` are kept 30d, but their full `weekly` only 14d
          --> broken.yaml:11:93
           |
        10 |       weekly: {method: full, schedule: weekly Sun 02:00, takes: 2h, keep: 14d, to: archive}
           |                                                                           --- the full goes after this
        11 |       nightly: {method: incremental, from: weekly, schedule: daily 02:00, takes: 20m, keep: 30d, to: archive}
           |                                                                                             ^^^ useless once the full is gone
           |
           = help: keep `weekly` 37d, until its last increment is gone
        10 -       weekly: {method: full, schedule: weekly Sun 02:00, takes: 2h, keep: 14d, to: archive}
        10 +       weekly: {method: full, schedule: weekly Sun 02:00, takes: 2h, keep: 37d, to: archive}
           = help: or keep `nightly` 14d
        11 -       nightly: {method: incremental, from: weekly, schedule: daily 02:00, takes: 20m, keep: 30d, to: archive}
        11 +       nightly: {method: incremental, from: weekly, schedule: daily 02:00, takes: 20m, keep: 14d, to: archive}
           = more: holdfast explain increment-outlives-its-base

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        components:
          database:
            platform: postgres
            region: eu-west-1
            account: production
            backups:
              weekly: {method: full, schedule: weekly Sun 02:00, takes: 2h, keep: 37d, to: archive}
              nightly: {method: incremental, from: weekly, schedule: daily 02:00, takes: 20m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}

        """#),
    CatalogueExample(
      rule: "setting-without-effect",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
              pitr: {method: point-in-time, keep: 7d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
          restore-to-a-moment:
            recovers: database
            from: pitr
            when: [logical]
            detect: 15m
            steps: [{name: Restore to the chosen time, takes: 20m..50m}]
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore, restore-to-a-moment], last: 2026-11-02}

        """#,
      finding: #"""
        warning[setting-without-effect]: `to:` of `database.pitr` has no effect
          --> broken.yaml:13:51
           |
        13 |       pitr: {method: point-in-time, keep: 7d, to: archive}
           |                      -------------                ^^^^^^^ Amazon RDS for PostgreSQL knows nothing of it
           |                      |
           |                      by this method the platform decides
           |
           = help: leave it out, or make the backup by a method that has it
           = more: holdfast explain setting-without-effect

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
              pitr: {method: point-in-time, keep: 7d}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
          restore-to-a-moment:
            recovers: database
            from: pitr
            when: [logical]
            detect: 15m
            steps: [{name: Restore to the chosen time, takes: 20m..50m}]
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore, restore-to-a-moment], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "unenforced-retention",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly:
                method: export
                schedule: daily 02:00
                takes: 30m
                keep: 30d
                to: archive
                writes: orders-%Y%m%d.sql
                run: 'pg_dump orders > "$BACKUP_FILE"'
        stores:
          archive: {platform: filesystem, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        warning[unenforced-retention]: `database.nightly` is to be kept 30d, but nothing removes it from `archive`
          --> broken.yaml:16:15
           |
        16 |         keep: 30d
           |               ^^^ who ends this?
        ...
        19 |         run: 'pg_dump orders > "$BACKUP_FILE"'
           |              --------------------------------- removes nothing
        20 | stores:
        21 |   archive: {platform: filesystem, region: eu-central-1, account: backup}
           |                       ---------- has no lifecycle
           |
           = help: let the job remove what is older, or write to a store with a lifecycle
           = more: holdfast explain unenforced-retention

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly:
                method: export
                schedule: daily 02:00
                takes: 30m
                keep: 30d
                to: archive
                writes: orders-%Y%m%d.sql
                run: 'pg_dump orders > "$BACKUP_FILE" && find /archive -name "orders-*.sql" -mtime +30 -delete'
        stores:
          archive: {platform: filesystem, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "same-minute",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
              schema: {method: export, schedule: daily 02:00, takes: 5m, keep: 30d, to: archive}
              roles: {method: export, schedule: daily 02:00, takes: 5m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        warning[same-minute]: `database.nightly`, `database.schema` and `database.roles` all begin daily 02:00
          --> broken.yaml:13:42
           |
        12 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
           |                                           ----------- as this does
        13 |       schema: {method: export, schedule: daily 02:00, takes: 5m, keep: 30d, to: archive}
           |                                          ^^^^^^^^^^^ in the same minute
        14 |       roles: {method: export, schedule: daily 02:00, takes: 5m, keep: 30d, to: archive}
           |                                         ----------- and this
           |
           = help: begin one after the other has ended
           = more: holdfast explain same-minute

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
              schema: {method: export, schedule: daily 02:40, takes: 5m, keep: 30d, to: archive}
              roles: {method: export, schedule: daily 02:50, takes: 5m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "lifecycle-out-of-order",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 1y, to: archive, writes: nightly/orders-%Y%m%d.dump}
        stores:
          archive:
            platform: s3
            bucket: orders-backups
            region: eu-central-1
            account: backup
            lifecycle:
              nightly/: [{after: 7d, class: standard-ia}, {after: 90d, class: glacier-instant}]
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[lifecycle-out-of-order]: objects may move to `standard-ia` after 30d at the soonest, not 7d
          --> broken.yaml:20:26
           |
        20 |       nightly/: [{after: 7d, class: standard-ia}, {after: 90d, class: glacier-instant}]
           |                          ^^ too soon
           |
           = help: wait 30d
        20 -       nightly/: [{after: 7d, class: standard-ia}, {after: 90d, class: glacier-instant}]
        20 +       nightly/: [{after: 30d, class: standard-ia}, {after: 90d, class: glacier-instant}]
           = fact: S3 moves objects to Standard-IA or One Zone-IA only when they are at least 30 days old [AWS service model (botocore 1.43.11)]
           = more: holdfast explain lifecycle-out-of-order

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 1y, to: archive, writes: nightly/orders-%Y%m%d.dump}
        stores:
          archive:
            platform: s3
            bucket: orders-backups
            region: eu-central-1
            account: backup
            lifecycle:
              nightly/: [{after: 30d, class: standard-ia}, {after: 90d, class: glacier-instant}]
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "expiry-before-minimum",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 60d, to: archive, writes: nightly/orders-%Y%m%d.dump}
        stores:
          archive:
            platform: s3
            bucket: orders-backups
            region: eu-central-1
            account: backup
            lifecycle: {nightly/: [{after: 30d, class: deep-archive}]}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        warning[expiry-before-minimum]: `database.nightly` is kept 60d, but `deep-archive` charges until 210d
          --> broken.yaml:19:48
           |
        12 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 60d, to: archive, writes: nightly/orders-%Y%m%d.dump}
           |                                                                          --- gone after this
        ...
        19 |     lifecycle: {nightly/: [{after: 30d, class: deep-archive}]}
           |                                    ---         ^^^^^^^^^^^^ at least 180d are billed
           |                                    |
           |                                    moved at this age
           |
           = help: keep it 210d
        12 -       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 60d, to: archive, writes: nightly/orders-%Y%m%d.dump}
        12 +       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 210d, to: archive, writes: nightly/orders-%Y%m%d.dump}
           = more: holdfast explain expiry-before-minimum

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 210d, to: archive, writes: nightly/orders-%Y%m%d.dump}
        stores:
          archive:
            platform: s3
            bucket: orders-backups
            region: eu-central-1
            account: backup
            lifecycle: {nightly/: [{after: 30d, class: deep-archive}]}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "lock-without-versioning",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive:
            platform: s3
            bucket: orders-backups
            region: eu-central-1
            account: backup
            versioning: false
            lock: {mode: compliance, keep: 30d}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[lock-without-versioning]: `archive` is locked, but keeps no versions
          --> broken.yaml:20:5
           |
        19 |     versioning: false
           |                 ----- turned off here
        20 |     lock: {mode: compliance, keep: 30d}
           |     ^^^^ needs versioning
           |
           = help: keep versions
        19 -     versioning: false
        19 +     versioning: true
           = more: holdfast explain lock-without-versioning

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive:
            platform: s3
            bucket: orders-backups
            region: eu-central-1
            account: backup
            versioning: true
            lock: {mode: compliance, keep: 30d}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "unused-store",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
          second: {platform: s3, bucket: orders-backups-us, region: us-east-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        warning[unused-store]: nothing goes to store `second`
          --> broken.yaml:15:3
           |
        15 |   second: {platform: s3, bucket: orders-backups-us, region: us-east-1, account: backup}
           |   ^^^^^^ no `to:` names it
           |
           = more: holdfast explain unused-store

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "unknown-framework",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        compliance: [gpdr]
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        warning[unknown-framework]: nothing is known of a framework `gpdr`
         --> broken.yaml:4:14
          |
        4 | compliance: [gpdr]
          |              ^^^^ did you mean `gdpr`?
          |
          = help: write `gdpr`
        4 - compliance: [gpdr]
        4 + compliance: [gdpr]
          = more: holdfast explain unknown-framework

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        compliance: [gdpr]
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "retention-below-framework",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        compliance: [pci-dss]
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            holds: [audit-logs]
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[retention-below-framework]: `database` is kept 30d at the most, but PCI DSS 4.0.1 asks for 1y
          --> broken.yaml:14:74
           |
        12 |     holds: [audit-logs]
           |             ---------- this class of data is bound
        13 |     backups:
        14 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
           |                                                                          ^^^ the longest is `nightly`
           |
           = help: keep `nightly` 1y
        14 -       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        14 +       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 1y, to: archive}
           = fact: PCI DSS 4.0.1, 10.5.1: Audit logs of the card environment are kept for 12 months; card data is not meant [PCI DSS 4.0.1]
           = more: holdfast explain retention-below-framework

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        compliance: [pci-dss]
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            holds: [audit-logs]
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 1y, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "retention-above-framework",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        compliance: [glba]
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            holds: [customer]
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 7y, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        warning[retention-above-framework]: `database` is kept 7y by `nightly`, but GLBA Safeguards Rule allows 2y
          --> broken.yaml:14:74
           |
        12 |     holds: [customer]
           |             -------- this class of data is bound
        13 |     backups:
        14 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 7y, to: archive}
           |                                                                          ^^ longer than allowed
           |
           = help: keep 2y
        14 -       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 7y, to: archive}
        14 +       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 2y, to: archive}
           = help: or say in a waiver why it is needed for longer
           = fact: 16 CFR 314.4(c)(6)(i): Customer information is disposed of within 2 years after its last use, unless needed [GLBA Safeguards Rule]
           = more: holdfast explain retention-above-framework

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        compliance: [glba]
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            holds: [customer]
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 2y, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "untested-for-framework",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        compliance: [pci-dss]
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: every 2y, covers: [restore], last: 2026-05-04}

        """#,
      finding: #"""
        error[untested-for-framework]: PCI DSS 4.0.1 asks for a test every 1y, but the most frequent drill comes every 731d
         --> broken.yaml:4:14
          |
        4 | compliance: [pci-dss]
          |              ^^^^^^^ asked for by this
          |
          = help: add a drill with a schedule, such as `schedule: quarterly 1 10:00`
          = fact: PCI DSS 4.0.1, 12.10.2: The incident response plan, recovery and backup included, is reviewed and tested every 12 months [PCI DSS 4.0.1]
          = more: holdfast explain untested-for-framework

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        compliance: [pci-dss]
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: yearly May 4 10:00, covers: [restore], last: 2026-05-04}

        """#),
    CatalogueExample(
      rule: "overdue-drill",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: monthly 1 10:00, covers: [restore], last: 2026-08-01}

        """#,
      finding: #"""
        warning[overdue-drill]: drill `restore-test` was due on 2026-09-01 and is 81d late
          --> broken.yaml:24:85
           |
        24 |   restore-test: {type: restore, schedule: monthly 1 10:00, covers: [restore], last: 2026-08-01}
           |                                           ---------------                           ^^^^^^^^^^ last held 2026-08-01
           |                                           |
           |                                           to be held this often
           |
           = more: holdfast explain overdue-drill

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: monthly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "undrilled-procedure",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
          move-region:
            recovers: database
            from: nightly
            into: {region: eu-central-1}
            steps: [{name: Build the stack in the other region, takes: 90m}]
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        warning[undrilled-procedure]: no drill runs `move-region`
          --> broken.yaml:23:3
           |
        23 |   move-region:
           |   ^^^^^^^^^^^ never rehearsed
           |
           = more: holdfast explain undrilled-procedure

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
          move-region:
            recovers: database
            from: nightly
            into: {region: eu-central-1}
            steps: [{name: Build the stack in the other region, takes: 90m}]
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore, move-region], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "drill-without-procedure",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
          fire-drill: {type: tabletop, schedule: yearly May 4 10:00, last: 2026-05-04}

        """#,
      finding: #"""
        warning[drill-without-procedure]: drill `fire-drill` names no procedure
          --> broken.yaml:25:3
           |
        25 |   fire-drill: {type: tabletop, schedule: yearly May 4 10:00, last: 2026-05-04}
           |   ^^^^^^^^^^ no `covers:`
           |
           = more: holdfast explain drill-without-procedure

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
          fire-drill: {type: tabletop, schedule: yearly May 4 10:00, covers: [restore], last: 2026-05-04}

        """#),
    CatalogueExample(
      rule: "drill-shorter-than-procedure",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], takes: 30m, last: 2026-11-02}

        """#,
      finding: #"""
        warning[drill-shorter-than-procedure]: drill `restore-test` has 30m, but `restore` takes 55m
          --> broken.yaml:24:88
           |
        24 |   restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], takes: 30m, last: 2026-11-02}
           |                                                                       -------          ^^^ this long
           |                                                                       |
           |                                                                       this is run in it
           |
           = proof: 50m Restore to a new instance + 5m Point the service at it = 55m
           = help: give it 55m
        24 -   restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], takes: 30m, last: 2026-11-02}
        24 +   restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], takes: 55m, last: 2026-11-02}
           = more: holdfast explain drill-shorter-than-procedure

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], takes: 55m, last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "measured-worse-than-promised",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: 
            type: restore
            schedule: quarterly 1 10:00
            covers: [restore]
            last: 2026-11-02
            measured: {rto: 3h10m, rpo: 24h20m}

        """#,
      finding: #"""
        error[measured-worse-than-promised]: drill `restore-test` needed 3h 10m for `restore`, but 2h is promised
          --> broken.yaml:29:21
           |
         4 | objectives: {rto: 2h, rpo: 26h}
           |                   -- promised
        ...
        29 |     measured: {rto: 3h10m, rpo: 24h20m}
           |                     ^^^^^ measured
           |
           = more: holdfast explain measured-worse-than-promised

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 4h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: 
            type: restore
            schedule: quarterly 1 10:00
            covers: [restore]
            last: 2026-11-02
            measured: {rto: 3h10m, rpo: 24h20m}

        """#),
    CatalogueExample(
      rule: "late-escalation",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        people:
          payments: {slack: "#payments"}
          head-of-engineering: {phone: "+49 30 5550123"}
        escalation:
          - {after: 0m, notify: [payments]}
          - {after: 3h, notify: [head-of-engineering]}

        """#,
      finding: #"""
        warning[late-escalation]: `head-of-engineering` is told after 3h, when the tightest objective, 2h, has run out
          --> broken.yaml:30:13
           |
         4 | objectives: {rto: 2h, rpo: 26h}
           |                   -- back within this time
        ...
        30 |   - {after: 3h, notify: [head-of-engineering]}
           |             ^^ too late to help
           |
           = more: holdfast explain late-escalation

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        people:
          payments: {slack: "#payments"}
          head-of-engineering: {phone: "+49 30 5550123"}
        escalation:
          - {after: 0m, notify: [payments]}
          - {after: 1h, notify: [head-of-engineering]}

        """#),
    CatalogueExample(
      rule: "late-alert",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        alerts:
          stale-backup: {watches: [database.nightly], trigger: staleness, over: 48h, respond: 15m, do: Run the export by hand}

        """#,
      finding: #"""
        error[late-alert]: alert `stale-backup` fires when `database.nightly` is 2d old, but at most 26h may be lost
          --> broken.yaml:26:73
           |
         4 | objectives: {rto: 2h, rpo: 26h}
           |                            --- at most this much may be lost
        ...
        26 |   stale-backup: {watches: [database.nightly], trigger: staleness, over: 48h, respond: 15m, do: Run the export by hand}
           |                                                                         ^^^ too late
           |
           = help: fire after 26h
        26 -   stale-backup: {watches: [database.nightly], trigger: staleness, over: 48h, respond: 15m, do: Run the export by hand}
        26 +   stale-backup: {watches: [database.nightly], trigger: staleness, over: 26h, respond: 15m, do: Run the export by hand}
           = more: holdfast explain late-alert

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        alerts:
          stale-backup: {watches: [database.nightly], trigger: staleness, over: 26h, respond: 15m, do: Run the export by hand}

        """#),
    CatalogueExample(
      rule: "alert-without-response",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        alerts:
          backup-failed: {watches: [database.nightly], trigger: failure}

        """#,
      finding: #"""
        warning[alert-without-response]: alert `backup-failed` says neither what to do nor how soon
          --> broken.yaml:26:3
           |
        26 |   backup-failed: {watches: [database.nightly], trigger: failure}
           |   ^^^^^^^^^^^^^ no `do:`
           |
           = more: holdfast explain alert-without-response

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        alerts:
          backup-failed: {watches: [database.nightly], trigger: failure, respond: 15m, do: Run the export by hand}

        """#),
    CatalogueExample(
      rule: "alert-without-trigger",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        alerts:
          backup-stale: {watches: [database.nightly], over: 26h, respond: 1h, do: Run the backup by hand}

        """#,
      finding: #"""
        warning[alert-without-trigger]: nothing sets alert `backup-stale` off
          --> broken.yaml:26:3
           |
        26 |   backup-stale: {watches: [database.nightly], over: 26h, respond: 1h, do: Run the backup by hand}
           |   ^^^^^^^^^^^^                                                    -- it would be answered within this time
           |   |
           |   no `trigger:`
           |
           = more: holdfast explain alert-without-trigger

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        alerts:
          backup-stale: {watches: [database.nightly], trigger: staleness, over: 26h, respond: 1h, do: Run the backup by hand}

        """#),
    CatalogueExample(
      rule: "overdue-review",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        review: {schedule: every 90d, last: 2026-06-30}

        """#,
      finding: #"""
        warning[overdue-review]: the review is 54d late
          --> broken.yaml:25:37
           |
        25 | review: {schedule: every 90d, last: 2026-06-30}
           |                    ---------        ^^^^^^^^^^ last reviewed 2026-06-30
           |                    |
           |                    to be reviewed this often
           |
           = more: holdfast explain overdue-review

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        review: {schedule: every 90d, last: 2026-10-15}

        """#),
    CatalogueExample(
      rule: "unreachable-person",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        people:
          payments: {slack: "#payments"}
          head-of-engineering: {title: Head of engineering}
        escalation:
          - {after: 0m, notify: [payments]}
          - {after: 1h, notify: [head-of-engineering]}

        """#,
      finding: #"""
        warning[unreachable-person]: `head-of-engineering` is to be told after 1h, but nobody wrote down how to reach them
          --> broken.yaml:27:3
           |
        27 |   head-of-engineering: {title: Head of engineering}
           |   ^^^^^^^^^^^^^^^^^^^ no phone, pager, email, slack or contact
        ...
        30 |   - {after: 1h, notify: [head-of-engineering]}
           |                          ------------------- told here
           |
           = help: add a `phone:`, or another way that works when the system does not
           = more: holdfast explain unreachable-person

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        people:
          payments: {slack: "#payments"}
          head-of-engineering: {title: Head of engineering, phone: "+49 30 5550123"}
        escalation:
          - {after: 0m, notify: [payments]}
          - {after: 1h, notify: [head-of-engineering]}

        """#),
    CatalogueExample(
      rule: "misused-command",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: supabase-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to the chosen time, takes: 20m..50m, run: 'supabase db restore --project-ref $PROJECT'}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[misused-command]: `supabase db restore` does not exist
          --> broken.yaml:21:67
           |
        21 |       - {name: Restore to the chosen time, takes: 20m..50m, run: 'supabase db restore --project-ref $PROJECT'}
           |                                                                   ^^^^^^^^^^^^^^^^^^^ run by a step of `restore`
           |
           = help: run `supabase backups restore` instead
        21 -       - {name: Restore to the chosen time, takes: 20m..50m, run: 'supabase db restore --project-ref $PROJECT'}
        21 +       - {name: Restore to the chosen time, takes: 20m..50m, run: 'supabase backups restore --project-ref $PROJECT'}
           = fact: supabase db has dump and these others, but no restore, verify, list-backups, ping, logs or backup [Supabase CLI source, cmd/db.go]
           = more: holdfast explain misused-command

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: supabase-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to the chosen time, takes: 20m..50m, run: 'supabase backups restore --project-ref $PROJECT'}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "unreadable-format",
      broken: #"""
        holdfast: 1
        system: events
        owner: analytics
        objectives: {rto: 2h, rpo: 26h}
        components:
          warehouse:
            platform: bigquery
            resource: events
            region: europe-west1
            account: analytics
            backups:
              nightly:
                method: export
                schedule: daily 02:00
                takes: 30m
                keep: 30d
                to: archive
                writes: events/%Y%m%d.avro
                run: 'bq extract events.daily "gs://events-archive/$BACKUP_FILE"'
        stores:
          archive: {platform: gcs, bucket: events-archive, region: europe-west4, account: backup}
        recovery:
          restore:
            recovers: warehouse
            from: nightly
            detect: 15m
            steps: [{restore: warehouse, takes: 20m..50m, run: 'bq load --source_format=AVRO events.daily "$SOURCE"'}]
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[unreadable-format]: `warehouse.nightly` writes CSV under a name that says Avro
          --> broken.yaml:19:15
           |
        18 |         writes: events/%Y%m%d.avro
           |                 ------------------ the name says Avro
        19 |         run: 'bq extract events.daily "gs://events-archive/$BACKUP_FILE"'
           |               ^^^^^^^^^^ this writes CSV unless told otherwise
           |
           = help: say `--destination_format=AVRO`
        19 -         run: 'bq extract events.daily "gs://events-archive/$BACKUP_FILE"'
        19 +         run: 'bq extract --destination_format=AVRO events.daily "gs://events-archive/$BACKUP_FILE"'
           = fact: bq extract writes CSV unless --destination_format says otherwise [BigQuery API, JobConfigurationExtract]
           = more: holdfast explain unreadable-format

        """#,
      fixed: #"""
        holdfast: 1
        system: events
        owner: analytics
        objectives: {rto: 2h, rpo: 26h}
        components:
          warehouse:
            platform: bigquery
            resource: events
            region: europe-west1
            account: analytics
            backups:
              nightly:
                method: export
                schedule: daily 02:00
                takes: 30m
                keep: 30d
                to: archive
                writes: events/%Y%m%d.avro
                run: 'bq extract --destination_format=AVRO events.daily "gs://events-archive/$BACKUP_FILE"'
        stores:
          archive: {platform: gcs, bucket: events-archive, region: europe-west4, account: backup}
        recovery:
          restore:
            recovers: warehouse
            from: nightly
            detect: 15m
            steps: [{restore: warehouse, takes: 20m..50m, run: 'bq load --source_format=AVRO events.daily "$SOURCE"'}]
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "script-always-succeeds",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly:
                method: dump
                schedule: daily 02:00
                takes: 30m
                keep: 30d
                to: archive
                run: 'pg_dump -F c -f /tmp/orders.dump orders; aws s3 cp /tmp/orders.dump s3://orders-backups/; rm -f /tmp/orders.dump'
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps: [{name: Restore to a new instance, takes: 20m..50m}, {name: Point the service at it, takes: 5m}]
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[script-always-succeeds]: `database.nightly` ends in `rm`, so that it succeeds whatever fails before
          --> broken.yaml:18:105
           |
        18 |         run: 'pg_dump -F c -f /tmp/orders.dump orders; aws s3 cp /tmp/orders.dump s3://orders-backups/; rm -f /tmp/orders.dump'
           |               -------                                                                                   ^^ this cannot fail
           |               |
           |               nobody learns when this fails
           |
           = help: begin with `set -e`
        18 -         run: 'pg_dump -F c -f /tmp/orders.dump orders; aws s3 cp /tmp/orders.dump s3://orders-backups/; rm -f /tmp/orders.dump'
        18 +         run: 'set -e; pg_dump -F c -f /tmp/orders.dump orders; aws s3 cp /tmp/orders.dump s3://orders-backups/; rm -f /tmp/orders.dump'
           = more: holdfast explain script-always-succeeds

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly:
                method: dump
                schedule: daily 02:00
                takes: 30m
                keep: 30d
                to: archive
                run: 'set -e; pg_dump -F c -f /tmp/orders.dump orders; aws s3 cp /tmp/orders.dump s3://orders-backups/; rm -f /tmp/orders.dump'
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps: [{name: Restore to a new instance, takes: 20m..50m}, {name: Point the service at it, takes: 5m}]
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "impatient-wait",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Wait for the service, takes: 1m..5m, run: 'kubectl wait --for=condition=ready pod -l app=orders'}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        warning[impatient-wait]: `restore` waits at most 30s for what may take 5m
          --> broken.yaml:22:59
           |
        22 |       - {name: Wait for the service, takes: 1m..5m, run: 'kubectl wait --for=condition=ready pod -l app=orders'}
           |                                             ------        ^^^^^^^^^^^^ this gives up after 30s
           |                                             |
           |                                             up to 5m
           |
           = help: say `--timeout=300s`
        22 -       - {name: Wait for the service, takes: 1m..5m, run: 'kubectl wait --for=condition=ready pod -l app=orders'}
        22 +       - {name: Wait for the service, takes: 1m..5m, run: 'kubectl wait --timeout=300s --for=condition=ready pod -l app=orders'}
           = fact: kubectl wait gives up after 30 seconds unless --timeout says otherwise [kubectl reference, kubectl wait]
           = more: holdfast explain impatient-wait

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Wait for the service, takes: 1m..5m, run: 'kubectl wait --timeout=300s --for=condition=ready pod -l app=orders'}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "secret-in-clear",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - name: Point the service at it
                takes: 5m
                run: "deploy --set DATABASE_URL=postgresql://orders:kL9fe2Qz@orders-new/orders"
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#,
      finding: #"""
        error[secret-in-clear]: a step of `restore` holds a password in an address in clear
          --> broken.yaml:24:61
           |
        24 |         run: "deploy --set DATABASE_URL=postgresql://orders:********@orders-new/orders"
           |                                                             ^^^^^^^^ for everybody to read
           |
           = help: change it, keep it where secrets are kept, and name it by a variable
           = more: holdfast explain secret-in-clear

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - name: Point the service at it
                takes: 5m
                run: "deploy --set DATABASE_URL=postgresql://orders:$DATABASE_PASSWORD@orders-new/orders"
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}

        """#),
    CatalogueExample(
      rule: "too-few-copies",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        class: critical
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        ---
        holdfast: 1
        policy: company
        classes:
          critical: {copies: {total: 3}}

        """#,
      finding: #"""
        error[too-few-copies]: `database` has 2 copies, but its class asks for 3
          --> broken.yaml:7:3
           |
         4 | class: critical
           |        -------- by this class
        ...
         7 |   database:
           |   ^^^^^^^^ the live data counts as one, and what names no place as the same place
        ...
        30 |   critical: {copies: {total: 3}}
           |                              - asked for here
           |
           = more: holdfast explain too-few-copies

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        class: critical
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
              weekly: {method: export, schedule: weekly Sun 04:00, takes: 30m, keep: 12w, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        ---
        holdfast: 1
        policy: company
        classes:
          critical: {copies: {total: 3}}

        """#),
    CatalogueExample(
      rule: "region-not-allowed",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        ---
        holdfast: 1
        policy: company
        regions: [eu-west-1, eu-north-1]

        """#,
      finding: #"""
        error[region-not-allowed]: `archive` is in eu-central-1, which the policy does not allow
          --> broken.yaml:14:59
           |
        14 |   archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
           |                                                           ^^^^^^^^^^^^ not an allowed region
        ...
        28 | regions: [eu-west-1, eu-north-1]
           |           --------- the allowed regions begin here
           |
           = more: holdfast explain region-not-allowed

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-north-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        ---
        holdfast: 1
        policy: company
        regions: [eu-west-1, eu-north-1]

        """#),
    CatalogueExample(
      rule: "residence-not-allowed",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            holds: [personal]
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: us-east-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        ---
        holdfast: 1
        policy: company
        regions: [eu-west-1, eu-central-1, us-east-1]
        residency: {personal: [eu-west-1, eu-central-1]}

        """#,
      finding: #"""
        error[residence-not-allowed]: `database.nightly` is in us-east-1, where the policy lets no personal data stand
          --> broken.yaml:15:59
           |
        11 |     holds: [personal]
           |             -------- held here
        ...
        15 |   archive: {platform: s3, bucket: orders-backups, region: us-east-1, account: backup}
           |                                                           ^^^^^^^^^ not a region for personal data
        ...
        30 | residency: {personal: [eu-west-1, eu-central-1]}
           |             -------- allowed regions of it
           |
           = more: holdfast explain residence-not-allowed

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            holds: [personal]
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        ---
        holdfast: 1
        policy: company
        regions: [eu-west-1, eu-central-1, us-east-1]
        residency: {personal: [eu-west-1, eu-central-1]}

        """#),
    CatalogueExample(
      rule: "drills-too-rare",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        class: critical
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: yearly May 4 10:00, covers: [restore], last: 2026-05-04}
        ---
        holdfast: 1
        policy: company
        classes:
          critical: {drills: {restore: 3mo}}

        """#,
      finding: #"""
        error[drills-too-rare]: its class asks `orders` for a restore drill every 3mo, but the most frequent comes every 366d
          --> broken.yaml:25:3
           |
        25 |   restore-test: {type: restore, schedule: yearly May 4 10:00, covers: [restore], last: 2026-05-04}
           |   ^^^^^^^^^^^^ this one is too rare
        ...
        30 |   critical: {drills: {restore: 3mo}}
           |                                --- asked for here
           |
           = more: holdfast explain drills-too-rare

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        class: critical
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: monthly 4 10:00, covers: [restore], last: 2026-11-04}
        ---
        holdfast: 1
        policy: company
        classes:
          critical: {drills: {restore: 3mo}}

        """#),
    CatalogueExample(
      rule: "improper-waiver",
      broken: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        waivers:
          one-account:
            rule: single-account-copies
            for: database
            until: 2026-06-30
            because: the backup account comes with the spring budget
            approved: payments
        people:
          payments: {slack: "#payments"}

        """#,
      finding: #"""
        error[improper-waiver]: waiver `one-account` ran out on 2026-06-30
          --> broken.yaml:29:12
           |
        29 |     until: 2026-06-30
           |            ^^^^^^^^^^ over
           |
           = more: holdfast explain improper-waiver

        """#,
      fixed: #"""
        holdfast: 1
        system: orders
        owner: payments
        objectives: {rto: 2h, rpo: 26h}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            account: production
            backups:
              nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
        stores:
          archive: {platform: s3, bucket: orders-backups, region: eu-central-1, account: backup}
        recovery:
          restore:
            recovers: database
            from: nightly
            detect: 15m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        drills:
          restore-test: {type: restore, schedule: quarterly 1 10:00, covers: [restore], last: 2026-11-02}
        people:
          payments: {slack: "#payments"}

        """#),
  ]
}
