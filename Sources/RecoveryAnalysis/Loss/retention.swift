import PlatformFacts
import RecoveryModel

extension Prover {
  /// How long a level's points stay, as a term that nobody knows, where a loss rests on it; nil where it is known, or
  /// does not matter.
  ///
  /// A failure that looks back needs points from before the damage, and a run of a schedule a point that is still there
  /// when it is asked for; a stream has its newest state whatever it keeps of the past. What nothing is said of is kept
  /// by one's own job alone, and asked about only where points must reach back.
  func unknownRetention(
    of index: Int, in component: Component, system: SystemPlan, _ failure: Failure
  ) -> Term? {
    let level = component.levels[index]
    guard level.keep?.known == nil, level.keepsPast else { return nil }
    guard level.keep != nil || failure.looksBack && failure.noticed != nil else { return nil }
    var writer = level
    if case .storeReplica(of: let original) = level.origin { writer = component.levels[original] }
    guard writer.isOfNoKnownAge(in: system), failure.looksBack || writer.method?.schedule != .continuous
    else {
      return nil
    }
    return Term(.unknown, .keep(of: level.name), at: level.keep?.span ?? writer.clause.key)
  }
}

extension Level {
  /// Whether it is a backup that holds earlier points, of which nobody says how long they stay: neither its `keep`, nor
  /// the platform that runs it, nor a lifecycle of its store.
  package func isOfNoKnownAge(in system: SystemPlan) -> Bool {
    guard case .backup = origin, keepsPast, keep?.known == nil, method?.keep.shape != .nothing,
      method?.schedule != .onEvent
    else { return false }
    guard keep != nil || method.map({ !$0.runsItself && $0.schedule == .own }) ?? false else { return false }
    guard let store else { return true }
    return !system.stores[store].spec.lifecycle.contains { rule in
      rule.steps.contains { $0.expire?.known == true }
    }
  }
}
