import Quantities

/// A calendar, clocks and schedules told a second time, slowly and plainly: it counts days one by one and minutes one by
/// one, and shares no arithmetic with the module that it judges.
struct Oracle {
  /// A day of the oracle's calendar.
  struct Day {
    var year = 1970
    var month = 1
    var day = 1
    var weekday = 4
    var number = 0

    /// The number of days of the month.
    var length: Int {
      if month == 2 { return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28 }
      return [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// Goes on to the next day.
    mutating func advance() {
      number += 1
      weekday = (weekday + 1) % 7
      if day < length { day += 1; return }
      day = 1
      month += 1
      if month == 13 { (year, month) = (year + 1, 1) }
    }
  }

  /// When and by how much a zone's clocks change: the minutes since 1970 of a change and the offset from there on.
  struct Clock {
    let name: String
    let standard: Int
    let changes: [(at: Int, offset: Int)]

    /// The offset in minutes at a minute since 1970.
    func offset(_ minute: Int) -> Int { changes.last { $0.at <= minute }?.offset ?? standard }
  }

  /// The days from the start of `first` to the end of `last`.
  static func days(_ first: Int, _ last: Int) -> [Day] {
    var day = Day()
    var found: [Day] = []
    while day.year <= last {
      if day.year >= first { found.append(day) }
      day.advance()
    }
    return found
  }

  /// The zones whose rules are told here once more, from 2025 to 2032.
  static let clocks: [Clock] = [
    Clock(name: "UTC", standard: 0, changes: []),
    Clock(name: "Asia/Kolkata", standard: 330, changes: []),
    clock("Europe/Berlin", 60, 60, (3, 5, 60), (10, 5, 60)),
    clock("America/New_York", -300, 60, (3, 2, 420), (11, 1, 360)),
    clock("Australia/Lord_Howe", 630, 30, (10, 1, 930 - 1440), (4, 1, 900 - 1440)),
  ]

  /// A zone that goes `shift` minutes ahead on a Sunday of a month, the fifth being the last, at so many minutes of UTC.
  private static func clock(
    _ name: String, _ standard: Int, _ shift: Int, _ on: (Int, Int, Int), _ off: (Int, Int, Int)
  ) -> Clock {
    let all = days(2025, 2032)
    var changes: [(at: Int, offset: Int)] = []
    for day in all where day.weekday == 0 {
      for (rule, offset) in [(on, standard + shift), (off, standard)] where day.month == rule.0 {
        let wanted = rule.1 == 5 ? day.day + 7 > day.length : (day.day - 1) / 7 + 1 == rule.1
        if wanted { changes.append((day.number * 1440 + rule.2, offset)) }
      }
    }
    return Clock(name: name, standard: standard, changes: changes)
  }

  /// A schedule as two questions: does it run on a day, and at a minute of it; and what becomes of changed clocks.
  struct Plan {
    var onDay: (Day) -> Bool
    var minutes: Set<Int>
    var clockDriven: Bool
  }

  /// Every minute since 1970 of `year` to `year + years - 1` at which `plan` runs.
  static func runs(_ plan: Plan, _ clock: Clock, from year: Int, years: Int) -> [Int] {
    let all = days(year - 1, year + years)
    guard let start = all.first(where: { $0.year == year }),
      let end = all.last(where: { $0.year == year + years - 1 }),
      let first = all.first
    else { return [] }
    let matching = all.map(plan.onDay)
    func matches(_ local: Int) -> Bool {
      let day = local / 1440 - first.number
      return matching.indices.contains(day) && matching[day] && plan.minutes.contains(local % 1440)
    }
    var found: [Int] = []
    var before = clock.offset(start.number * 1440 - 1)
    var hold = 0
    for minute in start.number * 1440..<(end.number + 1) * 1440 {
      let offset = clock.changes.isEmpty || minute % 30 != 0 ? before : clock.offset(minute)
      var fires = matches(minute + offset)
      if offset < before { hold = before - offset }
      if !plan.clockDriven {
        if hold > 0 { fires = false }
        if offset > before, (minute + before..<minute + offset).contains(where: matches) { fires = true }
      }
      if hold > 0 { hold -= 1 }
      before = offset
      if fires { found.append(minute) }
    }
    return found
  }
}

extension Oracle {
  /// What a schedule of the module means, from its form.
  static func plan(_ schedule: Schedule) -> Plan? {
    switch schedule.form {
    case .every(let period):
      guard period.months == 0, period.seconds <= 86400, period.seconds % 60 == 0 else { return nil }
      let step = Int(period.seconds / 60)
      return Plan(
        onDay: { _ in true }, minutes: Set((0..<1440).filter { $0 % step == 0 }), clockDriven: step < 1440)
    case .hourly(let minute?):
      return Plan(
        onDay: { _ in true }, minutes: Set((0..<1440).filter { $0 % 60 == minute }), clockDriven: true)
    case .daily(let time?): return plan(time) { _ in true }
    case .weekly(let days, let time?):
      return plan(time) { day in days.days.contains { Int($0.rawValue) == day.weekday } }
    case .monthly(let wanted?, let time?): return plan(time) { on(wanted, $0) }
    case .quarterly(let wanted?, let time?): return plan(time) { $0.month % 3 == 1 && on(wanted, $0) }
    case .yearly(let wanted?, let time?): return plan(time) { $0.month == wanted.month && on(wanted.day, $0) }
    case .cron(let cron): return self.cron(cron.description)
    default: return nil
    }
  }

