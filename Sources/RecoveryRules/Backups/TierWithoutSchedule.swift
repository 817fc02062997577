import Findings
import PlatformFacts
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
    system.system.backupLevels.compactMap { entry in
      let (component, level) = (entry.component, entry.level)
      guard level.isLive, level.schedules.isEmpty, level.source == nil || level.isIncrement,
        level.method.map({ $0.schedule == .own || $0.schedule == .none }) ?? true,
        level.backup?.window == nil,
        // A method that its platform does not have is a finding of its own, and may have run by itself.
        level.method != nil || component.platform == nil || level.backup?.method?.known == nil,
        !component.mayRunByItself(level)
      else { return nil }
      return .unscheduled(level, component, in: system)
    }
  }
}

extension Component {
  /// Whether nothing is known of the platform that it names, and others run this method by themselves.
  fileprivate func mayRunByItself(_ level: Level) -> Bool {
    guard platform == nil, spec.platform?.known != nil, let word = level.backup?.method?.known else {
      return false
    }
    return Platforms.all.contains { platform in
      platform.methods.contains { $0.name == word && $0.schedule != .own && $0.schedule != .none }
    }
  }
}

extension Finding {
  fileprivate static func unscheduled(
    _ level: Level, _ component: Component, in system: ProvedSystem
  ) -> Finding {
    let kept = level.keep?.known.map { "is kept \($0), but " } ?? ""
    let finding = TierWithoutSchedule.finding(
      "backup `\(level.name)` of `\(component.name)` \(kept)never runs", at: level.clause.key,
      label: "no schedule makes this", subject: system.subject(component.name, level.name)
    ).and(level.keep?.span, "what is kept so long")
    return finding.help(
      "add `schedule:` to it, or `schedule: on demand` with `manual: true` where a person runs it")
  }
}
