/// A law, standard or contract that recovery must answer to.
package struct Framework: Hashable, Sendable {
  /// The word of a spec's `compliance:`.
  package let name: String
  /// The name as its makers write it.
  package let title: String
  /// Other words for it that specs use.
  package let aliases: [String]
  /// What it asks.
  package let clauses: [FrameworkClause]

  /// A framework of clauses.
  package init(_ name: String, _ title: String, aliases: [String] = [], clauses: [FrameworkClause]) {
    self.name = name
    self.title = title
    self.aliases = aliases
    self.clauses = clauses
  }

  /// The clauses that bind a class of data by name.
  package func clauses(on dataClass: String) -> [FrameworkClause] {
    clauses.filter { $0.dataClass == dataClass }
  }
}
