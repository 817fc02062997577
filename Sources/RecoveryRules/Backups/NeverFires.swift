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
    var found: [Finding] = []
    ScheduleWalk.each(in: system.system.spec, where: \.neverFires) { schedule, span, owner in
      found.append(
        Self.finding(
          "`\(schedule)` names a day that never comes", at: span, label: "`\(owner)` would never run",
          subject: system.subject(owner)
        ).help("name a day that every month has, or the last one, as in `monthly last 02:00`"))
    }
    return found
  }
}

/// Every schedule of a system.
enum ScheduleWalk {
  /// Hands on the schedules that somebody looks for, in the order of the clauses that hold them, each with its place and
  /// the name of what it runs.
  static func each(
    in system: SystemSpec, where isSought: (Schedule) -> Bool, _ body: (Schedule, SourceSpan, String) -> Void
  ) {
    func take(_ schedules: [Written<Schedule>], _ owner: @autoclosure () -> String) {
      for written in schedules {
        if let schedule = written.known, isSought(schedule) { body(schedule, written.span, owner()) }
      }
    }
    for component in system.components {
      for backup in component.backups {
        take(backup.schedules, "\(component.name.text).\(backup.name.text)")
        take(backup.verify?.schedules ?? [], "\(component.name.text).\(backup.name.text)")
      }
    }
    for job in system.jobs { take(job.schedules, job.name.text) }
    for drill in system.drills { take(drill.schedules, drill.name.text) }
    take(system.review?.schedules ?? [], "review")
  }
}
