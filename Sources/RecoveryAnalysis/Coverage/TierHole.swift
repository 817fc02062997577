import Quantities
import RecoveryModel

/// A hole between two backups of a component, whatever fails.
package struct TierHole: Sendable {
  /// The component's index in the system.
  package let component: Int
  /// The hole.
  package let hole: CoverageHole
  /// How far the backup reaches whose points end.
  package let finer: LevelReach
  /// How far the backup reaches whose points begin.
  package let coarser: LevelReach
}

extension Prover {
  /// The holes between the backups of each component of a system, whose promises were proved so.
  mutating func holes(in system: SystemPlan, provedBy promises: [PromiseProof]) -> [TierHole] {
    var found: [TierHole] = []
    for component in system.components where component.mayHaveHole(promises) {
      let backups = left(of: component, in: system, scope: .service).filter {
        component.levels[$0].backup != nil
      }
      let reaches = reaches(of: backups, of: component, in: system)
      var joint: JointTable?
      let holes = CoverageHole.holes(between: reaches) { levels in
        if joint == nil { joint = JointTable(self, component, system) }
        return joint?[levels]?.lag
      }
      for hole in holes {
        guard let finer = reaches.first(where: { $0.level == hole.finer }),
          let coarser = reaches.first(where: { $0.level == hole.coarser })
        else { continue }
        found.append(TierHole(component: component.index, hole: hole, finer: finer, coarser: coarser))
      }
    }
    return found
  }
}

extension Component {
  /// Whether a hole can lie in what it keeps at all, which costs less to ask than where: only where something is kept for
  /// less long than the newest point of something else can be old.
  fileprivate func mayHaveHole(_ promises: [PromiseProof]) -> Bool {
    var shortest: TimeSpan?
    var tiers = 0
    for level in levels where level.isLive && level.keepsPast && level.backup != nil {
      guard let keep = level.keep?.known else { continue }
      tiers += 1
      switch keep {
      case .forever: continue
      case .copies: shortest = .zero
      case .period(let period): shortest = min(shortest ?? .longest, period.shortest)
      }
    }
    guard tiers > 1, let shortest else { return false }
    let judged = promises.first {
      $0.promise.component == index && $0.best.levels.count == levels.count
    }
    return judged?.best.levels.contains { $0.lag.known > shortest } ?? true
  }
}
