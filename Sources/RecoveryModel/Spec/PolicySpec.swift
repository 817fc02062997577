import Quantities

/// What the platform team asks of every system.
package struct PolicySpec: NamedClause {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The prose name.
  package var title: Written<String>?
  /// Who answers for it.
  package var owner: Written<String>?
  /// Classes of systems.
  package var classes = ByName<PolicyClassSpec>()
  /// Sets of backups that components take over by name.
  package var schemes = ByName<SchemeSpec>()
  /// What holds where a system says nothing.
  package var defaults: PolicyDefaultsSpec?
  /// The only regions, or sites of one's own, in which data may stand; empty means any.
  package var regions: [Written<String>] = []
  /// The only regions in which data of a class may stand; a class that is not named may stand in any of `regions`.
  package var residency: [ResidencySpec] = []
  /// Severities of rules: `error`, `warning`, `note`, `off`.
  package var severities: [SeveritySetting] = []
  /// Limits of waivers.
  package var waivers: WaiverLimitsSpec?
  /// Weakenings that somebody decided on.
  package var approvals = ByName<ApprovalSpec>()
  /// Prose for people.
  package var notes: Written<String>?

  package init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}

/// A class of systems and what it asks.
package final class PolicyClassSpec: NamedClause, @unchecked Sendable {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The prose name.
  package var title: Written<String>?
  /// The class whose fields hold where this one says nothing.
  package var inherits: Written<String>?
  /// Promises that hold where a system makes none.
  package var objectives: ObjectivesSpec?
  /// Copies that must be there.
  package var copies: CopiesSpec?
  /// The longest time between two drills, by kind of drill.
  package var drills: [DrillCadence] = []
  /// Prose for people.
  package var notes: Written<String>?

  package required init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }

  /// The same class, to be filled further.
  init(_ other: PolicyClassSpec) {
    name = other.name
    place = other.place
    claims = other.claims
    title = other.title
    inherits = other.inherits
    objectives = other.objectives
    copies = other.copies
    drills = other.drills
    notes = other.notes
  }
}

/// How many copies must be there, and how far apart.
package struct CopiesSpec: Clause {
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// All copies, the live data included.
  package var total: Written<Int>?
  /// Different regions or sites.
  package var regions: Written<Int>?
  /// Different sites: buildings of one's own, or regions of a provider.
  package var sites: Written<Int>?
  /// Different accounts.
  package var accounts: Written<Int>?
  /// Different platforms.
  package var platforms: Written<Int>?
  /// Copies under a compliance lock.
  package var immutable: Written<Int>?
  /// Copies that something restores or checks again and again.
  package var verified: Written<Int>?

  package init(place: ClausePlace) { self.place = place }
}

extension CopiesSpec {
  /// What a rule of thumb asks for: copies, platforms, copies elsewhere; then immutable ones, and no error in a check.
  package init?(ruleOfThumb name: String, at place: ClausePlace) {
    guard Self.rulesOfThumb.contains(name) else { return nil }
    self.init(place: place)
    func ask(_ count: Int) -> Written<Int> { Written(count, at: place.body) }
    (total, platforms, regions) = (ask(3), ask(2), ask(2))
    if name == "3-2-1-1-0" { (immutable, verified) = (ask(1), ask(1)) }
  }

  /// The rules of thumb that have a name.
  package static let rulesOfThumb = ["3-2-1", "3-2-1-1-0"]
}

/// The regions in which data of a class may stand.
package struct ResidencySpec: Sendable {
  /// The class of data, as in `holds:`.
  package let data: Key
  /// The regions.
  package let regions: [Written<String>]

  /// Regions for a class of data.
  package init(data: Key, regions: [Written<String>]) {
    self.data = data
    self.regions = regions
  }
}

/// The longest time between two drills of a kind.
package struct DrillCadence: Sendable {
  /// The kind.
  package let type: Written<DrillType>
  /// The longest time between two.
  package let every: Written<Period>

  /// A kind and its rhythm.
  package init(type: Written<DrillType>, every: Written<Period>) {
    self.type = type
    self.every = every
  }
}

/// Backups that components take over by name.
package struct SchemeSpec: NamedClause {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The prose name.
  package var title: Written<String>?
  /// The backups.
  package var backups = ByName<BackupSpec>()

  package init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}

/// What holds where a system says nothing.
package struct PolicyDefaultsSpec: Clause {
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The timezone.
  package var timezone: Written<Zone>?
  /// The class.
  package var className: Written<String>?
  /// What runs jobs.
  package var runsOn: Written<RunsOn>?

  package init(place: ClausePlace) { self.place = place }
}

/// The severity that a policy gives a rule.
package struct SeveritySetting: Sendable {
  /// The rule.
  package let rule: Key
  /// `error`, `warning`, `note` or `off`.
  package let severity: Written<String>

  /// A rule and its severity.
  package init(rule: Key, severity: Written<String>) {
    self.rule = rule
    self.severity = severity
  }
}

/// What a waiver may not do.
package struct WaiverLimitsSpec: Clause {
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The longest time that a waiver may run.
  package var longest: Written<Period>?
  /// Rules that cannot be waived.
  package var never: [Written<String>] = []
  /// Whether a waiver may excuse what the change that brings it introduces.
  package var sameChange: Written<Bool>?

  package init(place: ClausePlace) { self.place = place }
}
