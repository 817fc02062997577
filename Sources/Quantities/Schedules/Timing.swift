/// What a schedule comes to: the shape that runs and gaps are computed from.
enum Timing: Hashable {
  /// Local times of some days; `clockDriven` as `Schedule` says.
  case calendar(DayRule, DayTimes, clockDriven: Bool)
  /// Once somewhere in each day of a rule, the time not being said.
  case someTime(DayRule)
  /// Once somewhere in each hour.
  case someHour
  /// Once somewhere in each calendar period of so many months.
  case someMonths(Int)
  /// Once somewhere in each week, which starts on Monday.
  case someWeek
  /// So long after each other, counted from an anchor: a length of months or of time.
  case anchored(Period)
  /// At a time of one weekday every so many weeks, nobody knows of which.
  case weeks(Int, DayRule, TimeOfDay)
  /// Without an end or a beginning.
  case continuous
  /// Whenever an event comes.
  case event

  /// Whether only the period is said.
  var isLoose: Bool {
    switch self {
    case .someTime, .someHour, .someMonths, .someWeek: true
    default: false
    }
  }

  /// Whether local time says when it runs.
  var isTimed: Bool {
    if case .calendar = self { return true }
    return false
  }
}

extension Schedule {
  /// What the schedule comes to.
  var timing: Timing {
    switch form {
    case .every(let period):
      guard period.months == 0, period.seconds <= 86400 else { return .anchored(period) }
      let step = Int(max(1, period.seconds))
      return .calendar(Self.allDays, .step(step), clockDriven: step < 86400)
    case .hourly(let minute):
      guard let minute else { return .someHour }
      return .calendar(Self.allDays, .grid(minutes: 1 << UInt64(minute), hours: 0xFF_FFFF), clockDriven: true)
    case .daily(let time): return Self.timing(Self.allDays, time)
    case .weekly(let days, let time):
      guard !days.isEmpty else { return .someWeek }
      return Self.timing(DayRule(months: DayRule.everyMonth, match: .both(DayRule.everyDay, days.mask)), time)
    case .everyWeeks(let count, let day, let time):
      let days = DayRule(
        months: DayRule.everyMonth, match: .both(DayRule.everyDay, WeekdaySet(mask: 1 << day.rawValue).mask))
      return .weeks(count, days, time)
    case .monthly(let day, let time):
      guard let day else { return .someMonths(1) }
      return Self.timing(DayRule(months: DayRule.everyMonth, match: .one(day)), time)
    case .quarterly(let day, let time):
      guard let day else { return .someMonths(3) }
      return Self.timing(DayRule(months: 1 << 1 | 1 << 4 | 1 << 7 | 1 << 10, match: .one(day)), time)
    case .yearly(let day, let time):
      guard let day else { return .someMonths(12) }
      return Self.timing(DayRule(months: 1 << UInt16(day.month), match: .one(day.day)), time)
    case .continuous: return .continuous
    case .onDemand, .onPush, .onRelease: return .event
    case .cron(let cron):
      return .calendar(
        cron.days, .grid(minutes: cron.minutes, hours: cron.hours), clockDriven: cron.isClockDriven)
    }
  }

  /// Every day.
  static let allDays = DayRule(
    months: DayRule.everyMonth, match: .both(DayRule.everyDay, DayRule.everyWeekday))

  /// Days with a time, or without.
  private static func timing(_ days: DayRule, _ time: TimeOfDay?) -> Timing {
    time.map { .calendar(days, .at($0), clockDriven: false) } ?? .someTime(days)
  }
}
