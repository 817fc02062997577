import PlatformFacts
import Quantities
import RecoveryModel

extension Prover {
  /// The time until the point that is restored can be read; nil where it can be read at once.
  ///
  /// The newest point may be as old as the level's whole lag, so a rule that moves objects to a cold class sooner than
  /// that decides; data asked for from further back lies in points that are as much older.
  mutating func thaw(for restore: Restore, system: SystemPlan, age: TimeSpan) -> StepDuration? {
    guard case .level(let named) = restore.from, writesColdClasses(system) else { return nil }
    let component = system.components[restore.component]
    let index = restore.copy ?? named
    let oldest = lag(of: index, in: component, system: system).known + age
    let level = component.levels[index]
    guard let store = level.store,
      let found = storageClass(
        of: level, writing: component.levels[named], in: system.stores[store], atAge: oldest),
      let retrieval = found.storageClass.standardRetrieval
    else { return nil }
    let term = Term(
      .known(retrieval.takes.upperBound), .thaw(of: level.name, storageClass: found.storageClass.word),
      at: found.span, from: found.storageClass.thawFact, in: system.book)
    let youngest = storageClass(
      of: level, writing: component.levels[named], in: system.stores[store], atAge: age)
    let low = youngest?.storageClass.standardRetrieval?.takes.lowerBound ?? .zero
    return StepDuration(low: low, terms: Sum([term]))
  }

  /// The thaw of what the whole procedure reads by its own `from`, where no step restores it and none is long enough to
  /// hold the thaw already.
  mutating func ownThaw(of procedure: Procedure, in system: SystemPlan, age: TimeSpan) -> StepDuration {
    guard procedure.spec.from?.known != nil, writesColdClasses(system) else { return StepDuration() }
    let longest =
      procedure.steps.compactMap { step -> TimeSpan? in
        if case .range(let range)? = step.spec.takes?.known { return range.high }
        return step.spec.elapsed?.known?.high
      }.max() ?? procedure.spec.takes?.known?.high ?? .zero
    var slowest = StepDuration()
    for restore in procedure.restores
    where !procedure.steps.contains(where: { $0.restore?.component == restore.component }) {
      guard let found = thaw(for: restore, system: system, age: age), found.terms.known > longest,
        found.terms.known > slowest.terms.known
      else { continue }
      slowest = found
    }
    return slowest
  }
}

extension StorageClass {
  /// The fact that says how long a thaw takes; the class's first where none is told apart.
  fileprivate var thawFact: String? {
    facts.first { $0.contains(".thaw.") && $0.hasSuffix(".standard") } ?? facts.first
  }
}
