import RecoveryModel
import SourceText

/// The parts of a place, said where the thing itself is described.
extension Field where C: Clause {
  /// The name of a place, and the parts of one.
  static func place(_ path: any WritableKeyPath<C, PlaceFields> & Sendable) -> [Field] {
    [part("at", .reference([.place]), path, \.at, "The place where it stands")] + parts(path)
  }

  /// The parts of a place.
  static func parts(_ path: any WritableKeyPath<C, PlaceFields> & Sendable) -> [Field] {
    [
      part("provider", .text, path, \.provider, "The provider, when it is not the platform's own"),
      part("region", .text, path, \.region, "The region"),
      part("zone", .text, path, \.zone, "The availability zone"),
      part("site", .text, path, \.site, "The building or campus, for what runs on own ground"),
      part(
        "account", .text, path, \.account,
        "The account, project or subscription whose credentials can delete it"),
      part("location", .text, path, \.location, "A location of several regions, as the platform names it"),
    ]
  }

  private static func part(
    _ key: String, _ shape: Shape, _ path: any WritableKeyPath<C, PlaceFields> & Sendable,
    _ part: any WritableKeyPath<PlaceFields, Written<String>?> & Sendable, _ summary: String
  ) -> Field {
    custom(
      key, shape, summary,
      read: { node, clause, reading in clause[keyPath: path][keyPath: part] = reading.text(node, shape) },
      said: { clause in clause[keyPath: path][keyPath: part].map { [$0.statement(key)] } ?? [] })
  }
}

extension Grammars {
  /// A place by name.
  static let place = Grammar<PlaceSpec>(
    "place", "What fails together: things at one place share its parts",
    [.title(\.title)], Field.parts(\.parts), [.notes(\.notes)])

  /// Where a procedure brings things back.
  static let target = Grammar<TargetClause>(
    "target", "Where a procedure brings things back, when not where they stood", Field.place(\.parts))
}

/// The place behind `into`, as a clause of its own.
struct TargetClause: Clause {
  let place: ClausePlace
  var claims: [Claim] = []
  /// The name or the parts of the place.
  var parts = PlaceFields()

  init(place: ClausePlace) { self.place = place }
}
