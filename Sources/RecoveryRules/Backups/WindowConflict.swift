import Findings
import Quantities
import RecoveryModel
import SourceText

/// A backup window that overlaps the maintenance window, or a run that begins in it.
struct WindowConflict: Rule {
  static let card = RuleCard(
    "window-conflict", .error,
    summary: "The backup window overlaps the maintenance window, or a backup begins in it.",
    why: "Platforms refuse it, or one of the two is put off to a time that nobody chose.",
    mend: "Move one of them.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.backupLevels.compactMap { entry in
      let (component, level) = (entry.component, entry.level)
      guard let maintenance = component.spec.maintenance, let upkeep = maintenance.known else { return nil }
      guard let window = level.backup?.window else {
        return run(of: level, of: component, beginningIn: upkeep, maintenance.span, in: system)
      }
      guard let hours = window.known, hours.overlaps(upkeep) else { return nil }
      return Self.finding(
        "the window of `\(component.name).\(level.name)`, \(hours), overlaps maintenance, \(upkeep)",
        at: window.span, label: "backups may begin here", subject: system.subject(component.name, level.name)
      ).and(maintenance.span, "the platform may take it down here")
    }
  }

  /// A run of one's own job that begins while the platform may be down. What runs several times a day has other runs, and
  /// cannot keep out of the window.
  private func run(
    of level: Level, of component: Component, beginningIn upkeep: TimeWindow, _ span: SourceSpan,
    in system: ProvedSystem
  ) -> Finding? {
    guard level.isLive, !level.runsItself, level.schedules.count == 1, let written = level.schedules.first,
      let schedule = written.known, schedule.minutesOfDay.count == 1, schedule.firesInWindow(upkeep)
    else { return nil }
    return Self.finding(
      "`\(component.name).\(level.name)` runs \(written.text), which is within maintenance, \(upkeep)",
      at: written.span, label: "it begins here", subject: system.subject(component.name, level.name)
    ).and(span, "the platform may be taken down here")
  }
}
