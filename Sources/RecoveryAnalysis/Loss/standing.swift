import PlatformFacts
import RecoveryModel

extension Prover {
  /// What nobody knows of whether a level's points are there after a failure, beside how old they are; almost always
  /// nothing.
  func unknownStanding(
    of index: Int, in component: Component, system: SystemPlan, _ failure: Failure
  ) -> [Term] {
    let level = component.levels[index]
    guard level.keepsPast, level.keep?.known == nil || failure.openNotice != nil else { return [] }
    var writer = level
    if case .storeReplica(of: let original) = level.origin { writer = component.levels[original] }
    var terms: [Term] = []
    if let kept = unknownRetention(of: level, writing: writer, in: system, failure) { terms.append(kept) }
    if let span = failure.openNotice, level.needsNotice(of: writer, beside: component, failure) {
      terms.append(Term(.unknown, .noticing, at: span))
    }
    return terms
  }

  /// How long a level's points stay, as a term that nobody knows, where a loss rests on it; nil where it is known, or
  /// does not matter.
  ///
  /// A failure that looks back needs points from before the damage, and a run of a schedule a point that is still there
  /// when it is asked for; a stream has its newest state whatever it keeps of the past. What nothing is said of is kept
  /// by one's own job alone, and asked about only where points must reach back.
  private func unknownRetention(
    of level: Level, writing writer: Level, in system: SystemPlan, _ failure: Failure
  ) -> Term? {
    guard level.keep?.known == nil,
      level.keep != nil || failure.looksBack && (failure.noticed != nil || failure.openNotice != nil),
      writer.isOfNoKnownAge(in: system), failure.looksBack || writer.method?.schedule != .continuous
    else { return nil }
    return Term(.unknown, .keep(of: level.name), at: level.keep?.span ?? writer.clause.key)
  }
}

extension Level {
  /// Whether it matters for its points how late damage is noticed: they, or the lock that saves them, end some day.
  fileprivate func needsNotice(of writer: Level, beside component: Component, _ failure: Failure) -> Bool {
    switch writer.effectiveKeep {
    case .period?, .copies?: return true
    case .forever?, nil: break
    }
    return failure.scope == .account && lock?.keep?.known != nil
      && !place.isApart(from: component.place, in: .account)
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
