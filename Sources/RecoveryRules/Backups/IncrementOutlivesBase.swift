import Findings
import Quantities
import RecoveryModel

/// An increment that is kept longer than the full backup which it needs, or that has none.
struct IncrementOutlivesBase: Rule {
  static let card = RuleCard(
    "increment-outlives-its-base", .error,
    summary: "Increments are kept longer than the full backup that they build on, or there is no full one.",
    why: "An increment without its full restores nothing.",
    mend: "Make a full backup, and keep it as long as the increments, plus its own gap.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.backupLevels.compactMap { entry in
      let (component, level) = (entry.component, entry.level)
      if component.hasNoFull(for: level) { return .baseless(component, level, in: system) }
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

extension Component {
  /// Whether a level holds what changed since the last full backup, and no other level could be one.
  fileprivate func hasNoFull(for level: Level) -> Bool {
    guard level.isLive, level.source == nil, level.backup?.from == nil, level.holdsChanges else {
      return false
    }
    return !levels.contains { $0.backup != nil && !$0.holdsChanges }
  }
}

extension Level {
  /// Whether it holds what changed since a backup of the same component.
  fileprivate var holdsChanges: Bool {
    ["incremental", "differential"].contains(backup?.method?.known)
  }
}

extension Finding {
  fileprivate static func baseless(_ component: Component, _ level: Level, in system: ProvedSystem)
    -> Finding?
  {
    guard let method = level.backup?.method else { return nil }
    return IncrementOutlivesBase.finding(
      "`\(level.name)` of `\(component.name)` holds what changed since a full backup, and there is none",
      at: method.span, label: "restores nothing by itself",
      subject: system.subject(component.name, level.name)
    ).help("make a full backup as well; where the tool makes the first run a full one, say `method: copy`")
  }
}
