extension Schedule {
  /// The last of some days on which it is to run; nil where it names none of them.
  package func lastDay(after first: CivilDate, through last: CivilDate) -> CivilDate? {
    let rule: DayRule
    switch timing {
    case .calendar(let days, _, _), .someTime(let days): rule = days
    default: return nil
    }
    var found: Int?
    for day in MatchingDays(rule, from: first.daysSinceEpoch + 1) {
      guard day <= last.daysSinceEpoch else { break }
      found = day
    }
    return found.map { CivilDate(daysSinceEpoch: $0) }
  }
}
