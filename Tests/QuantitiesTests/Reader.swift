import Quantities

/// Reads what the module writes for other schedulers, by those schedulers' own rules.
enum Reader {
  /// The plan that a lowering means in `dialect`, its guard included; `nil` where the text is not of the dialect.
  static func plan(_ lowering: Lowering, _ dialect: Dialect) -> Oracle.Plan? {
    let text = lowering.text
    let read: Oracle.Plan? =
      switch dialect {
      case .systemd: systemd(text)
      case .eventBridge: eventBridge(text)
      case .cloudScheduler: text.contains(" of ") ? appEngine(text) : Oracle.cron(text)
      default: Oracle.cron(text)
      }
    guard var plan = read else { return nil }
    let runs = plan.onDay
    plan.onDay = { day in
      guard runs(day) else { return false }
      if let days = lowering.runGuard?.weekdays,
        !days.days.contains(where: { Int($0.rawValue) == day.weekday })
      {
        return false
      }
      return day.day + (lowering.runGuard?.lastDays ?? 31) > day.length
    }
    // Debian and GitHub move and merge changed hours where no star stands; the others follow the clock's readings.
    if dialect != .debianCron, dialect != .githubActions { plan.clockDriven = true }
    return plan
  }

  private static let names = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]

  /// `Sun *-*-01..07 04:00:00 UTC`: everything must match; `~` counts from the end of the month.
  private static func systemd(_ text: String) -> Oracle.Plan? {
    var words = text.split(separator: " ").map(String.init)
    var weekdays = Set(0..<7)
    if let first = words.first, first.first?.isLetter == true {
      weekdays =
        first == "Mon..Fri"
        ? [1, 2, 3, 4, 5]
        : Set(first.split(separator: ",").compactMap { names.firstIndex(of: $0.lowercased()) })
      words.removeFirst()
    }
    guard words.count == 3, words[0].hasPrefix("*-") else { return nil }
    let fromEnd = words[0].contains("~")
    let date = words[0].dropFirst(2).split(whereSeparator: { $0 == "-" || $0 == "~" }).map(String.init)
    let clock = words[1].split(separator: ":").map(String.init)
    guard date.count == 2, clock.count == 3, clock[2] == "00" else { return nil }
    let months = Oracle.numbers(date[0], 1, 12, range: "..")
    let last = date[1] == "07/1" ? 7 : 1
    let days = fromEnd ? [] : Oracle.numbers(date[1], 1, 31, range: "..")
    return plan(clock[0], clock[1], "..") { day in
      months.contains(day.month) && weekdays.contains(day.weekday)
        && (fromEnd ? day.day + last > day.length : days.contains(day.day))
    }
  }

  /// `cron(0 4 ? * 1#1 *)`: exactly one `?`; Sunday is 1.
  private static func eventBridge(_ text: String) -> Oracle.Plan? {
    guard text.hasPrefix("cron("), text.hasSuffix(")") else { return nil }
    let fields = text.dropFirst(5).dropLast().split(separator: " ").map(String.init)
    guard fields.count == 6, fields[5] == "*", (fields[2] == "?") != (fields[4] == "?") else { return nil }
    let months = Oracle.numbers(fields[3], 1, 12)
    return plan(fields[1], fields[0], "-") { day in
      guard months.contains(day.month) else { return false }
      if fields[4] == "?" {
        return fields[2] == "L" ? day.day == day.length : Oracle.numbers(fields[2], 1, 31).contains(day.day)
      }
      let parts = fields[4].split(separator: "#").compactMap { Int($0) }
      if parts.count == 2 { return day.weekday + 1 == parts[0] && (day.day + 6) / 7 == parts[1] }
      if fields[4].hasSuffix("L") { return "\(day.weekday + 1)L" == fields[4] && day.day + 7 > day.length }
      return Oracle.numbers(fields[4], 1, 7).contains(day.weekday + 1)
    }
  }

  /// `first sunday of month 04:00`, `second monday of jan,apr 04:00`.
  private static func appEngine(_ text: String) -> Oracle.Plan? {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 5, let nth = ["first", "second", "third", "fourth"].firstIndex(of: words[0]) else {
      return nil
    }
    let monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    let months = words[3] == "month" ? monthNames : words[3].split(separator: ",").map(String.init)
    let clock = words[4].split(separator: ":").map(String.init)
    return plan(clock[0], clock[1], "-") { day in
      names[day.weekday] == words[1].prefix(3) && (day.day - 1) / 7 == nth
        && months.contains(monthNames[day.month - 1])
    }
  }

  private static func plan(
    _ hours: String, _ minutes: String, _ mark: String, _ onDay: @escaping (Oracle.Day) -> Bool
  ) -> Oracle.Plan {
    let minutes = Oracle.numbers(minutes, 0, 59, range: mark)
    let times = Oracle.numbers(hours, 0, 23, range: mark).flatMap { hour in minutes.map { hour * 60 + $0 } }
    return Oracle.Plan(onDay: onDay, minutes: Set(times), clockDriven: true)
  }
}
