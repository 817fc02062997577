/// A set of failure scopes, one bit each; public for the same reason as `Scope`.
public struct Scopes: OptionSet, Hashable, Sendable {
  /// A bit for each.
  public let rawValue: UInt8

  /// The set of these bits.
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The set of one scope.
  @inlinable public init(_ scope: Scope) { self = scope.bit }

  /// The scope `service`.
  @inlinable public static var service: Scopes { Scopes(rawValue: 1) }
  /// The scope `instance`.
  @inlinable public static var instance: Scopes { Scopes(rawValue: 2) }
  /// The scope `zone`.
  @inlinable public static var zone: Scopes { Scopes(rawValue: 4) }
  /// The scope `region`.
  @inlinable public static var region: Scopes { Scopes(rawValue: 8) }
  /// The scope `provider`.
  @inlinable public static var provider: Scopes { Scopes(rawValue: 16) }
  /// The scope `logical`.
  @inlinable public static var logical: Scopes { Scopes(rawValue: 32) }
  /// The scope `account`.
  @inlinable public static var account: Scopes { Scopes(rawValue: 64) }
  /// The scope `compromise`.
  @inlinable public static var compromise: Scopes { Scopes(rawValue: 128) }

  /// What an objective covers that names no scope.
  package static let unscoped: Scopes = [.service, .logical, .instance, .zone]

  /// The scopes in which no stored data is lost.
  package static let lossless: Scopes = [.service, .compromise]

  /// Whether the scope is in the set.
  @inlinable public func contains(_ scope: Scope) -> Bool { rawValue & scope.bit.rawValue != 0 }

  /// The scopes of the set, in the order of `Scope`.
  package var members: [Scope] { Scope.allCases.filter { contains($0) } }
}

extension Scope {
  /// The scope's own bit.
  @inlinable public var bit: Scopes {
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