  private static func plan(_ time: TimeOfDay, _ onDay: @escaping (Day) -> Bool) -> Plan {
    Plan(onDay: onDay, minutes: [time.minutes], clockDriven: false)
  }

  /// Whether `day` is the day of its month that is wanted.
  private static func on(_ wanted: DayOfMonth, _ day: Day) -> Bool {
    switch wanted {
    case .day(let number): day.day == number
    case .last: day.day == day.length
    case .nth(let count, let weekday): day.weekday == Int(weekday.rawValue) && (day.day - 1) / 7 + 1 == count
    case .lastWeekday(let weekday): day.weekday == Int(weekday.rawValue) && day.day + 7 > day.length
    }
  }

  /// Five fields of numbers, as Debian's cron takes them.
  static func cron(_ text: String) -> Plan {
    let fields = text.split(separator: " ").map(String.init)
    let minutes = numbers(fields[0], 0, 59)
    let hours = numbers(fields[1], 0, 23)
    let days = numbers(fields[2], 1, 31)
    let months = numbers(fields[3], 1, 12)
    let weekdays = Set(numbers(fields[4], 0, 7).map { $0 % 7 })
    let anyStar = fields[2].hasPrefix("*") || fields[4].hasPrefix("*")
    return Plan(
      onDay: { day in
        let inMonth = days.contains(day.day)
        let inWeek = weekdays.contains(day.weekday)
        return months.contains(day.month) && (anyStar ? inMonth && inWeek : inMonth || inWeek)
      },
      minutes: Set(hours.flatMap { hour in minutes.map { hour * 60 + $0 } }),
      clockDriven: fields[0].hasPrefix("*") || fields[1].hasPrefix("*"))
  }

  /// The numbers of a field with lists, ranges, stars and steps.
  static func numbers(_ field: String, _ low: Int, _ high: Int, range mark: String = "-") -> Set<Int> {
    var found: Set<Int> = []
    for part in field.split(separator: ",") {
      let pieces = part.split(separator: "/")
      let step = pieces.count == 2 ? Int(pieces[1]) ?? 1 : 1
      let text = String(pieces[0])
      let ends =
        text == "*"
        ? [low, high] : text.replacing(mark, with: " ").split(separator: " ").compactMap { Int($0) }
      found.formUnion(stride(from: ends[0], through: ends.last ?? ends[0], by: step))
    }
    return found
  }
}
