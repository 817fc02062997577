import PlatformFacts

/// An incident by name, and what answers it.
package struct ScenarioSpec: NamedClause {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The prose name.
  package var title: Written<String>?
  /// What is lost.
  package var scope: Written<Scope>?
  /// How bad it is.
  package var severity: Written<String>?
  /// How likely it is.
  package var likelihood: Written<String>?
  /// What it means for the business.
  package var impact: Written<String>?
  /// What one sees.
  package var symptoms: [Written<String>] = []
  /// The components that it strikes; empty means all.
  package var strikes: [Written<String>] = []
  /// The procedures that answer it: all of these …
  package var answer: [Written<String>] = []
  /// … or, where they cannot, one of these.
  package var otherwise: [Written<String>] = []
  /// What is accepted to be lost: `everything`.
  package var accepts: Written<String>?
  /// Why that is accepted.
  package var because: Written<String>?
  /// Prose for people.
  package var notes: Written<String>?

  package init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}
