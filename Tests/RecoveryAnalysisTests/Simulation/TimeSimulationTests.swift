import Quantities
import TestTools
import Testing

@testable import RecoveryAnalysis

@Suite("The proved recovery time against a simulated one")
struct TimeSimulationTests {
  @Test("no run takes longer or shorter than is proved, and the bounds are reached", arguments: 1...1_500)
  func bounds(_ seed: Int) throws {
    var chance = Chance(seed: UInt64(seed) &* 77)
    let graph = RandomGraph(&chance)
    let proved = Proved(graph.spec)
    #expect(proved.slips == [], "\(graph.spec)")
    let answer = try #require(proved.proof(.region)?.answers.first)
    #expect(answer.time.isExact)
    let (worst, best) = (Int(answer.time.known.seconds / 60), Int(answer.best.seconds / 60))
    var longest = 0
    var shortest = Int.max
    for choice in [true, false] {
      for isSlow in [true, false] {
        let simulator = RecoverySimulator(
          graph: graph, choose: { isSlow ? $0.upperBound : $0.lowerBound }, prefersFirst: { choice },
          cachesExpire: isSlow)
        let time = simulator.recoveryTime()
        (longest, shortest) = (max(longest, time), min(shortest, time))
      }
    }
    var dice = Chance(seed: UInt64(seed))
    for _ in 0..<5 {
      var own = Chance(seed: dice.next())
      var lengths = [UInt64]()
      for _ in 0..<64 { lengths.append(own.next()) }
      let throwing = Throws(lengths)
      let time = RecoverySimulator(
        graph: graph, choose: { $0.lowerBound + throwing.next(below: $0.count) },
        prefersFirst: { throwing.next(below: 2) == 0 }, cachesExpire: throwing.next(below: 2) == 0
      ).recoveryTime()
      (longest, shortest) = (max(longest, time), min(shortest, time))
    }
    #expect(longest <= worst, "\(graph.spec)")
    #expect(shortest >= best, "\(graph.spec)")
    // Where no step has an alternative, every step at its slowest is the worst case itself.
    if !graph.procedures.contains(where: { $0.contains { $0.instead != nil } }) {
      #expect(longest == worst && shortest == best, "\(graph.spec)")
    }
  }

  /// Numbers that come one after the other, shared by the closures of one run.
  private final class Throws {
    private var chance: Chance
    init(_ seeds: [UInt64]) { chance = Chance(seed: seeds.reduce(0, ^)) }
    func next(below count: Int) -> Int { chance.below(count) }
  }
}
