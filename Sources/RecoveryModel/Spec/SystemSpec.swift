import Quantities
import SourceText

/// A system as its team wrote it.
package final class SystemSpec: NamedClause, @unchecked Sendable {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The prose name.
  package var title: Written<String>?
  /// Who answers for it.
  package var owner: Written<String>?
  /// The class of a policy.
  @Rare package var className: Written<String>?
  /// The timezone of schedules that have an hour.
  package var timezone: Written<Zone>?
  /// The frameworks that bind it.
  package var compliance: [Written<String>] = []
  /// What runs jobs that say nothing of their own.
  @Rare package var runsOn: Written<RunsOn>?
  /// How many people can work at a time.
  @Rare package var crew: Written<Int>?
  /// The system's promises.
  package var objectives: ObjectivesSpec?
  /// What fails together.
  package var places = ByName<PlaceSpec>()
  /// What can be lost.
  package var components = ByName<ComponentSpec>()
  /// What backups go to.
  package var stores = ByName<StoreSpec>()
  /// Keys on which copies depend.
  package var keys = ByName<KeySpec>()
  /// How things are brought back.
  package var recovery = ByName<ProcedureSpec>()
  /// Groups of checks.
  package var checks = ByName<CheckGroupSpec>()
  /// Incidents by name.
  package var scenarios = ByName<ScenarioSpec>()
  /// What is brought back first.
  package var priorities = ByName<PrioritySpec>()
  /// Runs that make or check several backups.
  package var jobs = ByName<JobSpec>()
  /// Rehearsals.
  package var drills = ByName<DrillSpec>()
  /// Alerts that somebody answers.
  package var alerts = ByName<AlertSpec>()
  /// Work that is done again and again.
  package var routines: [RoutineSpec] = []
  /// Logs and how long they are kept.
  package var logs = ByName<LogSpec>()
  /// People, roles, teams and vendors.
  package var people = ByName<PersonSpec>()
  /// Who is told when.
  package var escalation: [EscalationSpec] = []
  /// What outsiders are told.
  package var notices = ByName<NoticeSpec>()
  /// When the plan is looked at again.
  package var review: ReviewSpec?
  /// Documents that belong to it.
  package var documents = ByName<DocumentSpec>()
  /// Findings that are accepted for a time.
  package var waivers = ByName<WaiverSpec>()
  /// Weakenings that somebody decided on.
  package var approvals = ByName<ApprovalSpec>()
  /// Prose for people.
  @Rare package var notes: Written<String>?
  /// Where parts of its texts stand; nil where they were not read from a file.
  package var textPlaces: (any TextPlaces)?

  package required init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}

extension SystemSpec {
  /// Where a range of a text's bytes stands; nil where nobody knows more than where the whole value does.
  package func place(of range: Range<Int>, in written: Written<String>) -> SourceSpan? {
    written.known.flatMap { textPlaces?.place(of: range, in: $0, writtenAt: written.span) }
  }

  /// Where a range of a text's bytes stands; the whole value where that is all one knows.
  package func span(of range: Range<Int>, in written: Written<String>) -> SourceSpan {
    place(of: range, in: written) ?? written.span
  }
}
