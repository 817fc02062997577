import Quantities

/// A copy that follows the present state of a component or a store.
package struct ReplicaSpec: NamedClause {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The prose name.
  package var title: Written<String>?
  /// Where the copy stands.
  package var location = PlaceFields()
  /// The store that receives it, when that is one of the system's.
  package var to: Written<String>?
  /// The platform's own name for the copy.
  package var resource: Written<String>?
  /// Whether a write waits for the copy, `sync` or `async`, or the platform's own name for the way it copies.
  package var mode: Written<String>?
  /// How far it may fall behind.
  package var lag: Written<TimeSpan>?
  /// How it takes over.
  package var promote: Written<Promotion>?
  /// Whether deletions are copied.
  package var deleteMarkers: Written<Bool>?
  /// How long it stays behind on purpose.
  package var delay: Written<TimeSpan>?
  /// Whether it exists yet.
  package var status: Written<Status>?
  /// Prose for people.
  package var notes: Written<String>?

  package init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}

/// How a copy takes over.
package enum Promotion: String, Sendable, CaseIterable, CustomStringConvertible {
  /// By a person.
  case manual
  /// By itself.
  case automatic

  package var description: String { rawValue }
}
