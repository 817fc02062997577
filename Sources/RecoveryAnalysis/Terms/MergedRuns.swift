import Quantities

/// The runs of several schedules as one series of points.
package enum MergedRuns {
  /// More runs than this are not looked through: the schedules' own gaps must do as a bound then.
  private static let most = 20_000

  /// The longest time without a run; nil where that would take too long to find, or where no two of the schedules say
  /// at which moments they run: what counts from an unnamed day, or says no hour, may always fall on another's runs.
  static func longestGap(of schedules: [Schedule], in zone: Zone) -> TimeSpan? {
    guard let (runs, end) = runs(of: schedules, in: zone) else { return nil }
    var longest = TimeSpan.zero
    for (run, next) in zip(runs, runs.dropFirst()) where run.at < end {
      longest = max(longest, next.at - run.at)
    }
    return longest
  }

  /// The shortest time between two runs of different moments, and the indices of the schedules that they are of; nil as
  /// for the longest.
  package static func shortestGap(
    of schedules: [Schedule], in zone: Zone
  ) -> (span: TimeSpan, from: Int, to: Int)? {
    guard let (runs, end) = runs(of: schedules, in: zone) else { return nil }
    var shortest: (span: TimeSpan, from: Int, to: Int)?
    for (run, next) in zip(runs, runs.dropFirst()) where run.at < end && next.at > run.at {
      let span = next.at - run.at
      if shortest.map({ span < $0.span }) ?? true { shortest = (span, run.of, next.of) }
    }
    return shortest
  }

  /// Every run of a whole cycle in order, with the schedule that it is of, and the end of the cycle.
  private static func runs(
    of schedules: [Schedule], in zone: Zone
  ) -> (runs: [(at: Instant, of: Int)], end: Instant)? {
    let clocked = schedules.indices.filter {
      schedules[$0].boundsLoss && schedules[$0].needsZone && !schedules[$0].isLoose
    }
    guard clocked.count > 1, let start = CivilDate(year: 2026, month: 1, day: 1) else { return nil }
    let from = zone.instant(start, .midnight)
    let end = from + .days(cycle(of: clocked.map { schedules[$0] }, in: zone))
    var runs: [(at: Instant, of: Int)] = []
    for index in clocked {
      for run in schedules[index].runs(from: from, in: zone) {
        guard runs.count < most else { return nil }
        runs.append((run, index))
        // The first run behind the end closes the last gap.
        if run >= end { break }
      }
    }
    runs.sort { ($0.at, $0.of) < ($1.at, $1.of) }
    return (runs, end)
  }

  /// So many days hold every gap there is. Where weekdays alone choose the days it is two weeks, or two years where
  /// clocks change; otherwise 28 years, after which weekdays, dates and changes of clocks come back: the years about 2100
  /// that break that rhythm are like others for gaps of up to two years.
  private static func cycle(of schedules: [Schedule], in zone: Zone) -> Int64 {
    guard schedules.allSatisfy(\.comesEveryWeek) else { return 28 * 36525 / 100 }
    return zone.isFixed ? 15 : 800
  }
}
