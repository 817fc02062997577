/// The kinds of years that a search through the calendar has met: whether a year is a leap year and on which weekday it begins
/// decide its dates, its weekdays and its changes of clocks.
///
/// Where a rule has a day in every year, what begins in one year ends in the next at the latest; so two kinds, of a year and
/// of the one behind it, decide every gap that begins in a year, and some thirty pairs of them every gap there is.
struct YearKinds {
  private let rule: DayRule
  /// The first day of the year behind the one at hand, and whether all its gaps are known.
  private var end = Int.min
  private var isKnown = false
  /// The kinds of the first year.
  private var first = 0
  /// Whether each pair of kinds, 14 x 14, was met; empty in the first year, in which most searches end.
  private var met: [Bool] = []

  /// No year yet, for days of this rule.
  init(_ rule: DayRule) { self.rule = rule }

  /// The first day of the next year where the gaps that begin in the year of `day` are like those of an earlier year; `nil`
  /// where they have to be looked at. Days are asked for in order.
  mutating func firstDay(behindKnownYearOf day: Int) -> Int? {
    if day >= end { enter(DayNumber.civil(day).year) }
    return isKnown ? end : nil
  }

  /// Goes on to a year.
  private mutating func enter(_ year: Int) {
    let begin = DayNumber.of(year: year, month: 1, day: 1)
    let next = DayNumber.of(year: year + 1, month: 1, day: 1)
    let behind = DayNumber.of(year: year + 2, month: 1, day: 1)
    let pair = Self.kind(begin, next) * 14 + Self.kind(next, behind)
    let isFirst = end == .min
    end = next
    // The year in which the search begins is met from its first day on: 2026-01-01.
    guard !isFirst else { return first = pair }
    if met.isEmpty {
      guard rule.matchesEveryYear else { return end = .max }
      met = Array(repeating: false, count: 14 * 14)
      met[first] = true
    }
    isKnown = met[pair]
    met[pair] = true
  }

  /// The kind of the year from one first of January to the next.
  private static func kind(_ begin: Int, _ end: Int) -> Int {
    Int(Weekday(dayNumber: begin).rawValue) + (end - begin == 366 ? 7 : 0)
  }
}

extension DayRule {
  /// Whether every year has a day that matches, whatever weekday it begins on.
  fileprivate var matchesEveryYear: Bool {
    (0..<7).allSatisfy { begin in
      [2001, 2000].allSatisfy { year in
        var first = begin
        return (1...12).contains { month in
          let length = DayNumber.length(ofMonth: month, year: year)
          defer { first = (first + length) % 7 }
          return days(month: month, length: length, first: first) != 0
        }
      }
    }
  }
}
