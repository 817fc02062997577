import PlatformFacts
import RecoveryModel
import YAMLTree

extension Grammars {
  /// How something is brought back.
  static let procedure = Grammar<ProcedureSpec>(
    "procedure", "How something is brought back, step by step", derivedClaims: ["takes", "loses"],
    [
      .title({ $0.title }, { $0.title = $1 }),
      .references(
        "recovers", [.component], { $0.recovers }, { $0.recovers = $1 }, "The components that it brings back"),
      .reference(
        "from", [.backup, .replica], { $0.from }, { $0.from = $1 },
        "What it is made from: a backup or a replica; `none` where nothing is"),
      .words("when", { $0.when }, { $0.when = $1 }, "The failures that it answers"),
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
      .one("detect", { $0.detect }, { $0.detect = $1 }, "How long until somebody knows"),
      .one(
        "declare", { $0.declare }, { $0.declare = $1 },
        "How long until somebody with the right to do so declares it"),
      .takes({ $0.takes }, { $0.takes = $1 }),
      .symptoms({ $0.symptoms }, { $0.symptoms = $1 }),
      .severity({ $0.severity }, { $0.severity = $1 }),
      .impact({ $0.impact }, { $0.impact = $1 }),
      .references(
        "requires", [.person], { $0.requires }, { $0.requires = $1 },
        "Roles, access or things that must be at hand"),
      .reads({ $0.reads }, { $0.reads = $1 }),
      .one("look-back", { $0.lookBack }, { $0.lookBack = $1 }, "How far back to look after a leak"),
      .owner({ $0.owner }, { $0.owner = $1 }),
      .one("crew", { $0.crew }, { $0.crew = $1 }, "How many people can work at a time"),
      .status({ $0.status }, { $0.status = $1 }),
      .list(
        "steps", step, { $0.steps }, { $0.steps = $1 }, "What is done, in order unless a step says otherwise"),
      .list("afterwards", step, { $0.afterwards }, { $0.afterwards = $1 }, "Steps outside the recovery time"),
      .notes({ $0.notes }, { $0.notes = $1 }),
    ])

  /// One step of a procedure.
  static let step = Grammar<StepSpec>(
    "step", "One step of a procedure",
    [
      .text("id", .name, { $0.id }, { $0.id = $1 }, "A name for references within the procedure"),
      .prose("name", { $0.name }, { $0.name = $1 }, "What it is, in a few words"),
      .one("takes", { $0.takes }, { $0.takes = $1 }, "How long it takes"),
      .one(
        "elapsed", { $0.elapsed }, { $0.elapsed = $1 },
        "The window since the start of the procedure in which it lies"),
      .run({ $0.run }, { $0.run = $1 }),
      .reference(
        "restore", [.component], { $0.restore }, { $0.restore = $1 }, "The component that it restores"),
      .reference(
        "from", [.backup, .replica], { $0.from }, { $0.from = $1 },
        "What it is made from: a backup or a replica; `none` where nothing is"),
    ],
    Field.place({ $0.location }, { $1(&$0.location) }),
    [
      .throughput({ $0.throughput }, { $0.throughput = $1 }),
      .reference(
        "procedure", [.procedure], { $0.procedure }, { $0.procedure = $1 }, "The procedure that it stands for"
      ),
      .one("within", { $0.within }, { $0.within = $1 }, "The time within which it must be done"),
      .one("ttl", { $0.ttl }, { $0.ttl = $1 }, "How long resolvers keep the old address"),
      .references("checks", [.check], { $0.checks }, { $0.checks = $1 }, "Groups of checks that are made"),
      .references(
        "needs", [.component, .store], { $0.needs }, { $0.needs = $1 },
        "What it leans on: components, `system/component` of another, or things by their own names"),
      .stepsBefore({ $0.after }, { $0.after = $1 }),
      .references(
        "follows", [.step], { $0.follows }, { $0.follows = $1 },
        "Steps that it comes behind without waiting for more"),
      .reference(
        "instead", [.step], { $0.instead }, { $0.instead = $1 }, "The step that it can take the place of"),
      .text(
        "reaches", .name, { $0.reaches }, { $0.reaches = $1 }, "The state that is reached when it is done"),
      .by({ $0.by }, { $0.by = $1 }),
      .reads({ $0.reads }, { $0.reads = $1 }),
      .manual({ $0.manual }, { $0.manual = $1 }),
      .notes({ $0.notes }, { $0.notes = $1 }),
    ])
}

extension Field where C: Clause {
  /// Steps that must be done before; an empty list is not the same as none written.
  static func stepsBefore(
    _ get: @escaping Getter<[Written<String>]?>, _ set: @escaping Setter<[Written<String>]?>
  ) -> Field {
    custom(
      "after", .many(.reference([.step])),
      "Steps that must be done before it; the one above where none is named",
      read: { node, clause, reading in set(&clause, reading.texts(node, .reference([.step]))) },
      said: { get($0)?.statements("after") ?? [] })
  }

  /// What is read from stores by name.
  static func reads(_ get: @escaping Getter<[ReadSpec]>, _ set: @escaping Setter<[ReadSpec]>) -> Field {
    custom(
      "reads", .map(.many(.text)),
      "What is read by name, by store: a name, a pattern, or a prefix that ends in `/`",
      read: { node, clause, reading in set(&clause, get(clause) + reading.reads(node)) },
      said: { clause in
        get(clause).map { $0.name.statement("reads." + $0.store.text) }
      })
  }
}

extension Reading {
  /// Names that are read, by store.
  mutating func reads(_ node: YAMLNode) -> [ReadSpec] {
    var reads: [ReadSpec] = []
    entries(of: node, as: .map(.many(.text))) { key, value, reading in
      let store = reading.name(key)
      reads += reading.texts(value, .text).map { ReadSpec(store: store, name: $0) }
    }
    return reads
  }
}
