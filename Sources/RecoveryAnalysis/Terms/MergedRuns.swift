import Quantities

/// The runs of several schedules as one series of points.
enum MergedRuns {
  /// More runs than this are not looked through: the schedules' own gaps must do as a bound then.
  private static let most = 20_000

  /// The longest time without a run; nil where that would take too long to find, or where no two of the schedules say
  /// at which moments they run: what counts from an unnamed day, or says no hour, may always fall on another's runs.
  static func longestGap(of schedules: [Schedule], in zone: Zone) -> TimeSpan? {
    let clocked = schedules.filter { $0.boundsLoss && $0.needsZone && !$0.isLoose }
    guard clocked.count > 1, let start = CivilDate(year: 2026, month: 1, day: 1) else { return nil }
    let from = zone.instant(start, .midnight)
    let end = from + .days(cycle(of: clocked, in: zone))
    var runs: [Instant] = []
    for schedule in clocked {
      for run in schedule.runs(from: from, in: zone) {
        guard runs.count < most else { return nil }
        runs.append(run)
        // The first run behind the end closes the last gap.
        if run >= end { break }
      }
    }
    runs.sort()
    var longest = TimeSpan.zero
    for (run, next) in zip(runs, runs.dropFirst()) where run < end { longest = max(longest, next - run) }
    return longest
  }

  /// So many days hold every gap there is. Where weekdays alone choose the days it is two weeks, or two years where
  /// clocks change; otherwise 28 years, after which weekdays, dates and changes of clocks come back: the years about 2100
  /// that break that rhythm are like others for gaps of up to two years.
  private static func cycle(of schedules: [Schedule], in zone: Zone) -> Int64 {
    guard schedules.allSatisfy(\.comesEveryWeek) else { return 28 * 36525 / 100 }
    return zone.isFixed ? 15 : 800
  }
}
