import PlatformFacts
import Quantities

/// How something is brought back, step by step.
package final class ProcedureSpec: NamedClause, @unchecked Sendable {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The prose name.
  @Rare package var title: Written<String>?
  /// The components that it brings back.
  package var recovers: [Written<String>] = []
  /// The backup or replica that it restores from; `none` where nothing is restored.
  package var from: Written<String>?
  /// The failures that it answers.
  package var when: [Written<Scope>] = []
  /// Where it brings things back, when not where they stood.
  package var into = PlaceFields()
  /// How long until somebody knows.
  package var detect: Written<TimeRange>?
  /// How long until somebody with the right to do so declares it.
  @Rare package var declare: Written<TimeRange>?
  /// The whole time, where the steps do not say theirs.
  @Rare package var takes: Written<TimeRange>?
  /// What one sees when it is needed.
  package var symptoms: [Written<String>] = []
  /// How bad the incident is.
  @Rare package var severity: Written<String>?
  /// What the incident means for the business.
  @Rare package var impact: Written<String>?
  /// Roles, access or things that must be at hand.
  package var requires: [Written<String>] = []
  /// What it reads by name, by store.
  package var reads: [ReadSpec] = []
  /// How far back to look after a leak.
  @Rare package var lookBack: Written<TimeSpan>?
  /// Who runs it.
  @Rare package var owner: Written<String>?
  /// How many people can work on it at a time, where that is not the system's crew.
  @Rare package var crew: Written<Int>?
  /// Whether it exists yet.
  @Rare package var status: Written<Status>?
  /// The steps, in order unless they say otherwise.
  package var steps: [StepSpec] = []
  /// Steps outside the recovery time.
  package var afterwards: [StepSpec] = []
  /// Prose for people.
  @Rare package var notes: Written<String>?

  package required init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}

/// Something that a procedure reads from a store by name.
package struct ReadSpec: Sendable {
  /// The store.
  package let store: Key
  /// The name, a pattern of it, or a prefix that ends in `/`.
  package let name: Written<String>

  /// A name in a store.
  package init(store: Key, name: Written<String>) {
    self.store = store
    self.name = name
  }
}

/// One step of a procedure.
package final class StepSpec: Clause, @unchecked Sendable {
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// A name for references within the procedure.
  @Rare package var id: Written<String>?
  /// What is done, in a few words.
  package var name: Written<String>?
  /// How long it takes.
  package var takes: Written<StepTime>?
  /// The window since the start of the procedure in which it lies.
  @Rare package var elapsed: Written<TimeRange>?
  /// The command.
  package var run: Written<String>?
  /// The component that it restores.
  @Rare package var restore: Written<String>?
  /// The backup or replica that it restores from; `none` where it starts empty.
  @Rare package var from: Written<String>?
  /// Where it does so.
  package var location = PlaceFields()
  /// How fast it copies, where `takes` is to be derived from the size.
  @Rare package var throughput: Written<Rate>?
  /// The procedure that it stands for.
  @Rare package var procedure: Written<String>?
  /// The time in which that procedure is expected to be done.
  @Rare package var within: Written<TimeSpan>?
  /// How long resolvers keep the old address.
  @Rare package var ttl: Written<TimeSpan>?
  /// Checks to be made: names of groups.
  package var checks: [Written<String>] = []
  /// What the step leans on: components, stores, or things by their own names.
  package var needs: [Written<String>] = []
  /// Steps that must be done before it; nil means the one above.
  package var after: [Written<String>]?
  /// Steps that it comes behind without waiting for more.
  package var follows: [Written<String>] = []
  /// The step that it can take the place of.
  @Rare package var instead: Written<String>?
  /// The state that is reached when it is done.
  @Rare package var reaches: Written<String>?
  /// Who does it.
  package var by: [Written<String>] = []
  /// What it reads by name, by store.
  package var reads: [ReadSpec] = []
  /// Whether a person does it by hand.
  @Rare package var manual: Written<Bool>?
  /// Prose for people.
  @Rare package var notes: Written<String>?

  package required init(place: ClausePlace) { self.place = place }
}

/// How long a step takes.
package enum StepTime: Hashable, Sendable, CustomStringConvertible {
  /// Between two bounds.
  case range(TimeRange)
  /// It goes on and holds nothing up: watching, for example.
  case ongoing

  package var description: String {
    switch self {
    case .range(let range): range.description
    case .ongoing: "ongoing"
    }
  }
}
