/// The fact base: every fact that the compiler ships.
package enum Facts {
  /// All facts, ordered by id.
  package static let all: [Fact] = collected.sorted { $0.id < $1.id }

  /// The fact of that id.
  package static func named(_ id: String) -> Fact? { byID[id] }

  /// The facts whose id, subject or statement holds the text, whatever the case, ordered by id.
  package static func matching(_ text: String) -> [Fact] {
    let wanted = text.lowercased()
    return all.filter { fact in
      fact.id.holds(wanted) || fact.subject.holds(wanted) || fact.statement.holds(wanted)
    }
  }

  /// The id nearest to a misspelt one, if any is near.
  package static func nearest(to id: String) -> String? {
    Spelling.nearest(to: id, among: all.lazy.map(\.id))
  }

  /// Each by its id; not made of `all`, which a check has no need to sort.
  private static let byID: [String: Fact] = Dictionary(
    collected.lazy.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}

extension String {
  /// Whether the text stands somewhere in this one; `text` is in lower case already.
  fileprivate func holds(_ text: String) -> Bool {
    let own = Array(lowercased().utf8)
    let other = Array(text.utf8)
    guard other.count <= own.count else { return false }
    return (0...(own.count - other.count)).contains { own[$0..<($0 + other.count)].elementsEqual(other) }
  }
}
