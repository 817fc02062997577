import Quantities
import TestTools
import Testing

@testable import RecoveryAnalysis

@Suite("The proved loss against a simulated one")
struct LossSimulationTests {
  /// Minutes of a simulated week.
  static let week = 10080

  /// The proved loss of each level in minutes, and that of the best.
  static func proved(_ protection: RandomProtection) throws -> (levels: [Int], best: Int) {
    let proved = Proved(protection.spec)
    #expect(proved.slips == [], "\(protection.spec)")
    let levels = try protection.levels.map { level -> Int in
      let component = try #require(proved.plan.systems.first?.components.first)
      let index = try #require(component.level(named: level.name))
      let fate = try #require(proved.proof(.region)?.best.levels.first { $0.level == index })
      #expect(fate.lag.isExact)
      return Int(fate.lag.known.seconds / 60)
    }
    guard case .since(_, let sum)? = proved.proof(.region)?.best.outcome else { return (levels, -1) }
    return (levels, Int(sum.known.seconds / 60))
  }

  @Test("a single level loses what is proved, to the minute", arguments: 1...1_000)
  func single(_ seed: Int) throws {
    var chance = Chance(seed: UInt64(seed))
    let protection = RandomProtection(&chance, isChained: false, isPunctual: seed % 2 == 0)
    let bound = try Self.proved(protection).best
    let simulated = ProtectionSimulator(
      protection.levels, &chance, horizon: 4 * Self.week, from: 2 * Self.week)
    #expect(simulated.worstOfAll <= bound, "\(protection.spec)")
    if seed % 2 == 0 { #expect(simulated.worstOfAll == bound, "\(protection.spec)") }
  }

  @Test(
    "no level of a chain loses more than is proved, nor much less than its phases allow", arguments: 1...600)
  func chains(_ seed: Int) throws {
    var chance = Chance(seed: UInt64(seed) << 32)
    let protection = RandomProtection(&chance, isChained: true, isPunctual: seed % 2 == 0)
    let bounds = try Self.proved(protection)
    let simulated = ProtectionSimulator(
      protection.levels, &chance, horizon: 7 * Self.week, from: 5 * Self.week)
    for (index, level) in protection.levels.enumerated() {
      #expect(simulated.worst[index] <= bounds.levels[index], "\(level.name)\n\(protection.spec)")
      let slack = Self.slack(of: index, in: protection.levels)
      #expect(simulated.worst[index] >= bounds.levels[index] - slack, "\(level.name)\n\(protection.spec)")
    }
    #expect(simulated.worstOfAll <= bounds.best, "\(protection.spec)")
  }

  /// How far under the proved worst a chain may stay: what transfers and waits vary by, and for each level whose phase
  /// against its source is by chance the source's gap, for the copied point may always be fresh when the copy begins;
  /// gaps of uneven length need not fall on the oldest points either.
  private static func slack(of index: Int, in levels: [SimulatedLevel]) -> Int {
    let level = levels[index]
    // One run may wait where the one before it did not, or the other way about.
    let varies = 2 * level.delay + level.takes.upperBound - level.takes.lowerBound
    switch level.source {
    case .live: return varies
    case .stream: return 0
    case .follows(let below, let lag): return lag + slack(of: below, in: levels)
    case .level(let below):
      return varies + gap(of: below, in: levels) + slack(of: below, in: levels) + level.longestGap
        - level.shortestGap
    }
  }

  /// The gap between two points of a level, whoever makes it.
  private static func gap(of index: Int, in levels: [SimulatedLevel]) -> Int {
    switch levels[index].source {
    case .live, .level: levels[index].longestGap
    case .follows(let below, _): gap(of: below, in: levels)
    case .stream: 0
    }
  }
}
