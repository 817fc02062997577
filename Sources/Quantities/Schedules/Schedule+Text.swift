extension Schedule {
  /// The canonical text.
  package var description: String {
    switch form {
    case .every(let period): "every \(period)"
    case .hourly(let minute): minute.map { "hourly :\($0 < 10 ? "0" : "")\($0)" } ?? "hourly"
    case .daily(let time): Self.join("daily", nil, time)
    case .weekly(.workdays, let time): Self.join("weekdays", nil, time)
    case .weekly(let days, let time):
      Self.join("weekly", days.isEmpty ? nil : days.days.map(\.description).joined(separator: ","), time)
    case .everyWeeks(let count, let day, let time): "every \(count)w \(day) \(time)"
    case .monthly(let day, let time): Self.join("monthly", day?.description, time)
    case .quarterly(let day, let time): Self.join("quarterly", day?.description, time)
    case .yearly(let day, let time): Self.join("yearly", day?.description, time)
    case .continuous: "continuous"
    case .onDemand: "on demand"
    case .onPush: "on push"
    case .onRelease: "on release"
    case .cron(let cron): cron.description
    }
  }

  /// The parts that are there, with spaces between.
  private static func join(_ period: String, _ day: String?, _ time: TimeOfDay?) -> String {
    period + (day.map { " " + $0 } ?? "") + (time.map { " \($0)" } ?? "")
  }

  /// Reads a phrase or five fields of cron; errors carry a whole text to write instead where one is likely.
  package init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    do {
      self.init(try Self.form(of: bytes))
    } catch {
      var advised = error
      advised.suggestion = error.suggestion ?? LikelySchedule.meant(by: bytes)
      advised.isNotation = false
      throw advised
    }
  }

  /// What `bytes` say.
  static func form(of bytes: ArraySlice<UInt8>) throws(Misread) -> Form {
    var scan = Scan(bytes)
    scan.skipBlanks()
    let first = scan.next
    if first == 0x40 || first == 0x2A { return .cron(try Cron(parsing: bytes)) }
    if first &- 0x30 < 10, !scan.word().contains(0x3A), bytes.contains(0x20) || bytes.contains(0x09) {
      return .cron(try Cron(parsing: bytes))
    }
    var phrase = SchedulePhrase(bytes)
    return try phrase.form()
  }
}
