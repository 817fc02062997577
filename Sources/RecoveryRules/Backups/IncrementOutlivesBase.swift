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
    system.system.backupLevels.compactMap { entry in
      let (component, level) = (entry.component, entry.level)
      guard let index = level.base, component.levels.indices.contains(index), let keep = level.keep,
        case .period(let period)? = keep.known, let baseKeep = component.levels[index].keep,
        case .period(let basePeriod)? = baseKeep.known, basePeriod.shortest < period.longest
      else { return nil }
      let base = component.levels[index]
      let gap =
        base.schedules.compactMap { $0.known?.longestGap(in: system.system.zone)?.span }.min() ?? .zero
      let days = ((period.longest + gap).seconds + 86_399) / 86_400
      return Self.finding(
        "increments `\(level.name)` are kept \(period), but their full `\(base.name)` only \(basePeriod)",
        at: keep.span, label: "useless once the full is gone",
        subject: system.subject(component.name, level.name)
      ).and(baseKeep.span, "the full goes after this")
        .fix(
          Fix(
            "keep `\(base.name)` \(days)d, until its last increment is gone",
            [Edit(baseKeep.span, "\(days)d")])
        )
        .fix(Fix("or keep `\(level.name)` \(basePeriod)", [Edit(keep.span, "\(basePeriod)")]))
    }
  }
}
