import Findings
import Quantities
import RecoveryModel

/// A lock that lasts longer than what it locks is to be kept.
struct LockOutlastsKeep: Rule {
  static let card = RuleCard(
    "lock-longer-than-keep", .error,
    summary: "A compliance lock lasts longer than the backups under it are to be kept.",
    why: "Nobody can delete them before the lock ends, so the retention is not true and the bill is larger.",
    mend: "Keep them as long as the lock, or lock them for less.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.backupLevels.compactMap { entry in
      let (component, level) = (entry.component, entry.level)
      guard let lock = level.lock, lock.mode?.known == .compliance, let locked = lock.keep,
        let time = locked.known,
        let keep = level.keep, case .period(let period)? = keep.known, period.longest < time.shortest
      else { return nil }
      return Self.finding(
        "`\(component.name).\(level.name)` is to be kept \(period), but is locked for \(time)",
        at: keep.span,
        label: "nobody can delete it then", subject: system.subject(component.name, level.name)
      ).and(locked.span, "locked this long").fix(Fix("keep \(time)", [Edit(keep.span, "\(time)")]))
    }
  }
}
