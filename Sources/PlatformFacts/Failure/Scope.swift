/// How far a failure reaches: what is lost when it happens.
///
/// `instance` to `provider` form a chain, where the wider scope never loses less than the narrower. `logical`,
/// `account` and `compromise` stand beside it, because a mirror of the present that outlives a region copies
/// a bad deletion faithfully. It is public, as `Written` is, so that a comparison is made in line.
public enum Scope: String, CaseIterable, Hashable, Sendable {
  /// A process, a host, a bad release: nothing stored is lost, only time.
  case service
  /// The storage of one machine, disk or database server.
  case instance
  /// Everything in one availability zone or one building.
  case zone
  /// Everything in one region, its control planes included.
  case region
  /// Everything that one provider runs.
  case provider
  /// The data is wrong: a deletion, a corruption; whatever mirrors the present is wrong too.
  case logical
  /// Everything that the account's credentials can change or delete; includes `logical`.
  case account
  /// Nothing is lost, something is known: a leaked key.
  case compromise

  /// Whether both are the same, by their bits and not by their words, in line wherever proofs ask it.
  @inlinable public static func == (one: Scope, other: Scope) -> Bool {
    one.bit.rawValue == other.bit.rawValue
  }

  /// Whether stored data is lost at all in this scope.
  @inlinable public var losesData: Bool { self != .service && self != .compromise }

  /// The scopes whose loss is part of this one's loss, this one among them.
  package var includes: Scopes {
    switch self {
    case .service: [.service]
    case .instance: [.service, .instance]
    case .zone: [.service, .instance, .zone]
    case .region: [.service, .instance, .zone, .region]
    case .provider: [.service, .instance, .zone, .region, .provider]
    case .logical: [.service, .logical]
    case .account: [.service, .logical, .account]
    case .compromise: [.compromise]
    }
  }

  /// Whether this scope never loses less than the other, and is not the same.
  package func isWider(than other: Scope) -> Bool { self != other && includes.contains(other) }
}
