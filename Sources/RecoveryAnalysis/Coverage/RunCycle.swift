import Quantities
import RecoveryModel

/// A stretch of the calendar that is long enough to hold whatever some schedules do to each other.
struct RunCycle {
  private let start: Instant
  private let warm: TimeSpan
  /// Where it ends.
  let end: Instant
  /// Whether every week is like the others, but for one schedule that skips some.
  let isWeekly: Bool
  private let zone: Zone

  /// More runs than this are not looked through.
  private static let most = 20_000

  /// A stretch for these schedules; nil where one of them names no moments or never comes.
  ///
  /// Where weekdays alone choose the days it is a few weeks, or two years where clocks change; otherwise 28 years, after
  /// which weekdays, dates and changes of clocks come back. What comes every so many weeks, nobody knows of which, has a
  /// phase only where all else is the same every week.
  init?(_ schedules: [Written<Schedule>], in zone: Zone) {
    let known = schedules.compactMap(\.known)
    guard known.count == schedules.count else { return nil }
    self.init(known, in: zone)
  }

  /// A stretch for these schedules; nil where one of them names no moments or never comes.
  init?(_ known: [Schedule], in zone: Zone) {
    let skipping = known.filter(\.skipsWeeks)
    guard !known.isEmpty, skipping.count <= 1,
      known.allSatisfy({ $0.boundsLoss && ($0.needsZone || $0.skipsWeeks) && !$0.isLoose }),
      let day = CivilDate(year: 2024, month: 1, day: 1)
    else { return nil }
    isWeekly = known.allSatisfy { $0.comesEveryWeek || $0.skipsWeeks }
    guard isWeekly || skipping.isEmpty else { return nil }
    let weeks = skipping.first?.weeks ?? 1
    self.zone = zone
    start = zone.instant(day, .midnight)
    warm = .days(isWeekly ? 30 + 14 * weeks : 800)
    let year = (zone.isFixed ? 15 : 740) + 14 * weeks
    end = start + warm + .days(isWeekly ? year : 28 * 36525 / 100)
  }

  /// From when on everything has come at least once.
  var warmStart: Instant { start + warm }

  /// The runs of some of the schedules, in order, from the beginning or, warm, from when everything has come at least
  /// once; nil where there are too many.
  func runs(of schedules: [Written<Schedule>], isWarm: Bool) -> [Instant]? {
    runs(of: schedules.compactMap(\.known), isWarm: isWarm)
  }

  /// The runs of some of the schedules, in order; nil where there are too many.
  func runs(of schedules: [Schedule], isWarm: Bool) -> [Instant]? {
    var all: [Instant] = []
    for schedule in schedules {
      for run in schedule.runs(from: isWarm ? start + warm : start, in: zone) {
        guard run < end else { break }
        guard all.count < Self.most else { return nil }
        all.append(run)
      }
    }
    return schedules.count > 1 ? all.sorted() : all
  }
}

extension Schedule {
  /// Every how many weeks it comes, where it skips some.
  fileprivate var weeks: Int64? { if case .everyWeeks(let count, _, _) = form { Int64(count) } else { nil } }
}
