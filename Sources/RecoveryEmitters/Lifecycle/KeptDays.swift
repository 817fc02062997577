import Quantities
import RecoveryModel

/// For how many whole days something stays: what is kept *at least*, so every rounding goes up.
package enum KeptDays: Hashable, Sendable {
  /// So many days.
  case days(Int)
  /// Without an end, or nobody said an end: what nobody allows to delete is never deleted.
  case forever

  /// The longer of the two.
  package func longer(_ other: KeptDays) -> KeptDays {
    guard case .days(let mine) = self, case .days(let theirs) = other else { return .forever }
    return .days(max(mine, theirs))
  }

  /// The number; nil where there is no end.
  package var count: Int? {
    if case .days(let count) = self { count } else { nil }
  }
}

extension TimeSpan {
  /// Whole days, a part of a day counting as a day; never less than one, never so many that arithmetic overflows.
  package var daysRoundedUp: Int {
    let days = seconds / 86400 + (seconds % 86400 > 0 ? 1 : 0)
    return Int(min(max(days, 1), 1_000_000))
  }
}

extension SystemPlan {
  /// For how many days the points of a level must stay: their own keep, and that of increments which build on them.
  package func keptDays(of level: Int, in component: Component) -> KeptDays {
    keptDays(of: level, in: component, depth: 0)
  }

  private func keptDays(of index: Int, in component: Component, depth: Int) -> KeptDays {
    let level = component.levels[index]
    var kept = ownDays(of: level)
    guard depth < component.levels.count else { return kept }
    let reach = longestGap(of: level)
    for other in component.levels.indices where component.levels[other].base == index {
      guard other != index, let increments = keptDays(of: other, in: component, depth: depth + 1).count,
        let reach
      else { return .forever }
      kept = kept.longer(.days(increments + reach.daysRoundedUp))
    }
    return kept
  }

  private func ownDays(of level: Level) -> KeptDays {
    switch level.keep?.known {
    case nil, .forever?: return .forever
    case .period(let period)?: return .days(period.longest.daysRoundedUp)
    case .copies(let count)?:
      guard let gap = longestGap(of: level) else { return .forever }
      return .days((gap * Int64(count)).daysRoundedUp)
    }
  }

  /// The longest time between two points of a level; nil where nothing bounds it.
  package func longestGap(of level: Level) -> TimeSpan? {
    if level.schedules.isEmpty, case .fixed(let span)? = level.method?.schedule { return span }
    return level.schedules.compactMap { $0.known?.longestGap(in: zone)?.span }.min()
  }
}
