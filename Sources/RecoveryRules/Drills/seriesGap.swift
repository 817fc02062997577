import Quantities
import RecoveryAnalysis
import RecoveryModel

extension [Schedule] {
  /// The longest time between two runs of schedules that make one series: `yearly Feb 10` and `yearly Aug 11` come every
  /// half year; nil where nothing bounds it.
  ///
  /// Where all of them name their days and come rarely, their runs are joined over 28 years, after which weekdays and
  /// leap years come round; otherwise the most frequent decides, which is never too little.
  package func seriesGap(in zone: Zone, _ gaps: GapTable = GapTable()) -> TimeSpan? {
    let alone = compactMap { gaps.longestGap(of: $0, in: zone) }.min()
    guard count > 1, let alone, alone >= .days(2), allSatisfy(\.namesItsDays) else { return alone }
    let start = CivilDate(year: 2001, month: 1, day: 1).map { zone.instant($0, .midnight) }
    guard let start else { return alone }
    let end = start + .days(28 * 366)
    let runs = flatMap { schedule in schedule.runs(from: start, in: zone).prefix { $0 < end } }.sorted()
    let gap = zip(runs, runs.dropFirst()).map { $1 - $0 }.max()
    return gap.map { Swift.min($0, alone) } ?? alone
  }
}

extension Schedule {
  /// Whether the calendar alone says when it runs: no event starts it, no day or hour is left open.
  fileprivate var namesItsDays: Bool {
    switch form {
    case .cron, .daily, .weekly, .monthly, .quarterly, .yearly: !isLoose && boundsLoss
    case .every, .everyWeeks, .hourly, .continuous, .onDemand, .onPush, .onRelease: false
    }
  }
}

extension ProvedSystem {
  /// The longest time between two runs of a drill; nil where nothing bounds it.
  func seriesGap(of drill: DrillSpec) -> TimeSpan? {
    if drill.schedules.count == 1 {
      return drill.schedules[0].known.flatMap { gaps.longestGap(of: $0, in: system.zone) }
    }
    return drill.schedules.compactMap(\.known).seriesGap(in: system.zone, gaps)
  }
}
