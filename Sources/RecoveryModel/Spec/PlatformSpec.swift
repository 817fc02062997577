import PlatformFacts
import Quantities
import SourceText

/// A platform of one's own: what the built-in ones say of themselves, in fields.
package struct PlatformSpec: NamedClause {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The file in which it stands, for the source of what cites nothing else.
  package var file: SourceFile?
  /// The prose name.
  package var title: Written<String>?
  /// Other words for it.
  package var aliases: [Written<String>] = []
  /// Who runs it.
  package var runBy: Written<Provider>?
  /// What sort of thing it keeps.
  package var family: Written<Family>?
  /// What store it can be.
  package var storeKind: Written<StoreKind>?
  /// What one instance of it is lost with at the latest.
  package var liesIn: Written<Scope>?
  /// Its backup methods.
  package var methods = ByName<MethodSpec>()
  /// Its ways of keeping a second copy of the present.
  package var modes = ByName<ModeSpec>()
  /// The facts of its own.
  package var facts = ByName<FactSpec>()
  /// The facts that belong to no single method.
  package var restsOn: [Written<String>] = []
  /// Prose for people.
  package var notes: Written<String>?

  package init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}

/// A fact of a document of one's own, with where it stands written.
package struct FactSpec: NamedClause {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// What it says, as a sentence.
  package var says: Written<String>?
  /// What it says in time.
  package var lasts: Written<TimeSpan>?
  /// Where it stands written.
  package var source: Written<String>?
  /// The day on which it was last looked up.
  package var checked: Written<CivilDate>?
  /// How well it is known.
  package var confidence: Written<String>?

  package init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}

/// A way in which a platform of one's own keeps a second copy of the present.
package struct ModeSpec: NamedClause {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The prose name.
  package var title: Written<String>?
  /// Whether a write waits for the copy.
  package var synchronous: Written<Bool>?
  /// The scopes that it can outlive.
  package var outlives: [Written<Scope>] = []
  /// The lag that the platform promises.
  package var lag: Written<TimeSpan>?
  /// Who promotes it.
  package var promotion: Written<ReplicaMode.Promotion>?
  /// The facts behind it.
  package var restsOn: [Written<String>] = []

  package init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}
