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
    let voices: [(PromiseSource, ObjectivesSpec?)] = [
      (.component, component.spec.objectives), (.system, spec.objectives),
      (.policyClass(policyClass?.name.text ?? ""), policyClass?.objectives),
    ]
    var rto: [RecoveryTimePromise] = []
    var rpo: Written<RecoveryPointPromise>?
    var noticed: Written<TimeSpan>?
    var rtoSource: PromiseSource?
    var rpoSource: PromiseSource?
    for case (let source, let objectives?) in voices {
      let said = objectives.said(for: scope)
      if rto.isEmpty, !said.rto.isEmpty { (rto, rtoSource) = (said.rto, source) }
      if rpo == nil, let written = said.rpo { (rpo, rpoSource) = (written, source) }
      noticed = noticed ?? said.noticed
    }
    if component.isStateless { (rpo, rpoSource) = (nil, nil) }
    guard !rto.isEmpty || rpo != nil else { return nil }
    return Promise(
      component: component.index, scope: scope, rto: rto, rpo: rpo, noticed: noticed, rtoSource: rtoSource,
      rpoSource: rpoSource)
  }
}

extension ObjectivesSpec {
  /// What these objectives say of a scope: the scope's own words first, then the unscoped ones where they cover it.
  fileprivate func said(
    for scope: Scope
  ) -> (rto: [RecoveryTimePromise], rpo: Written<RecoveryPointPromise>?, noticed: Written<TimeSpan>?) {
    let own = when.first { $0.scope?.known == scope }
    let covers = Scopes.unscoped.contains(scope)
    let ownRTO = own?.rto ?? []
    return (
      ownRTO.isEmpty && covers ? rto : ownRTO, own?.rpo ?? (covers ? rpo : nil), own?.noticed ?? noticed
    )
  }
}
