import Quantities

/// The longest gaps of schedules, each worked out once in a run: enumerating a calendar is not free.
struct GapTable {
  private var gaps: [Entry: TimeSpan?] = [:]

  private struct Entry: Hashable {
    let schedule: Schedule
    let zone: Zone
  }

  /// The longest time between two runs; nil where it never runs, or runs only when somebody or something asks.
  mutating func longestGap(of schedule: Schedule, in zone: Zone) -> TimeSpan? {
    guard schedule.boundsLoss else { return nil }
    let entry = Entry(schedule: schedule, zone: zone)
    if let found = gaps[entry] { return found }
    let gap = schedule.longestGap(in: zone)?.span
    gaps[entry] = gap
    return gap
  }
}
