import Quantities

/// A rehearsal of recovery, and when it was last held.
package final class DrillSpec: NamedClause, @unchecked Sendable {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The prose name.
  @Rare package var title: Written<String>?
  /// What kind of rehearsal it is.
  package var type: Written<DrillType>?
  /// When it is held.
  package var schedules: [Written<Schedule>] = []
  /// The procedures that it rehearses.
  package var covers: [Written<String>] = []
  /// When it was last held.
  package var last: Written<CivilDate>?
  /// When it will be held next.
  @Rare package var next: Written<CivilDate>?
  /// How long it is given.
  @Rare package var takes: Written<TimeRange>?
  /// What it showed.
  package var measured: MeasuredSpec?
  /// Where it is held.
  @Rare package var environment: Written<String>?
  /// Who holds it.
  @Rare package var owner: Written<String>?
  /// What is done, in order.
  package var does: [Written<String>] = []
  /// The command, where it runs by itself.
  @Rare package var run: Written<String>?
  /// Whether it exists yet.
  @Rare package var status: Written<Status>?
  /// Prose for people.
  @Rare package var notes: Written<String>?

  package required init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}

/// The kinds of rehearsal, from the lightest.
package enum DrillType: String, Sendable, CaseIterable, CustomStringConvertible {
  /// People talk it through.
  case tabletop
  /// A backup is restored and looked at.
  case restore
  /// One procedure is run for real beside production.
  case functional
  /// Infrastructure is built anew.
  case rebuild
  /// Traffic is moved.
  case failover
  /// Everything, as if it had happened.
  case simulation

  package var description: String { rawValue }
}

/// What a rehearsal showed.
package final class MeasuredSpec: Clause, @unchecked Sendable {
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// How long recovery took.
  package var rto: Written<TimeSpan>?
  /// How much was lost.
  package var rpo: Written<TimeSpan>?

  package required init(place: ClausePlace) { self.place = place }
}

/// When the plan itself is looked at again.
package struct ReviewSpec: Clause {
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// When it is reviewed.
  package var schedules: [Written<Schedule>] = []
  /// When it was last reviewed.
  package var last: Written<CivilDate>?
  /// When it will be reviewed next.
  package var next: Written<CivilDate>?
  /// Who reviews it.
  package var by: [Written<String>] = []
  /// Events that ask for a review.
  package var after: [Written<String>] = []

  package init(place: ClausePlace) { self.place = place }
}
