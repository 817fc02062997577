import Quantities
import RecoveryModel
import YAMLTree

extension Grammars {
  /// A policy, whole.
  static let policy = Grammar<PolicySpec>(
    "policy", "What the platform team asks of every system",
    [
      .version, .kind("policy", "The policy's name; it makes the document a policy"),
      .title { $1(&$0.title) },
      .owner { $1(&$0.owner) },
      .named("classes", policyClass, { $1(&$0.classes) }, "Classes of systems"),
      .named("schemes", scheme, { $1(&$0.schemes) }, "Sets of backups that components take over by name"),
      .clause("defaults", defaults, { $1(&$0.defaults) }, "What holds where a system says nothing"),
      .texts(
        "regions", .text, { $1(&$0.regions) },
        "The only regions, or sites of one's own, in which data may stand"),
      .custom(
        "residency", .map(.many(.text)), "The only regions in which data of a class may stand",
        read: { node, policy, reading in policy.residency += reading.residency(node) },
        said: { $0.residency.flatMap { $0.regions.statements("residency." + $0.data.text) } }),
      .custom(
        "severities", .map(.oneOf(severities.words)), "How bad a finding of each rule is",
        read: { node, policy, reading in policy.severities += reading.severities(node) },
        said: { $0.severities.map { $0.severity.statement("severities." + $0.rule.text) } }),
      .clause("waivers", waiverLimits, { $1(&$0.waivers) }, "What a waiver may not do"),
      .named("approvals", approval, { $1(&$0.approvals) }, "Weakenings that somebody decided on"),
      .notes { $1(&$0.notes) },
    ])

  /// A class of systems.
  static let policyClass = Grammar<PolicyClassSpec>(
    "class", "A class of systems and what it asks",
    [
      .title { $1(&$0.title) },
      .reference(
        "inherits", [.policyClass], { $1(&$0.inherits) },
        "The class whose fields hold where this one says nothing"),
      .clause("objectives", objectives, { $1(&$0.objectives) }, "What is promised"),
      copiesField,
      .custom(
        "drills", .map(.period), "The longest time between two drills, by kind of drill",
        read: { node, policyClass, reading in policyClass.drills += reading.cadences(node) },
        said: { policyClass in
          policyClass.drills.map { $0.every.statement("drills." + ($0.type.known?.rawValue ?? "unknown")) }
        }),
      .notes { $1(&$0.notes) },
    ])

  /// How many copies must be there: the fields, or a rule of thumb by name.
  private static let copiesField = {
    let fields = Field<PolicyClassSpec>.clause(
      "copies", copies, { $1(&$0.copies) }, "How many copies must be there, and how far apart")
    return Field<PolicyClassSpec>.custom(
      fields.key, .either([.oneOf(rulesOfThumb.words), fields.shape]), fields.summary,
      read: { node, policyClass, reading in
        guard node.kind == .scalar, !node.isEmptyScalar else {
          return fields.read(node, &policyClass, &reading)
        }
        guard let name = reading.word(node, rulesOfThumb)?.known else { return }
        policyClass.copies = CopiesSpec(
          ruleOfThumb: name, at: ClausePlace(key: reading.key.span, body: node.span))
      }, said: fields.said)
  }()

  /// How many copies must be there.
  static let copies = Grammar<CopiesSpec>(
    "copies", "How many copies must be there, and how far apart",
    [
      .one("total", { $1(&$0.total) }, "All copies, the live data among them"),
      .one("regions", { $1(&$0.regions) }, "How many different regions or sites"),
      .one(
        "sites", { $1(&$0.sites) },
        "How many different sites: buildings of one's own, or regions of a provider"),
      .one("accounts", { $1(&$0.accounts) }, "How many different accounts"),
      .one("platforms", { $1(&$0.platforms) }, "How many different platforms"),
      .one("immutable", { $1(&$0.immutable) }, "How many copies under a compliance lock"),
      .one(
        "verified", { $1(&$0.verified) }, "How many copies that something restores or checks again and again"),
    ])

  /// A set of backups.
  static let scheme = Grammar<SchemeSpec>(
    "scheme", "Backups that components take over by name",
    [.title { $1(&$0.title) }, .named("backups", backup, { $1(&$0.backups) }, "Recovery points made of it")])

  /// What holds where a system says nothing.
  static let defaults = Grammar<PolicyDefaultsSpec>(
    "defaults", "What holds where a system says nothing",
    [.timezone { $1(&$0.timezone) }, .className { $1(&$0.className) }, .runsOn { $1(&$0.runsOn) }])

  /// What a waiver may not do.
  static let waiverLimits = Grammar<WaiverLimitsSpec>(
    "waiver limits", "What a waiver may not do",
    [
      .one("longest", { $1(&$0.longest) }, "The longest time that a waiver may run"),
      .references("never", [.rule], { $1(&$0.never) }, "Rules that cannot be waived"),
      .one(
        "same-change", { $1(&$0.sameChange) },
        "Whether a waiver may excuse what the change that brings it introduces"),
    ])

  /// What a policy can make of a rule.
  static let severities = WordList(["error", "warning", "note", "off"])
  /// The rules of thumb as words.
  static let rulesOfThumb = WordList(CopiesSpec.rulesOfThumb)
  /// The kinds of drill as words.
  static let drillTypes = WordList(of: DrillType.self)
}

extension Reading {
  /// The severities that a policy gives to rules.
  mutating func severities(_ node: YAMLNode) -> [SeveritySetting] {
    var settings: [SeveritySetting] = []
    entries(of: node, as: .map(.oneOf(Grammars.severities.words))) { entry, reading in
      let rule = reading.name(entry.key)
      guard let severity = reading.word(entry.value, Grammars.severities) else { return }
      settings.append(SeveritySetting(rule: rule, severity: severity))
    }
    return settings
  }

  /// The regions in which data may stand, by class of data.
  mutating func residency(_ node: YAMLNode) -> [ResidencySpec] {
    var residency: [ResidencySpec] = []
    entries(of: node, as: .map(.many(.text))) { entry, reading in
      let data = reading.name(entry.key)
      residency.append(ResidencySpec(data: data, regions: reading.texts(entry.value, .text)))
    }
    return residency
  }

  /// The longest times between drills, by kind.
  mutating func cadences(_ node: YAMLNode) -> [DrillCadence] {
    var cadences: [DrillCadence] = []
    entries(of: node, as: .map(.period)) { entry, reading in
      let type = reading.word(entry.key, Grammars.drillTypes)
      guard let type, let every: Written<Period> = reading.value(entry.value) else { return }
      cadences.append(DrillCadence(type: type, every: every))
    }
    return cadences
  }
}
