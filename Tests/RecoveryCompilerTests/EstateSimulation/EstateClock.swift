import TestTools

/// Clocks and rhythms of a random estate, told without the calendar of the compiler; all times in minutes from
/// 2026-01-01T00:00Z on, a Thursday.
struct EstateClock {
  let zone: String
  /// The minutes at which clocks change in 2026, each with the offset from there on; the first holds from the beginning.
  let offsets: [(at: Int, offset: Int)]
  /// When the estate is struck: a stretch about the change that makes a day longer.
  let struck: Range<Int>

  private static let day = 1440

  static func random(_ chance: inout Chance) -> EstateClock { chance.pick(all) }

  private static let all = [
    EstateClock(zone: "UTC", offsets: [(.min, 0)], struck: days(250..<266)),
    EstateClock(zone: "Asia/Kolkata", offsets: [(.min, 330)], struck: days(250..<266)),
    // 29 March and 25 October, 01:00Z.
    EstateClock(
      zone: "Europe/Berlin", offsets: [(.min, 60), (87 * day + 60, 120), (297 * day + 60, 60)],
      struck: days(290..<306)),
    // 8 March 07:00Z and 1 November 06:00Z.
    EstateClock(
      zone: "America/New_York", offsets: [(.min, -300), (66 * day + 420, -240), (304 * day + 360, -300)],
      struck: days(297..<313)),
    // 4 April 15:00Z and 3 October 15:30Z: by half an hour.
    EstateClock(
      zone: "Australia/Lord_Howe",
      offsets: [(.min, 660), (93 * day + 900, 630), (275 * day + 930, 660)], struck: days(87..<103)),
  ]

  private static func days(_ days: Range<Int>) -> Range<Int> { days.lowerBound * day..<days.upperBound * day }

  /// What is added to UTC at a minute.
  private func offset(_ minute: Int) -> Int { offsets.last { $0.at <= minute }?.offset ?? 0 }

  /// The moments of a local minute: none where it is skipped, two where it comes twice.
  private func moments(_ local: Int) -> [Int] {
    Set(offsets.map(\.offset)).map { local - $0 }.filter { local - offset($0) == $0 }.sorted()
  }

  /// When something runs.
  enum Rhythm {
    case every(Int)
    case daily([Int])
    case weekly(day: Int, Int)
    case weekdays(Int)
    /// On a day that every month has, or on its last.
    case monthly(day: Int?, Int)

    /// In the words of a spec; weekdays count from Thursday on, the first day of 2026.
    var schedule: String {
      func time(_ minute: Int) -> String {
        [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
      }
      switch self {
      case .every(let interval): return "every \(interval)m"
      case .daily(let minutes): return "[\(minutes.map { "daily \(time($0))" }.joined(separator: ", "))]"
      case .weekly(let day, let minute):
        return "weekly \(["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][day]) \(time(minute))"
      case .weekdays(let minute): return "weekdays \(time(minute))"
      case .monthly(let day, let minute): return "monthly \(day.map { "\($0)" } ?? "last") \(time(minute))"
      }
    }

    static func random(_ chance: inout Chance) -> Rhythm {
      switch chance.below(8) {
      case 0, 1: .every(chance.pick([60, 90, 120, 240, 360, 420, 720]))
      case 2, 3: .daily([chance.below(1440)])
      case 4: .daily((0..<chance.within(2...3)).map { _ in chance.below(1440) })
      case 5: .weekly(day: chance.below(7), chance.below(1440))
      case 6: .weekdays(chance.below(1440))
      default: .monthly(day: chance.oneIn(3) ? nil : chance.within(1...28), chance.below(1440))
      }
    }
  }

  /// The day of the month of a day, from November 2025 on, and whether it is the last.
  private static func monthDay(_ day: Int) -> (day: Int, isLast: Bool) {
    var left = day + 61
    for length in [30, 31, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
      if left < length { return (left + 1, left + 1 == length) }
      left -= length
    }
    return (left + 1, false)
  }

  /// The runs between two moments.
  func runs(_ rhythm: Rhythm, _ range: Range<Int>) -> [Int] {
    var runs: Set<Int> = []
    for day in range.lowerBound / Self.day - 1...range.upperBound / Self.day + 1 {
      let locals: [Int]
      var isOfClock = false
      switch rhythm {
      case .every(let interval):
        isOfClock = true
        locals = Array(stride(from: 0, to: Self.day, by: interval))
      case .daily(let minutes): locals = minutes
      case .weekly(let weekday, let minute): locals = (day + 70) % 7 == weekday ? [minute] : []
      // The third and the fourth day of 2026 were a Saturday and a Sunday.
      case .weekdays(let minute): locals = [2, 3].contains((day + 70) % 7) ? [] : [minute]
      case .monthly(let wanted, let minute):
        let (monthDay, isLast) = Self.monthDay(day)
        locals = wanted.map { $0 == monthDay } ?? isLast ? [minute] : []
      }
      for local in locals.map({ day * Self.day + $0 }) {
        let found = moments(local)
        if isOfClock {
          // What counts minutes by the clock runs in both of two equal hours, and not in a skipped one.
          runs.formUnion(found)
        } else if let first = found.first {
          runs.insert(first)
        } else if let change = offsets.first(where: { $0.at > local - 840 && $0.at < local + 840 }) {
          runs.insert(change.at)
        }
      }
    }
    return runs.filter(range.contains).sorted()
  }
}
