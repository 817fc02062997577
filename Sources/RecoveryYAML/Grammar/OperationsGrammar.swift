import RecoveryModel
import YAMLTree

extension Grammars {
  /// An alert.
  static let alert = Grammar<AlertSpec>(
    "alert", "An alert that somebody answers",
    [
      .title({ $0.title }, { $0.title = $1 }),
      .references(
        "watches", [.backup, .component, .store, .drill], { $0.watches }, { $0.watches = $1 },
        "What it watches: `component.backup`, components, stores or drills"),
      .word("trigger", { $0.on }, { $0.on = $1 }, "What sets it off"),
      .one("over", { $0.over }, { $0.over = $1 }, "The bound past which it goes off"),
      .one("lasting", { $0.holds }, { $0.holds = $1 }, "How long it must hold before it goes off"),
      .one("respond", { $0.respond }, { $0.respond = $1 }, "How soon somebody acts"),
      .prose("do", { $0.action }, { $0.action = $1 }, "What they do"),
      .severity({ $0.severity }, { $0.severity = $1 }),
      .notify({ $0.notify }, { $0.notify = $1 }),
      .notes({ $0.notes }, { $0.notes = $1 }),
    ])

  /// A log.
  static let log = Grammar<LogSpec>(
    "log", "A log, how long it is kept, and where",
    [
      .one("keep", { $0.keep }, { $0.keep = $1 }, "How long or how many are kept"),
      .texts("in", .text, { $0.in }, { $0.in = $1 }, "Where it is kept"),
      .texts("holds", .text, { $0.holds }, { $0.holds = $1 }, "The classes of data that it holds"),
      .notes({ $0.notes }, { $0.notes = $1 }),
    ])

  /// A job.
  static let job = Grammar<JobSpec>(
    "job", "One run that makes several backups, or checks some",
    [
      .references(
        "makes", [.backup], { $0.makes }, { $0.makes = $1 }, "The backups that it makes: `component.backup`"),
      .references("verifies", [.backup], { $0.verifies }, { $0.verifies = $1 }, "The backups that it checks"),
      .schedule({ $0.schedules }, { $0.schedules = $1 }),
      .takes({ $0.takes }, { $0.takes = $1 }),
      .run({ $0.run }, { $0.run = $1 }),
      .runsOn({ $0.runsOn }, { $0.runsOn = $1 }),
      .manual({ $0.manual }, { $0.manual = $1 }),
      .owner({ $0.owner }, { $0.owner = $1 }),
      .notes({ $0.notes }, { $0.notes = $1 }),
    ])

  /// A document.
  static let document = Grammar<DocumentSpec>(
    "document", "A document that belongs to the plan",
    [
      .title({ $0.title }, { $0.title = $1 }),
      .text("path", { $0.path }, { $0.path = $1 }, "The path in the repository"),
      .text("url", { $0.url }, { $0.url = $1 }, "The address on the web"),
      .text("version", { $0.version }, { $0.version = $1 }, "The version or date that is meant"),
    ])
}

extension Reading {
  /// Work that is done again and again, by its name.
  mutating func routines(_ node: YAMLNode) -> [RoutineSpec] {
    var routines: [RoutineSpec] = []
    entries(of: node, as: .map(.many(.prose))) { key, value, reading in
      let name = reading.name(key)
      routines.append(RoutineSpec(name: name, does: reading.texts(value, .prose)))
    }
    return routines
  }
}
