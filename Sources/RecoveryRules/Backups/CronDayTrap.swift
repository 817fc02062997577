import Findings
import Quantities
import RecoveryModel

/// A cron line that restricts both the day of the month and the day of the week.
struct CronDayTrap: Rule {
  static let card = RuleCard(
    "cron-day-trap", .error,
    summary: "A cron line restricts day of month and day of week, which cron joins with OR.",
    why: """
      `0 4 1-7 * 0` reads like "the first Sunday" and runs on every Sunday and on each of the first seven days: over a \
      hundred times a year instead of twelve.
      """,
    mend: "Write `monthly first Sun 04:00`, which is lowered to a guarded line.")

  func findings(in system: ProvedSystem) -> [Finding] {
    ScheduleWalk.all(in: system.system.spec).compactMap { owner, written in
      guard let schedule = written.known, schedule.domDowTrap else { return nil }
      return Self.finding(
        "`\(schedule)` runs on the days of the month and on the days of the week", at: written.span,
        label: "cron joins the two days with OR", subject: system.subject(owner)
      ).help("say the day in words: `monthly first Sun 04:00`, or leave one of the two fields `*`")
    }
  }
}
