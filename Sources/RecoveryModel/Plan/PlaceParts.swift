/// The parts of a place. `@unchecked Sendable` by this rule: ``Place`` alone changes them, and only while nobody shares them.
final class PlaceParts: Hashable, @unchecked Sendable {
  var name: String?
  var provider: String?
  var region: String?
  var zone: String?
  var site: String?
  var account: String?
  var location: String?

  /// The parts of a place of which nothing is known.
  static let unnamed = PlaceParts(nil)

  /// The same parts, to be changed; nothing is named where there are none.
  init(_ parts: PlaceParts?) {
    name = parts?.name
    provider = parts?.provider
    region = parts?.region
    zone = parts?.zone
    site = parts?.site
    account = parts?.account
    location = parts?.location
  }

  static func == (one: PlaceParts, other: PlaceParts) -> Bool {
    one === other
      || one.name == other.name && one.provider == other.provider && one.region == other.region
        && one.zone == other.zone && one.site == other.site && one.account == other.account
        && one.location == other.location
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(provider)
    hasher.combine(region)
    hasher.combine(zone)
    hasher.combine(site)
    hasher.combine(account)
    hasher.combine(location)
  }
}
