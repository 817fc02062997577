import ConfigTrees
import PlatformFacts
import Quantities
import RecoveryModel
import Testing

@testable import RecoveryEmitters

@Suite("When a backup is stale")
struct StaleThresholdTests {
  /// The alerts of the sample system with its database's backups changed.
  private func rules(_ change: (inout SystemSpec) -> Void = { _ in }) -> [AlertRule] {
    let (system, proofs, _) = SampleSystem.proved(SampleSystem.drills(change))
    return SystemAlerts(system: system, proofs: proofs).groups.flatMap(\.rules)
  }

  /// The number against which the alert about a backup compares.
  private func bound(_ alert: Names.Alert, _ backup: String, in rules: [AlertRule]) -> Int? {
    let rule = rules.first { $0.alert == alert && $0.labels.contains(MetricLabel("backup", backup)) }
    guard case .binary(_, .greater, _, .number(let decimal))? = rule?.expression else { return nil }
    return Int(decimal.text)
  }

  @Test("the tightest promise that relies on a level, less what its run takes, is its threshold")
  func promised() {
    // 26h for the region, restored from nightly, whose point is 25m old when its run ends.
    #expect(bound(.backupStale, "nightly", in: rules()) == (26 * 60 - 25) * 60)
  }

  @Test("a level that no promise relies on is stale after its gap, its run and a tenth of the gap")
  func unpromised() {
    // 35 days between the first Sundays of two months at the most.
    let expected = 35 * 86_400 + 25 * 60 + 35 * 8640
    #expect(bound(.backupStale, "monthly", in: rules()) == expected)
  }

  @Test("a threshold never stands below what a normal run needs")
  func neverBelow() {
    let tight = rules { system in
      system.objectives?.when[0].rpo = SampleSystem.said(.atMost(.hours(24)))
    }
    #expect(bound(.backupStale, "nightly", in: tight) == 24 * 3600 + 25 * 60 + 8640)
  }

  @Test("the spec's own bound tunes the alert that it speaks of and no other")
  func tuned() {
    let tuned = rules { system in
      system.alerts = ByName([
        SampleSystem.clause("stale") { alert in
          alert.watches = SampleSystem.names("database.nightly")
          alert.on = SampleSystem.said(.staleness)
          alert.over = SampleSystem.read("25h")
        }
      ])
    }
    #expect(bound(.backupStale, "nightly", in: tuned) == 25 * 3600)
    #expect(bound(.backupSlow, "nightly", in: tuned) == 25 * 60)
  }

  @Test(
    "every alert is silent in the minute before it fires, and none stands twice under one name and labels")
  func trials() {
    let rules = rules()
    #expect(rules.count > 30)
    #expect(rules.allSatisfy { $0.trial.silentAt >= 0 && $0.trial.firesAt == $0.trial.silentAt + 1 })
    let names = rules.map { "\($0.alert.rawValue) \($0.labels)" }
    #expect(Set(names).count == names.count)
  }

  @Test("what a platform runs is watched by its exporter or asked for, and a planned backup is not watched")
  func signals() {
    let all = rules { system in
      let database = SampleSystem.database
      database.backups[1].status = SampleSystem.said(.planned)
      system.components[0] = database
    }
    #expect(bound(.backupStale, "nightly", in: all) == nil)
    #expect(bound(.backupStale, "pitr", in: all) == 3600)
    #expect(all.contains { $0.expression.text.contains("redis_aof_last_write_status") })
    #expect(all.contains { $0.expression.text.contains("kube_cronjob_status_last_successful_time") })
    #expect(all.contains { $0.expression.text.contains("dimension_DBInstanceIdentifier=\"orders-west\"") })
  }
}
