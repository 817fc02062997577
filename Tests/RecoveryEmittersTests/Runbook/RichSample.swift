/// A small system in which nearly everything stands that a spec can say.
enum RichSample {
  /// The system and the policy that gives its class.
  static let yaml = #"""
    holdfast: 1
    system: drills
    title: Interview Drills
    owner: devops
    class: standard
    timezone: Europe/London
    compliance: [gdpr, sox]
    crew: 2
    runs-on: cron
    objectives:
      rto: {read-only: 90m, full: 4h}
      rpo: 1h
      noticed: 3d
      when:
        region: {rto: 24h, rpo: 26h}
        account: {rto: 2d, rpo: 26h}
    places:
      east: {region: us-east-1, account: production}
      west: {region: us-west-2, account: backup}
    components:
      database:
        title: Rooms and answers
        platform: supabase-postgres
        resource: abcdefghijkl
        at: east
        size: 40GiB
        holds: [financial, personal]
        parts: [public, storage]
        maintenance: Sun 04:00..05:00
        backups:
          pitr: {method: point-in-time, keep: 7d}
          nightly:
            method: export
            schedule: daily 02:00
            takes: 25m
            keep: 30d
            to: archive
            includes: [public]
            writes: nightly/drills-%Y%m%d.dump
            run: 'supabase db dump --db-url "$DATABASE_URL" -f "$BACKUP_FILE"'
            verify: {schedule: weekly Sun 06:00, by: restore, takes: 1h, checks: [{name: users, run: 'psql -tc "select count(*) from users"', at-least: 10}]}
            claims: {keep: 35d}
          yearly: {method: export, schedule: yearly Jan 1 05:00, takes: unknown, keep: 7y, to: archive, writes: yearly/drills-%Y.dump, run: './yearly.sh'}
      cache:
        platform: redis
        at: east
        needs: [database]
        objectives: {rto: 1h, rpo: 7h, when: {region: {rto: 24h, rpo: none}, account: {rto: 2d, rpo: none}}}
        backups:
          rdb: {method: snapshot, schedule: every 6h, takes: 2m, keep: 30 copies, to: archive, writes: redis/dump-%Y%m%d%H.rdb, run: './dump.sh'}
        replicas:
          standby: {at: west, mode: async, lag: 30s, promote: manual}
      application: {stateless: true, needs: [database, cache], objectives: {rto: 4h}, vendor: hoster, alternative: the containers run anywhere}
    stores:
      archive:
        platform: s3
        bucket: drills-backups
        at: east
        encryption: {key: alias/backups, kept: [west]}
        versioning: true
        lock: {mode: compliance, keep: 30d}
        replicas: {west: {at: west, mode: async, lag: 15m, delete-markers: false}}
        lifecycle: {yearly/: [{after: 1d, class: deep-archive}]}
    keys:
      backups: {opens: [archive], kept: [west], quorum: 2 of 4}
    recovery:
      restore-database:
        title: Restore the database
        recovers: database
        from: pitr
        when: [logical, instance, zone]
        detect: 15m
        declare: 5m
        symptoms: [wrong or missing rows, database unreachable]
        severity: critical
        impact: nobody can practise
        requires: [dba, the vault's second key]
        reads: {archive: nightly/drills-20261120.dump}
        steps:
          - {id: stop, name: Stop the application, takes: 2m, by: dba, run: "kubectl scale deployment app --replicas=0"}
          - {id: restore, name: Restore to the chosen time, restore: database, from: pitr, takes: 30m..90m, run: 'supabase backups restore --timestamp "$RESTORE_TIME"', reaches: read-only}
          - {id: warm, name: Warm the cache, after: [stop], takes: 5m, run: 'for key in $KEYS; do ./warm.sh "$key"; done', manual: true}
          - {name: Check the data, after: [restore, warm], takes: 10m, checks: [data], notes: Look at yesterday's rooms too.}
          - {name: Start the application, takes: 3m, run: "kubectl scale deployment app --replicas=${REPLICAS:-3}", reaches: full}
          - {name: Watch, takes: ongoing}
        afterwards:
          - {name: Write down what happened, by: team-lead, takes: 1h}
      restore-old:
        title: Get back an old year
        recovers: database
        from: yearly
        when: [logical]
        symptoms: [an auditor asks for an old year]
        steps:
          - {restore: database, from: yearly}
          - {id: shift, name: Move the traffic, takes: 5m, ttl: 5m}
          - {name: Move the traffic by hand, instead: shift, takes: unknown}
      smoke-test:
        recovers: application
        from: none
        when: [service, instance, zone, logical]
        detect: 5m
        steps: [{name: Run the smoke test, takes: 10m, run: "./smoke.sh", needs: [api-gateway]}]
      restore-cache:
        recovers: cache
        from: standby
        when: [service, instance, zone]
        takes: 10m..20m
      move-region:
        title: Move to the other region
        recovers: [database, cache, application]
        when: [region, account]
        into: {at: west}
        detect: 30m
        steps:
          - {name: Build the infrastructure, takes: 1h..2h, run: "terraform apply -var-file=west.tfvars"}
          - {restore: database, from: nightly, at: west, takes: 1h..3h}
          - {restore: cache, from: none, takes: 10m}
          - {name: Move DNS, ttl: 5m, elapsed: 5h..6h}
          - {procedure: smoke-test, within: 20m}
        claims: {takes: 3h..6h, loses: 26h}
      cell-broadcast: {title: Tell everybody, recovers: application, from: none, when: [compromise], status: planned, look-back: 30d, steps: [{name: Send it, takes: 5m}]}
    checks:
      data: [All tables hold the expected rows, {name: API, run: "curl -fsS https://drills.example/health", expect: http 200}]
      later: [{name: Bills are right, at-most: 3}]
    scenarios:
      region-lost: {title: The region is gone, scope: region, severity: critical, likelihood: rare, symptoms: [nothing answers], answer: move-region}
      secret-out: {scope: compromise, accepts: everything, because: nothing secret is kept}
    priorities:
      critical: {within: 4h, recover: [database, application]}
    jobs:
      weekly-look: {verifies: [database.nightly], schedule: weekly Mon 09:00, takes: 15m, manual: true, run: "./look.sh"}
    drills:
      restore-test: {type: restore, schedule: weekly Sun 06:00, covers: [restore-database], last: 2026-11-15, measured: {rto: 52m, rpo: 3m}, does: [Restore into staging, Count the rows]}
      simulation: {type: simulation, schedule: monthly first Tue, covers: [move-region], last: 2026-11-03, next: 2026-12-01, takes: 8h}
    alerts:
      backup-failed: {watches: [database.nightly], respond: 15m, do: Run the backup by hand, notify: [on-call], severity: page}
    routines: {daily: [Verify backup completion], monthly: [Security audit]}
    logs: {recovery: {keep: 3y, in: [cloudwatch-logs]}}
    people:
      devops: {title: DevOps team, members: [on-call], slack: "#drills"}
      on-call: {phone: "+1-555-0123"}
      dba: {title: Database administrator, pager: dba-primary, email: dba@example.com}
      team-lead: {email: lead@example.com, does: decides to move the region}
      hoster: {external: true, contract: premium, phone: "0800 HELP"}
    escalation: [{after: 30m, notify: [team-lead]}, {after: 0m, notify: [devops], title: first line}, {after: unknown, notify: [hoster]}]
    notices: {customers: {within: 1h, repeat: every 1h, by: [status-page], owner: team-lead, message: We are restoring your rooms}}
    review: {schedule: every 90d, last: 2026-10-15, by: devops, after: [failed backup, plan activation]}
    documents:
      retention-policy: {path: docs/data-retention.md}
      status-page: {title: Status page, url: "https://status.drills.example/"}
    waivers:
      old-years: {rule: unproved-promise, for: restore-old, until: 2027-03-31, because: "nobody asked yet, OPS-311", approved: team-lead}
    notes: The rooms of a day matter more than those of last year.
    ---
    holdfast: 1
    policy: house
    classes:
      standard: {drills: {restore: 30d}}
    """#
}
