/// A schedule as the fields that all dialects share: minutes by hours, on days of months.
struct FieldGrid {
  /// A bit for each minute of the hour.
  var minutes: UInt64
  /// A bit for each hour of the day.
  var hours: UInt32
  /// The days.
  let days: DayRule
  /// Whether clocks drive it, which cron tells by a star.
  let clockDriven: Bool

  /// The grid of `times`; `nil` where they are not the same minutes in each hour.
  init?(days: DayRule, times: DayTimes, clockDriven: Bool) {
    self.days = days.plain
    self.clockDriven = clockDriven
    (minutes, hours) = (0, 0)
    switch times {
    case .grid(let minutes, let hours): (self.minutes, self.hours) = (minutes, hours)
    case .step(let step):
      guard step % 60 == 0 else { return nil }
      for second in stride(from: 0, to: 86400, by: step) {
        minutes |= 1 << UInt64(second / 60 % 60)
        hours |= 1 << UInt32(second / 3600)
      }
      guard minutes.nonzeroBitCount * hours.nonzeroBitCount == times.count else { return nil }
    }
  }

  /// Whether it runs in every hour of every day.
  private var isHourly: Bool { hours == 0xFF_FFFF && days.isEveryDay }

  /// The fewest minutes between two runs of an hour; 60 where there is one.
  var closestMinutes: Int {
    let set = (0..<120).filter { minutes & 1 << UInt64($0 % 60) != 0 }
    return zip(set, set.dropFirst()).map { $1 - $0 }.min() ?? 60
  }

  /// The same moments in UTC, where every hour is alike and both offsets move the minutes alike.
  func inUTC(_ rule: ZoneRule) -> FieldGrid? {
    guard isHourly, rule.standard % 60 == 0, rule.daylight % 60 == 0 else { return nil }
    let standard = turned(by: -rule.standard / 60)
    guard standard == turned(by: -rule.daylight / 60) else { return nil }
    var moved = self
    moved.minutes = standard
    return moved
  }

  /// The minutes moved on by `distance`, round the hour.
  private func turned(by distance: Int) -> UInt64 {
    (0..<60).reduce(UInt64(0)) { mask, minute in
      guard minutes & 1 << UInt64(minute) != 0 else { return mask }
      return mask | 1 << UInt64(((minute + distance) % 60 + 60) % 60)
    }
  }

  /// Five fields of cron, and the guard for what they cannot say.
  func fiveFields(in zone: Zone) -> Lowering {
    let (daysOfMonth, weekdays, runGuard) = days.cronDays
    let allMinutes = minutes == 0xFFF_FFFF_FFFF_FFFF
    let minuteStar = allMinutes || (clockDriven && hours == 0xFF_FFFF && !isSingle(minutes))
    let hourStar = clockDriven && !minuteStar
    let fields = [
      CronField.minutes.text(of: minutes, star: minuteStar),
      CronField.hours.text(of: UInt64(hours), star: hourStar || hours == 0xFF_FFFF && clockDriven),
      daysOfMonth == DayRule.everyDay
        ? "*" : CronField.daysOfMonth.text(of: UInt64(daysOfMonth), star: false),
      days.months == DayRule.everyMonth ? "*" : CronField.months.text(of: UInt64(days.months), star: false),
      weekdays == DayRule.everyWeekday ? "*" : CronField.weekdays.text(of: UInt64(weekdays), star: false),
    ]
    return Lowering(text: fields.joined(separator: " "), runGuard: runGuard, zone: zone)
  }

  /// Whether one bit is set.
  private func isSingle(_ mask: UInt64) -> Bool { mask & (mask - 1) == 0 }
}

extension DayRule {
  /// Whether every day matches.
  var isEveryDay: Bool { months == Self.everyMonth && match == .both(Self.everyDay, Self.everyWeekday) }

  /// The same days, where one of two alternatives is every day.
  var plain: DayRule {
    guard case .either(let days, let weekdays) = match, days == Self.everyDay || weekdays == Self.everyWeekday
    else {
      return self
    }
    return DayRule(months: months, match: .both(Self.everyDay, Self.everyWeekday))
  }

  /// The days of the month and weekdays of cron fields, and the guard that makes them exact.
  ///
  /// The nth weekday lies in the nth seven days of the month; the last in the last seven, which start on the 22nd at
  /// the earliest.
  var cronDays: (daysOfMonth: UInt32, weekdays: UInt8, runGuard: RunGuard?) {
    switch match {
    case .both(let days, let weekdays):
      guard days != Self.everyDay, weekdays != Self.everyWeekday else { return (days, weekdays, nil) }
      return (days, Self.everyWeekday, RunGuard(weekdays: WeekdaySet(mask: weekdays), lastDays: nil))
    case .either(let days, let weekdays): return (days, weekdays, nil)
    case .one(.day(let day)): return (1 << UInt32(day), Self.everyWeekday, nil)
    case .one(.last): return (Self.bits(28...31), Self.everyWeekday, RunGuard(weekdays: nil, lastDays: 1))
    case .one(.nth(let count, let weekday)):
      let days = Self.bits(count * 7 - 6...min(count * 7, 31))
      return (days, Self.everyWeekday, RunGuard(weekdays: WeekdaySet(weekday), lastDays: nil))
    case .one(.lastWeekday(let weekday)):
      return (Self.bits(22...31), Self.everyWeekday, RunGuard(weekdays: WeekdaySet(weekday), lastDays: 7))
    }
  }

  /// A bit for each day of `range`.
  static func bits(_ range: ClosedRange<Int>) -> UInt32 { range.reduce(0) { $0 | 1 << UInt32($1) } }
}
