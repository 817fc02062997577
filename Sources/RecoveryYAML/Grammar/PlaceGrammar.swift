import RecoveryModel
import SourceText

/// The parts of a place, said where the thing itself is described.
extension Field where C: Clause {
  /// The name of a place, and the parts of one.
  static func place(
    _ get: @escaping Getter<PlaceFields>, _ change: @escaping Changer<PlaceFields>
  ) -> [Field] {
    [part("at", .reference([.place]), get, change, { $0.at }, { $0.at = $1 }, "The place where it stands")]
      + parts(get, change)
  }

  /// The parts of a place.
  static func parts(
    _ get: @escaping Getter<PlaceFields>, _ change: @escaping Changer<PlaceFields>
  ) -> [Field] {
    [
      part(
        "provider", .text, get, change, { $0.provider }, { $0.provider = $1 },
        "The provider, when it is not the platform's own"),
      part("region", .text, get, change, { $0.region }, { $0.region = $1 }, "The region"),
      part("zone", .text, get, change, { $0.zone }, { $0.zone = $1 }, "The availability zone"),
      part(
        "site", .text, get, change, { $0.site }, { $0.site = $1 },
        "The building or campus, for what runs on own ground"),
      part(
        "account", .text, get, change, { $0.account }, { $0.account = $1 },
        "The account, project or subscription whose credentials can delete it"),
      part(
        "location", .text, get, change, { $0.location }, { $0.location = $1 },
        "A location of several regions, as the platform names it"),
    ]
  }

  private static func part(
    _ key: String, _ shape: Shape, _ get: @escaping Getter<PlaceFields>,
    _ change: @escaping Changer<PlaceFields>,
    _ part: @escaping @Sendable (PlaceFields) -> Written<String>?,
    _ setPart: @escaping @Sendable (inout PlaceFields, Written<String>?) -> Void, _ summary: String
  ) -> Field {
    custom(
      key, shape, summary,
      read: { node, clause, reading in
        guard let text = reading.text(node, shape) else { return }
        change(&clause) { setPart(&$0, text) }
      },
      said: { clause in part(get(clause)).map { [$0.statement(key)] } ?? [] })
  }
}

extension Grammars {
  /// A place by name.
  static let place = Grammar<PlaceSpec>(
    "place", "What fails together: things at one place share its parts",
    [.title({ $0.title }, { $0.title = $1 })], Field.parts({ $0.parts }, { $1(&$0.parts) }),
    [.notes({ $0.notes }, { $0.notes = $1 })])

  /// Where a procedure brings things back.
  static let target = Grammar<TargetClause>(
    "target", "Where a procedure brings things back, when not where they stood",
    Field.place({ $0.parts }, { $1(&$0.parts) })
  )
}

/// The place behind `into`, as a clause of its own.
struct TargetClause: Clause {
  let place: ClausePlace
  var claims: [Claim] = []
  /// The name or the parts of the place.
  var parts = PlaceFields()

  init(place: ClausePlace) { self.place = place }
}
