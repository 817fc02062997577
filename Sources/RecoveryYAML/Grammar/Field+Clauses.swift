import RecoveryModel
import YAMLTree

/// Fields that hold further clauses.
extension Field where C: Clause {
  /// A clause under one key.
  static func clause<Inner: Clause>(
    _ key: String, _ grammar: Grammar<Inner>, _ get: @escaping Getter<Inner?>,
    _ set: @escaping Setter<Inner?>,
    _ summary: String
  ) -> Field {
    Field(
      key: key, shape: .clause(grammar.name), summary: summary,
      read: { node, clause, reading in set(&clause, reading.inner(node, grammar)) },
      said: { clause in
        get(clause).map { inner in grammar.statements(of: inner).map { $0.within(key) } }
          ?? []
      },
      claimed: { clause in
        get(clause).map { inner in grammar.claims(of: inner).map { $0.within(key) } } ?? []
      })
  }

  /// A map of clauses by name.
  static func named<Inner: NamedClause>(
    _ key: String, _ grammar: Grammar<Inner>, _ get: @escaping Getter<ByName<Inner>>,
    _ set: @escaping Setter<ByName<Inner>>,
    _ summary: String
  ) -> Field {
    Field(
      key: key, shape: .map(.clause(grammar.name)), summary: summary,
      read: { node, clause, reading in
        var map = get(clause)
        reading.named(node, grammar, into: &map)
        set(&clause, map)
      },
      said: { clause in
        get(clause).flatMap { inner in
          grammar.statements(of: inner).map { $0.within(inner.name.text).within(key) }
        }
      },
      claimed: { clause in
        get(clause).flatMap { inner in
          grammar.claims(of: inner).map { $0.within(inner.name.text).within(key) }
        }
      })
  }

  /// A list of clauses in their order.
  static func list<Inner: Clause>(
    _ key: String, _ grammar: Grammar<Inner>, _ get: @escaping Getter<[Inner]>,
    _ set: @escaping Setter<[Inner]>,
    _ summary: String
  ) -> Field {
    Field(
      key: key, shape: .list(.clause(grammar.name)), summary: summary,
      read: { node, clause, reading in set(&clause, reading.list(node, grammar)) },
      said: { clause in
        get(clause).enumerated().flatMap { place, inner in
          grammar.statements(of: inner).map { $0.within("\(place + 1)").within(key) }
        }
      },
      claimed: { clause in
        get(clause).enumerated().flatMap { place, inner in
          grammar.claims(of: inner).map { $0.within("\(place + 1)").within(key) }
        }
      })
  }
}
