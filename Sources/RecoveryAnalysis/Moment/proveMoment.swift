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
      guard disaster.strikes(component, in: system) else {
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
        like: worstLoss(of: placed, in: system, failure), of: placed, at: disaster.moment, in: system)
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
        like: worstLoss(of: component, by: restore, in: system, failure), of: component, at: moment,
        in: system),
      earliest: begins.earliest + time.best, latest: moment + whole.known, restored: restored,
      unknowns: whole.unknowns)
  }

  /// The exact loss where the worst is known: the newest of the points of the levels that were looked at and outlive the
  /// failure.
  private mutating func loss(
    like worst: WorstLoss, of component: Component, at moment: Instant, in system: SystemPlan
  ) -> MomentLoss {
    switch worst.outcome {
    case .nothing: return .nothing
    case .unknown: return .unknown
    case .everything: return .everything
    case .since: break
    }
    var newest: RestorePoint?
    for fate in worst.levels where fate.survival.isLeft {
      guard
        let point = newestPoint(of: fate.level, in: component, system: system, at: moment)?
          .resting(on: fate.restsOn)
      else { continue }
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
