import PlatformFacts
import RecoveryModel
import SourceText

/// Every command of a system.
struct CommandWalk {
  /// The commands in the order of the clauses that hold them.
  let all: [Command]
  /// Where in `all` those stand that the steps of each procedure run, the steps behind its recovery time left out.
  private let steps: [Range<Int>]

  /// The commands that the steps of a procedure run within its recovery time, in order.
  func ofSteps(in procedure: Procedure) -> ArraySlice<Command> { all[steps[procedure.index]] }

  /// The clause that holds a command, by indices in the system.
  enum Holder: Sendable {
    case backup(component: Int, backup: Int)
    case verification(component: Int, backup: Int)
    case verifyingCheck(component: Int, backup: Int, check: Int)
    case job(Int)
    case step(procedure: Int, step: Int)
    case check(group: Int, check: Int)
    case drill(Int)
  }

  /// The commands of a system.
  init(of system: SystemPlan) {
    var commands: [Command] = []
    var ofSteps: [Range<Int>] = []
    func take(_ run: Written<String>?, _ place: CommandTrap.Place, _ holder: @autoclosure () -> Holder) {
      guard let run, let text = run.known else { return }
      commands.append(Command(text, run, place, holder()))
    }
    for (index, component) in system.spec.components.enumerated() {
      let isSecret = system.components[index].platform?.family == .secrets
      for (number, backup) in component.backups.enumerated() {
        take(backup.run, isSecret ? .secretsBackup : .backup, .backup(component: index, backup: number))
        guard let verify = backup.verify else { continue }
        take(verify.run, .verification, .verification(component: index, backup: number))
        for (place, check) in verify.checks.enumerated() {
          take(check.run, .verification, .verifyingCheck(component: index, backup: number, check: place))
        }
      }
    }
    for (index, job) in system.spec.jobs.enumerated() {
      take(job.run, job.makes.isEmpty && !job.verifies.isEmpty ? .verification : .backup, .job(index))
    }
    for (index, procedure) in system.spec.recovery.enumerated() {
      let first = commands.count
      for (number, step) in procedure.steps.enumerated() {
        take(step.run, .recovery, .step(procedure: index, step: number))
      }
      ofSteps.append(first..<commands.count)
      for (number, step) in procedure.afterwards.enumerated() {
        take(step.run, .recovery, .step(procedure: index, step: procedure.steps.count + number))
      }
    }
    for (index, group) in system.spec.checks.enumerated() {
      for (number, check) in group.checks.enumerated() {
        take(check.run, .verification, .check(group: index, check: number))
      }
    }
    for (index, drill) in system.spec.drills.enumerated() { take(drill.run, .anywhere, .drill(index)) }
    all = commands
    steps = ofSteps
  }
}

extension CommandTrap.Place {
  /// Whether a trap that counts here counts for a command that stands there.
  func includes(_ other: CommandTrap.Place) -> Bool {
    self == .anywhere || self == other || self == .backup && other == .secretsBackup
  }
}
