import RecoveryModel
import YAMLTree

extension Grammars {
  /// An alert.
  static let alert = Grammar<AlertSpec>(
    "alert", "An alert that somebody answers",
    [
      .title(\.title),
      .references(
        "watches", [.backup, .component, .store, .drill], \.watches,
        "What it watches: `component.backup`, components, stores or drills"),
      .word("trigger", \.on, "What sets it off"),
      .one("over", \.over, "The bound past which it goes off"),
      .one("lasting", \.holds, "How long it must hold before it goes off"),
      .one("respond", \.respond, "How soon somebody acts"),
      .prose("do", \.action, "What they do"),
      .severity(\.severity),
      .notify(\.notify),
      .notes(\.notes),
    ])

  /// A log.
  static let log = Grammar<LogSpec>(
    "log", "A log, how long it is kept, and where",
    [
      .one("keep", \.keep, "How long or how many are kept"),
      .texts("in", .text, \.in, "Where it is kept"),
      .texts("holds", .text, \.holds, "The classes of data that it holds"),
      .notes(\.notes),
    ])

  /// A job.
  static let job = Grammar<JobSpec>(
    "job", "One run that makes several backups, or checks some",
    [
      .references("makes", [.backup], \.makes, "The backups that it makes: `component.backup`"),
      .references("verifies", [.backup], \.verifies, "The backups that it checks"),
      .schedule(\.schedules),
      .takes(\.takes),
      .run(\.run),
      .runsOn(\.runsOn),
      .manual(\.manual),
      .owner(\.owner),
      .notes(\.notes),
    ])

  /// A document.
  static let document = Grammar<DocumentSpec>(
    "document", "A document that belongs to the plan",
    [
      .title(\.title),
      .text("path", \.path, "The path in the repository"),
      .text("url", \.url, "The address on the web"),
      .text("version", \.version, "The version or date that is meant"),
    ])
}

extension Reading {
  /// Work that is done again and again, by its name.
  mutating func routines(_ node: YAMLNode) -> [RoutineSpec] {
    var routines: [RoutineSpec] = []
    entries(of: node, as: .map(.many(.prose))) { entry, reading in
      let name = reading.name(entry.key)
      routines.append(RoutineSpec(name: name, does: reading.texts(entry.value, .prose)))
    }
    return routines
  }
}
