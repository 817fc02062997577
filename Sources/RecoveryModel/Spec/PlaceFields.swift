/// Where something stands: the name of a place, or its parts said on the spot.
///
/// A part that nobody names may be the same as anything else's, so it never proves a separation. Most clauses that can say
/// where they stand do not, and then hold one empty pointer.
package struct PlaceFields: Sendable {
  private var said: Said?

  /// Nothing said.
  package init() {}

  /// Whether nothing is said.
  package var isEmpty: Bool { said?.isEmpty ?? true }

  /// A place by name.
  package var at: Written<String>? {
    get { said?.at }
    set { change { $0.at = newValue } }
  }
  /// The provider, when it is not the platform's own.
  package var provider: Written<String>? {
    get { said?.provider }
    set { change { $0.provider = newValue } }
  }
  /// The region.
  package var region: Written<String>? {
    get { said?.region }
    set { change { $0.region = newValue } }
  }
  /// The availability zone.
  package var zone: Written<String>? {
    get { said?.zone }
    set { change { $0.zone = newValue } }
  }
  /// The building or campus, for what runs on own ground.
  package var site: Written<String>? {
    get { said?.site }
    set { change { $0.site = newValue } }
  }
  /// The account, project or subscription whose credentials can delete it.
  package var account: Written<String>? {
    get { said?.account }
    set { change { $0.account = newValue } }
  }
  /// A location of several regions as the platform names it.
  package var location: Written<String>? {
    get { said?.location }
    set { change { $0.location = newValue } }
  }

  /// Changes what is said here, and not what a copy of these fields says.
  private mutating func change(_ change: (Said) -> Void) {
    if !isKnownUniquelyReferenced(&said) { said = Said(said) }
    if let said { change(said) }
  }

  /// The parts that are said; changed only while one value of the fields holds them.
  private final class Said: @unchecked Sendable {
    @Rare var at: Written<String>?
    @Rare var provider: Written<String>?
    @Rare var region: Written<String>?
    @Rare var zone: Written<String>?
    @Rare var site: Written<String>?
    @Rare var account: Written<String>?
    @Rare var location: Written<String>?

    /// The same parts, to be changed.
    init(_ other: Said?) {
      guard let other else { return }
      (_at, _provider, _region, _zone) = (other._at, other._provider, other._region, other._zone)
      (_site, _account, _location) = (other._site, other._account, other._location)
    }

    var isEmpty: Bool {
      at == nil && provider == nil && region == nil && zone == nil && site == nil && account == nil
        && location == nil
    }
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
