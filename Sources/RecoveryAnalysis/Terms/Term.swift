import PlatformFacts
import Quantities
import RecoveryModel
import SourceText

/// One term of a proof: how much it adds, what it is, and which line of the spec or which fact it comes from.
///
/// A class, since proofs hold the same terms in many sums.
package final class Term: Sendable {
  /// How much it adds.
  package let amount: Amount
  /// What it is.
  package let kind: Kind
  /// The place in the spec from which it comes.
  package let span: SourceSpan?
  /// The id of the fact from which it comes.
  package let fact: String?
  /// Whether nobody has read that fact anywhere.
  package let isUnverified: Bool

  /// A term of a proof that comes from the spec.
  package init(_ amount: Amount, _ kind: Kind, at span: SourceSpan? = nil) {
    self.amount = amount
    self.kind = kind
    self.span = span
    fact = nil
    isUnverified = false
  }

  /// A term of a proof that comes from a fact, where one is stated.
  init(_ amount: Amount, _ kind: Kind, at span: SourceSpan? = nil, from fact: String?, in book: FactBook) {
    self.amount = amount
    self.kind = kind
    self.span = span
    self.fact = fact
    isUnverified = fact.flatMap(book.fact(named:))?.confidence == .unverified
  }

  /// How much it adds, as far as known.
  var weight: TimeSpan { if case .known(let span) = amount { span } else { .zero } }

  /// What a term is; the name is that of the level, step, procedure or component which it belongs to.
  package enum Kind: Hashable, Sendable {
    /// The longest time between two runs.
    case gap(of: String)
    /// The least loss that the platform allows.
    case floor(of: String)
    /// The wait before a run begins.
    case delay(of: String)
    /// The time a run takes until its point is usable.
    case takes(of: String)
    /// How old the point is that a copy finds when it begins.
    case sourceAge(of: String)
    /// How old the newest point of several levels can be: one of this level, by the moments when its data was taken and when
    /// that of the next one to come was, and when that one can be read.
    case turns(of: String, taken: String, until: String, nextTaken: String, usable: String)
    /// How long points stay.
    case keep(of: String)
    /// How far a copy falls behind.
    case lag(of: String)
    /// The time until somebody knows.
    case detection
    /// The time until somebody declares it.
    case declaration
    /// How long before anybody noticed the damage was done.
    case noticing
    /// A step.
    case step(String)
    /// The window since the start by whose end a step is done.
    case window(of: String)
    /// Another procedure, run as a step.
    case procedure(String)
    /// The time for which resolvers keep the old address.
    case ttl(of: String)
    /// The time until a cold copy can be read.
    case thaw(of: String, storageClass: String)
    /// The wait of steps while all of so many people are busy with others.
    case hands(of: Int64)
    /// The wait of steps while so many people work off other procedures for the same failure.
    case others(of: Int64)
    /// The wait until something that is needed is back.
    case wait(for: String)
    /// The whole procedure, where its steps do not say theirs.
    case whole(of: String)
  }
}

/// How much a term adds.
package enum Amount: Hashable, Sendable {
  /// So much.
  case known(TimeSpan)
  /// Nobody knows; the sum keeps it by name.
  case unknown
  /// There is no bound.
  case unbounded
}
