import Testing

@Suite("Pictures of a change: components, copies and steps") struct ThingPictureTests {
  @Test("a component and a copy that are new")
  func added() {
    #expect(
      Pair.edited(
        to: [
          (
            "    backups:\n",
            "    backups:\n      weekly: {method: export, schedule: weekly Sun 05:00, takes: 30m, keep: 12w, to: archive}\n"
          ),
          (
            "stores:\n",
            "  application: {stateless: true, needs: [database], objectives: {rto: 4h}}\nstores:\n"
          ),
        ]
      ).text == #"""
        strengthened: 1 stronger, 1 other, 1 new finding

        orders (system)
          stronger  database.weekly: backup added: export, weekly Sun 05:00, kept 12w, to archive
          other     application: component added: stateless true, needs database

        findings
          new   error[unanswered-scope]: no procedure brings `application` back when it fails or its instance, zone or region is lost

        artifacts are not compared: the change has errors

        """#)
  }

  @Test("a component that is gone with its promises")
  func removed() {
    #expect(
      Pair.edited(
        from: [
          (
            "stores:\n",
            "  application: {stateless: true, needs: [database], objectives: {rto: 4h}}\nstores:\n"
          )
        ],
        to: [("  application: {stateless: true, needs: [database], objectives: {rto: 4h}}\n", "")]
      ).text == #"""
        weakened, and not approved: 1 weaker, 1 finding gone

        orders (system)
          weaker    application: component removed: stateless true, needs database [not approved]

        findings
          gone  error[unanswered-scope]: no procedure brings `application` back when it fails or its instance, zone or region is lost

        artifacts are not compared: the base has errors

        help: a weakening that is meant is approved in the same change: approvals: {NAME: {for: THING, because: ..., approved: WHO, date: DAY}}

        """#)
  }

  @Test("steps that come, go, change their places and take longer")
  func steps() {
    #expect(
      Pair.edited(
        to: [
          (
            "      - {name: Restore to a new instance, takes: 20m..50m}\n      - {name: Point the service at it, takes: 5m}\n",
            "      - {id: warn, name: Tell everybody, takes: 5m}\n      - {name: Point the service at it, takes: 5m}\n      - {name: Restore to a new instance, takes: 25m..60m}\n      - {name: Look at it, takes: 5m}\n"
          )
        ]
      ).text == #"""
        every promise kept, figures worse: 4 weaker, 3 others, 2 artifacts

        orders (system)
          weaker    database: recovery time 1h 10m -> 1h 30m when it fails, its instance or zone is lost, or its data is wrong, slack 50m -> 30m, the promise is as it was
          weaker    database: recovery time 1h 10m -> 1h 30m when its region is lost, slack 2h 50m -> 2h 30m, the promise is as it was
          weaker    restore: time of all steps 55m -> 1h 15m
          weaker    restore: step `Restore to a new instance`: takes 20m..50m -> 25m..1h
          other     restore: order of steps Restore to a new instance, Point the service at it -> Tell everybody, Point the service at it, Restore to a new instance, Look at it
          other     restore: step `Tell everybody` added: 5m
          other     restore: step `Look at it` added: 5m

        artifacts
          systems/orders/RUNBOOK.md +17 -13
          systems/orders/objectives.json +236 -78

        """#)
  }

  @Test("a component under another name is the same component")
  func renamedComponent() {
    #expect(
      Pair.edited(
        to: [("  database:\n", "  records:\n"), ("recovers: database", "recovers: records")]
      ).text == #"""
        changed, neither weaker nor stronger: 1 other, 5 artifacts

        orders (system)
          other     records: name database -> records

        artifacts
          systems/orders/RUNBOOK.md +12 -12
          systems/orders/lifecycle/archive.json +1 -1
          systems/orders/objectives.json +7 -7
          systems/orders/prometheus/orders.rules.yaml +1 -1
          systems/orders/terraform/buckets.tf +3 -3

        """#)
  }

  @Test("a system under another name is the same system")
  func renamedSystem() {
    #expect(
      Pair.edited(
        to: [("system: orders\n", "system: purchases\n")]
      ).text == #"""
        changed, neither weaker nor stronger: 1 other, 20 artifacts

        purchases (system, was orders)
          other     name orders -> purchases

        artifacts
          systems/orders/RUNBOOK.md +0 -154 (gone)
          systems/orders/alertmanager/orders.routes.yaml +0 -31 (gone)
          systems/orders/lifecycle/archive.json +0 -27 (gone)
          systems/orders/objectives.json +0 -878 (gone)
          systems/orders/prometheus/orders.rules.test.yaml +0 -30 (gone)
          systems/orders/prometheus/orders.rules.yaml +0 -26 (gone)
          systems/orders/terraform/buckets.tf +0 -81 (gone)
          systems/orders/terraform/main.tf +0 -10 (gone)
          systems/orders/terraform/variables.tf +0 -13 (gone)
          systems/orders/terraform/versions.tf +0 -14 (gone)
          systems/purchases/RUNBOOK.md +154 -0 (new)
          systems/purchases/alertmanager/purchases.routes.yaml +31 -0 (new)
          systems/purchases/lifecycle/archive.json +27 -0 (new)
          systems/purchases/objectives.json +878 -0 (new)
          systems/purchases/prometheus/purchases.rules.test.yaml +30 -0 (new)
          systems/purchases/prometheus/purchases.rules.yaml +26 -0 (new)
          systems/purchases/terraform/buckets.tf +81 -0 (new)
          systems/purchases/terraform/main.tf +10 -0 (new)
          systems/purchases/terraform/variables.tf +13 -0 (new)
          systems/purchases/terraform/versions.tf +14 -0 (new)

        """#)
  }

  @Test("settings that say less, and contacts that say something else")
  func settings() {
    #expect(
      Pair.edited(
        to: [
          ("versioning: true", "lock: {mode: governance, keep: 7d}, versioning: true"),
          ("quarterly 1 10:00, covers: [restore]", "yearly Jan 5 10:00, covers: [restore]"),
          ("\"#payments\"", "\"#money\""),
        ]
      ).text == #"""
        weakened, and not approved: 1 weaker, 1 stronger, 1 other, 5 artifacts

        orders (system)
          weaker    restore-test: schedule quarterly 1 10:00 -> yearly Jan 5 10:00 [not approved]
          stronger  archive: lock added: governance, 7d
          other     payments: contact: slack #payments -> #money

        artifacts
          systems/orders/RUNBOOK.md +6 -6
          systems/orders/alertmanager/orders.routes.yaml +1 -1
          systems/orders/prometheus/orders.rules.test.yaml +3 -3
          systems/orders/prometheus/orders.rules.yaml +2 -2
          systems/orders/terraform/buckets.tf +18 -3

        help: a weakening that is meant is approved in the same change: approvals: {NAME: {for: THING, because: ..., approved: WHO, date: DAY}}

        """#)
  }
}
