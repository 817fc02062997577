import PlatformFacts
import RecoveryModel
import SourceText

/// Every command of a system.
enum CommandWalk {
  /// A command and what runs it.
  struct Command {
    let text: String
    let span: SourceSpan
    let place: CommandTrap.Place
    let owner: String
    let subject: String
  }

  /// The commands in the order of the clauses that hold them.
  static func all(in system: SystemSpec) -> [Command] {
    var found: [Command] = []
    func take(_ run: Written<String>?, _ place: CommandTrap.Place, _ owner: String, _ subject: String) {
      guard let run, let text = run.known else { return }
      found.append(Command(text: text, span: run.span, place: place, owner: owner, subject: subject))
    }
    for component in system.components {
      for backup in component.backups {
        let name = "\(component.name.text).\(backup.name.text)"
        take(backup.run, .backup, "`\(name)`", name)
        take(backup.verify?.run, .anywhere, "the verification of `\(name)`", name)
        for check in backup.verify?.checks ?? [] { take(check.run, .anywhere, "a check of `\(name)`", name) }
      }
    }
    for job in system.jobs { take(job.run, .backup, "`\(job.name.text)`", job.name.text) }
    for procedure in system.recovery {
      for step in procedure.steps + procedure.afterwards {
        take(step.run, .recovery, "a step of `\(procedure.name.text)`", procedure.name.text)
      }
    }
    for group in system.checks {
      for check in group.checks {
        take(check.run, .anywhere, "a check of `\(group.name.text)`", group.name.text)
      }
    }
    for drill in system.drills { take(drill.run, .anywhere, "drill `\(drill.name.text)`", drill.name.text) }
    return found
  }
}
