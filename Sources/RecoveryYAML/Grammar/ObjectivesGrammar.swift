import PlatformFacts
import Quantities
import RecoveryModel
import YAMLTree

extension Grammars {
  /// What is promised.
  static let objectives = Grammar<ObjectivesSpec>(
    "objectives", "What is promised: how soon it is back, and how much may be lost",
    [
      .recoveryTimes({ $0.rto }, { $0.rto = $1 }),
      .one(
        "rpo", { $0.rpo }, { $0.rpo = $1 },
        "How much may be lost, as the time of the changes; `none` where no data is at stake"),
      .one(
        "noticed", { $0.noticed }, { $0.noticed = $1 },
        "How late a corruption may be noticed: points must reach back so far"),
      .custom(
        "when", .map(.clause("scoped objectives")), "What is promised in particular failure scopes",
        read: { node, clause, reading in clause.when += reading.scopedObjectives(node) },
        said: { clause in
          clause.when.flatMap { scoped in
            let scope = scoped.scope?.known?.rawValue ?? "unknown"
            return scopedObjectives.statements(of: scoped).map { $0.within(scope).within("when") }
          }
        },
        claimed: { clause in
          clause.when.flatMap { scoped in
            let scope = scoped.scope?.known?.rawValue ?? "unknown"
            return scopedObjectives.claims(of: scoped).map { $0.within(scope).within("when") }
          }
        }),
    ])

  /// What is promised in one failure scope.
  static let scopedObjectives = Grammar<ScopedObjectives>(
    "scoped objectives", "What is promised in one failure scope",
    [
      .recoveryTimes({ $0.rto }, { $0.rto = $1 }),
      .one(
        "rpo", { $0.rpo }, { $0.rpo = $1 },
        "How much may be lost, as the time of the changes; `none` where no data is at stake"),
      .one(
        "noticed", { $0.noticed }, { $0.noticed = $1 },
        "How late a corruption may be noticed: points must reach back so far"),
    ])

  /// The failure scopes as words.
  static let scopes = WordList(of: Scope.self)
}

extension Field where C: Clause {
  /// A recovery time objective: one duration, or one for each state.
  static func recoveryTimes(
    _ get: @escaping Getter<[RecoveryTimePromise]>, _ set: @escaping Setter<[RecoveryTimePromise]>
  ) -> Field {
    custom(
      "rto", .recoveryTime, "How soon it is back, or back in each state",
      read: { node, clause, reading in set(&clause, get(clause) + reading.recoveryTimes(node)) },
      said: { clause in
        get(clause).map { promise in
          let statement = promise.within.statement("rto")
          guard let state = promise.state else { return statement }
          return Statement(path: "rto." + state.text, text: statement.text, span: statement.span)
        }
      })
  }
}

extension Reading {
  /// Recovery times: one without a state, or one for each state, of which `full` is being wholly back.
  mutating func recoveryTimes(_ node: YAMLNode) -> [RecoveryTimePromise] {
    guard node.kind == .mapping else {
      guard let bytes = scalar(node, .recoveryTime), let within: Written<TimeSpan> = value(node, bytes) else {
        return []
      }
      return [RecoveryTimePromise(state: nil, within: within)]
    }
    var promises: [RecoveryTimePromise] = []
    entries(of: node, as: .recoveryTime) { entry, reading in
      let state = entry.key.bytes.spells("full") ? nil : reading.name(entry.key)
      guard let within: Written<TimeSpan> = reading.value(entry.value) else { return }
      promises.append(RecoveryTimePromise(state: state, within: within))
    }
    return promises
  }

  /// Promises by failure scope.
  mutating func scopedObjectives(_ node: YAMLNode) -> [ScopedObjectives] {
    var all: [ScopedObjectives] = []
    entries(of: node, as: .map(.clause("scoped objectives"))) { entry, reading in
      let scope = reading.word(entry.key, Grammars.scopes)
      guard let scoped = reading.inner(entry.value, Grammars.scopedObjectives) else { return }
      scoped.scope = scope
      all.append(scoped)
    }
    return all
  }
}
