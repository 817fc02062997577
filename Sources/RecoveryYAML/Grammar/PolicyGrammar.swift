import Quantities
import RecoveryModel
import YAMLTree

extension Grammars {
  /// A policy, whole.
  static let policy = Grammar<PolicySpec>(
    "policy", "What the platform team asks of every system",
    [
      .version, .kind("policy", "The policy's name; it makes the document a policy"),
      .title({ $0.title }, { $0.title = $1 }),
      .owner({ $0.owner }, { $0.owner = $1 }),
      .named("classes", policyClass, { $0.classes }, { $0.classes = $1 }, "Classes of systems"),
      .named(
        "schemes", scheme, { $0.schemes }, { $0.schemes = $1 },
        "Sets of backups that components take over by name"),
      .clause(
        "defaults", defaults, { $0.defaults }, { $0.defaults = $1 }, "What holds where a system says nothing"),
      .texts(
        "regions", .text, { $0.regions }, { $0.regions = $1 },
        "The only regions, or sites of one's own, in which data may stand"),
      .custom(
        "residency", .map(.many(.text)), "The only regions in which data of a class may stand",
        read: { node, policy, reading in policy.residency += reading.residency(node) },
        said: { $0.residency.flatMap { $0.regions.statements("residency." + $0.data.text) } }),
      .custom(
        "severities", .map(.oneOf(severities.words)), "How bad a finding of each rule is",
        read: { node, policy, reading in policy.severities += reading.severities(node) },
        said: { $0.severities.map { $0.severity.statement("severities." + $0.rule.text) } }),
      .clause("waivers", waiverLimits, { $0.waivers }, { $0.waivers = $1 }, "What a waiver may not do"),
      .named(
        "approvals", approval, { $0.approvals }, { $0.approvals = $1 }, "Weakenings that somebody decided on"),
      .notes({ $0.notes }, { $0.notes = $1 }),
    ])

  /// A class of systems.
  static let policyClass = Grammar<PolicyClassSpec>(
    "class", "A class of systems and what it asks",
    [
      .title({ $0.title }, { $0.title = $1 }),
      .reference(
        "inherits", [.policyClass], { $0.inherits }, { $0.inherits = $1 },
        "The class whose fields hold where this one says nothing"),
      .clause("objectives", objectives, { $0.objectives }, { $0.objectives = $1 }, "What is promised"),
      copiesField,
      .custom(
        "drills", .map(.period), "The longest time between two drills, by kind of drill",
        read: { node, policyClass, reading in policyClass.drills += reading.cadences(node) },
        said: { policyClass in
          policyClass.drills.map { $0.every.statement("drills." + ($0.type.known?.rawValue ?? "unknown")) }
        }),
      .notes({ $0.notes }, { $0.notes = $1 }),
    ])

  /// How many copies must be there: the fields, or a rule of thumb by name.
  private static let copiesField = {
    let fields = Field<PolicyClassSpec>.clause(
      "copies", copies, { $0.copies }, { $0.copies = $1 }, "How many copies must be there, and how far apart")
    return Field<PolicyClassSpec>.custom(
      fields.key, .either([.oneOf(rulesOfThumb.words), fields.shape]), fields.summary,
      read: { node, policyClass, reading in
        guard node.isScalar, !node.isEmptyScalar else {
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
      .one("total", { $0.total }, { $0.total = $1 }, "All copies, the live data among them"),
      .one("regions", { $0.regions }, { $0.regions = $1 }, "How many different regions or sites"),
      .one(
        "sites", { $0.sites }, { $0.sites = $1 },
        "How many different sites: buildings of one's own, or regions of a provider"),
      .one("accounts", { $0.accounts }, { $0.accounts = $1 }, "How many different accounts"),
      .one("platforms", { $0.platforms }, { $0.platforms = $1 }, "How many different platforms"),
      .one("immutable", { $0.immutable }, { $0.immutable = $1 }, "How many copies under a compliance lock"),
      .one(
        "verified", { $0.verified }, { $0.verified = $1 },
        "How many copies that something restores or checks again and again"),
    ])

  /// A set of backups.
  static let scheme = Grammar<SchemeSpec>(
    "scheme", "Backups that components take over by name",
    [
      .title({ $0.title }, { $0.title = $1 }),
      .named("backups", backup, { $0.backups }, { $0.backups = $1 }, "Recovery points made of it"),
    ])

  /// What holds where a system says nothing.
  static let defaults = Grammar<PolicyDefaultsSpec>(
    "defaults", "What holds where a system says nothing",
    [
      .timezone({ $0.timezone }, { $0.timezone = $1 }), .className({ $0.className }, { $0.className = $1 }),
      .runsOn({ $0.runsOn }, { $0.runsOn = $1 }),
    ])

  /// What a waiver may not do.
  static let waiverLimits = Grammar<WaiverLimitsSpec>(
    "waiver limits", "What a waiver may not do",
    [
      .one("longest", { $0.longest }, { $0.longest = $1 }, "The longest time that a waiver may run"),
      .references("never", [.rule], { $0.never }, { $0.never = $1 }, "Rules that cannot be waived"),
      .one(
        "same-change", { $0.sameChange }, { $0.sameChange = $1 },
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
    entries(of: node, as: .map(.oneOf(Grammars.severities.words))) { key, value, reading in
      let rule = reading.name(key)
      guard let severity = reading.word(value, Grammars.severities) else { return }
      settings.append(SeveritySetting(rule: rule, severity: severity))
    }
    return settings
  }

  /// The regions in which data may stand, by class of data.
  mutating func residency(_ node: YAMLNode) -> [ResidencySpec] {
    var residency: [ResidencySpec] = []
    entries(of: node, as: .map(.many(.text))) { key, value, reading in
      let data = reading.name(key)
      residency.append(ResidencySpec(data: data, regions: reading.texts(value, .text)))
    }
    return residency
  }

  /// The longest times between drills, by kind.
  mutating func cadences(_ node: YAMLNode) -> [DrillCadence] {
    var cadences: [DrillCadence] = []
    entries(of: node, as: .map(.period)) { key, value, reading in
      let type = reading.word(key, Grammars.drillTypes)
      guard let type, let every: Written<Period> = reading.value(value) else { return }
      cadences.append(DrillCadence(type: type, every: every))
    }
    return cadences
  }
}
