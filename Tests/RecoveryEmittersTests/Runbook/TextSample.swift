/// A spec in which every free text is the word `TEXT`, for tests to put their own in its place.
enum TextSample {
  /// The system.
  static let yaml = #"""
    holdfast: 1
    system: hostile
    title: TEXT
    owner: eve
    notes: TEXT
    timezone: UTC
    objectives: {rto: 4h, rpo: 26h}
    components:
      database:
        title: TEXT
        platform: postgres
        resource: TEXT
        region: TEXT
        holds: [TEXT]
        parts: [TEXT]
        alternative: TEXT
        notes: TEXT
        backups:
          dump: {method: dump, schedule: daily 02:00, takes: 5m, keep: 30d, to: store, includes: [TEXT], writes: TEXT, run: TEXT, notes: TEXT, verify: {by: restore, run: TEXT, notes: TEXT, checks: [TEXT, {name: TEXT, run: TEXT, expect: TEXT}]}}
    stores:
      store: {platform: s3, bucket: TEXT, account: TEXT, notes: TEXT, lifecycle: {daily/: [{after: 1d, expire: true}]}}
    keys: {key: {opens: [store], kept: [TEXT], quorum: TEXT, notes: TEXT}}
    recovery:
      restore:
        title: TEXT
        recovers: database
        from: dump
        symptoms: [TEXT]
        severity: TEXT
        impact: TEXT
        requires: [TEXT]
        reads: {store: TEXT}
        notes: TEXT
        steps:
          - {id: one, name: TEXT, takes: 1m, run: TEXT, needs: [TEXT], reaches: serving, notes: TEXT, checks: [group]}
          - {id: two, name: TEXT, takes: unknown, instead: one}
          - {name: TEXT, takes: ongoing, after: [one]}
        afterwards: [{name: TEXT, run: TEXT}]
    checks: {group: [TEXT, {name: TEXT, run: TEXT, expect: TEXT}], loose: [TEXT]}
    scenarios: {end: {title: TEXT, scope: zone, likelihood: TEXT, impact: TEXT, symptoms: [TEXT], answer: restore, notes: TEXT}}
    priorities: {high: {recover: [TEXT], notes: TEXT}}
    jobs: {job: {makes: [database.dump], run: TEXT, notes: TEXT}}
    drills: {drill: {title: TEXT, type: tabletop, covers: [restore], does: [TEXT], run: TEXT, notes: TEXT}}
    alerts: {alert: {title: TEXT, watches: [database], do: TEXT, severity: TEXT, notes: TEXT}}
    routines: {daily: [TEXT]}
    logs: {log: {in: [TEXT], notes: TEXT}}
    people: {eve: {title: TEXT, does: TEXT, phone: TEXT, email: TEXT, slack: TEXT, pager: TEXT, contact: TEXT, contract: TEXT, notes: TEXT}}
    escalation: [{after: 0m, notify: [eve], title: TEXT}]
    notices: {all: {by: [TEXT], message: TEXT}}
    review: {after: [TEXT]}
    documents: {paper: {title: TEXT, path: TEXT, version: TEXT}, web: {title: TEXT, url: "javascript:alert(1)"}}
    waivers: {waiver: {rule: unused-store, until: 2027-01-01, because: TEXT}}
    """#
}
