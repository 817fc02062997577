import Quantities

/// A weakening that somebody decided on: it answers for what the change that brings it makes weaker, and is the record of
/// it ever after.
package struct ApprovalSpec: NamedClause {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// What is made weaker: a component, a store, a procedure, `component.backup`, also one that is taken away; in a policy
  /// a system, or `system/component`. Without it, all that the change makes weaker here.
  package var target: Written<String>?
  /// Why it is accepted.
  package var because: Written<String>?
  /// Who accepted it.
  package var approved: Written<String>?
  /// The day on which they did.
  package var date: Written<CivilDate>?

  package init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}
