/// The specs that the description of the language shows.
enum LanguageExamples {
  /// What a small system needs to say.
  static let orders = #"""
    holdfast: 1
    system: orders
    owner: payments
    objectives: {rto: 2h, rpo: 15m}
    components:
      database:
        platform: rds-postgres
        resource: orders-prod
        region: eu-west-1
        backups:
          automated: {method: automated, window: 03:00..04:00, keep: 30d}
    recovery:
      restore:
        recovers: database
        from: automated
        steps: [{name: Restore to a new instance, takes: 20m..50m}, {name: Point the service at it, takes: 5m}]

    """#

  /// A policy with the class that the whole example chooses.
  static let policy = #"""
    holdfast: 1
    policy: house
    owner: platform-team
    classes:
      standard:
        objectives: {rto: 4h, rpo: 24h}
        copies: {total: 2, accounts: 2}
        drills: {restore: 14w, simulation: 53w}
    waivers: {longest: 180d}

    """#

  /// A system that uses most of the language, and keeps what it promises.
  static let interviewDrills = #"""
    holdfast: 1
    system: interview-drills
    title: Interview Drills
    owner: devops
    class: standard                       # from a policy
    timezone: UTC                         # asked for where a schedule has an hour
    compliance: [sox, gdpr, pci-dss]

    objectives:
      rto: 4h
      rpo: 1h
      noticed: 5d                         # a corruption may be noticed this late: points must reach back so far
      when:                               # promises for other failure scopes
        region: {rto: 12h, rpo: 26h}
        account: {rto: 2d, rpo: 26h}

    places:                               # what fails together; a component, store or replica is `at:` one, or names its own
      east: {region: us-east-1, account: production}
      west: {region: us-west-2, account: backup}

    components:
      database:
        platform: supabase-postgres
        resource: abcdefghijklmnopqrst    # the platform's own name
        at: east
        environment: production           # a system's objectives bind production only
        size: 40GiB
        holds: [financial, personal, audit-logs]
        backups:
          pitr:    {method: point-in-time, keep: 7d}
          nightly:
            method: export
            schedule: daily 02:00
            takes: 25m
            keep: 35d                     # until the first monthly point is certain
            to: archive
            writes: nightly/drills-%Y%m%d.dump
            run: 'supabase db dump --db-url "$DATABASE_URL" -f "$BACKUP_FILE"'
            verify:
              schedule: weekly Sun 06:00
              by: restore
              checks: [{name: users, run: 'psql -tc "select count(*) from users"', at-least: 10}]
          monthly:
            method: export
            schedule: monthly first Sun 04:00
            takes: 25m
            keep: 13mo
            to: archive
            writes: monthly/drills-%Y%m.dump
            run: 'supabase db dump --db-url "$DATABASE_URL" -f "$BACKUP_FILE"'
          yearly:
            method: export
            schedule: yearly Jan 1 05:00
            takes: 25m
            keep: 7y
            to: archive
            writes: yearly/drills-%Y.dump
            run: 'supabase db dump --db-url "$DATABASE_URL" -f "$BACKUP_FILE"'
      cache:
        platform: redis
        at: east
        objectives:
          rto: 1h
          rpo: 5m
          when:
            logical: {rto: 1h, rpo: 7h}
            region: {rto: 12h, rpo: none}   # none: no data at stake
            account: {rto: 2d, rpo: none}
        backups:
          aof: {method: append-only-file, fsync: everysec}
          rdb:
            method: snapshot
            schedule: every 6h
            takes: 2m
            keep: 35d
            to: archive
            writes: redis/dump-%Y%m%d%H.rdb
            run: './scripts/dump-redis.sh "$BACKUP_FILE"'
        replicas:
          standby: {at: west, mode: async, lag: 30s, promote: manual}
      application: {platform: kubernetes, at: east, stateless: true, needs: [database, cache], objectives: {rto: 4h}}
      source:
        platform: git
        provider: github
        account: code-host
        backups:
          bundle:
            method: copy
            schedule: every 30m
            takes: 3m
            keep: 35d
            to: archive
            writes: git/drills-%Y%m%d%H%M.bundle
            run: './scripts/bundle.sh "$BACKUP_FILE"'
          mirror: {method: mirror, schedule: on push, keep: forever, to: second-git}

