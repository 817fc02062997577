import Findings
import RecoveryModel

/// A backup that nothing runs.
struct TierWithoutSchedule: Rule {
  static let card = RuleCard(
    "tier-without-schedule", .error,
    summary: "A backup has a retention but no schedule: nothing produces it.",
    why: """
      "Yearly backups: 7 years" in a table of retentions, and no job that makes a yearly backup: the tier is empty on \
      the day it is needed.
      """,
    mend: "Give the backup a schedule, name it in a job's `makes:`, or delete the tier.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.backupLevels.compactMap { component, level, backup in
      guard level.isLive, level.schedules.isEmpty, level.source == nil || level.isIncrement,
        level.method.map({ $0.schedule == .own || $0.schedule == .none }) ?? true, backup.window == nil
      else { return nil }
      return .unscheduled(backup, component, in: system)
    }
  }
}

extension Finding {
  fileprivate static func unscheduled(
    _ backup: BackupSpec, _ component: Component, in system: ProvedSystem
  ) -> Finding {
    let kept = backup.keep?.known.map { "is kept \($0), but " } ?? ""
    let finding = TierWithoutSchedule.finding(
      "backup `\(backup.name.text)` of `\(component.name)` \(kept)never runs", at: backup.name.span,
      label: "no schedule makes this", subject: system.subject(component.name, backup.name.text)
    ).and(backup.keep?.span, "what is kept so long")
    return finding.help(
      "add `schedule:` to it, or `schedule: on demand` with `manual: true` where a person runs it")
  }
}
