import Quantities

/// An alert that somebody answers.
package final class AlertSpec: NamedClause, @unchecked Sendable {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The prose name.
  @Rare package var title: Written<String>?
  /// What it watches: `component.backup`, components, stores or drills.
  package var watches: [Written<String>] = []
  /// What sets it off.
  package var on: Written<AlertTrigger>?
  /// The bound past which it goes off.
  @Rare package var over: Written<TimeSpan>?
  /// How long it must hold before it goes off.
  @Rare package var holds: Written<TimeSpan>?
  /// How soon somebody acts.
  @Rare package var respond: Written<TimeSpan>?
  /// What they do.
  @Rare package var action: Written<String>?
  /// How bad it is.
  @Rare package var severity: Written<String>?
  /// Who is told.
  package var notify: [Written<String>] = []
  /// Prose for people.
  @Rare package var notes: Written<String>?

  package required init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}

/// What sets an alert off.
package enum AlertTrigger: String, Sendable, CaseIterable, CustomStringConvertible {
  /// A run failed.
  case failure
  /// No run has succeeded for too long.
  case staleness
  /// A run takes too long.
  case duration
  /// A backup shrank or grew.
  case size
  /// A backup grew, and nothing is said of one that shrank.
  case growth
  /// A backup shrank, and nothing is said of one that grew.
  case shrinkage
  /// A copy fell behind.
  case lag
  /// A verification failed.
  case verification
  /// A store is nearly full.
  case quota
  /// A recovery takes too long.
  case recovery

  package var description: String { rawValue }
}

/// Work that is done again and again.
package struct RoutineSpec: Sendable {
  /// Its name, and its rhythm where that is a word such as `daily`.
  package let name: Key
  /// What is done.
  package let does: [Written<String>]

  /// Work under a name.
  package init(name: Key, does: [Written<String>]) {
    self.name = name
    self.does = does
  }
}

/// A log, how long it is kept, and where.
package struct LogSpec: NamedClause {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// How long it is kept.
  package var keep: Written<Keep>?
  /// Where it is kept.
  package var `in`: [Written<String>] = []
  /// The classes of data that it holds.
  package var holds: [Written<String>] = []
  /// Prose for people.
  package var notes: Written<String>?

  package init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}

/// One run that makes several backups, or checks some.
package final class JobSpec: NamedClause, @unchecked Sendable {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The backups that it makes: `component.backup`.
  package var makes: [Written<String>] = []
  /// The backups that it checks.
  package var verifies: [Written<String>] = []
  /// When it runs.
  package var schedules: [Written<Schedule>] = []
  /// How long it takes.
  @Rare package var takes: Written<TimeRange>?
  /// The command.
  package var run: Written<String>?
  /// What runs it.
  @Rare package var runsOn: Written<RunsOn>?
  /// Whether a person runs it by hand.
  @Rare package var manual: Written<Bool>?
  /// Who runs it.
  @Rare package var owner: Written<String>?
  /// Prose for people.
  @Rare package var notes: Written<String>?

  package required init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}

/// A document that belongs to the plan.
package final class DocumentSpec: NamedClause, @unchecked Sendable {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The prose name.
  @Rare package var title: Written<String>?
  /// The path in the repository.
  @Rare package var path: Written<String>?
  /// The address on the web.
  package var url: Written<String>?
  /// The version or date that is meant.
  @Rare package var version: Written<String>?

  package required init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}
