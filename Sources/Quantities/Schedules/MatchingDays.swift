/// The days of a rule from some day on, as numbers of days since 1970-01-01; it ends with the year 9999.
struct MatchingDays: Sequence, IteratorProtocol {
  /// Which days.
  private let rule: DayRule
  /// The month being read.
  private var year: Int
  private var month: Int
  /// The number of the day before the month's first, and the days of it that are still to come.
  private var before = 0
  private var left: UInt32 = 0

  /// The days of `rule` at or after day `first`; none where the rule never matches.
  init(_ rule: DayRule, from first: Int) {
    let start = DayNumber.civil(Swift.max(first, CivilDate.first))
    self.rule = rule
    (year, month) = (rule.neverMatches ? 10_000 : start.year, start.month)
    load()
    left &= ~((1 << UInt32(start.day)) &- 1)
  }

  /// Reads the current month.
  private mutating func load() {
    before = DayNumber.of(year: year, month: month, day: 0)
    left = rule.days(
      month: month, length: DayNumber.length(ofMonth: month, year: year),
      first: Int(Weekday(dayNumber: before + 1).rawValue))
  }

  /// The next day.
  mutating func next() -> Int? {
    while left == 0 {
      guard year < 10_000 else { return nil }
      month += 1
      if month > 12 { (year, month) = (year + 1, 1) }
      guard year < 10_000 else { return nil }
      load()
    }
    let day = left.trailingZeroBitCount
    left &= left - 1
    return before + day
  }
}
