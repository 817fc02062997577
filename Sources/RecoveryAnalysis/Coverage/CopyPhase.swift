import Quantities
import RecoveryModel

/// What the calendar says of copies of a level where both run at known times: how old the copied points can be when a
/// copy begins, and how far apart they can be.
///
/// A weekly copy at 05:00 on Sunday of points made at 02:00 every day copies Sunday's point each time: they are seven days
/// apart, not eight.
struct CopyPhase {
  /// The oldest that the newest usable point can be when a copy is due.
  private(set) var age = TimeSpan.zero
  /// The most that can lie between two copied points.
  private(set) var gap = TimeSpan.zero

  /// The phase of a copy that may wait so long before it reads; nil where a schedule names no moments, where there are
  /// too many of them, or where the copied level is a copy itself.
  init?(of copy: Level, waiting wait: TimeSpan, behind source: Level, _ points: PointSeries, in zone: Zone) {
    guard source.source == nil, source.replica == nil, !source.schedules.isEmpty,
      let both = RunCycle(copy.schedules + source.schedules, in: zone),
      let copies = both.runs(of: copy.schedules, isWarm: true),
      let runs = both.runs(of: source.schedules, isWarm: false), let first = runs.first
    else { return nil }
    let late = points.unsteady + points.usable
    var (oldest, newest) = (0, 0)
    var previous: Instant?
    for copy in copies {
      while oldest + 1 < runs.count, runs[oldest + 1] + late <= copy { oldest += 1 }
      while newest + 1 < runs.count, runs[newest + 1] + points.youngest <= copy + wait { newest += 1 }
      guard first + late <= copy else { return nil }
      age = max(age, copy - runs[oldest])
      if let previous { gap = max(gap, runs[newest] + points.unsteady - previous) }
      previous = runs[oldest]
    }
    guard previous != nil else { return nil }
  }
}
