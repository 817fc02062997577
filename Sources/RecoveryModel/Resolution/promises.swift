import PlatformFacts
import Quantities

extension SystemResolution {
  /// What is promised for each production component in each scope; a scope without a promise is left out.
  ///
  /// The nearest word counts: the component's for the scope, the component's own, the system's for the scope, the
  /// system's own, then so the class's and those of the classes from which it inherits. An objective without a scope covers service, logical, instance and zone.
  func promises(of components: [Component], under policyClass: PolicyClassSpec?) -> [Promise] {
    var common: [HeardObjectives] = []
    if let objectives = spec.objectives {
      common.append(HeardObjectives(objectives: objectives, source: .system))
    }
    if let name = policyClass?.name.text {
      common += policies.objectives(ofClass: name).map {
        HeardObjectives(objectives: $0, source: .policyClass(name))
      }
    }
    // What is promised of a component that says nothing of its own is the same for all of them.
    lazy var ordinary = terms(of: common, isStateless: false)
    lazy var stateless = terms(of: common, isStateless: true)
    var promises: [Promise] = []
    promises.reserveCapacity(components.count * Scope.allCases.count)
    for component in components where component.isProduction {
      let said: [(scope: Scope, terms: PromiseTerms)]
      if let own = component.spec.objectives {
        let heard = [HeardObjectives(objectives: own, source: .component)] + common
        said = terms(of: heard, isStateless: component.isStateless)
      } else {
        said = component.isStateless ? stateless : ordinary
      }
      for (scope, terms) in said {
        promises.append(Promise(component: component.index, scope: scope, terms: terms))
      }
    }
    return promises
  }

  /// What some objectives promise in each scope, the nearest first; scopes that nobody names share one promise.
  private func terms(of heard: [HeardObjectives], isStateless: Bool) -> [(scope: Scope, terms: PromiseTerms)]
  {
    let general = PromiseTerms(heard, in: nil, isCovered: true, isStateless: isStateless)
    let named = heard.reduce(into: Scopes()) { $0.formUnion($1.objectives.scopes) }
    var promised: [(scope: Scope, terms: PromiseTerms)] = []
    promised.reserveCapacity(Scope.allCases.count)
    for scope in Scope.allCases {
      let isCovered = Scopes.unscoped.contains(scope)
      let terms =
        named.contains(scope)
        ? PromiseTerms(heard, in: scope, isCovered: isCovered, isStateless: isStateless)
        : isCovered ? general : nil
      if let terms { promised.append((scope, terms)) }
    }
    return promised
  }
}

extension ObjectivesSpec {
  /// The scopes that it names.
  fileprivate var scopes: Scopes {
    when.reduce(into: Scopes()) { scopes, scoped in
      if let scope = scoped.scope?.known { scopes.insert(Scopes(scope)) }
    }
  }

  /// What is promised for a scope by its name.
  package func promises(in scope: Scope) -> ScopedObjectives? { when.first { $0.scope?.known == scope } }
}
