/// A group of fields that stands together in a spec under one key.
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

/// The clauses of a map by name, in the order in which they are written.
package struct ByName<Item: NamedClause>: Sendable {
  /// The clauses in written order; no two share a name.
  package var items: [Item]

  /// A map of these clauses.
  @inlinable package init(_ items: [Item] = []) { self.items = items }

  /// The clause of this name.
  @inlinable package subscript(name: String) -> Item? { index(of: name).map { items[$0] } }

  /// The place of the clause of this name in written order.
  ///
  /// By index, since going through the clauses themselves would copy each to look at its name.
  @inlinable package func index(of name: String) -> Int? {
    for index in items.indices where items[index].name.text == name { return index }
    return nil
  }

  /// Whether nothing is written.
  @inlinable package var isEmpty: Bool { items.isEmpty }
  /// The names, in written order.
  @inlinable package var names: [String] { items.indices.map { items[$0].name.text } }
}

extension ByName: Sequence {
  /// The clauses in written order.
  @inlinable package func makeIterator() -> IndexingIterator<[Item]> { items.makeIterator() }
}
