import PlatformFacts

/// Where something stands, after names of places are followed.
///
/// A part that nobody named is nil: it may be the same as anything else's, so it never proves a separation.
///
/// A class, since thousands of levels and components lie in few places. `@unchecked Sendable` by the rule of clauses: a
/// place is filled before anybody else knows it, and never changed after.
package final class Place: Hashable, @unchecked Sendable {
  /// The name of the place in the spec, where it has one.
  package var name: String?
  /// The company that runs it: `aws`, `google`, or another's name.
  package var provider: String?
  /// The region, or the location of several regions.
  package var region: String?
  /// The availability zone.
  package var zone: String?
  /// The building or campus.
  package var site: String?
  /// The account, project or subscription.
  package var account: String?
  /// A location of several regions, as the platform names it.
  package var location: String?

  /// A place of which nothing is known.
  package init() {}

  /// The same place, to be filled further.
  package init(_ other: Place) {
    name = other.name
    provider = other.provider
    region = other.region
    zone = other.zone
    site = other.site
    account = other.account
    location = other.location
  }

  package static func == (one: Place, other: Place) -> Bool {
    one === other
      || one.name == other.name && one.provider == other.provider && one.region == other.region
        && one.zone == other.zone && one.site == other.site && one.account == other.account
        && one.location == other.location
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(provider)
    hasher.combine(region)
    hasher.combine(zone)
    hasher.combine(site)
    hasher.combine(account)
    hasher.combine(location)
  }

  /// Whether the two are certain to be apart when everything within the scope around one of them is lost.
  ///
  /// What is apart in a wider scope is apart in the narrower ones too: another provider in a region of the same name may
  /// run on the same machines.
  package func isApart(from other: Place, in scope: Scope) -> Bool {
    switch scope {
    case .service, .instance, .logical, .compromise: false
    case .zone: differ(zone, other.zone) || differ(site, other.site) || isApart(from: other, in: .region)
    case .region:
      spansRegions || isInAnotherRegion(than: other)
    case .provider:
      isOnOwnGround(unlike: other) || differ(provider, other.provider) && isApart(from: other, in: .region)
    case .account:
      isOnOwnGround(unlike: other) || differ(account, other.account) || differ(provider, other.provider)
    }
  }

  /// Whether the copy is spread over several regions by the platform itself.
  package var spansRegions: Bool { location != nil }

  /// The part that decides a scope, in words: `us-east-1`; nil where nobody named it.
  package func part(for scope: Scope) -> String? {
    switch scope {
    case .zone: zone ?? site ?? region
    case .region: location ?? region ?? site
    case .provider: provider
    case .account: account
    case .service, .instance, .logical, .compromise: name
    }
  }

  /// Whether one of the two is a building of one's own, such as a safe, and the other a provider's: neither a provider's
  /// failure nor its credentials reach into the building.
  private func isOnOwnGround(unlike other: Place) -> Bool {
    func isOwn(_ place: Place) -> Bool {
      place.site != nil && place.provider == nil && place.region == nil && place.account == nil
    }
    return isOwn(self) && other.provider != nil || isOwn(other) && provider != nil
  }

  /// Two buildings may stand in one region. A region is a provider's: where one of the two names none, what runs on
  /// another's machines is in another region.
  private func isInAnotherRegion(than other: Place) -> Bool {
    if region != nil, other.region != nil { return differ(region, other.region) }
    if isOnOwnGround(unlike: other) { return true }
    return differ(site, other.site) || differ(landlord, other.landlord)
  }

  /// Whose machines it runs on; where the provider rents them, not the provider itself.
  private var landlord: String? { provider.map { Provider(rawValue: $0)?.landlord.rawValue ?? $0 } }

  private func differ(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return false }
    return one != other
  }
}
