import RecoveryModel

extension Grammars {
  /// A part of a system that can be lost.
  static let component = Grammar<ComponentSpec>(
    "component",
    "A part of a system that can be lost and must come back: a database, a bucket, an application",
    [
      .title { $1(&$0.title) },
      .platform { $1(&$0.platform) },
      .resource { $1(&$0.resource) },
    ],
    Field.place { $1(&$0.location) },
    [
      .environment { $1(&$0.environment) },
      .owner { $1(&$0.owner) },
      .one("size", { $1(&$0.size) }, "How much data it holds"),
      .texts("holds", .text, { $1(&$0.holds) }, "The classes of data that it holds"),
      .one("stateless", { $1(&$0.stateless) }, "Whether it keeps nothing that could be lost"),
      .status { $1(&$0.status) },
      .references(
        "needs", [.component], { $1(&$0.needs) },
        "What it leans on: components, `system/component` of another, or things by their own names"),
      .texts("parts", .text, { $1(&$0.parts) }, "Parts of it that backups may include or leave out"),
      .clause("objectives", objectives, { $1(&$0.objectives) }, "What is promised"),
      .reference("scheme", [.scheme], { $1(&$0.scheme) }, "A scheme of backups from a policy"),
      .named("backups", backup, { $1(&$0.backups) }, "Recovery points made of it"),
      .named("replicas", replica, { $1(&$0.replicas) }, "Copies that follow its present state"),
      .one("maintenance", { $1(&$0.maintenance) }, "When the platform may take it down for upkeep"),
      .vendor { $1(&$0.vendor) },
      .text("alternative", { $1(&$0.alternative) }, "What to use when the vendor is gone"),
      .notes { $1(&$0.notes) },
    ])

  /// A copy that follows the present.
  static let replica = Grammar<ReplicaSpec>(
    "replica", "A copy that follows the present state of a component or a store",
    [.title { $1(&$0.title) }],
    Field.place { $1(&$0.location) },
    [
      .reference("to", [.store], { $1(&$0.to) }, "The store that receives the copy"),
      .resource { $1(&$0.resource) },
      .one("mode", { $1(&$0.mode) }, "Whether a write waits for the copy"),
      .one("lag", { $1(&$0.lag) }, "How far it may fall behind"),
      .word("promote", { $1(&$0.promote) }, "How it takes over"),
      .one("delete-markers", { $1(&$0.deleteMarkers) }, "Whether deletions are copied"),
      .one("delay", { $1(&$0.delay) }, "How long it waits before it copies"),
      .status { $1(&$0.status) },
      .notes { $1(&$0.notes) },
    ])
}
