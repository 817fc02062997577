import Quantities

/// Something that must hold before one says that recovery is done.
package struct CheckSpec: Clause {
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// What must hold, in a few words.
  package var name: Written<String>?
  /// The command that tells.
  package var run: Written<String>?
  /// What it must print: `http 200`, or a text.
  package var expect: Written<String>?
  /// The least number that it must print.
  package var atLeast: Written<Int>?
  /// The largest number that it may print.
  package var atMost: Written<Int>?

  package init(place: ClausePlace) { self.place = place }
}

/// A group of checks by name.
package struct CheckGroupSpec: NamedClause {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The checks in written order.
  package var checks: [CheckSpec] = []

  package init(place: ClausePlace) {
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
