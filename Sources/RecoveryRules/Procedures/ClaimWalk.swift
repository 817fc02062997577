import RecoveryModel

/// Every claim of a system, with the name of what it speaks of.
enum ClaimWalk {
  /// Hands on the claims in the order of the clauses that hold them, each with the name of what it speaks of.
  static func each(in system: SystemSpec, _ body: (String, Claim) -> Void) {
    // Most clauses claim nothing, and then nobody needs their names.
    func take(_ owner: @autoclosure () -> String, _ claims: [Claim]) {
      for claim in claims { body(owner(), claim) }
    }
    func take<Item: NamedClause>(_ items: ByName<Item>) {
      for index in items.indices { take(items[index].name.text, items[index].claims) }
    }
    func takeObjectives(_ owner: String, _ objectives: ObjectivesSpec?) {
      guard let objectives else { return }
      take(owner, objectives.claims)
      for scoped in objectives.when { take(owner, scoped.claims) }
    }
    take(system.name.text, system.claims)
    takeObjectives(system.name.text, system.objectives)
    for component in system.components {
      let name = component.name.text
      take(name, component.claims)
      takeObjectives(name, component.objectives)
      for backup in component.backups {
        take("\(name).\(backup.name.text)", backup.claims)
        take("\(name).\(backup.name.text)", backup.verify?.claims ?? [])
        take("\(name).\(backup.name.text)", backup.lock?.claims ?? [])
      }
      for replica in component.replicas { take("\(name).\(replica.name.text)", replica.claims) }
    }
    for store in system.stores {
      take(store.name.text, store.claims)
      take(store.name.text, store.lock?.claims ?? [])
      take(store.name.text, store.encryption?.claims ?? [])
      take(store.replicas)
    }
    for procedure in system.recovery {
      take(procedure.name.text, procedure.claims)
      for step in procedure.steps { take(step.name?.known ?? procedure.name.text, step.claims) }
      for step in procedure.afterwards { take(step.name?.known ?? procedure.name.text, step.claims) }
    }
    take(system.places)
    take(system.keys)
    take(system.scenarios)
    take(system.priorities)
    take(system.jobs)
    take(system.drills)
    take(system.alerts)
    take(system.logs)
    take(system.people)
    take(system.notices)
    take(system.documents)
    take("review", system.review?.claims ?? [])
    for step in system.escalation { take("escalation", step.claims) }
  }
}
