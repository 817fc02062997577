import PlatformFacts
import Quantities
import RecoveryModel

extension Prover {
  /// The most that can be lost when the best of some levels is used that outlive the scope; nil means all levels.
  mutating func worstLoss(
    of component: Component, in system: SystemPlan, scope: Scope, noticed: TimeSpan?,
    among chosen: [Int]? = nil
  ) -> WorstLoss {
    guard scope.losesData, !component.isStateless else { return WorstLoss(.nothing) }
    var fates: [LevelFate] = []
    var best: LevelFate?
    for index in chosen ?? Array(component.levels.indices) {
      let fate = LevelFate(
        level: index,
        survival: survival(of: index, in: component, system: system, scope: scope, noticed: noticed),
        lag: lag(of: index, in: component, system: system))
      fates.append(fate)
      guard fate.survival == .survives else { continue }
      if best.map({ fate.lag.isBetter(than: $0.lag) }) ?? true { best = fate }
    }
    if fates.isEmpty, component.spec.stateless?.isUnknown == true { return WorstLoss(.unknown) }
    guard let best else { return WorstLoss(.everything, levels: fates) }
    return WorstLoss(.since(level: best.level, best.lag), levels: fates)
  }

  /// The most that can be lost when a procedure brings the component back: it follows the level that the procedure
  /// reads, or that level's copies in other places, however good another mechanism may be.
  mutating func worstLoss(
    of component: Component, by restore: Restore, in system: SystemPlan, scope: Scope, noticed: TimeSpan?
  ) -> WorstLoss {
    guard scope.losesData, !component.isStateless else { return WorstLoss(.nothing) }
    switch restore.from {
    case .level(let index):
      let copies = component.levels.indices.filter { component.levels[$0].isStoreCopy(of: index) }
      return worstLoss(of: component, in: system, scope: scope, noticed: noticed, among: [index] + copies)
    case .nothing:
      let isOpen = component.levels.isEmpty && component.spec.stateless?.isUnknown == true
      return WorstLoss(isOpen ? .unknown : .everything)
    case .unsaid: return worstLoss(of: component, in: system, scope: scope, noticed: noticed)
    case .unknown, .dangling: return WorstLoss(.unknown)
    }
  }
}
