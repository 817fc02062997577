/// When something runs: a phrase such as `daily 02:00`, `monthly first Sun 04:00`, `on push`, or five-field cron.
///
/// Times are local to the timezone that each question names. A fixed time that clocks skip runs at the first moment
/// after the change; one that they repeat runs once, the first time. What counts hours or minutes (`every 6h`,
/// `hourly :10`, cron with a star in front of its minutes or hours) runs whenever clocks read a time that matches:
/// not in a skipped hour, twice in a repeated one.
package struct Schedule: Quantity {
  /// What was said.
  package let form: Form

  /// The forms of a schedule.
  package enum Form: Hashable, Sendable {
    /// Counted from each local midnight where it is at most a day, else from an anchor: `every 15m`, `every 90d`.
    case every(Period)
    /// At a minute of every hour, or at some time in it.
    case hourly(minute: Int?)
    /// At a time of every day, or at some time in it.
    case daily(TimeOfDay?)
    /// On days of every week; without a day, at some time in the week.
    case weekly(WeekdaySet, TimeOfDay?)
    /// At a time of one weekday, every so many weeks; in which of them it begins is not said: `every 2w Sun 03:00`.
    case everyWeeks(Int, Weekday, TimeOfDay)
    /// On a day of every month; without one, at some time in it.
    case monthly(DayOfMonth?, TimeOfDay?)
    /// On a day of January, April, July and October; without one, at some time in the quarter.
    case quarterly(DayOfMonth?, TimeOfDay?)
    /// On a day of one month of every year; without one, at some time in the year.
    case yearly(DayOfYear?, TimeOfDay?)
    /// All the time, as a stream does.
    case continuous
    /// When a person asks.
    case onDemand
    /// When something is pushed.
    case onPush
    /// When something is released.
    case onRelease
    /// Five fields of cron.
    case cron(Cron)
  }

  /// A schedule of the form `form`.
  package init(_ form: Form) { self.form = form }

  /// Whether the time between two runs has a limit: not where an event starts them, nor where they never come.
  package var boundsLoss: Bool {
    switch form {
    case .onDemand, .onPush, .onRelease: false
    default: !neverFires
    }
  }

  /// Whether it runs all the time.
  package var isContinuous: Bool { form == .continuous }

  /// Whether an event and not the clock starts it.
  package var isEventDriven: Bool { form == .onDemand || form == .onPush || form == .onRelease }

  /// Whether only the period is said and not the time in it, so that a gap may be up to two periods.
  package var isLoose: Bool { timing.isLoose }

  /// Whether weekday and hour are said, but not in which of several weeks it runs.
  package var skipsWeeks: Bool { if case .everyWeeks = form { true } else { false } }

  /// Whether what it says depends on a timezone: whether it names an hour or counts from midnight.
  package var needsZone: Bool { timing.isTimed }

  /// Whether the day of the week and the hour alone say when it runs, so that each week is like every other.
  package var comesEveryWeek: Bool {
    switch form {
    case .hourly, .daily, .weekly: true
    case .every(let period): period.months == 0 && period.seconds <= 86400
    case .cron(let cron): cron.namesNoDate
    default: false
    }
  }

  /// Whether it is cron that names no date that exists, as `0 0 31 2 *` does.
  package var neverFires: Bool {
    guard case .cron(let cron) = form else { return false }
    return cron.days.neverMatches
  }

  /// Whether it is cron that restricts both the day of the month and the day of the week, which cron joins by *or*.
  package var domDowTrap: Bool {
    guard case .cron(let cron) = form else { return false }
    return cron.joinsDaysByOr
  }
}
