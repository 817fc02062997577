import PlatformFacts
import RecoveryModel
import YAMLTree

extension Grammars {
  /// How something is brought back.
  static let procedure = Grammar<ProcedureSpec>(
    "procedure", "How something is brought back, step by step", derivedClaims: ["takes", "loses"],
    [
      .title { $1(&$0.title) },
      .references("recovers", [.component], { $1(&$0.recovers) }, "The components that it brings back"),
      .reference(
        "from", [.backup, .replica], { $1(&$0.from) },
        "What it is made from: a backup or a replica; `none` where nothing is"),
      .words("when", { $1(&$0.when) }, "The failures that it answers"),
      .custom(
        "into", .clause("target"), "Where it brings things back, when not where they stood",
        read: { node, clause, reading in
          if let target = reading.inner(node, target) { clause.into = target.parts }
        },
        said: { clause in
          var restated = TargetClause(place: clause.place)
          restated.parts = clause.into
          return target.statements(of: restated).map { $0.within("into") }
        }),
      .one("detect", { $1(&$0.detect) }, "How long until somebody knows"),
      .one("declare", { $1(&$0.declare) }, "How long until somebody with the right to do so declares it"),
      .takes { $1(&$0.takes) },
      .symptoms { $1(&$0.symptoms) },
      .severity { $1(&$0.severity) },
      .impact { $1(&$0.impact) },
      .references(
        "requires", [.person], { $1(&$0.requires) }, "Roles, access or things that must be at hand"),
      .reads { $1(&$0.reads) },
      .one("look-back", { $1(&$0.lookBack) }, "How far back to look after a leak"),
      .owner { $1(&$0.owner) },
      .one("crew", { $1(&$0.crew) }, "How many people can work at a time"),
      .status { $1(&$0.status) },
      .list("steps", step, { $1(&$0.steps) }, "What is done, in order unless a step says otherwise"),
      .list("afterwards", step, { $1(&$0.afterwards) }, "Steps outside the recovery time"),
      .notes { $1(&$0.notes) },
    ])

  /// One step of a procedure.
  static let step = Grammar<StepSpec>(
    "step", "One step of a procedure",
    [
      .text("id", .name, { $1(&$0.id) }, "A name for references within the procedure"),
      .prose("name", { $1(&$0.name) }, "What it is, in a few words"),
      .one("takes", { $1(&$0.takes) }, "How long it takes"),
      .one("elapsed", { $1(&$0.elapsed) }, "The window since the start of the procedure in which it lies"),
      .run { $1(&$0.run) },
      .reference("restore", [.component], { $1(&$0.restore) }, "The component that it restores"),
      .reference(
        "from", [.backup, .replica], { $1(&$0.from) },
        "What it is made from: a backup or a replica; `none` where nothing is"),
    ],
    Field.place { $1(&$0.location) },
    [
      .throughput { $1(&$0.throughput) },
      .reference("procedure", [.procedure], { $1(&$0.procedure) }, "The procedure that it stands for"),
      .one("within", { $1(&$0.within) }, "The time within which it must be done"),
      .one("ttl", { $1(&$0.ttl) }, "How long resolvers keep the old address"),
      .references("checks", [.check], { $1(&$0.checks) }, "Groups of checks that are made"),
      .references(
        "needs", [.component, .store], { $1(&$0.needs) },
        "What it leans on: components, `system/component` of another, or things by their own names"),
      .stepsBefore { $1(&$0.after) },
      .references(
        "follows", [.step], { $1(&$0.follows) }, "Steps that it comes behind without waiting for more"),
      .reference("instead", [.step], { $1(&$0.instead) }, "The step that it can take the place of"),
      .text("reaches", .name, { $1(&$0.reaches) }, "The state that is reached when it is done"),
      .by { $1(&$0.by) },
      .reads { $1(&$0.reads) },
      .manual { $1(&$0.manual) },
      .notes { $1(&$0.notes) },
    ])
}

extension Field where C: Clause {
  /// Steps that must be done before; an empty list is not the same as none written.
  static func stepsBefore(_ spot: @escaping Spot<[Written<String>]?>) -> Field {
    custom(
      "after", .many(.reference([.step])),
      "Steps that must be done before it; the one above where none is named",
      read: { node, clause, reading in spot(&clause) { $0 = reading.texts(node, .reference([.step])) } },
      said: { written(at: spot, in: $0)?.statements("after") ?? [] })
  }

  /// What is read from stores by name.
  static func reads(_ spot: @escaping Spot<[ReadSpec]>) -> Field {
    custom(
      "reads", .map(.many(.text)),
      "What is read by name, by store: a name, a pattern, or a prefix that ends in `/`",
      read: { node, clause, reading in spot(&clause) { $0 += reading.reads(node) } },
      said: { clause in
        written(at: spot, in: clause).map { $0.name.statement("reads." + $0.store.text) }
      })
  }
}

extension Reading {
  /// Names that are read, by store.
  mutating func reads(_ node: YAMLNode) -> [ReadSpec] {
    var reads: [ReadSpec] = []
    entries(of: node, as: .map(.many(.text))) { entry, reading in
      let store = reading.name(entry.key)
      reads += reading.texts(entry.value, .text).map { ReadSpec(store: store, name: $0) }
    }
    return reads
  }
}
