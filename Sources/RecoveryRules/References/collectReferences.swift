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
    require(spec.className, .policyClass, among: NameList(plan.policies.flatMap(\.classes.names)))
    for component in spec.components where component.scheme != nil {
      require(component.scheme, .scheme, among: NameList(plan.policies.flatMap(\.schemes.names)))
    }
  }

  private func collectComponents(_ system: SystemPlan, _ plan: Plan) {
    for planned in system.components {
      require(planned.spec.location.at, .place, among: names.places)
      if !planned.spec.needs.isEmpty { collectNeeds(of: planned, system, plan) }
      let component = planned.spec
      for backup in component.backups {
        require(backup.to, .store, among: names.stores)
        require(backup.from, .backup, among: NameList(component.backups.names))
        require(backup.location.at, .place, among: names.places)
        if backup.includes.isEmpty, backup.excludes.isEmpty { continue }
        require(
          backup.includes + backup.excludes, .thing, among: NameList(component.parts.compactMap(\.known)))
      }
      for replica in component.replicas {
        require(replica.location.at, .place, among: names.places)
        require(replica.to, .store, among: names.stores)
      }
    }
  }

  /// What a component needs: components of its own system first, so that the names of all others are listed only
  /// where one is missing.
  private func collectNeeds(of component: Component, _ system: SystemPlan, _ plan: Plan) {
    let found = component.needsElsewhere
    for need in component.spec.needs {
      guard let path = need.known, system.component(named: path) == nil,
        !found.contains(where: { plan.systems[$0.system].name == path.prefix { $0 != "/" } })
      else { continue }
      let elsewhere = plan.systems.flatMap { other in
        [other.name] + other.spec.components.names.map { "\(other.name)/\($0)" }
      }
      require(need, .component, among: names.components + NameList(elsewhere))
    }
  }

  private func collectStores(_ spec: SystemSpec) {
    let keepers = names.places + names.stores + names.components + names.people
    for store in spec.stores {
      require(store.location.at, .place, among: names.places)
      require(store.encryption?.kept ?? [], .keeper, among: keepers)
      for replica in store.replicas { require(replica.location.at, .place, among: names.places) }
    }
    for key in spec.keys {
      require(key.opens, .target, among: names.stores + names.components + names.levels)
      require(key.kept, .keeper, among: keepers)
    }
  }

  private func collectProcedures(_ system: SystemPlan) {
    let spec = system.spec
    for procedure in spec.recovery {
      require(procedure.recovers, .component, among: names.components)
      require(procedure.into.at, .place, among: names.places)
      require(
        procedure.from, .backup,
        among: names.levels(of: system.components(procedure.recovers)) + names.levels, orNone: true)
      for read in procedure.reads {
        require(Written(read.store.text, at: read.store.span), .store, among: names.stores)
      }
      let ids = NameList {
        procedure.names($0)
      } all: {
        procedure.steps.compactMap { $0.id?.known } + procedure.afterwards.compactMap { $0.id?.known }
      }
      for step in procedure.steps { collectStep(step, ids: ids, system: system) }
      for step in procedure.afterwards { collectStep(step, ids: ids, system: system) }
    }
  }

  private func collectStep(_ step: StepSpec, ids: NameList, system: SystemPlan) {
    require(step.restore, .component, among: names.components)
    if step.from != nil, let component = step.restore?.known.flatMap({ system.component(named: $0) }) {
      require(step.from, .backup, among: names.levels(of: [component]) + names.levels, orNone: true)
    }
    require(step.procedure, .procedure, among: names.procedures)
    require(step.location.at, .place, among: names.places)
    require(step.checks, .checkGroup, among: names.checks)
    require(step.after ?? [], .step, among: ids)
    require(step.follows, .step, among: ids)
    require(step.instead, .step, among: ids)
    require(step.by, .person, among: names.people)
    for read in step.reads {
      require(Written(read.store.text, at: read.store.span), .store, among: names.stores)
    }
  }

  private func collectOperations(_ spec: SystemSpec) {
    for scenario in spec.scenarios {
      require(scenario.answer + scenario.otherwise, .procedure, among: names.procedures)
      require(scenario.strikes, .component, among: names.components)
    }
    for job in spec.jobs { require(job.makes + job.verifies, .backup, among: names.levels) }
    for drill in spec.drills {
      require(drill.covers, .drilled, among: names.procedures + names.levels, orNone: true)
    }
    let things =
      names.components + names.stores + NameList(spec.drills.names) + names.levels + NameList(spec.logs.names)
    for alert in spec.alerts {
      require(alert.watches, .thing, among: things)
      require(alert.notify, .person, among: names.people)
    }
    for waiver in spec.waivers {
      require(waiver.target, .target, among: things + names.procedures + NameList([spec.name.text]))
      require(waiver.approved, .person, among: names.people)
    }
  }

  private func collectPeople(_ spec: SystemSpec) {
    guard !spec.people.isEmpty else { return }
    let people = names.people
    require(spec.owner, .person, among: people)
    for person in spec.people { require(person.members, .person, among: people) }
    for step in spec.escalation { require(step.notify, .person, among: people) }
    require(spec.review?.by ?? [], .person, among: people)
    for component in spec.components { require(component.owner, .person, among: people) }
    for procedure in spec.recovery { require(procedure.owner, .person, among: people) }
    for drill in spec.drills { require(drill.owner, .person, among: people) }
    for notice in spec.notices { require(notice.owner, .person, among: people) }
  }
}

extension ProcedureSpec {
  /// Whether one of its steps has this id.
  fileprivate func names(_ id: String) -> Bool {
    steps.indices.contains { steps[$0].id?.known == id }
      || afterwards.indices.contains { afterwards[$0].id?.known == id }
  }
}

extension SystemPlan {
  /// The components of these names.
  fileprivate func components(_ names: [Written<String>]) -> [Component] {
    names.compactMap { entry in entry.known.flatMap(component(named:)) }
  }
}
