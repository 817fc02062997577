import PlatformFacts
import Quantities
import RecoveryModel

extension Prover {
  /// The time until the point that a step restores can be read; nil where it can be read at once.
  ///
  /// The newest point may be as old as the level's whole lag, so a rule that moves objects to a cold class sooner than
  /// that decides; an objective that looks back further makes the age asked for larger still.
  mutating func thawTerm(of step: Step, in procedure: Procedure, system: SystemPlan) -> Term? {
    guard let restore = step.restore, case .level(let index) = restore.from else { return nil }
    let component = system.components[restore.component]
    let age = lag(of: index, in: component, system: system).known
    return thawTerm(ofLevel: component.levels[index], atAge: age, system: system)
  }

  /// The thaw of a level's point at an age; nil where its class then needs none.
  package func thawTerm(ofLevel level: Level, atAge age: TimeSpan, system: SystemPlan) -> Term? {
    guard let store = level.store,
      let found = storageClass(of: level, in: system.stores[store], atAge: age),
      let retrieval = found.storageClass.standardRetrieval
    else { return nil }
    return Term(
      .known(retrieval.takes.upperBound), .thaw(of: level.name, storageClass: found.storageClass.word),
      at: found.span, fact: found.storageClass.thawFact)
  }
}

extension StorageClass {
  /// The fact that says how long a thaw takes; the class's first where none is told apart.
  fileprivate var thawFact: String? {
    facts.first { $0.contains(".thaw.") && $0.hasSuffix(".standard") } ?? facts.first
  }
}
