import PlatformFacts
import Quantities
import RecoveryModel

/// What a failure at one moment comes to: what exactly is lost, and when everything is back.
package struct MomentProof: Sendable {
  /// The failure.
  package let disaster: Disaster
  /// The components that it strikes, in the order in which they are back and, of those back at once, in
  /// which they are restored; those that nothing brings back come last.
  package let struck: [StruckComponent]
  /// The components that it leaves standing, by index.
  package let standing: [Int]
  /// The procedures that answer, in the order in which they begin, then end.
  package let procedures: [MomentProcedure]
}

/// A component that a failure strikes.
package struct StruckComponent: Sendable {
  /// Its index in the system.
  package let component: Int
  /// What is lost with the procedures that answer: the worst of them; with the best level where none answers.
  package let loss: MomentLoss
  /// The procedures that bring it back; all must hold.
  package let returns: [MomentReturn]

  /// When the steps that restore it are done at the latest; nil where no step of its own does.
  package var restored: Instant? { returns.compactMap(\.restored).max() }
  /// When it is back at the latest, as far as times are known; nil where nothing brings it back.
  package var latest: Instant? { returns.map(\.latest).max() }
  /// When it is back at the earliest; nil where nothing brings it back.
  package var earliest: Instant? { returns.map(\.earliest).max() }
  /// What nobody knows of when it is back.
  package var unknowns: [Term] {
    var seen: Set<Term.Kind> = []
    return returns.flatMap(\.unknowns).filter { seen.insert($0.kind).inserted }
  }
}

/// What is lost of a component at a moment.
package enum MomentLoss: Sendable {
  /// Nothing: nothing stored is lost, or nothing is at stake.
  case nothing
  /// What changed since a restore point.
  case since(RestorePoint)
  /// Everything: no level that may be used has a point.
  case everything
  /// Nobody knows from what is restored.
  case unknown

  /// Whether it is worse than another: the older point, everything, or not knowing.
  func isWorse(than other: MomentLoss) -> Bool {
    if case .since(let one) = self, case .since(let two) = other { return one.taken < two.taken }
    return rank > other.rank
  }

  private var rank: Int {
    switch self {
    case .nothing: 0
    case .since: 1
    case .unknown: 2
    case .everything: 3
    }
  }
}

/// A procedure that brings a component back after a failure at a moment.
package struct MomentReturn: Sendable {
  /// The procedure's index in the system.
  package let procedure: Int
  /// Whether it was written for a wider scope and serves here for want of one of its own.
  package let isFallback: Bool
  /// What is lost with it.
  package let loss: MomentLoss
  /// When the component is back at the earliest.
  package let earliest: Instant
  /// When it is back at the latest, as far as times are known.
  package let latest: Instant
  /// When the step that restores it is done at the latest; nil where no step of the procedure does so by itself.
  package let restored: Instant?
  /// What nobody knows of that.
  package let unknowns: [Term]
}

/// A procedure with the moments of its steps.
package struct MomentProcedure: Sendable {
  /// The procedure's index in the system.
  package let procedure: Int
  /// The components that it brings back here, by index.
  package let components: [Int]
  /// When its first step begins at the earliest and at the latest.
  package let begins: (earliest: Instant, latest: Instant)
  /// When each step begins at the earliest and ends at the latest, in written order.
  package let steps: [(begins: Instant, ends: Instant, isExact: Bool)]
}
