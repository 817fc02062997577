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

  /// A text and what it belongs to.
  struct Text {
    let written: Written<String>
    let owner: Owner
  }

  /// The texts of a system that are of the kind which is sought, those of commands first.
  static func texts(
    in spec: SystemSpec, _ commands: CommandWalk, where isSought: (String) -> Bool
  ) -> [Text] {
    var found: [Text] = []
    for command in commands.all where isSought(command.text) {
      found.append(Text(written: command.run, owner: .command(command.holder)))
    }
    // One by one: a system has hundreds of texts, and lists of them cost more than looking at them.
    func take(_ text: Written<String>?, _ owner: @autoclosure () -> Owner) {
      if let text, let known = text.known, isSought(known) {
        found.append(Text(written: text, owner: owner()))
      }
    }
    func take(all texts: [Written<String>], _ owner: @autoclosure () -> Owner) {
      for text in texts { take(text, owner()) }
    }
    func take(_ step: StepSpec, of procedure: ProcedureSpec) {
      take(step.name, .thing(procedure.name))
      take(step.notes, .thing(procedure.name))
      take(all: step.needs, .thing(procedure.name))
    }
    take(spec.notes, .thing(spec.name))
    for component in spec.components {
      take(component.notes, .thing(component.name))
      take(component.resource, .thing(component.name))
      for backup in component.backups {
        take(backup.notes, .thing(backup.name, of: component.name))
        take(backup.writes, .thing(backup.name, of: component.name))
        take(backup.verify?.notes, .thing(backup.name, of: component.name))
      }
      for replica in component.replicas {
        take(replica.notes, .thing(replica.name, of: component.name))
      }
    }
    for store in spec.stores {
      take(store.notes, .thing(store.name))
      take(store.resource, .thing(store.name))
      take(store.bucket, .thing(store.name))
    }
    for key in spec.keys {
      take(key.notes, .thing(key.name))
    }
    for procedure in spec.recovery {
      take(procedure.notes, .thing(procedure.name))
      take(all: procedure.symptoms, .thing(procedure.name))
      take(all: procedure.requires, .thing(procedure.name))
      for step in procedure.steps { take(step, of: procedure) }
      for step in procedure.afterwards { take(step, of: procedure) }
    }
    for job in spec.jobs {
      take(job.notes, .thing(job.name))
    }
    for drill in spec.drills {
      take(drill.notes, .thing(drill.name))
      take(all: drill.does, .thing(drill.name))
    }
    for scenario in spec.scenarios {
      take(scenario.notes, .thing(scenario.name))
    }
    for alert in spec.alerts {
      take(alert.action, .thing(alert.name))
      take(alert.notes, .thing(alert.name))
    }
    for notice in spec.notices {
      take(notice.message, .thing(notice.name))
      take(all: notice.by, .thing(notice.name))
    }
    for person in spec.people {
      take(person.slack, .thing(person.name))
      take(person.pager, .thing(person.name))
      take(person.contact, .thing(person.name))
      take(person.does, .thing(person.name))
      take(person.notes, .thing(person.name))
    }
    for document in spec.documents {
      take(document.url, .thing(document.name))
      take(document.path, .thing(document.name))
    }
    return found
  }
}
