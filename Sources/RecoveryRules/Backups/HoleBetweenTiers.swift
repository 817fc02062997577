import Findings
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// An age at which no restore point is certain to exist, between two tiers.
struct HoleBetweenTiers: Rule {
  static let card = RuleCard(
    "hole-between-tiers", .error,
    summary: "One tier ends before the next coarser one is certain to have a point.",
    why: """
      Dailies kept 14 days under a monthly backup leave ages of 15 to 31 days at which there may be no point at all: \
      the monthly one of that age has not been made yet, the dailies are gone.
      """,
    mend: "Keep the finer tier at least as long as the coarser one's gap.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.components.flatMap { component in
      let tiers = Tier.all(of: component, in: system.system)
      return zip(tiers, tiers.dropFirst()).compactMap { finer, coarser -> Finding? in
        guard finer.reach < coarser.gap else { return nil }
        return .hole(component, finer, coarser, in: system)
      }
    }
  }
}

/// A series of points of a component, how far apart they are and how far back they reach.
struct Tier {
  let level: Level
  let keep: Written<Keep>
  let gap: TimeSpan
  let reach: TimeSpan

  /// The tiers that keep the whole component for a time, finest first; of two equally fine the longer counts.
  static func all(of component: Component, in system: SystemPlan) -> [Tier] {
    let tiers = component.levels.compactMap { level -> Tier? in
      guard level.isLive, level.keepsPast, let backup = level.backup, !level.isIncrement,
        backup.includes.isEmpty,
        let keep = level.keep, let known = keep.known, let gap = level.tierGap(in: system.zone)
      else { return nil }
      switch known {
      case .period(let period): return Tier(level: level, keep: keep, gap: gap, reach: period.shortest)
      case .copies(let count): return Tier(level: level, keep: keep, gap: gap, reach: gap * Int64(count))
      case .forever: return Tier(level: level, keep: keep, gap: gap, reach: .days(1_000_000))
      }
    }
    return tiers.sorted { ($0.gap, $0.reach) < ($1.gap, $1.reach) }.reduce(into: []) { kept, tier in
      if kept.last?.gap == tier.gap { kept.removeLast() }
      if kept.last.map({ $0.reach < tier.reach }) ?? true { kept.append(tier) }
    }
  }
}

extension Level {
  /// The longest time between two points by the schedule or the platform's rhythm; nil where neither says.
  fileprivate func tierGap(in zone: Zone) -> TimeSpan? {
    if !schedules.isEmpty {
      return schedules.compactMap { $0.known?.longestGap(in: zone)?.span }.min()
    }
    switch method?.schedule {
    case .continuous?: return .zero
    case .fixed(let span)?: return span
    default: return nil
    }
  }
}

extension Finding {
  fileprivate static func hole(
    _ component: Component, _ finer: Tier, _ coarser: Tier, in system: ProvedSystem
  ) -> Finding {
    let days = (coarser.gap.seconds + 86_399) / 86_400
    return HoleBetweenTiers.finding(
      "between \(finer.reach) and \(coarser.gap) back, `\(component.name)` may have no restore point",
      at: finer.keep.span, label: "`\(finer.level.name)` ends here",
      subject: system.subject(component.name, finer.level.name)
    ).and(
      coarser.level.schedules.first?.span ?? coarser.level.clause.key,
      "points of `\(coarser.level.name)` are \(coarser.gap) apart"
    )
    .fix(Fix("keep `\(finer.level.name)` \(days)d", [Edit(finer.keep.span, "\(days)d")]))
  }
}
