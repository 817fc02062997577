/// Where something stands: the name of a place, or its parts said on the spot.
///
/// A part that nobody names may be the same as anything else's, so it never proves a separation.
package struct PlaceFields: Sendable {
  /// A place by name.
  @Rare package var at: Written<String>?
  /// The provider, when it is not the platform's own.
  @Rare package var provider: Written<String>?
  /// The region.
  @Rare package var region: Written<String>?
  /// The availability zone.
  @Rare package var zone: Written<String>?
  /// The building or campus, for what runs on own ground.
  @Rare package var site: Written<String>?
  /// The account, project or subscription whose credentials can delete it.
  @Rare package var account: Written<String>?
  /// A location of several regions as the platform names it.
  @Rare package var location: Written<String>?

  /// Nothing said.
  package init() {}
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
