import RecoveryModel

/// Every claim of a system, with the name of what it speaks of.
enum ClaimWalk {
  /// The claims in the order of the clauses that hold them.
  static func all(in system: SystemSpec) -> [(owner: String, claim: Claim)] {
    var found: [(String, Claim)] = []
    func take(_ owner: String, _ claims: [Claim]) { found += claims.map { (owner, $0) } }
    func take<Item: NamedClause>(_ items: ByName<Item>) {
      for item in items { take(item.name.text, item.claims) }
    }
    take(system.name.text, system.claims)
    takeObjectives(system.name.text, system.objectives, take)
    for component in system.components {
      take(component.name.text, component.claims)
      takeObjectives(component.name.text, component.objectives, take)
      for backup in component.backups {
        let name = "\(component.name.text).\(backup.name.text)"
        take(name, backup.claims)
        take(name, backup.verify?.claims ?? [])
        take(name, backup.lock?.claims ?? [])
      }
      for replica in component.replicas {
        take("\(component.name.text).\(replica.name.text)", replica.claims)
      }
    }
    for store in system.stores {
      take(store.name.text, store.claims + (store.lock?.claims ?? []) + (store.encryption?.claims ?? []))
      take(store.replicas)
    }
    for procedure in system.recovery {
      take(procedure.name.text, procedure.claims)
      for step in procedure.steps + procedure.afterwards {
        take(step.name?.known ?? procedure.name.text, step.claims)
      }
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
    return found
  }

  private static func takeObjectives(
    _ owner: String, _ objectives: ObjectivesSpec?, _ take: (String, [Claim]) -> Void
  ) {
    guard let objectives else { return }
    take(owner, objectives.claims)
    for scoped in objectives.when { take(owner, scoped.claims) }
  }
}
