import RecoveryModel

extension ReferenceCollector {
  /// The names of a system that lead nowhere, in the order of its clauses.
  static func broken(in system: SystemPlan, among plan: Plan) -> [Reference] {
    let collector = ReferenceCollector(system)
    collector.collectPolicyNames(system.spec, plan)
    collector.collectComponents(system, plan)
    collector.collectStores(system.spec)
    collector.collectProcedures(system)
    collector.collectOperations(system.spec)
    collector.collectPeople(system.spec)
    return collector.broken
  }

  private func collectPolicyNames(_ spec: SystemSpec, _ plan: Plan) {
    require(spec.className, .policyClass, among: .these(plan.policies.flatMap(\.classes.names)))
    for component in spec.components where component.scheme != nil {
      require(component.scheme, .scheme, among: .these(plan.policies.flatMap(\.schemes.names)))
    }
  }

  private func collectComponents(_ system: SystemPlan, _ plan: Plan) {
    for planned in system.components {
      require(planned.spec.location.at, .place, among: .places)
      if !planned.spec.needs.isEmpty { collectNeeds(of: planned, system, plan) }
      let component = planned.spec
      for backup in component.backups {
        require(backup.to, .store, among: .stores)
        require(backup.from, .backup, among: .these(component.levelNames), orNone: true)
        require(backup.location.at, .place, among: .places)
        if backup.includes.isEmpty, backup.excludes.isEmpty { continue }
        require(
          backup.includes + backup.excludes, .thing, among: .these(component.parts.compactMap(\.known)))
      }
      for replica in component.replicas {
        require(replica.location.at, .place, among: .places)
        require(replica.to, .store, among: .stores)
      }
    }
  }

  /// What a component needs: components of its own system first, so that the names of all others are listed only
  /// where one is missing.
  private func collectNeeds(of component: Component, _ system: SystemPlan, _ plan: Plan) {
    let found = component.needsElsewhere
    for need in component.spec.needs {
      guard let path = need.known, system.component(named: path) == nil,
        !found.contains(where: { path.names(plan.systems.keys[$0.system].text) })
      else { continue }
      require(need, .component, amongAll: [.components, .these(plan.systems.names)])
    }
  }

  private func collectStores(_ spec: SystemSpec) {
    for store in spec.stores {
      require(store.location.at, .place, among: .places)
      if let kept = store.encryption?.kept { require(kept, .keeper, amongAll: .keepers) }
      for replica in store.replicas { require(replica.location.at, .place, among: .places) }
    }
    for key in spec.keys {
      require(key.opens, .target, amongAll: [.stores, .components, .levels])
      require(key.kept, .keeper, amongAll: .keepers)
    }
  }

  private func collectProcedures(_ system: SystemPlan) {
    let spec = system.spec
    for procedure in spec.recovery {
      require(procedure.recovers, .component, among: .components)
      require(procedure.into.at, .place, among: .places)
      // What is restored from follows from what is: a name that leads nowhere is one slip.
      if procedure.recovers.allSatisfy({ $0.known.flatMap(system.component(named:)) != nil }) {
        require(procedure.from, .backup, among: .levelsNearAny(of: procedure.recovers), orNone: true)
      }
      for read in procedure.reads {
        require(Written(read.store.text, at: read.store.span), .store, among: .stores)
      }
      for step in procedure.steps { collectStep(step, of: procedure, system: system) }
      for step in procedure.afterwards { collectStep(step, of: procedure, system: system) }
    }
  }

  private func collectStep(_ step: StepSpec, of procedure: ProcedureSpec, system: SystemPlan) {
    require(step.restore, .component, among: .components)
    if step.from != nil, let component = step.restore?.known.flatMap({ system.component(named: $0) }) {
      require(step.from, .backup, among: .levelsNear(component), orNone: true)
    }
    require(step.procedure, .procedure, among: .procedures)
    require(step.location.at, .place, among: .places)
    require(step.checks, .checkGroup, among: .checks)
    if let after = step.after { require(after, .step, among: .steps(procedure)) }
    require(step.follows, .step, among: .steps(procedure))
    require(step.instead, .step, among: .steps(procedure))
    require(step.by, .person, among: .people)
    for read in step.reads {
      require(Written(read.store.text, at: read.store.span), .store, among: .stores)
    }
  }

  private func collectOperations(_ spec: SystemSpec) {
    for scenario in spec.scenarios {
      require(scenario.answer + scenario.otherwise, .procedure, among: .procedures)
      require(scenario.strikes, .component, among: .components)
    }
    for job in spec.jobs { require(job.makes + job.verifies, .backup, among: .levels) }
    for drill in spec.drills {
      require(drill.covers, .drilled, amongAll: [.procedures, .levels], orNone: true)
    }
    for alert in spec.alerts {
      require(alert.watches, .thing, amongAll: .things)
      require(alert.notify, .person, among: .people)
    }
    for waiver in spec.waivers {
      require(waiver.target, .target, amongAll: .things + [.procedures, .these(spec.namesInFindings)])
      require(waiver.approved, .person, among: .people)
    }
  }

  private func collectPeople(_ spec: SystemSpec) {
    guard !spec.people.isEmpty else { return }
    require(spec.owner, .person, among: .people)
    for person in spec.people { require(person.members, .person, among: .people) }
    for step in spec.escalation { require(step.notify, .person, among: .people) }
    if let by = spec.review?.by { require(by, .person, among: .people) }
    for component in spec.components { require(component.owner, .person, among: .people) }
    for procedure in spec.recovery { require(procedure.owner, .person, among: .people) }
    for drill in spec.drills { require(drill.owner, .person, among: .people) }
    for notice in spec.notices { require(notice.owner, .person, among: .people) }
  }
}

extension String {
  /// Whether it is the name of a system, or of something in it.
  fileprivate func names(_ system: String) -> Bool {
    self == system || behind(system, UInt8(ascii: "/")) != nil
  }
}

extension SystemSpec {
  /// What findings speak of besides components, stores, procedures, backups, drills and logs: whatever a finding is about
  /// can be waived.
  fileprivate var namesInFindings: [String] {
    [name.text, "escalation", "review", "drills"] + alerts.names + checks.names + jobs.names + people.names
      + keys.names + places.names + compliance.compactMap(\.known)
  }
}

extension [NameList] {
  /// What a key may be kept in, or by.
  fileprivate static let keepers: [NameList] = [.places, .stores, .components, .people]
  /// What can be watched.
  fileprivate static let things: [NameList] = [.components, .stores, .drills, .levels, .logs]
}
