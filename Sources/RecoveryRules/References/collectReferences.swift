import RecoveryModel

extension ReferenceCollector {
  /// The names of a system that lead nowhere, in the order of its clauses.
  static func broken(in system: SystemPlan, among plan: Plan) -> [Reference] {
    var collector = ReferenceCollector(system.spec)
    collector.collectPolicyNames(system.spec, plan)
    collector.collectComponents(system, plan)
    collector.collectStores(system.spec)
    collector.collectProcedures(system)
    collector.collectOperations(system.spec)
    collector.collectPeople(system.spec)
    return collector.broken
  }

  private mutating func collectPolicyNames(_ spec: SystemSpec, _ plan: Plan) {
    require(spec.className, .policyClass, among: plan.policies.flatMap(\.classes.names))
    for component in spec.components {
      require(component.scheme, .scheme, among: plan.policies.flatMap(\.schemes.names))
    }
  }

  private mutating func collectComponents(_ system: SystemPlan, _ plan: Plan) {
    let spec = system.spec
    for component in spec.components {
      require(component.location.at, .place, among: spec.places.names)
      collectNeeds(of: component, system, plan)
      for backup in component.backups {
        require(backup.to, .store, among: spec.stores.names)
        require(backup.from, .backup, among: component.backups.names)
        require(backup.location.at, .place, among: spec.places.names)
        require(backup.includes + backup.excludes, .thing, among: component.parts.compactMap(\.known))
      }
      for replica in component.replicas {
        require(replica.location.at, .place, among: spec.places.names)
        require(replica.to, .store, among: spec.stores.names)
      }
    }
  }

  /// What a component needs: components of its own system first, so that the names of all others are listed only
  /// where one is missing.
  private mutating func collectNeeds(of component: ComponentSpec, _ system: SystemPlan, _ plan: Plan) {
    let found = system.components.first { $0.name == component.name.text }?.needsElsewhere ?? []
    for need in component.needs {
      guard let path = need.known, system.spec.components[path] == nil,
        !found.contains(where: { plan.systems[$0.system].name == path.prefix { $0 != "/" } })
      else { continue }
      let elsewhere = plan.systems.flatMap { other in
        [other.name] + other.spec.components.names.map { "\(other.name)/\($0)" }
      }
      require(need, .component, among: system.spec.components.names + elsewhere)
    }
  }

  private mutating func collectStores(_ spec: SystemSpec) {
    let keepers = spec.places.names + spec.stores.names + spec.components.names + spec.people.names
    for store in spec.stores {
      require(store.location.at, .place, among: spec.places.names)
      require(store.encryption?.kept ?? [], .keeper, among: keepers)
      for replica in store.replicas { require(replica.location.at, .place, among: spec.places.names) }
    }
    for key in spec.keys {
      require(key.opens, .target, among: spec.stores.names + spec.components.names + levels)
      require(key.kept, .keeper, among: keepers)
    }
  }

  private mutating func collectProcedures(_ system: SystemPlan) {
    let spec = system.spec
    for procedure in spec.recovery {
      require(procedure.recovers, .component, among: spec.components.names)
      require(procedure.into.at, .place, among: spec.places.names)
      let own = procedure.recovers.compactMap { $0.known.flatMap { spec.components[$0] } }
      require(procedure.from, .backup, among: Self.levels(of: own) + levels, orNone: true)
      for read in procedure.reads {
        require(Written(read.store.text, at: read.store.span), .store, among: spec.stores.names)
      }
      let steps = procedure.steps + procedure.afterwards
      let ids = steps.compactMap { $0.id?.known }
      for step in steps { collectStep(step, ids: ids, spec: spec) }
    }
  }

  private mutating func collectStep(_ step: StepSpec, ids: [String], spec: SystemSpec) {
    require(step.restore, .component, among: spec.components.names)
    if let component = step.restore?.known.flatMap({ spec.components[$0] }) {
      require(step.from, .backup, among: Self.levels(of: [component]) + levels, orNone: true)
    }
    require(step.procedure, .procedure, among: spec.recovery.names)
    require(step.location.at, .place, among: spec.places.names)
    require(step.checks, .checkGroup, among: spec.checks.names)
    require((step.after ?? []) + step.follows + [step.instead].compactMap { $0 }, .step, among: ids)
    require(step.by, .person, among: spec.people.names)
    for read in step.reads {
      require(Written(read.store.text, at: read.store.span), .store, among: spec.stores.names)
    }
  }

  private mutating func collectOperations(_ spec: SystemSpec) {
    for scenario in spec.scenarios {
      require(scenario.answer + scenario.otherwise, .procedure, among: spec.recovery.names)
      require(scenario.strikes, .component, among: spec.components.names)
    }
    for job in spec.jobs { require(job.makes + job.verifies, .backup, among: levels) }
    for drill in spec.drills {
      require(drill.covers, .drilled, among: spec.recovery.names + levels, orNone: true)
    }
    let things = spec.components.names + spec.stores.names + spec.drills.names + levels + spec.logs.names
    for alert in spec.alerts {
      require(alert.watches, .thing, among: things)
      require(alert.notify, .person, among: spec.people.names)
    }
    for waiver in spec.waivers {
      require(waiver.target, .target, among: things + spec.recovery.names + [spec.name.text])
      require(waiver.approved, .person, among: spec.people.names)
    }
  }

  private mutating func collectPeople(_ spec: SystemSpec) {
    guard !spec.people.isEmpty else { return }
    let people = spec.people.names
    require(spec.owner, .person, among: people)
    for person in spec.people { require(person.members, .person, among: people) }
    for step in spec.escalation { require(step.notify, .person, among: people) }
    require(spec.review?.by ?? [], .person, among: people)
    for component in spec.components { require(component.owner, .person, among: people) }
    for procedure in spec.recovery { require(procedure.owner, .person, among: people) }
    for drill in spec.drills { require(drill.owner, .person, among: people) }
    for notice in spec.notices { require(notice.owner, .person, among: people) }
  }

  /// The names by which a procedure may call the backups and replicas of its own components.
  private static func levels(of components: [ComponentSpec]) -> [String] {
    components.flatMap { $0.backups.names + $0.replicas.names }
  }
}
