import PlatformFacts
import Quantities
import RecoveryModel

/// A failure at one moment: how far it reaches and, where that is said, around which place.
package struct Disaster: Sendable {
  /// When it strikes.
  package let moment: Instant
  /// How far it reaches.
  package let scope: Scope
  /// What it strikes, in the words of the asker: a region, a zone, an account, a provider, or a component; nil where each
  /// component loses what it stands in itself.
  package let target: String?

  /// A failure at a moment.
  package init(at moment: Instant, scope: Scope, target: String? = nil) {
    self.moment = moment
    self.scope = scope
    self.target = target
  }

  /// What a disaster of a scope can be said to strike in a system: the parts of its places by their own names, the names
  /// of places that have such a part, or the components where the scope is a matter of one thing.
  package static func targets(in system: SystemPlan, _ scope: Scope) -> [String] {
    switch scope {
    case .service, .instance, .logical, .compromise: return system.components.map(\.name)
    case .zone, .region, .provider, .account: break
    }
    let places =
      system.components.map(\.place) + system.components.flatMap { $0.levels.map(\.place) }
      + system.stores.flatMap { [$0.place] + $0.replicaPlaces }
    let named = system.spec.places.map(\.name.text)
    let parts = places.flatMap { $0.own(scope) } + named.flatMap { system.place(named: $0)?.own(scope) ?? [] }
    return Set(parts + named.filter { !(system.place(named: $0)?.own(scope).isEmpty ?? true) }).sorted()
  }

  /// The place around which it strikes; nil where none is named, or where it strikes components by name.
  func place(in system: SystemPlan) -> Place? {
    guard let target else { return nil }
    switch scope {
    case .service, .instance, .logical, .compromise: return nil
    case .zone, .region, .provider, .account: break
    }
    if system.spec.places[target] != nil { return system.place(named: target) }
    let place = Place()
    switch scope {
    case .zone:
      let isSite = system.components.contains { $0.place.site == target }
      if isSite { place.site = target } else { place.zone = target }
    case .region: place.region = target
    case .provider: place.provider = target
    default: place.account = target
    }
    return place
  }

  /// Whether it strikes a component. What names no place may lie in the one that is struck.
  func strikes(_ component: Component, in system: SystemPlan) -> Bool {
    guard let target else { return true }
    guard let place = place(in: system) else { return component.name == target }
    return !component.place.isApart(from: place, in: scope)
  }
}

extension Place {
  /// The parts that a scope can name.
  fileprivate func own(_ scope: Scope) -> [String] {
    switch scope {
    case .zone: [zone, site].compactMap { $0 }
    case .region: [region].compactMap { $0 }
    case .provider: [provider].compactMap { $0 }
    case .account: [account].compactMap { $0 }
    case .service, .instance, .logical, .compromise: []
    }
  }

  /// This place, with what it does not name taken from the place that is struck: it may lie there.
  func taking(from struck: Place?) -> Place {
    guard let struck else { return self }
    let result = Place(self)
    result.provider = provider ?? struck.provider
    result.region = region ?? (location == nil && site == nil ? struck.region : nil)
    result.zone = zone ?? (region == nil || region == struck.region ? struck.zone : nil)
    result.site = site ?? (region == nil ? struck.site : nil)
    result.account = account ?? struck.account
    return result
  }
}
