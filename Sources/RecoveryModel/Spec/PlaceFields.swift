/// Where something stands: the name of a place, or its parts said on the spot.
///
/// A part that nobody names may be the same as anything else's, so it never proves a separation.
package struct PlaceFields: Sendable {
  /// A place by name.
  @Rare package var at: Written<String>?
  /// The parts, most often none.
  private var parts: SaidParts?

  /// Nothing said.
  package init() {}

  /// The provider, when it is not the platform's own.
  package var provider: Written<String>? {
    get { parts?.provider }
    set { change { $0.provider = newValue } }
  }
  /// The region.
  package var region: Written<String>? {
    get { parts?.region }
    set { change { $0.region = newValue } }
  }
  /// The availability zone.
  package var zone: Written<String>? {
    get { parts?.zone }
    set { change { $0.zone = newValue } }
  }
  /// The building or campus, for what runs on own ground.
  package var site: Written<String>? {
    get { parts?.site }
    set { change { $0.site = newValue } }
  }
  /// The account, project or subscription whose credentials can delete it.
  package var account: Written<String>? {
    get { parts?.account }
    set { change { $0.account = newValue } }
  }
  /// A location of several regions as the platform names it.
  package var location: Written<String>? {
    get { parts?.location }
    set { change { $0.location = newValue } }
  }

  /// Changes a copy of its own where others share the parts.
  private mutating func change(_ edit: (SaidParts) -> Void) {
    if !isKnownUniquelyReferenced(&parts) { parts = SaidParts(parts) }
    if let parts { edit(parts) }
  }
}

/// The parts of a place as written. `@unchecked Sendable` by this rule: ``PlaceFields`` alone changes them, and only while
/// nobody shares them.
private final class SaidParts: @unchecked Sendable {
  @Rare var provider: Written<String>?
  @Rare var region: Written<String>?
  @Rare var zone: Written<String>?
  @Rare var site: Written<String>?
  @Rare var account: Written<String>?
  @Rare var location: Written<String>?

  /// The same parts, to be changed; nothing is said where there are none.
  init(_ parts: SaidParts?) {
    guard let parts else { return }
    provider = parts.provider
    region = parts.region
    zone = parts.zone
    site = parts.site
    account = parts.account
    location = parts.location
  }
}

/// A place by name: what fails together.
package final class PlaceSpec: NamedClause, @unchecked Sendable {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The prose name.
  @Rare package var title: Written<String>?
  /// Its parts.
  package var parts = PlaceFields()
  /// Prose for people.
  @Rare package var notes: Written<String>?

  package required init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}
