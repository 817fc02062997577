import PlatformFacts
import Quantities
import RecoveryModel

/// From which ages a component can be restored, and how coarsely: its restorability over time.
package struct Coverage: Sendable {
  /// The levels whose points are there after the failure, each with how far back it reaches; in the component's order.
  package let reaches: [LevelReach]
  /// Every age from now to the horizon, cut where something changes.
  package let bands: [CoverageBand]
  /// Ages at which no point need exist although older ones do.
  package let holes: [CoverageHole]
  /// The newest state that is left: a mirror of the present where one is left, else a point. Nil where nothing is left.
  package let newest: (level: Int, lag: Sum)?
  /// The end of the picture: the longest that a level keeps its points, or that a law asks for.
  package let horizon: TimeSpan
  /// The longest retention that a law asks for; nil where none does.
  package let law: LawfulRetention?

  /// Whether anything can be restored at all.
  package var isEmpty: Bool { !bands.contains { $0.standing != .nothing } }
}

/// Ages at which the same level gives the newest point that is old enough.
package struct CoverageBand: Sendable {
  /// The youngest age of the band.
  package let from: TimeSpan
  /// The oldest; nil where nothing ends it.
  package let to: TimeSpan?
  /// How far before the moment asked for the restored point lies at most, over the whole band; nil where there need be
  /// none.
  package let gap: TimeSpan?
  /// The levels that give such a point, by index.
  package let levels: [Int]
  /// How well that is known.
  package let standing: Standing

  /// How well a band is known.
  package enum Standing: Sendable, Equatable {
    /// There is such a point for certain.
    case certain
    /// There is, if what nobody knows is as one hopes; it is named in the reaches of the levels.
    case unproved
    /// Nothing need be there.
    case nothing
  }
}

/// Ages at which no restore point need exist: one level's points are gone, the next coarser one need not have any yet.
package struct CoverageHole: Sendable {
  /// Where the finer level's points are gone.
  package let from: TimeSpan
  /// Where the coarser level is certain to have a point.
  package let to: TimeSpan
  /// The level whose points end, by index.
  package let finer: Int
  /// The level whose points begin, by index.
  package let coarser: Int
}

/// Works out coverage for one component after the other, and keeps what they have in common.
package struct CoverageSurvey {
  private var prover: Prover

  /// A survey of the systems of a plan.
  package init(_ plan: Plan) { prover = Prover(plan) }

  /// The coverage of a component by the levels that are left after a failure; by all that are live where none is named.
  package mutating func coverage(
    of component: Component, in system: SystemPlan, scope: Scope? = nil
  ) -> Coverage {
    let left = prover.left(of: component, in: system, scope: scope ?? .service)
    let reaches = prover.reaches(of: left, of: component, in: system)
    let law = LawfulRetention(of: component, in: system)
    let horizon = horizon(of: reaches, in: component, law)
    var newest: (level: Int, lag: Sum)?
    for index in left {
      let lag = prover.lag(of: index, in: component, system: system)
      if newest.map({ lag.isBetter(than: $0.lag) }) ?? true { newest = (index, lag) }
    }
    var joint = JointTable(prover, component, system)
    return Coverage(
      reaches: reaches,
      bands: CoverageBand.bands(of: reaches, until: horizon) { joint[$0]?.gap },
      holes: CoverageHole.holes(between: reaches) { joint[$0]?.lag }, newest: newest, horizon: horizon,
      law: law)
  }

  /// The longest that a level keeps its points or a law asks for, and no less than a level reaches.
  private func horizon(
    of reaches: [LevelReach], in component: Component, _ law: LawfulRetention?
  ) -> TimeSpan {
    let ends = reaches.flatMap { reach -> [TimeSpan] in
      [reach.reach, reach.stays, reach.lag.known].filter { $0 != .longest }
    }
    return max(ends.max() ?? .zero, law?.least.longest ?? .zero)
  }
}

extension Prover {
  /// The levels of a component that are left after a failure.
  mutating func left(of component: Component, in system: SystemPlan, scope: Scope) -> [Int] {
    let failure = Failure(scope: scope)
    return component.levels.indices.filter {
      survival(of: $0, in: component, system: system, failure).isLeft
    }
  }

  /// How far back the points of some levels of a component reach; levels that keep no earlier points of the whole component
  /// at times with a bound are left out.
  mutating func reaches(of levels: [Int], of component: Component, in system: SystemPlan) -> [LevelReach] {
    levels.compactMap { reach(of: $0, in: component, system: system) }
  }
}
