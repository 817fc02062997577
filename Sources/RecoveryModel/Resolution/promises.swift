import PlatformFacts
import Quantities

extension SystemResolution {
  /// What is promised for each production component in each scope; a scope without a promise is left out.
  ///
  /// The nearest word counts: the component's for the scope, the component's own, the system's for the scope, the
  /// system's own, then the class's. An objective without a scope covers service, logical, instance and zone.
  func promises(of components: [Component], under policyClass: PolicyClassSpec?) -> [Promise] {
    var common: [HeardObjectives] = []
    if let objectives = spec.objectives {
      common.append(HeardObjectives(objectives: objectives, source: .system))
    }
    if let policyClass, let objectives = policyClass.objectives {
      common.append(HeardObjectives(objectives: objectives, source: .policyClass(policyClass.name.text)))
    }
    var promises: [Promise] = []
    for component in components where component.isProduction {
      var heard = common
      if let own = component.spec.objectives {
        heard.insert(HeardObjectives(objectives: own, source: .component), at: 0)
      }
      addPromises(of: component, by: heard, to: &promises)
    }
    return promises
  }

  /// Adds what is promised for a component, the nearest word first; scopes that nobody names share one promise.
  private func addPromises(of component: Component, by heard: [HeardObjectives], to promises: inout [Promise])
  {
    let isStateless = component.isStateless
    let general = PromiseTerms(heard, in: nil, isCovered: true, isStateless: isStateless)
    let named = heard.reduce(into: Scopes()) { $0.formUnion($1.objectives.scopes) }
    for scope in Scope.allCases {
      let isCovered = Scopes.unscoped.contains(scope)
      let terms =
        named.contains(scope)
        ? PromiseTerms(heard, in: scope, isCovered: isCovered, isStateless: isStateless)
        : isCovered ? general : nil
      if let terms { promises.append(Promise(component: component.index, scope: scope, terms: terms)) }
    }
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
  func promises(in scope: Scope) -> ScopedObjectives? { when.first { $0.scope?.known == scope } }
}
