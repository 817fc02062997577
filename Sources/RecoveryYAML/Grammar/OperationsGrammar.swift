import RecoveryModel
import YAMLTree

extension Grammars {
  /// An alert.
  static let alert = Grammar<AlertSpec>(
    "alert", "An alert that somebody answers",
    [
      .title { $1(&$0.title) },
      .references(
        "watches", [.backup, .component, .store, .drill], { $1(&$0.watches) },
        "What it watches: `component.backup`, components, stores or drills"),
      .word("trigger", { $1(&$0.on) }, "What sets it off"),
      .one("over", { $1(&$0.over) }, "The bound past which it goes off"),
      .one("lasting", { $1(&$0.holds) }, "How long it must hold before it goes off"),
      .one("respond", { $1(&$0.respond) }, "How soon somebody acts"),
      .prose("do", { $1(&$0.action) }, "What they do"),
      .severity { $1(&$0.severity) },
      .notify { $1(&$0.notify) },
      .notes { $1(&$0.notes) },
    ])

  /// A log.
  static let log = Grammar<LogSpec>(
    "log", "A log, how long it is kept, and where",
    [
      .one("keep", { $1(&$0.keep) }, "How long or how many are kept"),
      .texts("in", .text, { $1(&$0.in) }, "Where it is kept"),
      .texts("holds", .text, { $1(&$0.holds) }, "The classes of data that it holds"),
      .notes { $1(&$0.notes) },
    ])

  /// A job.
  static let job = Grammar<JobSpec>(
    "job", "One run that makes several backups, or checks some",
    [
      .references("makes", [.backup], { $1(&$0.makes) }, "The backups that it makes: `component.backup`"),
      .references("verifies", [.backup], { $1(&$0.verifies) }, "The backups that it checks"),
      .schedule { $1(&$0.schedules) },
      .takes { $1(&$0.takes) },
      .run { $1(&$0.run) },
      .runsOn { $1(&$0.runsOn) },
      .manual { $1(&$0.manual) },
      .owner { $1(&$0.owner) },
      .notes { $1(&$0.notes) },
    ])

  /// A document.
  static let document = Grammar<DocumentSpec>(
    "document", "A document that belongs to the plan",
    [
      .title { $1(&$0.title) },
      .text("path", { $1(&$0.path) }, "The path in the repository"),
      .text("url", { $1(&$0.url) }, "The address on the web"),
      .text("version", { $1(&$0.version) }, "The version or date that is meant"),
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
