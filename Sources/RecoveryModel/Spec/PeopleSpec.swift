import Quantities

/// A person, a role, a team or a vendor.
package final class PersonSpec: NamedClause, @unchecked Sendable {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The prose name.
  @Rare package var title: Written<String>?
  /// What they answer for in a recovery.
  @Rare package var does: Written<String>?
  /// Who belongs to it.
  package var members: [Written<String>] = []
  /// A telephone number.
  package var phone: Written<String>?
  /// An address for mail.
  @Rare package var email: Written<String>?
  /// A channel.
  @Rare package var slack: Written<String>?
  /// A pager service or schedule.
  @Rare package var pager: Written<String>?
  /// Any other way to reach them.
  @Rare package var contact: Written<String>?
  /// Whether they belong to another company.
  @Rare package var external: Written<Bool>?
  /// The contract under which they help.
  @Rare package var contract: Written<String>?
  /// Prose for people.
  @Rare package var notes: Written<String>?

  package required init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}

/// Who is told next when nobody has mended it.
package struct EscalationSpec: Clause {
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// How long after the incident was noticed.
  package var after: Written<TimeSpan>?
  /// Who is told.
  package var notify: [Written<String>] = []
  /// The prose name of the level.
  package var title: Written<String>?

  package init(place: ClausePlace) { self.place = place }
}

/// What outsiders are told, and when.
package final class NoticeSpec: NamedClause, @unchecked Sendable {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// How soon they are told.
  package var within: Written<TimeSpan>?
  /// How often they hear more.
  @Rare package var `repeat`: Written<Schedule>?
  /// By which channels.
  package var by: [Written<String>] = []
  /// Who tells them.
  @Rare package var owner: Written<String>?
  /// What they are told.
  @Rare package var message: Written<String>?

  package required init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}

/// A finding that is accepted for a time.
package struct WaiverSpec: NamedClause {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The rule that is waived.
  package var rule: Written<String>?
  /// What it is waived for: a component, a store, a procedure, `component.backup`.
  package var target: Written<String>?
  /// The last day on which it holds.
  package var until: Written<CivilDate>?
  /// Why it is accepted.
  package var because: Written<String>?
  /// Who accepted it.
  package var approved: Written<String>?

  package init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}
