import PlatformFacts
import Quantities
import RecoveryModel
import TestTools
import Testing

@testable import RecoveryAnalysis

@Suite("Moments against the worst case")
struct MomentSweepTests {
  @Test("at no moment is more lost than is proved, and at some moment nearly as much", arguments: 1...45)
  func loss(_ seed: Int) throws {
    var chance = Chance(seed: UInt64(seed) &* 7919)
    let protection = RandomProtection(&chance, isChained: seed % 3 != 0)
    let proved = Proved(protection.spec)
    let system = try #require(proved.plan.systems.first)
    let proof = try #require(proved.proof(.region))
    guard case .since(let best, let bound) = proof.best.outcome else { return }
    let start = try Instant("2026-05-04T00:00Z")
    var worst = TimeSpan.zero
    for minute in stride(from: 0, to: 15 * 1440, by: 31) {
      let moment = start + .minutes(Int64(minute))
      let answer = prove(Disaster(at: moment, scope: .region), striking: system, of: proved.plan)
      let struck = try #require(answer.struck.first)
      guard case .since(let point) = struck.loss else {
        Issue.record("nothing is left at \(moment)\n\(protection.spec)")
        return
      }
      #expect(moment - point.taken <= bound.known, "\(moment)\n\(protection.spec)")
      #expect(point.taken <= moment)
      worst = max(worst, moment - point.taken)
    }
    // With one level that reads the live data the proof is exact, to the stride of the sweep.
    let level = system.components[0].levels[best]
    if system.components[0].levels.count == 1, level.source == nil {
      #expect(worst > bound.known - .minutes(32), "\(protection.spec)")
    }
  }

  @Test("nothing is back later than is proved, nor earlier", arguments: 1...60)
  func time(_ seed: Int) throws {
    var chance = Chance(seed: UInt64(seed) &* 77)
    let proved = Proved(RandomGraph(&chance).spec)
    let system = try #require(proved.plan.systems.first)
    let answer = try #require(proved.proof(.region)?.answers.first)
    let moment = try Instant("2027-03-01T02:10Z")
    let proof = prove(Disaster(at: moment, scope: .region), striking: system, of: proved.plan)
    let back = try #require(proof.struck.first?.returns.first)
    #expect(back.latest == moment + answer.time.known)
    #expect(back.earliest == moment + answer.best)
    let steps = try #require(proof.procedures.first?.steps)
    #expect(steps.map(\.ends).max() == back.latest)
  }
}
