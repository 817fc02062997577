import PlatformFacts
import RecoveryModel
import YAMLTree

extension Grammars {
  /// How something is brought back.
  static let procedure = Grammar<ProcedureSpec>(
    "procedure", "How something is brought back, step by step", derivedClaims: ["takes", "loses"],
    [
      .title(\.title),
      .references("recovers", [.component], \.recovers, "The components that it brings back"),
      .reference(
        "from", [.backup, .replica], \.from,
        "What it is made from: a backup or a replica; `none` where nothing is"),
      .words("when", \.when, "The failures that it answers"),
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
      .one("detect", \.detect, "How long until somebody knows"),
      .one("declare", \.declare, "How long until somebody with the right to do so declares it"),
      .takes(\.takes),
      .symptoms(\.symptoms),
      .severity(\.severity),
      .impact(\.impact),
      .references("requires", [.person], \.requires, "Roles, access or things that must be at hand"),
      .reads(\.reads),
      .one("look-back", \.lookBack, "How far back to look after a leak"),
      .owner(\.owner),
      .one("crew", \.crew, "How many people can work at a time"),
      .status(\.status),
      .list("steps", step, \.steps, "What is done, in order unless a step says otherwise"),
      .list("afterwards", step, \.afterwards, "Steps outside the recovery time"),
      .notes(\.notes),
    ])

  /// One step of a procedure.
  static let step = Grammar<StepSpec>(
    "step", "One step of a procedure",
    [
      .text("id", .name, \.id, "A name for references within the procedure"),
      .prose("name", \.name, "What it is, in a few words"),
      .one("takes", \.takes, "How long it takes"),
      .one("elapsed", \.elapsed, "The window since the start of the procedure in which it lies"),
      .run(\.run),
      .reference("restore", [.component], \.restore, "The component that it restores"),
      .reference(
        "from", [.backup, .replica], \.from,
        "What it is made from: a backup or a replica; `none` where nothing is"),
    ],
    Field.place(\.location),
    [
      .throughput(\.throughput),
      .reference("procedure", [.procedure], \.procedure, "The procedure that it stands for"),
      .one("within", \.within, "The time within which it must be done"),
      .one("ttl", \.ttl, "How long resolvers keep the old address"),
      .references("checks", [.check], \.checks, "Groups of checks that are made"),
      .references(
        "needs", [.component, .store], \.needs,
        "What it leans on: components, `system/component` of another, or things by their own names"),
      .stepsBefore(\.after),
      .references("follows", [.step], \.follows, "Steps that it comes behind without waiting for more"),
      .reference("instead", [.step], \.instead, "The step that it can take the place of"),
      .text("reaches", .name, \.reaches, "The state that is reached when it is done"),
      .by(\.by),
      .reads(\.reads),
      .manual(\.manual),
      .notes(\.notes),
    ])
}

extension Field where C: Clause {
  /// Steps that must be done before; an empty list is not the same as none written.
  static func stepsBefore(_ path: any WritableKeyPath<C, [Written<String>]?> & Sendable) -> Field {
    custom(
      "after", .many(.reference([.step])),
      "Steps that must be done before it; the one above where none is named",
      read: { node, clause, reading in clause[keyPath: path] = reading.texts(node, .reference([.step])) },
      said: { $0[keyPath: path]?.statements("after") ?? [] })
  }

  /// What is read from stores by name.
  static func reads(_ path: any WritableKeyPath<C, [ReadSpec]> & Sendable) -> Field {
    custom(
      "reads", .map(.many(.text)),
      "What is read by name, by store: a name, a pattern, or a prefix that ends in `/`",
      read: { node, clause, reading in clause[keyPath: path] += reading.reads(node) },
      said: { clause in
        clause[keyPath: path].map { $0.name.statement("reads." + $0.store.text) }
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
