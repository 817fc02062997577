import RecoveryModel
import YAMLTree

/// Fields that hold further clauses.
extension Field where C: Clause {
  /// A clause under one key.
  static func clause<Inner: Clause>(
    _ key: String, _ grammar: Grammar<Inner>, _ spot: @escaping Spot<Inner?>,
    _ summary: String
  ) -> Field {
    Field(
      key: key, shape: .clause(grammar.name), summary: summary,
      read: { node, clause, reading in spot(&clause) { $0 = reading.inner(node, grammar) } },
      said: { clause in
        written(at: spot, in: clause).map { inner in grammar.statements(of: inner).map { $0.within(key) } }
          ?? []
      },
      claimed: { clause in
        written(at: spot, in: clause).map { inner in grammar.claims(of: inner).map { $0.within(key) } } ?? []
      })
  }

  /// A map of clauses by name.
  static func named<Inner: NamedClause>(
    _ key: String, _ grammar: Grammar<Inner>, _ spot: @escaping Spot<ByName<Inner>>,
    _ summary: String
  ) -> Field {
    Field(
      key: key, shape: .map(.clause(grammar.name)), summary: summary,
      read: { node, clause, reading in spot(&clause) { reading.named(node, grammar, into: &$0) } },
      said: { clause in
        written(at: spot, in: clause).flatMap { inner in
          grammar.statements(of: inner).map { $0.within(inner.name.text).within(key) }
        }
      },
      claimed: { clause in
        written(at: spot, in: clause).flatMap { inner in
          grammar.claims(of: inner).map { $0.within(inner.name.text).within(key) }
        }
      })
  }

  /// A list of clauses in their order.
  static func list<Inner: Clause>(
    _ key: String, _ grammar: Grammar<Inner>, _ spot: @escaping Spot<[Inner]>,
    _ summary: String
  ) -> Field {
    Field(
      key: key, shape: .list(.clause(grammar.name)), summary: summary,
      read: { node, clause, reading in spot(&clause) { $0 = reading.list(node, grammar) } },
      said: { clause in
        written(at: spot, in: clause).enumerated().flatMap { place, inner in
          grammar.statements(of: inner).map { $0.within("\(place + 1)").within(key) }
        }
      },
      claimed: { clause in
        written(at: spot, in: clause).enumerated().flatMap { place, inner in
          grammar.claims(of: inner).map { $0.within("\(place + 1)").within(key) }
        }
      })
  }
}
