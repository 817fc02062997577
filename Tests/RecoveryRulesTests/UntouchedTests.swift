import Testing

@Suite("What a failure leaves as it is") struct UntouchedTests {
  private func spec(_ component: String, _ rest: String = "", promises: String = "{rto: 4h, rpo: 1d}")
    -> String
  {
    "holdfast: 1\nsystem: a\nobjectives: \(promises)\ncomponents:\n  b: \(component)\n" + rest
  }

  /// A procedure that answers wrong data alone.
  private let undelete = """
    recovery:
      undelete: {recovers: b, from: v, when: [logical], detect: 1h, steps: [{name: Undelete, takes: 30m}]}

    """

  @Test("nobody has to bring back a bucket that outlives the zone")
  func bucket() {
    let backups = "backups: {v: {method: versioning, keep: 30d}}"
    let bucket = spec("{platform: s3, region: eu-west-1, \(backups)}", undelete)
    #expect(CommandPlaces.underlined("unanswered-scope", in: bucket) == [])
    let cluster = spec(
      "{platform: aurora-postgres, region: eu-west-1, backups: {v: {method: automated, keep: 7d}}}", undelete)
    #expect(CommandPlaces.underlined("unanswered-scope", in: cluster) == [["b", "4h"]])
  }

  @Test("what stores nothing has no wrong data, unless it promises something for that itself")
  func stateless() {
    let redeploy =
      "recovery:\n  r: {recovers: b, when: [service, instance, zone], detect: 1m, steps: [{name: Deploy, takes: 5m}]}\n"
    let own = spec("{stateless: true, objectives: {rto: 1h}}", redeploy)
    #expect(CommandPlaces.underlined("unanswered-scope", in: own) == [])
    let said = spec("{stateless: true, objectives: {rto: 1h, when: {logical: {rto: 2h}}}}", redeploy)
    #expect(CommandPlaces.underlined("unanswered-scope", in: said) == [["b", "2h"]])
  }

  @Test(
    "a host of code that stands in a place of its own is lost with it",
    arguments: [
      ("", 0), (", site: office", 1), (", region: vienna", 1), (", zone: a", 1), (", provider: github", 0),
    ])
  func ownGround(_ place: String, _ count: Int) {
    let component =
      "{platform: gitlab\(place), backups: {v: {method: export, schedule: daily 01:00, takes: 3h, keep: 7d, to: s}}}"
    let rest =
      "stores:\n  s: {platform: s3, region: eu-west-1}\n"
      + "recovery:\n  r: {recovers: b, from: v, when: [instance], detect: 1m, steps: [{name: Restore, takes: 5m}]}\n"
    let found = CommandPlaces.underlined(
      "unachievable-rpo", in: spec(component, rest, promises: "{rto: 1d, when: {instance: {rpo: 4h}}}"))
    #expect(found.count == count)
  }

  @Test("snapshots of a service are its own or none")
  func snapshots() {
    func found(_ platform: String, _ rule: String) -> [[String]] {
      let component =
        "{platform: \(platform), region: r, backups: {v: {method: snapshot, schedule: daily 01:00, takes: 1h, keep: 7d}}}"
      return CommandPlaces.underlined(rule, in: spec(component, promises: "{rpo: 2d}"))
    }
    #expect(found("mongodb-atlas", "total-loss") == [])
    #expect(found("mongodb-atlas", "unknown-platform") == [])
    #expect(found("azure-sql", "unknown-platform") == [["snapshot"]])
    #expect(found("azure-vm", "total-loss").count == 1)
  }
}

@Suite("Slips that plans of others held") struct PlantedSlipTests {
  private let head = "holdfast: 1\nsystem: a\ntimezone: UTC\nobjectives: {rto: 12h}\ncomponents:\n"

  @Test("a priority is late where the steps of its component end too late, not where those behind them do")
  func priorities() {
    let spec =
      head + """
          b: {platform: postgres, region: r, backups: {v: {method: dump, keep: 7d, schedule: daily 01:00, to: s}}}
          c: {platform: postgres, region: r, backups: {v: {method: dump, keep: 7d, schedule: daily 01:00, to: s}}}
        stores: {s: {platform: s3, region: t}}
        recovery:
          r:
            recovers: [b, c]
            when: [logical]
            detect: 10m
            steps: [{restore: b, from: b.v, takes: 30m}, {restore: c, from: c.v, takes: 3h}]
        priorities:
          first: {within: 40m, recover: [b]}
          second: {within: 3h, recover: [c]}

        """
    #expect(CommandPlaces.underlined("late-priority", in: spec).map(\.first) == ["3h"])
    let late = spec.replacing("within: 40m", with: "within: 39m")
    #expect(CommandPlaces.underlined("late-priority", in: late).map(\.first) == ["39m", "3h"])
  }

  @Test(
    "Velero restores into a cluster that is there",
    arguments: [
      ("eksctl create cluster -f c.yaml", 1), ("az aks create --name c", 1), ("tofu apply", 1),
      ("kubectl apply -f c", 0),
    ])
  func velero(_ build: String, _ count: Int) {
    let spec =
      head + """
          b: {platform: kubernetes, region: r, backups: {v: {method: velero, keep: 7d, schedule: daily 01:00, to: s}}}
        stores: {s: {platform: s3, region: t}}
        recovery:
          r:
            recovers: b
            when: [region]
            into: {region: t}
            steps:
              - {name: Restore, restore: b, from: v, takes: 1h}
              - {name: Build, takes: 1h, run: '\(build)'}

        """
    #expect(CommandPlaces.underlined("data-before-infrastructure", in: spec).count == count)
  }

  @Test(
    "a run of one's own that begins in the maintenance window is one that may be broken off",
    arguments: [
      ("weekly Sun 02:00", 1), ("daily 01:00", 1), ("weekly Mon 02:00", 0), ("weekly Sun 03:00", 0),
      ("every 1h", 0),
    ])
  func maintenance(_ schedule: String, _ count: Int) {
    let spec =
      head
      + "  b: {platform: mysql, maintenance: Sun 01:00..03:00, backups: {v: {method: dump, keep: 7d, schedule: \(schedule)}}}\n"
    #expect(CommandPlaces.underlined("window-conflict", in: spec).count == count)
  }

  @Test("etcd's own file is no snapshot, and GitLab's backup lacks its secrets")
  func commands() {
    func found(_ platform: String, _ run: String) -> [[String]] {
      let backups = "backups: {v: {method: snapshot, keep: 7d, run: '\(run)'}}"
      return CommandPlaces.underlined(
        "misused-command", in: head + "  b: {platform: \(platform), \(backups)}\n")
    }
    #expect(found("etcd", "cp /var/lib/etcd/member/snap/db /backup/db") == [["member/snap/db"]])
    #expect(found("etcd", "etcdctl snapshot save /backup/db") == [])
    #expect(found("gitlab", "gitlab-backup create CRON=1") == [["gitlab-backup create"]])
    #expect(found("gitlab", "gitlab-backup create; cp /etc/gitlab/gitlab-secrets.json /b") == [])
  }

  @Test("a drill was due on the day that its schedule names")
  func dueDay() {
    let drills = """
      recovery: {r: {recovers: b, when: [logical], steps: [{name: Restore, takes: 1h}]}}
      drills: {d: {type: restore, schedule: monthly 15, covers: [r], last: 2026-09-15}}

      """
    let picture = Pictures.of(
      "overdue-drill", in: head + "  b: {platform: mysql, backups: {v: {method: dump, keep: 7d}}}\n" + drills)
    #expect(picture.contains("was due on 2026-10-15 and is 37d late"))
  }
}
