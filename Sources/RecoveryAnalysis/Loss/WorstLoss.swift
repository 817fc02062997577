import Quantities

/// The most that can be lost of a component in a scope, and how that follows.
package struct WorstLoss: Sendable {
  /// What is lost.
  package let outcome: Outcome
  /// What became of each level that was looked at, in the component's order.
  package let levels: [LevelFate]

  /// A result with the levels that led to it.
  package init(_ outcome: Outcome, levels: [LevelFate] = []) {
    self.outcome = outcome
    self.levels = levels
  }

  /// How much is lost, where a level is left.
  package var sum: Sum? { if case .since(_, let sum) = outcome { sum } else { nil } }

  /// What is lost.
  package enum Outcome: Sendable {
    /// Nothing: nothing stored is lost in this scope, or nothing is at stake.
    case nothing
    /// What changed since the newest point of a level.
    case since(level: Int, Sum)
    /// Everything: no level that may be used is left.
    case everything
    /// Nobody knows from what is restored.
    case unknown
  }

  /// The level whose points would be used; nil where none is.
  package var levelUsed: Int? { if case .since(let level, _) = outcome { level } else { nil } }

  /// Whether it is that of several levels which take turns, and not of one alone.
  package var takesTurns: Bool { sum?.takesTurns ?? false }

  /// How it stands against a bound.
  package func verdict(within bound: TimeSpan) -> Verdict {
    switch outcome {
    case .nothing: .holds
    case .since(_, let sum): sum.verdict(within: bound)
    case .everything: .broken
    case .unknown: .unproved
    }
  }

  /// Whether it is a better one to rely on than the other, by its verdict against a bound where there is one.
  package func isBetter(than other: WorstLoss, within bound: TimeSpan? = nil) -> Bool {
    switch (outcome, other.outcome) {
    case (.since(_, let one), .since(_, let two)): one.isBetter(than: two, within: bound)
    case (.since(_, let sum), .unknown) where bound.map { sum.verdict(within: $0) == .broken } ?? false: false
    case (.unknown, .since(_, let sum)) where bound.map { sum.verdict(within: $0) == .broken } ?? false: true
    default: rank < other.rank
    }
  }

  private var rank: Int {
    switch outcome {
    case .nothing: 0
    case .since: 1
    case .unknown: 2
    case .everything: 3
    }
  }
}

/// What became of a level in a failure, and how old its newest point can be.
package struct LevelFate: Sendable {
  /// The level's index in the component.
  package let level: Int
  /// Whether its points are still there.
  package let survival: Survival
  /// How old its newest point can be.
  package let lag: Sum
  /// What nobody knows of whether its points are there: how long they stay, or must reach back.
  package let restsOn: [Term]

  /// What is lost with it at worst: how old its newest point can be, and what nobody knows of whether it is still there.
  package var sum: Sum { Self.sum(lag, restsOn) }

  /// The same of a level of which no more is said.
  static func sum(_ lag: Sum, _ restsOn: [Term]) -> Sum { restsOn.isEmpty ? lag : lag + Sum(restsOn) }
}
