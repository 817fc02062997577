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
        read: { node, clause, reading in reading.scopedObjectives(node, into: &clause.when) },
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
      read: { node, clause, reading in
        var promises = get(clause)
        reading.recoveryTimes(node, into: &promises)
        set(&clause, promises)
      },
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
  mutating func recoveryTimes(_ node: YAMLNode, into promises: inout [RecoveryTimePromise]) {
    guard node.isMapping else {
      guard says(node) else { return refuse(node, .recoveryTime) }
      guard let within: Written<TimeSpan> = value(node) else { return }
      return promises.append(RecoveryTimePromise(state: nil, within: within))
    }
    entries(of: node, as: .recoveryTime) { key, value, reading in
      let state = key.spells("full") ? nil : reading.name(key)
      guard let within: Written<TimeSpan> = reading.value(value) else { return }
      promises.append(RecoveryTimePromise(state: state, within: within))
    }
  }

  /// Promises by failure scope.
  mutating func scopedObjectives(_ node: YAMLNode, into all: inout [ScopedObjectives]) {
    all.reserveCapacity(all.count + node.count)
    entries(of: node, as: .map(.clause("scoped objectives"))) { key, value, reading in
      let scope = reading.word(key, Grammars.scopes)
      guard let scoped = reading.inner(value, Grammars.scopedObjectives) else { return }
      scoped.scope = scope
      all.append(scoped)
    }
  }
}
