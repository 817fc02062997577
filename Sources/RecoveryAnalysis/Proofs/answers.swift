import PlatformFacts
import RecoveryModel

extension SystemPlan {
  /// The procedures that bring a component back from a scope: those written for it, else those for the narrowest scope
  /// that includes it, which serve for want of better. What a scenario names as its answer answers its scope, whatever
  /// the procedure itself says; a scenario's `else` is not needed while its answer stands.
  package func answering(_ component: Int, in scope: Scope) -> [(procedure: Int, isFallback: Bool)] {
    let able = procedures.filter { $0.isLive && $0.restore(of: component) != nil }
    let spare = Set(
      spec.scenarios.filter { $0.scope?.known == scope }.flatMap { $0.otherwise.compactMap(\.known) })
    let named = Set(
      spec.scenarios.filter { $0.scope?.known == scope && $0.strikes(components[component].name) }
        .flatMap { $0.answer.compactMap(\.known) })
    let own = able.filter {
      ($0.scopes.contains(scope) || named.contains($0.name)) && !spare.contains($0.name)
    }
    if !own.isEmpty { return own.map { ($0.index, false) } }
    let wider = Scope.allCases.filter { $0.isWider(than: scope) }.sorted {
      $0.includes.rawValue.nonzeroBitCount < $1.includes.rawValue.nonzeroBitCount
    }
    for candidate in wider {
      let serving = able.filter { $0.scopes.contains(candidate) }
      if !serving.isEmpty { return serving.map { ($0.index, true) } }
    }
    return []
  }
}

extension ScenarioSpec {
  /// Whether it strikes a component of this name.
  fileprivate func strikes(_ component: String) -> Bool {
    strikes.isEmpty || strikes.contains { $0.known == component }
  }
}
