import RecoveryModel
import SourceText

/// The parts of a place, said where the thing itself is described.
extension Field where C: Clause {
  /// The name of a place, and the parts of one.
  static func place(_ spot: @escaping Spot<PlaceFields>) -> [Field] {
    [part("at", .reference([.place]), spot, { $1(&$0.at) }, "The place where it stands")] + parts(spot)
  }

  /// The parts of a place.
  static func parts(_ spot: @escaping Spot<PlaceFields>) -> [Field] {
    [
      part("provider", .text, spot, { $1(&$0.provider) }, "The provider, when it is not the platform's own"),
      part("region", .text, spot, { $1(&$0.region) }, "The region"),
      part("zone", .text, spot, { $1(&$0.zone) }, "The availability zone"),
      part("site", .text, spot, { $1(&$0.site) }, "The building or campus, for what runs on own ground"),
      part(
        "account", .text, spot, { $1(&$0.account) },
        "The account, project or subscription whose credentials can delete it"),
      part(
        "location", .text, spot, { $1(&$0.location) },
        "A location of several regions, as the platform names it"),
    ]
  }

  private static func part(
    _ key: String, _ shape: Shape, _ spot: @escaping Spot<PlaceFields>,
    _ part: @escaping @Sendable (inout PlaceFields, (inout Written<String>?) -> Void) -> Void,
    _ summary: String
  ) -> Field {
    custom(
      key, shape, summary,
      read: { node, clause, reading in
        let text = reading.text(node, shape)
        spot(&clause) { fields in part(&fields) { $0 = text } }
      },
      said: { clause in
        var (copy, said) = (clause, Written<String>?.none)
        spot(&copy) { fields in part(&fields) { said = $0 } }
        return said.map { [$0.statement(key)] } ?? []
      })
  }
}

extension Grammars {
  /// A place by name.
  static let place = Grammar<PlaceSpec>(
    "place", "What fails together: things at one place share its parts",
    [.title { $1(&$0.title) }], Field.parts { $1(&$0.parts) }, [.notes { $1(&$0.notes) }])

  /// Where a procedure brings things back.
  static let target = Grammar<TargetClause>(
    "target", "Where a procedure brings things back, when not where they stood", Field.place { $1(&$0.parts) }
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
