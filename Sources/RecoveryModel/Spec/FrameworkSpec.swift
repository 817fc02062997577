import Quantities
import SourceText

/// A framework of one's own: what a law, a contract or the house asks of recovery.
package struct FrameworkSpec: NamedClause {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The file in which it stands, for the source of what cites nothing else.
  package var file: SourceFile?
  /// The prose name.
  package var title: Written<String>?
  /// Other words for it.
  package var aliases: [Written<String>] = []
  /// What it asks.
  package var clauses = ByName<FrameworkClauseSpec>()
  /// Prose for people.
  package var notes: Written<String>?

  package init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}

/// One clause of a framework of one's own.
package struct FrameworkClauseSpec: NamedClause {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// What it asks, as a sentence.
  package var says: Written<String>?
  /// The place in the text.
  package var cites: Written<String>?
  /// The class of data that it binds; nil where it binds the system.
  package var binds: Written<String>?
  /// Kept at least so long.
  package var atLeast: Written<Period>?
  /// Kept at most so long.
  package var atMost: Written<Period>?
  /// Whether `atMost` gives way to a need that is declared.
  package var unlessNeeded: Written<Bool>?
  /// Readable at once for the newest of this age.
  package var readyFor: Written<Period>?
  /// Whether it is kept no longer than its purpose needs.
  package var onlyAsLongAsNeeded: Written<Bool>?
  /// Tested at least so often.
  package var testEvery: Written<Period>?
  /// Whether a test is asked for, however often.
  package var asksForTests: Written<Bool>?
  /// The day on which it was last looked up.
  package var checked: Written<CivilDate>?
  /// How well it is known.
  package var confidence: Written<String>?

  package init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}
