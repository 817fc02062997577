import RecoveryModel

extension Grammars {
  /// A part of a system that can be lost.
  static let component = Grammar<ComponentSpec>(
    "component",
    "A part of a system that can be lost and must come back: a database, a bucket, an application",
    [
      .title(\.title),
      .platform(\.platform),
      .resource(\.resource),
    ],
    Field.place(\.location),
    [
      .environment(\.environment),
      .owner(\.owner),
      .one("size", \.size, "How much data it holds"),
      .texts("holds", .text, \.holds, "The classes of data that it holds"),
      .one("stateless", \.stateless, "Whether it keeps nothing that could be lost"),
      .status(\.status),
      .references(
        "needs", [.component], \.needs,
        "What it leans on: components, `system/component` of another, or things by their own names"),
      .texts("parts", .text, \.parts, "Parts of it that backups may include or leave out"),
      .clause("objectives", objectives, \.objectives, "What is promised"),
      .reference("scheme", [.scheme], \.scheme, "A scheme of backups from a policy"),
      .named("backups", backup, \.backups, "Recovery points made of it"),
      .named("replicas", replica, \.replicas, "Copies that follow its present state"),
      .one("maintenance", \.maintenance, "When the platform may take it down for upkeep"),
      .vendor(\.vendor),
      .text("alternative", \.alternative, "What to use when the vendor is gone"),
      .notes(\.notes),
    ])

  /// A copy that follows the present.
  static let replica = Grammar<ReplicaSpec>(
    "replica", "A copy that follows the present state of a component or a store",
    [.title(\.title)],
    Field.place(\.location),
    [
      .reference("to", [.store], \.to, "The store that receives the copy"),
      .resource(\.resource),
      .one("mode", \.mode, "Whether a write waits for the copy"),
      .one("lag", \.lag, "How far it may fall behind"),
      .word("promote", \.promote, "How it takes over"),
      .one("delete-markers", \.deleteMarkers, "Whether deletions are copied"),
      .one("delay", \.delay, "How long it waits before it copies"),
      .status(\.status),
      .notes(\.notes),
    ])
}
