/// A set of failure scopes, one bit each.
package struct Scopes: OptionSet, Hashable, Sendable {
  /// A bit for each.
  package let rawValue: UInt8

  /// The set of these bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The set of one scope.
  package init(_ scope: Scope) { self = scope.bit }

  /// The scope `service`.
  package static let service = Scopes(rawValue: 1)
  /// The scope `instance`.
  package static let instance = Scopes(rawValue: 2)
  /// The scope `zone`.
  package static let zone = Scopes(rawValue: 4)
  /// The scope `region`.
  package static let region = Scopes(rawValue: 8)
  /// The scope `provider`.
  package static let provider = Scopes(rawValue: 16)
  /// The scope `logical`.
  package static let logical = Scopes(rawValue: 32)
  /// The scope `account`.
  package static let account = Scopes(rawValue: 64)
  /// The scope `compromise`.
  package static let compromise = Scopes(rawValue: 128)

  /// What an objective covers that names no scope.
  package static let unscoped: Scopes = [.service, .logical, .instance, .zone]

  /// The scopes in which no stored data is lost.
  package static let lossless: Scopes = [.service, .compromise]

  /// Whether the scope is in the set.
  package func contains(_ scope: Scope) -> Bool { contains(scope.bit) }

  /// The scopes of the set, in the order of `Scope`.
  package var members: [Scope] { Scope.allCases.filter { contains($0) } }
}

extension Scope {
  /// The scope's own bit.
  fileprivate var bit: Scopes {
    switch self {
    case .service: .service
    case .instance: .instance
    case .zone: .zone
    case .region: .region
    case .provider: .provider
    case .logical: .logical
    case .account: .account
    case .compromise: .compromise
    }
  }
}
