import PlatformFacts
import RecoveryModel

extension SystemPlan {
  /// The procedures that bring a component back from a scope: those written for it, else those for the narrowest scope
  /// that includes it, which serve for want of better. What a scenario names as its answer answers its scope, whatever
  /// the procedure itself says; a scenario's `else` is not needed while its answer stands.
  package func answering(_ component: Int, in scope: Scope) -> [(procedure: Int, isFallback: Bool)] {
    let able = procedures.filter { $0.isLive && $0.restore(of: component) != nil }
    let named = names(in: scope, striking: component, \.answer)
    let own = able.filter { $0.scopes.contains(scope) || named.contains($0.name) }
    if !own.isEmpty {
      let spare = names(in: scope, striking: component, \.otherwise)
      let first = own.filter { !spare.contains($0.name) || named.contains($0.name) }
      return (first.isEmpty ? own : first).map { ($0.index, false) }
    }
    for candidate in Scope.allCases.filter({ $0.isWider(than: scope) }).sorted(by: Scope.isNarrower) {
      let serving = able.filter { $0.scopes.contains(candidate) }
      if !serving.isEmpty { return serving.map { ($0.index, true) } }
    }
    return []
  }

  /// What the scenarios of a scope that strike a component say under one of their words.
  private func names(
    in scope: Scope, striking component: Int, _ word: KeyPath<ScenarioSpec, [Written<String>]>
  ) -> Set<String> {
    guard !spec.scenarios.isEmpty else { return [] }
    let name = components[component].name
    var names: Set<String> = []
    for scenario in spec.scenarios where scenario.scope?.known == scope {
      guard scenario.strikes.isEmpty || scenario.strikes.contains(where: { $0.known == name }) else {
        continue
      }
      names.formUnion(scenario[keyPath: word].compactMap(\.known))
    }
    return names
  }
}

extension Scope {
  /// Whether the one includes less than the other; of two that include as much, the one that is listed first.
  fileprivate static func isNarrower(_ one: Scope, _ other: Scope) -> Bool {
    let sizes = (one.includes.rawValue.nonzeroBitCount, other.includes.rawValue.nonzeroBitCount)
    return sizes.0 == sizes.1
      ? (allCases.firstIndex(of: one) ?? 0) < (allCases.firstIndex(of: other) ?? 0) : sizes.0 < sizes.1
  }
}
