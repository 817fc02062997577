import PlatformFacts
import RecoveryModel
import SourceText

/// Every command of a system.
enum CommandWalk {
  /// A command and what runs it.
  struct Command {
    let text: String
    let run: Written<String>
    let place: CommandTrap.Place
    /// What runs it, as a sentence names it: "a step of `restore`".
    let owner: String
    let subject: String
    /// What people call the thing that it does, the nearest name first.
    let names: [Written<String>]
  }

  /// The commands in the order of the clauses that hold them.
  static func all(in system: SystemPlan) -> [Command] {
    var found: [Command] = []
    func take(
      _ run: Written<String>?, _ place: CommandTrap.Place, _ owner: String, _ subject: String,
      _ names: [Written<String>?] = []
    ) {
      guard let run, let text = run.known else { return }
      found.append(
        Command(
          text: text, run: run, place: place, owner: owner, subject: subject, names: names.compactMap { $0 }))
    }
    for component in system.components {
      let isSecret = component.platform?.family == .secrets
      for backup in component.spec.backups {
        let name = "\(component.name).\(backup.name.text)"
        take(
          backup.run, isSecret ? .secretsBackup : .backup, "`\(name)`", name,
          [backup.title, backup.name.written, backup.notes])
        take(backup.verify?.run, .verification, "the verification of `\(name)`", name)
        for check in backup.verify?.checks ?? [] {
          take(check.run, .verification, "a check of `\(name)`", name, [check.name])
        }
      }
    }
    for job in system.spec.jobs {
      let place: CommandTrap.Place = job.makes.isEmpty && !job.verifies.isEmpty ? .verification : .backup
      take(job.run, place, "`\(job.name.text)`", job.name.text, [job.name.written, job.notes])
    }
    for procedure in system.spec.recovery {
      for step in procedure.steps + procedure.afterwards {
        take(
          step.run, .recovery, "a step of `\(procedure.name.text)`", procedure.name.text,
          [step.name, step.id, step.notes])
      }
    }
    for group in system.spec.checks {
      for check in group.checks {
        take(check.run, .verification, "a check of `\(group.name.text)`", group.name.text, [check.name])
      }
    }
    for drill in system.spec.drills {
      take(drill.run, .anywhere, "drill `\(drill.name.text)`", drill.name.text, [drill.name.written])
    }
    return found
  }
}

extension CommandTrap.Place {
  /// Whether a trap that counts here counts for a command that stands there.
  func includes(_ other: CommandTrap.Place) -> Bool {
    self == .anywhere || self == other || self == .backup && other == .secretsBackup
  }
}

extension Key {
  /// The name as a text.
  fileprivate var written: Written<String> { Written(text, at: span) }
}
