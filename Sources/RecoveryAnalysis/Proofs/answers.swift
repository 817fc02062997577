import PlatformFacts
import RecoveryModel

extension SystemPlan {
  /// The procedures that bring a component back from a scope: those written for it, else those for the narrowest scope
  /// that includes it, which serve for want of better. What a scenario names as its answer answers its scope, whatever
  /// the procedure itself says; a scenario's `else` is not needed while its answer stands.
  package func answering(_ component: Int, in scope: Scope) -> [(procedure: Int, isFallback: Bool)] {
    let named = names(in: scope, striking: component, \.answer)
    let own = procedures.filter { procedure in
      (procedure.scopes.contains(scope) || !named.isEmpty && named.contains(procedure.name))
        && procedure.isAble(component)
    }
    if !own.isEmpty {
      let spare = names(in: scope, striking: component, \.otherwise)
      guard !spare.isEmpty else { return own.map { ($0.index, false) } }
      let first = own.filter { !spare.contains($0.name) || named.contains($0.name) }
      return (first.isEmpty ? own : first).map { ($0.index, false) }
    }
    for candidate in scope.wider {
      let serving = procedures.filter { $0.scopes.contains(candidate) && $0.isAble(component) }
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

extension Procedure {
  /// Whether it exists and brings a component back.
  fileprivate func isAble(_ component: Int) -> Bool { isLive && restores(component) }
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
