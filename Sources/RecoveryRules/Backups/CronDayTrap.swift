import Findings
import Quantities
import RecoveryModel
import SourceText

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
    var found: [Finding] = []
    ScheduleWalk.each(in: system.system.spec, where: \.domDowTrap) { schedule, span, owner in
      found.append(.joinedDays(schedule, span, owner, in: system))
    }
    return found
  }
}

extension Finding {
  fileprivate static func joinedDays(
    _ schedule: Schedule, _ span: SourceSpan, _ owner: String, in system: ProvedSystem
  ) -> Finding {
    let finding = CronDayTrap.finding(
      "`\(schedule)` runs on the days of the month and on the days of the week", at: span,
      label: "cron joins the two days with OR", subject: system.subject(owner))
    guard let meant = schedule.meantDay else {
      return finding.help(
        "say the day in words, as in `monthly first Sun 04:00`, or leave one of the two fields `*`")
    }
    return finding.fix(Fix("write `\(meant)`", [Edit(span, "\(meant)")]))
  }
}

extension Schedule {
  /// What `M H 1-7 * D` and its like are taken for: the first, second, third or fourth of a weekday; nil for others.
  fileprivate var meantDay: Schedule? {
    guard case .cron(let cron) = form, cron.minutes.nonzeroBitCount == 1, cron.hours.nonzeroBitCount == 1,
      cron.weekdays.nonzeroBitCount == 1, cron.months.nonzeroBitCount == 12,
      let weekday = Weekday(rawValue: UInt8(cron.weekdays.trailingZeroBitCount)),
      let count = (1...4).first(where: { cron.daysOfMonth == 0x7F << UInt32(($0 - 1) * 7 + 1) })
    else { return nil }
    let time = TimeOfDay(minutes: cron.hours.trailingZeroBitCount * 60 + cron.minutes.trailingZeroBitCount)
    return Schedule(.monthly(.nth(count, weekday), time))
  }
}
