import PlatformFacts
import RecoveryModel

extension SystemPlan {
  /// The procedures that bring a component back from a scope: those written for it, else those for the narrowest scope
  /// that includes it, which serve for want of better. What a scenario names as its answer answers its scope, whatever
  /// the procedure itself says; a scenario's `else` is not needed while its answer stands.
  package func answering(_ component: Int, in scope: Scope) -> [(procedure: Int, isFallback: Bool)] {
    let named = names(in: scope, striking: component) { $0.answer }
    let own = able(component, isFallback: false) { procedure in
      procedure.scopes.contains(scope) || !named.isEmpty && named.contains(procedure.name)
    }
    if !own.isEmpty {
      let spare = names(in: scope, striking: component) { $0.otherwise }
      guard !spare.isEmpty else { return own }
      let first = own.filter { found in
        let name = procedures[found.procedure].name
        return !spare.contains(name) || named.contains(name)
      }
      return first.isEmpty ? own : first
    }
    for candidate in scope.wider {
      let serving = able(component, isFallback: true) { $0.scopes.contains(candidate) }
      if !serving.isEmpty { return serving }
    }
    return []
  }

  /// The procedures of a kind that exist and bring a component back.
  private func able(
    _ component: Int, isFallback: Bool, where isMeant: (Procedure) -> Bool
  ) -> [(procedure: Int, isFallback: Bool)] {
    var found: [(procedure: Int, isFallback: Bool)] = []
    for procedure in procedures
    where isMeant(procedure) && procedure.isLive && procedure.restores(component) {
      found.append((procedure.index, isFallback))
    }
    // Of two that are as slow, or lose as much, the same one is told of whichever stands first.
    if found.count > 1 { found.sort { procedures[$0.procedure].name < procedures[$1.procedure].name } }
    return found
  }

  /// What the scenarios of a scope that strike a component say under one of their words.
  private func names(
    in scope: Scope, striking component: Int, _ word: (ScenarioSpec) -> [Written<String>]
  ) -> Set<String> {
    guard !spec.scenarios.isEmpty else { return [] }
    let name = components[component].name
    var names: Set<String> = []
    for scenario in spec.scenarios where scenario.scope?.known == scope {
      guard scenario.strikes.isEmpty || scenario.strikes.contains(where: { $0.known == name }) else {
        continue
      }
      names.formUnion(word(scenario).compactMap(\.known))
    }
    return names
  }
}

extension Scope {
  /// The scopes that include it, the narrowest first; of two that include as much, the one that is listed first.
  fileprivate var wider: [Scope] { Self.widening[self] ?? [] }

  private static let widening: [Scope: [Scope]] = Dictionary(
    uniqueKeysWithValues: allCases.map { scope in
      (scope, allCases.filter { $0.isWider(than: scope) }.sorted(by: isNarrower))
    })

  private static func isNarrower(_ one: Scope, _ other: Scope) -> Bool {
    let sizes = (one.includes.rawValue.nonzeroBitCount, other.includes.rawValue.nonzeroBitCount)
    return sizes.0 == sizes.1
      ? (allCases.firstIndex(of: one) ?? 0) < (allCases.firstIndex(of: other) ?? 0) : sizes.0 < sizes.1
  }
}
