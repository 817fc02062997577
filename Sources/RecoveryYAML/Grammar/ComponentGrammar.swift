import RecoveryModel

extension Grammars {
  /// A part of a system that can be lost.
  static let component = Grammar<ComponentSpec>(
    "component",
    "A part of a system that can be lost and must come back: a database, a bucket, an application",
    [
      .title({ $0.title }, { $0.title = $1 }),
      .platform({ $0.platform }, { $0.platform = $1 }),
      .resource({ $0.resource }, { $0.resource = $1 }),
    ],
    Field.place({ $0.location }, { $1(&$0.location) }),
    [
      .environment({ $0.environment }, { $0.environment = $1 }),
      .owner({ $0.owner }, { $0.owner = $1 }),
      .one("size", { $0.size }, { $0.size = $1 }, "How much data it holds"),
      .texts("holds", .text, { $0.holds }, { $0.holds = $1 }, "The classes of data that it holds"),
      .one(
        "stateless", { $0.stateless }, { $0.stateless = $1 }, "Whether it keeps nothing that could be lost"),
      .status({ $0.status }, { $0.status = $1 }),
      .references(
        "needs", [.component], { $0.needs }, { $0.needs = $1 },
        "What it leans on: components, `system/component` of another, or things by their own names"),
      .texts(
        "parts", .text, { $0.parts }, { $0.parts = $1 }, "Parts of it that backups may include or leave out"),
      .clause("objectives", objectives, { $0.objectives }, { $0.objectives = $1 }, "What is promised"),
      .reference("scheme", [.scheme], { $0.scheme }, { $0.scheme = $1 }, "A scheme of backups from a policy"),
      .named("backups", backup, { $0.backups }, { $0.backups = $1 }, "Recovery points made of it"),
      .named(
        "replicas", replica, { $0.replicas }, { $0.replicas = $1 }, "Copies that follow its present state"),
      .one(
        "maintenance", { $0.maintenance }, { $0.maintenance = $1 },
        "When the platform may take it down for upkeep"),
      .vendor({ $0.vendor }, { $0.vendor = $1 }),
      .text(
        "alternative", { $0.alternative }, { $0.alternative = $1 }, "What to use when the vendor is gone"),
      .notes({ $0.notes }, { $0.notes = $1 }),
    ])

  /// A copy that follows the present.
  static let replica = Grammar<ReplicaSpec>(
    "replica", "A copy that follows the present state of a component or a store",
    [.title({ $0.title }, { $0.title = $1 })],
    Field.place({ $0.location }, { $1(&$0.location) }),
    [
      .reference("to", [.store], { $0.to }, { $0.to = $1 }, "The store that receives the copy"),
      .resource({ $0.resource }, { $0.resource = $1 }),
      .one("mode", { $0.mode }, { $0.mode = $1 }, "Whether a write waits for the copy"),
      .one("lag", { $0.lag }, { $0.lag = $1 }, "How far it may fall behind"),
      .word("promote", { $0.promote }, { $0.promote = $1 }, "How it takes over"),
      .one("delete-markers", { $0.deleteMarkers }, { $0.deleteMarkers = $1 }, "Whether deletions are copied"),
      .one("delay", { $0.delay }, { $0.delay = $1 }, "How long it waits before it copies"),
      .status({ $0.status }, { $0.status = $1 }),
      .notes({ $0.notes }, { $0.notes = $1 }),
    ])
}
