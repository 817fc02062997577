import Quantities
import RecoveryModel

/// A backup in a store of which it is said how long it is kept: until a time is over, or for ever.
struct KeptBackup {
  /// What it is a backup of.
  let component: Component
  /// The backup.
  let level: Level
  /// What is said.
  let keep: Written<Keep>
  /// The time; nil for ever.
  let period: Period?

  /// How sentences name it: `database.nightly`.
  var name: String { "\(component.name).\(level.name)" }
}

extension ProvedSystem {
  /// The backups under the prefix of a lifecycle, but for those of which only so many copies are kept.
  func kept(under rule: LifecycleSpec, in store: Store) -> [KeptBackup] {
    system.backupLevels.compactMap { entry in
      let (component, level) = (entry.component, entry.level)
      guard level.store == store.index, let keep = level.keep, level.backup != nil,
        rule.prefix.text.isEmpty || level.backup?.writes?.known?.hasPrefix(rule.prefix.text) ?? false
      else { return nil }
      switch keep.known {
      case .period(let period)?:
        return KeptBackup(component: component, level: level, keep: keep, period: period)
      case .forever?: return KeptBackup(component: component, level: level, keep: keep, period: nil)
      case .copies?, nil: return nil
      }
    }
  }
}

extension SystemPlan {
  /// Every step of every lifecycle of its stores.
  var lifecycleSteps: [(step: LifecycleStepSpec, rule: LifecycleSpec, store: Store)] {
    var steps: [(step: LifecycleStepSpec, rule: LifecycleSpec, store: Store)] = []
    for store in stores {
      for rule in store.spec.lifecycle { steps += rule.steps.map { ($0, rule, store) } }
    }
    return steps
  }
}
