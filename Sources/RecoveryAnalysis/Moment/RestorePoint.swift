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
  /// The earliest moment from which it can be read, from where on it is kept; nil where no schedule names its moments.
  let ready: Instant?

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
    return RestorePoint(level: level, taken: taken, basis: basis, unknowns: unknowns + more, ready: ready)
  }
}

extension Prover {
  /// How many runs of a copy that found nothing to copy are gone back over.
  private static let mostVainRuns = 100

  /// The newest point of a level that is certain to be usable just before a moment, by the runs that its schedules name;
  /// nil where there need be none.
  ///
  /// A run may begin as late as its window allows and take as long as it may, so a point counts from when that is over;
  /// its data is no older than the run. Whether it is kept until somebody asks for it is another question.
  mutating func newestPoint(
    of index: Int, in component: Component, system: SystemPlan, at moment: Instant, deep: Int = 0
  ) -> RestorePoint? {
    let level = component.levels[index]
    let lag = lag(of: index, in: component, system: system)
    guard !lag.isUnbounded, deep < 16 else { return nil }
    let worst = RestorePoint(
      level: index, taken: moment - lag.known, basis: .worst, unknowns: lag.unknowns, ready: nil)
    let own = lag.known(.delay(of: level.name)) + lag.known(.takes(of: level.name))
    let quickest = level.takes?.known?.low ?? .zero
    if let source = level.source, !level.isIncrement, component.levels.indices.contains(source) {
      guard !level.schedules.isEmpty else {
        // What follows another level copies each of its points at once, however soon they are gone.
        let begun = moment - (lag.known - self.lag(of: source, in: component, system: system).known)
        return newestPoint(of: source, in: component, system: system, at: begun, deep: deep + 1)
          .map { $0.copied(to: index, lag.unknowns, ready: $0.ready.map { $0 + quickest }) }
      }
      var latest = moment - own
      for _ in 0..<Self.mostVainRuns {
        guard let run = lastRun(of: level, before: latest, in: system.zone) else { return worst }
        let found = newestPoint(of: source, in: component, system: system, at: run, deep: deep + 1)
        if let found, found.isKept(by: component.levels[source].effectiveKeep, \.rotation, until: run) {
          return found.copied(to: index, lag.unknowns, ready: run + quickest)
        }
        latest = run - .seconds(1)
      }
      return nil
    }
    // A floor is the platform's word on what its runs come to, whatever the schedule says.
    guard !lag.terms.contains(where: { $0.kind == .floor(of: level.name) }),
      let run = lastRun(of: level, before: moment - own, in: system.zone)
    else { return worst }
    return RestorePoint(
      level: index, taken: run, basis: .run, unknowns: lag.unknowns, ready: run + quickest)
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

extension RestorePoint {
  /// A copy of it.
  fileprivate func copied(to level: Int, _ unknowns: [Term], ready: Instant?) -> RestorePoint {
    RestorePoint(level: level, taken: taken, basis: basis, unknowns: unknowns, ready: ready)
  }

  /// Whether what is kept so long is still there at a moment; a point whose moments nobody names is taken to be.
  func isKept(by keep: Keep?, _ length: KeyPath<Period, TimeSpan>, until moment: Instant) -> Bool {
    guard let ready, case .period(let period)? = keep else { return true }
    return ready + period[keyPath: length] >= moment
  }
}
