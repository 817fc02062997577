import PlatformFacts
import Quantities

extension SystemResolution {
  /// What is promised for each production component in each scope; a scope without a promise is left out.
  ///
  /// The nearest word counts: the component's for the scope, the component's own, the system's for the scope, the
  /// system's own, then the class's. An objective without a scope covers service, logical, instance and zone.
  func promises(of components: [Component], under policyClass: PolicyClassSpec?) -> [Promise] {
    components.filter(\.isProduction).flatMap { component in
      Scope.allCases.compactMap { promise(for: component, in: $0, under: policyClass) }
    }
  }

  private func promise(
    for component: Component, in scope: Scope, under policyClass: PolicyClassSpec?
  ) -> Promise? {
    var rto: [RecoveryTimePromise] = []
    var rpo: Written<RecoveryPointPromise>?
    var noticed: Written<TimeSpan>?
    var rtoSource: PromiseSource?
    var rpoSource: PromiseSource?
    func hear(_ objectives: ObjectivesSpec, _ source: PromiseSource) {
      let own = objectives.when.firstIndex { $0.scope?.known == scope }
      let covers = Scopes.unscoped.contains(scope)
      if rto.isEmpty, let said = own.map({ objectives.when[$0].rto }), !said.isEmpty {
        (rto, rtoSource) = (said, source)
      } else if rto.isEmpty, covers, !objectives.rto.isEmpty {
        (rto, rtoSource) = (objectives.rto, source)
      }
      if rpo == nil {
        rpo = own.flatMap { objectives.when[$0].rpo } ?? (covers ? objectives.rpo : nil)
        if rpo != nil { rpoSource = source }
      }
      noticed = noticed ?? own.flatMap { objectives.when[$0].noticed } ?? objectives.noticed
    }
    if let objectives = component.spec.objectives { hear(objectives, .component) }
    if let objectives = spec.objectives { hear(objectives, .system) }
    if let policyClass, let objectives = policyClass.objectives {
      hear(objectives, .policyClass(policyClass.name.text))
    }
    if component.isStateless { (rpo, rpoSource) = (nil, nil) }
    guard !rto.isEmpty || rpo != nil else { return nil }
    return Promise(
      component: component.index, scope: scope, rto: rto, rpo: rpo, noticed: noticed, rtoSource: rtoSource,
      rpoSource: rpoSource)
  }
}
