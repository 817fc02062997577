import Findings
import Quantities
import RecoveryModel
import SourceText

/// A schedule that never fires.
struct NeverFires: Rule {
  static let card = RuleCard(
    "schedule-that-never-fires", .error,
    summary: "A schedule names a moment that never comes.",
    why: "`0 0 31 2 *` is accepted by every cron and runs never: there is no 31 February.",
    mend: "Name a day that every month has, or `monthly last 02:00`.")

  func findings(in system: ProvedSystem) -> [Finding] {
    ScheduleWalk.all(in: system.system.spec).compactMap { owner, written in
      guard let schedule = written.known, schedule.neverFires else { return nil }
      return Self.finding(
        "`\(schedule)` names a day that never comes", at: written.span, label: "`\(owner)` would never run",
        subject: system.subject(owner)
      ).help("name a day that every month has, or the last one, as in `monthly last 02:00`")
    }
  }
}

/// Every schedule of a system, with the name of what it runs.
enum ScheduleWalk {
  /// The schedules in the order of the clauses that hold them.
  static func all(in system: SystemSpec) -> [(owner: String, schedule: Written<Schedule>)] {
    var found: [(String, Written<Schedule>)] = []
    func take(_ owner: String, _ schedules: [Written<Schedule>]) { found += schedules.map { (owner, $0) } }
    for component in system.components {
      for backup in component.backups {
        take("\(component.name.text).\(backup.name.text)", backup.schedules)
        take("\(component.name.text).\(backup.name.text)", backup.verify?.schedules ?? [])
      }
    }
    for job in system.jobs { take(job.name.text, job.schedules) }
    for drill in system.drills { take(drill.name.text, drill.schedules) }
    take("review", system.review?.schedules ?? [])
    return found
  }
}
