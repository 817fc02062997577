import PlatformFacts
import RecoveryModel

/// Every text of a system that people write freely: commands, notes, addresses.
enum TextWalk {
  /// What a text belongs to; what people call it is worked out when a finding needs it.
  enum Owner {
    /// The clause that holds a command.
    case command(CommandWalk.Holder)
    /// A thing by its name, or one by its own and its component's.
    case thing(Key, of: Key? = nil)

    /// How a sentence names it.
    func words(in spec: SystemSpec) -> String {
      switch self {
      case .command(let holder): holder.words(in: spec)
      case .thing: "`\(subject(in: spec))`"
      }
    }

    /// What a finding about it is about.
    func subject(in spec: SystemSpec) -> String {
      switch self {
      case .command(let holder): holder.subject(in: spec)
      case .thing(let name, let component): (component.map { "\($0.text)." } ?? "") + name.text
      }
    }
  }

  /// Hands on the texts, those of commands first.
  static func each(in system: SystemPlan, _ body: (Written<String>, Owner) -> Void) {
    CommandWalk.each(in: system) { body($0.run, .command($0.holder)) }
    func take(_ written: [Written<String>?], _ owner: Owner) {
      for case let text? in written where text.known != nil { body(text, owner) }
    }
    let spec = system.spec
    take([spec.notes], .thing(spec.name))
    for component in spec.components {
      take([component.notes, component.resource], .thing(component.name))
      for backup in component.backups {
        take([backup.notes, backup.writes, backup.verify?.notes], .thing(backup.name, of: component.name))
      }
      for replica in component.replicas { take([replica.notes], .thing(replica.name, of: component.name)) }
    }
    for store in spec.stores { take([store.notes, store.resource, store.bucket], .thing(store.name)) }
    for key in spec.keys { take([key.notes], .thing(key.name)) }
    for procedure in spec.recovery {
      take([procedure.notes], .thing(procedure.name))
      take(procedure.symptoms, .thing(procedure.name))
      take(procedure.requires, .thing(procedure.name))
      for step in procedure.steps + procedure.afterwards {
        take([step.name, step.notes], .thing(procedure.name))
        take(step.needs, .thing(procedure.name))
      }
    }
    for job in spec.jobs { take([job.notes], .thing(job.name)) }
    for drill in spec.drills {
      take([drill.notes], .thing(drill.name))
      take(drill.does, .thing(drill.name))
    }
    for scenario in spec.scenarios { take([scenario.notes], .thing(scenario.name)) }
    for alert in spec.alerts { take([alert.action, alert.notes], .thing(alert.name)) }
    for notice in spec.notices {
      take([notice.message], .thing(notice.name))
      take(notice.by, .thing(notice.name))
    }
    for person in spec.people {
      take([person.slack, person.pager, person.contact, person.does, person.notes], .thing(person.name))
    }
    for document in spec.documents { take([document.url, document.path], .thing(document.name)) }
  }
}
