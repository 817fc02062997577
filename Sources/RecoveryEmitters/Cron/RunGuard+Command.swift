import Quantities

extension RunGuard {
  /// The command that succeeds on the days which the guard lets through; a cron entry goes on behind its `&&`.
  ///
  /// The last `n` days of a month are those from which `n` days on lie in the first `n` of the next; noon is asked
  /// for because clocks never change then.
  var command: String {
    var tests: [String] = []
    if let weekdays {
      let days = weekdays.days.map { day in
        "[ \"$(date +%u)\" -eq \(day.rawValue == 0 ? 7 : Int(day.rawValue)) ]"
      }
      tests.append(days.count == 1 ? days[0] : "{ \(days.joined(separator: " || ")); }")
    }
    if let lastDays {
      tests.append("[ \"$(date -d '12:00 \(lastDays) days' +%d)\" -le \(lastDays) ]")
    }
    return tests.isEmpty ? "true" : tests.joined(separator: " && ")
  }
}
