import Quantities

/// A copy that follows the present state of a component or a store.
package final class ReplicaSpec: NamedClause, @unchecked Sendable {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The prose name.
  @Rare package var title: Written<String>?
  /// Where the copy stands.
  package var location = PlaceFields()
  /// The store that receives it, when that is one of the system's.
  package var to: Written<String>?
  /// The platform's own name for the copy.
  @Rare package var resource: Written<String>?
  /// Whether a write waits for the copy.
  package var mode: Written<ReplicationMode>?
  /// How far it may fall behind.
  @Rare package var lag: Written<TimeSpan>?
  /// How it takes over.
  @Rare package var promote: Written<Promotion>?
  /// Whether deletions are copied.
  @Rare package var deleteMarkers: Written<Bool>?
  /// How long it stays behind on purpose.
  @Rare package var delay: Written<TimeSpan>?
  /// Whether it exists yet.
  @Rare package var status: Written<Status>?
  /// Prose for people.
  @Rare package var notes: Written<String>?

  package required init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}

/// Whether a write waits for the copy: `sync`, `async`, or a platform's own name for a mode of its own.
package struct ReplicationMode: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The word of a spec.
  package let rawValue: String

  /// The mode of this name.
  package init(rawValue: String) { self.rawValue = rawValue }

  /// A write is acknowledged when both have it.
  package static let sync = ReplicationMode(rawValue: "sync")
  /// The copy follows.
  package static let async = ReplicationMode(rawValue: "async")

  package var description: String { rawValue }
}

/// How a copy takes over.
package enum Promotion: String, Sendable, CaseIterable, CustomStringConvertible {
  /// By a person.
  case manual
  /// By itself.
  case automatic

  package var description: String { rawValue }
}