    stores:
      archive:
        platform: s3
        bucket: interview-drills-backups
        at: east
        encryption: {key: alias/backups, kept: west}
        versioning: true
        lock: {mode: compliance, keep: 30d}
        replicas: {west: {at: west, mode: replication-time-control, lag: 15m, delete-markers: false}}
        lifecycle: {monthly/: [{after: 90d, class: glacier-instant}], yearly/: [{after: 1d, class: deep-archive}]}
      second-git: {platform: git, provider: gitlab, account: other}

    recovery:
      restore-database:
        recovers: database
        from: pitr
        when: [service, logical, instance, zone]
        detect: 15m
        symptoms: [wrong or missing rows, database unreachable]
        severity: critical
        steps:
          - {id: stop, name: Stop the application, takes: 2m, run: "kubectl scale deployment interview-app --replicas=0"}
          - {name: Restore to the chosen time, takes: 30m..90m, run: 'supabase backups restore --timestamp "$RESTORE_TIME"'}
          - {name: Check the data, takes: 10m, checks: [data]}
          - {name: Start the application, takes: 3m, run: "kubectl scale deployment interview-app --replicas=3"}
      restore-cache:
        recovers: cache
        from: rdb
        when: [logical]
        detect: 10m
        steps: [{restore: cache, from: rdb, takes: 15m, run: './scripts/restore-redis.sh "$HOUR"'}]
      promote-cache:
        recovers: cache
        from: standby
        when: [service, instance, zone]
        detect: 5m
        steps: [{name: Promote the standby, takes: 5m, run: 'redis-cli -h standby replicaof no one'}]
      redeploy:
        recovers: application
        from: none
        when: [service, logical, instance, zone]
        detect: 5m
        steps: [{name: Go back to the last good release, takes: 10m, run: "kubectl rollout undo deployment/interview-app"}]
      restore-source:
        recovers: source
        from: bundle
        when: [service, logical, instance, zone]
        detect: 15m
        steps: [{restore: source, from: bundle, takes: 10m, run: 'git push --mirror "$ORIGIN"'}]
      smoke-test:
        recovers: application
        from: none
        when: [service]
        detect: 0m
        steps: [{name: Ask the API, takes: 15m, checks: [data]}]
      move-region:
        recovers: [database, cache, application, source]
        when: [region, account]
        into: {at: west}
        requires: [backup-account-admin]
        detect: 30m
        steps:
          - {restore: source, from: source.bundle, takes: 5m}
          - {name: Build the infrastructure, takes: 1h..2h, run: "terraform apply -var-file=west.tfvars"}
          - {restore: database, from: database.nightly, at: west, takes: 1h..3h}
          - {restore: cache, from: none, takes: 10m}
          - {name: Move DNS, ttl: 5m, takes: 5m..15m}
          - {procedure: smoke-test, within: 20m}              # a budget: the procedure's own time is what counts
        claims: {takes: 3h..6h, loses: 26h}

    checks:
      data: [All tables hold the expected rows, {name: API, run: "curl -fsS https://interview-drills.com/health", expect: http 200}]

    priorities:
      critical: {within: 7h, recover: [database, application]}

    drills:
      restore-test:
        type: restore
        schedule: weekly Sun 06:00
        covers: [restore-database]
        last: 2026-11-15
        measured: {rto: 52m, rpo: 3m}
      services: {type: functional, schedule: monthly second Tue, covers: [restore-cache, promote-cache, redeploy], last: 2026-11-10}
      simulation:
        type: simulation
        schedule: monthly first Tue
        covers: [move-region]
        last: 2026-11-03
        next: 2026-12-01
        takes: 8h

    alerts:
      backup-failed: {watches: [database.nightly], trigger: failure, respond: 15m, do: Run the backup by hand}

    routines: {daily: [Verify backup completion], monthly: [Security audit]}
    logs: {recovery: {keep: 3y, in: [cloudwatch-logs]}}

    people:
      devops: {members: [on-call], slack: "#drills"}
      on-call: {phone: "+1-555-0123"}
      team-lead: {email: lead@example.com}
      vendor: {external: true, contract: premium}
    escalation: [{after: 0m, notify: [on-call]}, {after: 30m, notify: [team-lead]}]
    notices: {customers: {within: 1h, repeat: every 1h, by: [status-page]}}

    review: {schedule: every 90d, last: 2026-10-15, by: devops, after: [failed backup, plan activation]}
    documents: {retention-policy: {path: docs/data-retention.md}}

    waivers:
      source-undrilled:
        rule: undrilled-procedure
        for: restore-source
        until: 2027-03-31
        because: the mirror is moving to another host, OPS-311
        approved: team-lead

    """#
}
