import PlatformFacts
import RecoveryModel

/// Every text of a system that people write freely: commands, notes, addresses.
enum TextWalk {
  /// A text and what it belongs to.
  struct Text {
    let written: Written<String>
    /// How a sentence names what it belongs to.
    let owner: String
    /// What a finding about it is about.
    let subject: String
  }

  /// The texts, those of commands first.
  static func all(in system: SystemPlan) -> [Text] {
    var texts: [Text] = []
    CommandWalk.each(in: system) { command in
      let holder = command.holder
      texts.append(
        Text(
          written: command.run, owner: holder.words(in: system.spec), subject: holder.subject(in: system.spec)
        ))
    }
    func take(_ written: [Written<String>?], _ subject: String) {
      for case let text? in written where text.known != nil {
        texts.append(Text(written: text, owner: "`\(subject)`", subject: subject))
      }
    }
    let spec = system.spec
    take([spec.notes], spec.name.text)
    for component in spec.components {
      let name = component.name.text
      take([component.notes, component.resource], name)
      for backup in component.backups {
        take([backup.notes, backup.writes, backup.verify?.notes], "\(name).\(backup.name.text)")
      }
      for replica in component.replicas { take([replica.notes], "\(name).\(replica.name.text)") }
    }
    for store in spec.stores { take([store.notes, store.resource, store.bucket], store.name.text) }
    for key in spec.keys { take([key.notes], key.name.text) }
    for procedure in spec.recovery {
      let steps = (procedure.steps + procedure.afterwards).flatMap { [$0.name, $0.notes] + $0.needs }
      take([procedure.notes] + procedure.symptoms + procedure.requires + steps, procedure.name.text)
    }
    for job in spec.jobs { take([job.notes], job.name.text) }
    for drill in spec.drills { take([drill.notes] + drill.does, drill.name.text) }
    for scenario in spec.scenarios { take([scenario.notes], scenario.name.text) }
    for alert in spec.alerts { take([alert.action, alert.notes], alert.name.text) }
    for notice in spec.notices { take([notice.message] + notice.by, notice.name.text) }
    for person in spec.people {
      take([person.slack, person.pager, person.contact, person.does, person.notes], person.name.text)
    }
    for document in spec.documents { take([document.url, document.path], document.name.text) }
    return texts
  }
}
