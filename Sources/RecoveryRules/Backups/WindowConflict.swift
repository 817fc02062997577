import Findings
import Quantities
import RecoveryModel

/// A backup window that overlaps the maintenance window.
struct WindowConflict: Rule {
  static let card = RuleCard(
    "window-conflict", .error,
    summary: "The backup window overlaps the maintenance window.",
    why: "Platforms refuse it, or one of the two is put off to a time that nobody chose.",
    mend: "Move one of them.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.backupLevels.compactMap { entry in
      let (component, level) = (entry.component, entry.level)
      guard let window = level.backup?.window, let hours = window.known,
        let maintenance = component.spec.maintenance,
        let upkeep = maintenance.known, hours.overlaps(upkeep)
      else { return nil }
      return Self.finding(
        "the window of `\(component.name).\(level.name)`, \(hours), overlaps maintenance, \(upkeep)",
        at: window.span, label: "backups may begin here", subject: system.subject(component.name, level.name)
      ).and(maintenance.span, "the platform may take it down here")
    }
  }
}
