import PlatformFacts
import Quantities
import RecoveryModel

/// What a failure at one moment comes to for a system of a plan.
package func prove(_ disaster: Disaster, striking system: SystemPlan, of plan: Plan) -> MomentProof {
  var prover = Prover(plan)
  return prover.prove(disaster, striking: system)
}

extension Prover {
  /// What a failure at one moment comes to.
  mutating func prove(_ disaster: Disaster, striking system: SystemPlan) -> MomentProof {
    var struck: [StruckComponent] = []
    var standing: [Int] = []
    var begun: [Int: MomentProcedure] = [:]
    for component in system.components {
      guard disaster.strikes(component, in: system),
        !component.isUntouched(by: disaster.scope)
          || !system.answering(component.index, in: disaster.scope).isEmpty
      else {
        standing.append(component.index)
        continue
      }
      struck.append(self.struck(component, by: disaster, in: system, &begun))
    }
    struck.sort { one, two in
      switch (one.latest, two.latest) {
      case (let first?, let second?):
        (first, one.restored ?? first, one.component) < (second, two.restored ?? second, two.component)
      case (let first, let second):
        first == nil && second == nil ? one.component < two.component : first != nil
      }
    }
    let procedures = begun.values.sorted {
      ($0.begins.latest, $0.procedure) < ($1.begins.latest, $1.procedure)
    }
    return MomentProof(disaster: disaster, struck: struck, standing: standing, procedures: procedures)
  }

  private mutating func struck(
    _ component: Component, by disaster: Disaster, in system: SystemPlan,
    _ begun: inout [Int: MomentProcedure]
  ) -> StruckComponent {
    let promise = system.promises.first {
      $0.component == component.index && $0.scope == disaster.scope
    }
    let failure = Failure(scope: disaster.scope, noticed: promise?.noticed, bound: nil)
    let placed = component.standing(in: disaster.place(in: system))
    let returns = system.answering(component.index, in: disaster.scope).compactMap { found in
      back(placed, by: found, disaster, failure, in: system, &begun)
    }
    let losses = returns.map(\.loss)
    let worst = losses.reduce(MomentLoss?.none) { worst, next in
      worst.map { next.isWorse(than: $0) ? next : $0 } ?? next
    }
    let loss =
      worst
      ?? self.loss(
        like: worstLoss(of: placed, in: system, failure), of: placed, disaster, failure, in: system)
    return StruckComponent(component: component.index, loss: loss, returns: returns)
  }

  private mutating func back(
    _ component: Component, by found: (procedure: Int, isFallback: Bool), _ disaster: Disaster,
    _ failure: Failure, in system: SystemPlan, _ begun: inout [Int: MomentProcedure]
  ) -> MomentReturn? {
    let procedure = system.procedures[found.procedure]
    guard let restore = procedure.restore(of: component.index),
      let time = stepTimes(of: found.procedure, in: system, age: failure.age)
    else { return nil }
    let (scope, age) = (disaster.scope, failure.age)
    waiting.append(WaitKey(system: system.index, component: component.index, scope: scope, age: age))
    var start = beginning(of: procedure, for: component, in: system, scope: scope, age: age)
    waiting.removeLast()
    for term in sharing(of: found.procedure, for: component, in: system, scope: scope, age: age) {
      start.worst.add(term)
    }
    let moment = disaster.moment
    let begins = (earliest: moment + start.best, latest: moment + start.worst.known)
    let steps = time.steps.map { step in
      (
        begins: begins.earliest + step.earliestStart, ends: begins.latest + step.latestEnd,
        isExact: start.worst.isExact && step.path.isExact
      )
    }
    let earlier = begun[found.procedure]
    // What helps several components begins, at the latest, with the one that waits longest.
    if earlier.map({ $0.begins.latest < begins.latest }) ?? true {
      begun[found.procedure] = MomentProcedure(
        procedure: found.procedure, components: (earlier?.components ?? []) + [component.index],
        begins: begins,
        steps: steps)
    } else if let earlier {
      begun[found.procedure] = MomentProcedure(
        procedure: found.procedure, components: earlier.components + [component.index],
        begins: earlier.begins,
        steps: earlier.steps)
    }
    let whole = start.worst + time.worst
    let restored = zip(procedure.steps, steps).filter { step, _ in
      step.restore?.component == component.index
    }.map(\.1.ends).max()
    return MomentReturn(
      procedure: found.procedure, isFallback: found.isFallback,
      loss: loss(
        like: worstLoss(of: component, by: restore, in: system, failure), of: component, disaster, failure,
        in: system),
      earliest: begins.earliest + time.best, latest: moment + whole.known, restored: restored,
      unknowns: whole.unknowns)
  }

  /// The exact loss: the newest of the points of the levels that were looked at and that are there now, although at
  /// another moment there might be none.
  private mutating func loss(
    like worst: WorstLoss, of component: Component, _ disaster: Disaster, _ failure: Failure,
    in system: SystemPlan
  ) -> MomentLoss {
    switch worst.outcome {
    case .nothing: return .nothing
    case .unknown: return .unknown
    case .everything, .since: break
    }
    var newest: RestorePoint?
    for fate in worst.levels {
      guard let point = point(of: fate, in: component, disaster, failure, system: system) else { continue }
      // A point that is certain to be usable counts before one that may be.
      let isBetter = newest.map {
        point.unknowns.isEmpty == $0.unknowns.isEmpty
          ? point.taken > $0.taken : point.unknowns.isEmpty
      }
      if isBetter ?? true { newest = point }
    }
    if let newest { return .since(newest) }
    // What falls behind without a bound has a point of which nobody can say how old it is.
    return worst.levels.contains { $0.survival.isLeft && $0.lag.isUnbounded } ? .unknown : .everything
  }

  /// The newest point of a level that outlives a failure; of one that does so at most moments, where this is one of them:
  /// its point is kept, and locked where it must be, until the failure is noticed as late as can be.
  private mutating func point(
    of fate: LevelFate, in component: Component, _ disaster: Disaster, _ failure: Failure, system: SystemPlan
  ) -> RestorePoint? {
    let level = component.levels[fate.level]
    let keep = component.levels[component.writer(of: fate.level)].effectiveKeep
    let lock: Keep?
    switch fate.survival {
    case .survives:
      return newestPoint(of: fate.level, in: component, system: system, at: disaster.moment)
        .flatMap { $0.isKept(by: keep, \.rotation, until: disaster.moment) ? $0 : nil }?
        .resting(on: fate.restsOn)
    case .goneBeforeNext, .reachesBack, .goneBeforeCopy: lock = nil
    case .lockTooShort(let period, _, _)
    where lostKey(of: level, component: component, system: system, scope: disaster.scope) == nil:
      lock = .period(period)
    default: return nil
    }
    let asked = disaster.moment + failure.age
    // Of so many copies nobody can say when one goes.
    switch keep {
    case .period?, .forever?: break
    case .copies?, nil: return nil
    }
    guard component.base(of: fate.level) == nil,
      let point = newestPoint(of: fate.level, in: component, system: system, at: disaster.moment),
      point.basis == .run, point.isKept(by: keep, \.shortest, until: asked),
      point.isKept(by: lock, \.shortest, until: asked)
    else { return nil }
    return point
  }
}

extension Component {
  /// The component where it may stand at worst: in the place that is struck, as far as its own is not named.
  fileprivate func standing(in struck: Place?) -> Component {
    guard let struck else { return self }
    return Component(
      index: index, spec: spec, platform: platform, place: place.taking(from: struck), levels: levels,
      needs: needs, needsElsewhere: needsElsewhere)
  }
}
