import PlatformFacts
import Quantities
import RecoveryModel

extension Prover {
  /// How old the newest usable point of a level can be at worst when damage is noticed so late: its lag and, where it
  /// builds on full points of which one may be gone before anything that builds on the next can be read, the time until
  /// that next one is usable. What was built on the one before is of no use then.
  mutating func age(
    of index: Int, in component: Component, system: SystemPlan, noticed: TimeSpan
  ) -> Sum {
    let lag = lag(of: index, in: component, system: system)
    guard let base = component.base(of: index), component.goesWithOneFull(index),
      let stays = surelyStays(base, in: component, system: system)
    else { return lag }
    let fulls = rhythm(of: base, in: component, system: system)
    guard stays < fulls.gap + fulls.spread + lag.known + noticed else { return lag }
    let gap = Term.Kind.gap(of: component.levels[base].name)
    return lag + Sum(self.lag(of: base, in: component, system: system).terms.filter { $0.kind != gap })
  }

  /// How long a point of a level stays at least once it can be read; nil where that has no end, or nobody knows it.
  private mutating func surelyStays(
    _ index: Int, in component: Component, system: SystemPlan
  ) -> TimeSpan? {
    let level = component.levels[index]
    switch level.effectiveKeep {
    case .forever?, nil: return nil
    case .period(let period)?: return period.rotation
    case .copies(let count)?:
      return leastSpan(of: count, level.schedules.compactMap(\.known), level.method, system)
    }
  }
}
