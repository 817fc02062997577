import Quantities
import RecoveryModel

/// The newest restore point of a level at some moment.
package struct RestorePoint: Sendable {
  /// The level's index in the component.
  package let level: Int
  /// The moment whose data it holds.
  package let taken: Instant
  /// How that is known.
  package let basis: Basis
  /// What nobody knows on which it rests: the point may not be usable yet.
  package let unknowns: [Term]

  /// How the moment of a point is known.
  package enum Basis: String, Sendable {
    /// A run that a schedule names began then.
    case run
    /// No schedule names its moments: it is no older than the level's points can be at worst.
    case worst
  }

  /// The same where it also rests on something else that nobody knows.
  func resting(on more: [Term]) -> RestorePoint {
    guard !more.isEmpty else { return self }
    return RestorePoint(level: level, taken: taken, basis: basis, unknowns: unknowns + more)
  }
}

extension Prover {
  /// The newest point of a level that is certain to be usable just before a moment, by the runs that its schedules name;
  /// nil where there need be none.
  ///
  /// A run may begin as late as its window allows and take as long as it may, so a point counts from when that is over;
  /// its data is no older than the run.
  mutating func newestPoint(
    of index: Int, in component: Component, system: SystemPlan, at moment: Instant, deep: Int = 0
  ) -> RestorePoint? {
    let level = component.levels[index]
    let lag = lag(of: index, in: component, system: system)
    guard !lag.isUnbounded, deep < 16 else { return nil }
    let worst = RestorePoint(level: index, taken: moment - lag.known, basis: .worst, unknowns: lag.unknowns)
    let own = lag.known(.delay(of: level.name)) + lag.known(.takes(of: level.name))
    if let source = level.source, !level.isIncrement, component.levels.indices.contains(source) {
      let begun: Instant
      if level.schedules.isEmpty {
        begun = moment - (lag.known - self.lag(of: source, in: component, system: system).known)
      } else {
        guard let run = lastRun(of: level, before: moment - own, in: system.zone) else { return worst }
        begun = run
      }
      guard
        let copied = newestPoint(of: source, in: component, system: system, at: begun, deep: deep + 1)
      else { return nil }
      return RestorePoint(level: index, taken: copied.taken, basis: copied.basis, unknowns: lag.unknowns)
    }
    // A floor is the platform's word on what its runs come to, whatever the schedule says.
    guard !lag.terms.contains(where: { $0.kind == .floor(of: level.name) }),
      let run = lastRun(of: level, before: moment - own, in: system.zone)
    else { return worst }
    if case .period(let period)? = level.effectiveKeep,
      run + (level.takes?.known?.low ?? .zero) + period.rotation < moment
    {
      return nil
    }
    return RestorePoint(level: index, taken: run, basis: .run, unknowns: lag.unknowns)
  }

  /// The last run of a level at or before a moment; nil where its schedules do not name their moments.
  private mutating func lastRun(of level: Level, before moment: Instant, in zone: Zone) -> Instant? {
    let schedules = level.schedules.compactMap(\.known)
    guard !schedules.isEmpty, schedules.count == level.schedules.count,
      schedules.allSatisfy({ $0.boundsLoss && $0.needsZone && !$0.isLoose })
    else { return nil }
    var last: Instant?
    for schedule in schedules {
      guard let gap = gaps.longestGap(of: schedule, in: zone) else { continue }
      for run in schedule.runs(from: moment - gap, in: zone) {
        guard run <= moment else { break }
        last = max(last ?? run, run)
      }
    }
    return last
  }
}
