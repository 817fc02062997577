/// The sections of documents that hold things by name.
enum StatementSections {
  /// A section: what stands in it, and the sections within each of its things.
  struct Section {
    let noun: String
    let kind: ChangeKind
    var inner: [String: Section] = [:]
  }

  private static let backups = Section(noun: "backup", kind: .copy)
  private static let replicas = Section(noun: "replica", kind: .copy)

  /// Those of a system.
  static let system: [String: Section] = [
    "components": Section(
      noun: "component", kind: .component, inner: ["backups": backups, "replicas": replicas]),
    "stores": Section(noun: "store", kind: .store, inner: ["replicas": replicas]),
    "recovery": Section(
      noun: "procedure", kind: .procedure,
      inner: [
        "steps": Section(noun: "step", kind: .step), "afterwards": Section(noun: "later step", kind: .step),
      ]),
    "drills": Section(noun: "drill", kind: .drill),
    "waivers": Section(noun: "waiver", kind: .waiver),
    "approvals": Section(noun: "approval", kind: .approval),
    "places": Section(noun: "place", kind: .detail), "keys": Section(noun: "key", kind: .detail),
    "checks": Section(noun: "checks", kind: .detail), "scenarios": Section(noun: "scenario", kind: .detail),
    "priorities": Section(noun: "priority", kind: .detail), "jobs": Section(noun: "job", kind: .detail),
    "alerts": Section(noun: "alert", kind: .detail), "routines": Section(noun: "routine", kind: .detail),
    "logs": Section(noun: "log", kind: .detail), "people": Section(noun: "contact", kind: .detail),
    "notices": Section(noun: "notice", kind: .detail), "documents": Section(noun: "document", kind: .detail),
  ]

  /// Those of a policy.
  static let policy: [String: Section] = [
    "classes": Section(noun: "class", kind: .policy),
    "schemes": Section(noun: "scheme", kind: .policy, inner: ["backups": backups]),
    "approvals": Section(noun: "approval", kind: .approval),
  ]

  /// Those of a platform of one's own.
  static let platform: [String: Section] = [
    "methods": Section(noun: "method", kind: .detail), "modes": Section(noun: "mode", kind: .detail),
    "facts": Section(noun: "fact", kind: .detail),
  ]

  /// Those of a framework of one's own.
  static let framework: [String: Section] = ["clauses": Section(noun: "clause", kind: .detail)]

  /// Parts of a thing that come and go together, and are told so.
  static let parts: Set<String> = [
    "lock", "verify", "encryption", "measured", "review", "into", "defaults", "copies", "maintenance",
    "drills",
    "objectives",
  ]
}
