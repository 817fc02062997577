import PlatformFacts
import Quantities
import RecoveryModel

extension Prover {
  /// The most that can be lost when the best of some levels is used that outlive the failure; nil means all levels.
  mutating func worstLoss(
    of component: Component, in system: SystemPlan, _ failure: Failure, among chosen: [Int]? = nil
  ) -> WorstLoss {
    guard failure.scope.losesData, !component.isStateless, !component.outlives(failure.scope) else {
      return WorstLoss(.nothing)
    }
    var fates: [LevelFate] = []
    var best: (fate: LevelFate, sum: Sum)?
    let count = chosen?.count ?? component.levels.count
    fates.reserveCapacity(count)
    for place in 0..<count {
      let index = chosen?[place] ?? place
      let survival = survival(of: index, in: component, system: system, failure)
      let isLeft = survival.isLeft
      let lag = age(of: index, in: component, system: system, noticed: failure.age)
      let restsOn = isLeft ? unknownStanding(of: index, in: component, system: system, failure) : []
      let fate = LevelFate(level: index, survival: survival, lag: lag, restsOn: restsOn)
      fates.append(fate)
      guard isLeft else { continue }
      let sum = fate.sum
      if best.map({ sum.isBetter(than: $0.sum, within: failure.bound) }) ?? true { best = (fate, sum) }
    }
    if fates.isEmpty, component.spec.stateless?.isUnknown == true { return WorstLoss(.unknown) }
    guard let best else { return WorstLoss(.everything, levels: fates) }
    let (level, sum) =
      turns(of: component, in: system, fates, besides: best.fate, failure) ?? (best.fate.level, best.sum)
    return WorstLoss(.since(level: level, sum), levels: fates)
  }

  /// The most that can be lost when a procedure brings the component back: it follows the level that the procedure
  /// reads, or that level's copies in other places, however good another mechanism may be. A copy that stands where the
  /// component is brought back is read before the others, however far it is behind.
  mutating func worstLoss(
    of component: Component, by restore: Restore, in system: SystemPlan, _ failure: Failure
  ) -> WorstLoss {
    guard failure.scope.losesData, !component.isStateless, !component.outlives(failure.scope) else {
      return WorstLoss(.nothing)
    }
    switch restore.from {
    case .level(let index):
      if let copy = restore.copy {
        let loss = worstLoss(of: component, in: system, failure, among: [copy])
        if case .since = loss.outcome { return loss }
      }
      var read = [index]
      for copy in component.levels.indices where component.levels[copy].isStoreCopy(of: index) {
        read.append(copy)
      }
      return worstLoss(of: component, in: system, failure, among: read)
    case .nothing:
      let isOpen = component.levels.isEmpty && component.spec.stateless?.isUnknown == true
      return WorstLoss(isOpen ? .unknown : .everything)
    case .unsaid: return worstLoss(of: component, in: system, failure)
    case .unknown, .dangling: return WorstLoss(.unknown)
    }
  }
}

extension Component {
  /// Whether the platform itself spreads the live data so widely that the failure takes none of it: a bucket of a
  /// region outlives a zone. Only what lies in a whole region or more counts, since a failure of one instance is the
  /// loss of the thing itself on platforms that lie in one zone.
  func outlives(_ scope: Scope) -> Bool {
    guard let lies = platform?.extent(in: place), lies == .region || lies == .provider else { return false }
    return scope == .instance || scope == .zone || scope == .region && lies == .provider
  }

  /// Whether the failure leaves it as it is, so that nobody has to bring it back: where nothing is stored no data can be
  /// wrong, unless the component itself promises something for that, and what has no machines serves on.
  func isUntouched(by scope: Scope) -> Bool {
    if scope == .logical { return isStateless && spec.objectives?.promises(in: .logical) == nil }
    return outlives(scope) && platform?.servesWithoutMachines == true
  }
}
