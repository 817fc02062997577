import Quantities

/// Something that must hold before one says that recovery is done.
package final class CheckSpec: Clause, @unchecked Sendable {
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// What must hold, in a few words.
  package var name: Written<String>?
  /// The command that tells.
  @Rare package var run: Written<String>?
  /// What it must print: `http 200`, or a text.
  @Rare package var expect: Written<String>?
  /// The least number that it must print.
  @Rare package var atLeast: Written<Int>?
  /// The largest number that it may print.
  @Rare package var atMost: Written<Int>?

  package required init(place: ClausePlace) { self.place = place }
}

/// A group of checks by name.
package final class CheckGroupSpec: NamedClause, @unchecked Sendable {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The checks in written order.
  package var checks: [CheckSpec] = []

  package required init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}

/// What is brought back first.
package struct PrioritySpec: NamedClause {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The time within which it is back.
  package var within: Written<TimeRange>?
  /// What is brought back: components, or things by their own names.
  package var recover: [Written<String>] = []
  /// Prose for people.
  package var notes: Written<String>?

  package init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}
