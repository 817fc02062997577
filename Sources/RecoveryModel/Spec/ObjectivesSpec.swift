import PlatformFacts
import Quantities

/// What is promised: how soon it is back, and how much may be lost.
package final class ObjectivesSpec: Clause, @unchecked Sendable {
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// Recovery time objectives: one without a state, or several by the state that is reached.
  package var rto: [RecoveryTimePromise] = []
  /// The recovery point objective.
  package var rpo: Written<RecoveryPointPromise>?
  /// How late a corruption may be noticed.
  package var noticed: Written<TimeSpan>?
  /// Promises for particular failure scopes.
  package var when: [ScopedObjectives] = []

  package required init(place: ClausePlace) { self.place = place }
}

/// A recovery time objective, and the state that it speaks of; an object, since every proof and rule hands it on.
package final class RecoveryTimePromise: Sendable {
  /// The state that is reached by then (`read-only`); nil means fully back, which a spec may also call `full`.
  package let state: Key?
  /// The longest time that recovery may take.
  package let within: Written<TimeSpan>

  /// A promise of a state within a time.
  package init(state: Key?, within: Written<TimeSpan>) {
    self.state = state
    self.within = within
  }
}

/// A recovery point objective: a bound, or the statement that no data is at stake.
package enum RecoveryPointPromise: Hashable, Sendable, CustomStringConvertible {
  /// At most the changes of this long are lost.
  case atMost(TimeSpan)
  /// `none`: nothing that is lost matters, such as a cache that fills itself.
  case nothingAtStake

  package var description: String {
    switch self {
    case .atMost(let span): span.description
    case .nothingAtStake: "none"
    }
  }
}

/// Promises for one failure scope.
package final class ScopedObjectives: Clause, @unchecked Sendable {
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The scope that the promises are for.
  package var scope: Written<Scope>?
  /// Recovery time objectives in this scope.
  package var rto: [RecoveryTimePromise] = []
  /// The recovery point objective in this scope.
  package var rpo: Written<RecoveryPointPromise>?
  /// How late it may be noticed in this scope.
  package var noticed: Written<TimeSpan>?

  package required init(place: ClausePlace) { self.place = place }
}
