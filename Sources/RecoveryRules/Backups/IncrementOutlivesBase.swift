import Findings
import Quantities
import RecoveryModel

/// An increment that is kept longer than the full backup which it needs.
struct IncrementOutlivesBase: Rule {
  static let card = RuleCard(
    "increment-outlives-its-base", .error,
    summary: "Increments are kept longer than the full backup that they build on.",
    why: "An increment without its full restores nothing.",
    mend: "Keep the full backup as long as the increments, plus its own gap.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.backupLevels.compactMap { component, level, backup in
      guard let base = level.base, component.levels.indices.contains(base), let keep = backup.keep,
        case .period(let period)? = keep.known, let baseKeep = component.levels[base].keep,
        case .period(let basePeriod)? = baseKeep.known, basePeriod.shortest < period.longest
      else { return nil }
      return Self.finding(
        "increments `\(backup.name.text)` are kept \(period), but their full `\(component.levels[base].name)` only \(basePeriod)",
        at: keep.span, label: "useless once the full is gone", subject: system.subject(component.name, level.name)
      ).and(baseKeep.span, "the full goes after this").fix(Fix("keep \(basePeriod)", [Edit(keep.span, "\(basePeriod)")]))
    }
  }
}
