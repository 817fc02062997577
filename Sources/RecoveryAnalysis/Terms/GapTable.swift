import Quantities

/// The gaps of schedules, each worked out once: enumerating a calendar is not free, and systems keep to few rhythms.
///
/// A class, so that the proofs of some systems and the rules that judge them can share one.
package final class GapTable {
  private var longest: [Entry: TimeSpan?] = [:]
  private var shortest: [Entry: TimeSpan?] = [:]
  private var merged: [Series: TimeSpan?] = [:]
  private var behind: [Chain: CopyGap?] = [:]

  /// A table in which nothing is worked out yet.
  package init() {}

  private struct Entry: Hashable {
    let schedule: Schedule
    let zone: Zone
  }

  private struct Series: Hashable {
    let schedules: [Schedule]
    let zone: Zone
  }

  private struct Chain: Hashable {
    let copies: [Schedule]
    let points: [Schedule]
    let usable: TimeSpan
    let zone: Zone
  }

  /// How old a copied point can be when its copy begins, and the time to the next copy, of the run that is the worst of
  /// all; nil where the two have no known phase.
  func gap(
    of copies: [Schedule], behind points: [Schedule], usable: TimeSpan, in zone: Zone
  ) -> CopyGap? {
    let chain = Chain(copies: copies, points: points, usable: usable, zone: zone)
    if let found = behind[chain] { return found }
    let gap = CopyGap(of: copies, behind: points, usable: usable, in: zone)
    behind[chain] = .some(gap)
    return gap
  }

  /// The longest time between two runs; nil where it never runs, or runs only when somebody or something asks.
  package func longestGap(of schedule: Schedule, in zone: Zone) -> TimeSpan? {
    guard schedule.boundsLoss else { return nil }
    let entry = Entry(schedule: schedule, zone: zone)
    if let found = longest[entry] { return found }
    let gap = schedule.longestGap(in: zone)?.span
    longest[entry] = gap
    return gap
  }

  /// The shortest time between two runs; nil where it never runs, or runs only when somebody or something asks.
  package func shortestGap(of schedule: Schedule, in zone: Zone) -> TimeSpan? {
    guard schedule.boundsLoss else { return nil }
    let entry = Entry(schedule: schedule, zone: zone)
    if let found = shortest[entry] { return found }
    let gap = schedule.shortestGap(in: zone)?.span
    shortest[entry] = gap
    return gap
  }

  /// The longest time without a run of any of some schedules, and the one of them that bounds it most; nil where none
  /// has a bound.
  package func longestGap(of schedules: [Schedule], in zone: Zone) -> (span: TimeSpan, schedule: Int)? {
    var best: (span: TimeSpan, schedule: Int)?
    for (index, schedule) in schedules.enumerated() {
      guard let gap = longestGap(of: schedule, in: zone) else { continue }
      if best.map({ gap < $0.span }) ?? true { best = (gap, index) }
    }
    // Gaps over more than two years come of 29 February alone, and stretch about 2100 beyond any cycle.
    guard schedules.count > 1, let best, best.span <= .days(2 * 366) else { return best }
    let series = Series(schedules: schedules, zone: zone)
    let found = merged[series] ?? MergedRuns.longestGap(of: schedules, in: zone)
    merged[series] = .some(found)
    return (min(best.span, found ?? best.span), best.schedule)
  }
}
