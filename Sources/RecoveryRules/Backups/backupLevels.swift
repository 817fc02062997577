import RecoveryModel

extension SystemPlan {
  /// Every backup of every component, with its level; copies in replicas of stores are not counted.
  var backupLevels: [(component: Component, level: Level, backup: BackupSpec)] {
    components.flatMap { component in
      component.levels.compactMap { level in level.backup.map { (component, level, $0) } }
    }
  }
}
