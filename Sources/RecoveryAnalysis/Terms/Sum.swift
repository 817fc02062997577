import Quantities

/// A sum of terms, where unknown and unbounded terms stay in it by name.
package struct Sum: Sendable {
  /// The terms, in the order in which they happen.
  package private(set) var terms: [Term]
  /// What the known terms add up to: the whole where nothing is unknown, a lower bound otherwise.
  package private(set) var known: TimeSpan = .zero
  /// Whether a term has no bound.
  package private(set) var isUnbounded = false
  /// Whether every term is known and bounded.
  package private(set) var isExact = true

  /// The sum of these terms.
  package init(_ terms: [Term]) {
    self.terms = terms
    for term in terms { count(term) }
  }

  /// The sum of nothing.
  package init() { terms = [] }

  /// The terms that nobody knows.
  package var unknowns: [Term] { isExact ? [] : terms.filter { $0.amount == .unknown } }

  /// Whether it is the age of the newest point of several levels together.
  package var takesTurns: Bool {
    terms.count == 1 && terms.contains { if case .turns = $0.kind { true } else { false } }
  }

  /// What the known terms of a kind add up to.
  func known(_ kind: Term.Kind) -> TimeSpan {
    terms.reduce(.zero) { sum, term in term.kind == kind ? sum + term.amount.knownOrZero : sum }
  }

  /// The sum with a term more.
  package mutating func add(_ term: Term) {
    guard term.amount != .known(.zero) else { return }
    terms.append(term)
    count(term)
  }

  /// The sum with the terms of another behind its own.
  package static func + (one: Sum, other: Sum) -> Sum {
    if other.terms.isEmpty { return one }
    if one.terms.isEmpty { return other }
    var sum = Sum()
    sum.terms.reserveCapacity(one.terms.count + other.terms.count)
    sum.terms += one.terms
    sum.terms += other.terms
    sum.known = one.known + other.known
    sum.isUnbounded = one.isUnbounded || other.isUnbounded
    sum.isExact = one.isExact && other.isExact
    return sum
  }

  private mutating func count(_ term: Term) {
    switch term.amount {
    case .known(let span): known = known + span
    case .unknown: isExact = false
    case .unbounded:
      isExact = false
      isUnbounded = true
    }
  }

  /// How the sum stands against a bound: broken is broken even while something is unknown.
  package func verdict(within bound: TimeSpan) -> Verdict {
    if isUnbounded || known > bound { return .broken }
    return isExact ? .holds : .unproved
  }

  /// Whether this sum is a better one to rely on than the other: the better verdict against a bound, where there is one;
  /// then bounded before unbounded, known before unknown, and the smaller.
  package func isBetter(than other: Sum, within bound: TimeSpan? = nil) -> Bool {
    if let bound {
      let (one, two) = (verdict(within: bound), other.verdict(within: bound))
      if one != two { return one < two }
    }
    return (rank, known) < (other.rank, other.known)
  }

  /// The term that weighs most: one without bound, else the largest.
  package var decisive: Term? {
    terms.first { $0.amount == .unbounded } ?? terms.max { $0.weight < $1.weight }
  }

  /// The term of a promise that holds which would break it first if it grew by a share: the one that weighs most.
  package func tightest(_ verdict: Verdict?) -> String? { verdict == .holds ? decisive?.text : nil }

  private var rank: Int { isUnbounded ? 2 : isExact ? 0 : 1 }
}

/// What a proof says of a promise.
package enum Verdict: String, Comparable, Sendable {
  /// It holds.
  case holds
  /// It rests on something that nobody knows.
  case unproved
  /// It cannot hold.
  case broken

  /// From good to bad.
  package static func < (one: Verdict, other: Verdict) -> Bool { one.rank < other.rank }

  private var rank: Int {
    switch self {
    case .holds: 0
    case .unproved: 1
    case .broken: 2
    }
  }
}
