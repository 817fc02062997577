/// A group of fields that stands together in a spec under one key.
///
/// The clauses of which an estate holds many, and which are wide, are classes: what was written stands once in memory, and
/// the plan points at it. They are `@unchecked Sendable` by this rule: a clause is filled by its reader, before anybody
/// else knows it, and never changed after.
package protocol Clause: Sendable {
  /// A clause in which nothing is said yet.
  init(place: ClausePlace)
  /// Where it stands.
  var place: ClausePlace { get }
  /// What is said here a second time, to be compared and never to be used.
  var claims: [Claim] { get set }
}

/// A clause in a map by name.
package protocol NamedClause: Clause {
  /// Its name in the map.
  var name: Key { get set }
}

/// The clauses of a map by name, in the order in which they are written; no two share a name.
package typealias ByName<Item: NamedClause> = [Item]

extension Array where Element: NamedClause {
  /// The clause of this name.
  package subscript(name: String) -> Element? { index(of: name).map { self[$0] } }

  /// The place of the clause of this name in written order.
  ///
  /// By index, since going through the clauses themselves would copy each to look at its name.
  package func index(of name: String) -> Int? {
    for index in indices where self[index].name.text == name { return index }
    return nil
  }

  /// The names, in written order.
  package var names: [String] { indices.map { self[$0].name.text } }
}
