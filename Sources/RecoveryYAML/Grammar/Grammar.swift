import RecoveryModel
import YAMLTree

/// What may be written in a clause: its keys, what each holds, and what may be claimed of it.
final class Grammar<C>: Sendable {
  /// What the clause is called: `backup`.
  let name: String
  /// One sentence for people.
  let summary: String
  /// The keys in the order in which people would write them.
  let fields: [Field<C>]
  /// Figures that can be claimed though no field states them: the analysis derives them.
  let derivedClaims: [String]
  /// The keys by their bytes, `claims` behind them all.
  let keys: KeyTable
  /// How each field is read, apart from all that only messages need.
  let reads: [Field<C>.Read]
  /// One bit for each field that must be there.
  let required: UInt64

  /// A clause with these fields; groups that several clauses share are passed as lists.
  init(_ name: String, _ summary: String, derivedClaims: [String] = [], _ groups: [Field<C>]...) {
    self.name = name
    self.summary = summary
    self.derivedClaims = derivedClaims
    fields = Array(groups.joined())
    keys = KeyTable(fields.map(\.key) + ["claims"])
    reads = fields.map(\.read)
    required = fields.enumerated().reduce(0) { $1.element.isRequired ? $0 | 1 << UInt64($1.offset) : $0 }
  }

  /// Whether a key is one of the clause's.
  func has(_ key: String) -> Bool { keys.index(of: ArraySlice(key.utf8)) != nil }

  /// Everything that a clause states, leaf by leaf.
  func statements(of clause: C) -> [Statement] { fields.flatMap { $0.said(clause) } }

  /// The same without the type of clause, for the schema, the reference page and messages about other
  /// clauses.
  var card: GrammarCard {
    GrammarCard(
      name: name, summary: summary, derivedClaims: derivedClaims,
      fields: fields.map {
        FieldCard(key: $0.key, shape: $0.shape, summary: $0.summary, isRequired: $0.isRequired)
      })
  }
}

extension Grammar where C: Clause {
  /// Everything that is said a second time in a clause, leaf by leaf: `claims.takes`.
  func claims(of clause: C) -> [Statement] {
    clause.claims.map { Statement(path: "claims." + $0.key, text: $0.said, span: $0.span) }
      + fields.flatMap { $0.claimed(clause) }
  }
}

/// A grammar as it is shown.
package struct GrammarCard: Sendable {
  /// What the clause is called.
  package let name: String
  /// One sentence for people.
  package let summary: String
  /// Figures that can be claimed though no field states them.
  package let derivedClaims: [String]
  /// The keys in order.
  package let fields: [FieldCard]
}

/// A field as it is shown.
package struct FieldCard: Sendable {
  /// The key.
  package let key: String
  /// What may stand behind it.
  package let shape: Shape
  /// One sentence for people.
  package let summary: String
  /// Whether a clause without it cannot be read.
  package let isRequired: Bool
}
