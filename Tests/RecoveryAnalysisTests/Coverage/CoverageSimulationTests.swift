import PlatformFacts
import Quantities
import RecoveryModel
import TestTools
import Testing

@testable import RecoveryAnalysis

@Suite("Proved coverage over age against simulated points")
struct CoverageSimulationTests {
  /// The coverage of the one component of random tiers.
  static func coverage(_ tiers: RandomTiers) throws -> (coverage: Coverage, component: Component) {
    let proved = Proved(tiers.spec)
    #expect(proved.slips == [], "\(tiers.spec)")
    let system = try #require(proved.plan.systems.first)
    let component = try #require(system.components.first)
    var survey = CoverageSurvey(proved.plan)
    return (survey.coverage(of: component, in: system), component)
  }

  /// The coarsest that the simulator saw for an age; nil where at some moment nothing was there.
  static func coarsest(_ simulator: RestorabilitySimulator, asOf age: Int, within range: Range<Int>) -> Int? {
    var worst = 0
    for moment in simulator.moments(asOf: age, within: range) {
      for justBefore in [true, false] {
        guard let loss = simulator.loss(at: moment, asOf: age, justBefore: justBefore) else { return nil }
        worst = max(worst, loss)
      }
    }
    return worst
  }

  static let week = 10080
  /// Ten weeks, after as much time as the longest retention and the widest gap need.
  static let range = (14 * week)..<(24 * week)

  @Test("at no age is the next older point further away than is proved", arguments: 1...50)
  func bound(_ seed: Int) throws {
    var chance = Chance(seed: UInt64(seed) &* 131)
    let tiers = RandomTiers(&chance, isSingle: false, isPunctual: seed % 2 == 0)
    let coverage = try Self.coverage(tiers).coverage
    let simulator = RestorabilitySimulator(tiers.tiers, &chance, horizon: Self.range.upperBound)
    for band in coverage.bands {
      guard let gap = band.gap else { continue }
      #expect(band.standing == .certain)
      let from = Int(band.from.seconds / 60)
      let to = min(band.to.map { Int($0.seconds / 60) } ?? 12 * Self.week, 12 * Self.week)
      guard from <= to else { continue }
      for age in Set([from, (from + to) / 2, to]) {
        let seen = Self.coarsest(simulator, asOf: age, within: Self.range)
        #expect(
          seen.map { $0 * 60 <= gap.seconds } ?? false,
          "\(age)m back: seen \(seen.map(String.init) ?? "nothing"), proved \(gap)\n\(tiers.spec)")
      }
    }
  }

  @Test("a punctual tier is as coarse as is proved, and ends where that is proved", arguments: 1...50)
  func tight(_ seed: Int) throws {
    var chance = Chance(seed: UInt64(seed) &* 977)
    let tiers = RandomTiers(&chance, isSingle: true, isPunctual: true)
    let coverage = try Self.coverage(tiers).coverage
    let simulator = RestorabilitySimulator(tiers.tiers, &chance, horizon: Self.range.upperBound)
    for band in coverage.bands {
      let from = Int(band.from.seconds / 60)
      guard from < 12 * Self.week else { continue }
      if let gap = band.gap {
        #expect(
          Self.coarsest(simulator, asOf: from, within: Self.range) == Int(gap.seconds / 60), "\(tiers.spec)")
      } else if case .minutes = tiers.tiers[0].keep {
        // Just behind the last age that is guaranteed there is a moment at which nothing old enough is left, where the
        // oldest point may be followed by the longest gap.
        #expect(
          Self.coarsest(simulator, asOf: from + 1, within: Self.range) == nil, "\(from)m\n\(tiers.spec)")
      }
    }
  }

  @Test("in a hole there is a moment without a point of that age", arguments: 1...50)
  func holes(_ seed: Int) throws {
    var chance = Chance(seed: UInt64(seed) &* 61)
    let tiers = RandomTiers(&chance, isSingle: false, isPunctual: true)
    let coverage = try Self.coverage(tiers).coverage
    let simulator = RestorabilitySimulator(tiers.tiers, &chance, horizon: Self.range.upperBound)
    for hole in coverage.holes {
      // What copies others in a phase that is not known is only bounded, so its lag may never be reached.
      let reachOver = coverage.reaches.filter { $0.stays > hole.from }
      let isLive = (reachOver.map(\.level) + [hole.finer]).allSatisfy {
        if case .live = tiers.tiers[$0].level.source { true } else { false }
      }
      guard isLive, case .minutes = tiers.tiers[hole.finer].keep else { continue }
      let (from, to) = (Int(hole.from.seconds / 60), Int(hole.to.seconds / 60))
      #expect(Self.isEmpty(simulator, from, to), "\(hole.from) to \(hole.to)\n\(tiers.spec)")
    }
  }

  /// Whether at some moment no point is older than one age and younger than another.
  static func isEmpty(_ simulator: RestorabilitySimulator, _ from: Int, _ to: Int) -> Bool {
    let moments = simulator.points.joined().map(\.usable).filter(range.contains)
    return Set(moments).contains { moment in
      !simulator.points.joined().contains { point in
        point.usable < moment && moment <= point.gone && moment - point.taken > from
          && moment - point.taken < to
      }
    }
  }

  @Test(
    "where tiers take turns there is a hole where the simulator finds one, as wide as that",
    arguments: 1...120)
  func turns(_ seed: Int) throws {
    var chance = Chance(seed: UInt64(seed) &* 389)
    let tiers = RandomTiers(turns: &chance)
    let coverage = try Self.coverage(tiers).coverage
    let simulator = RestorabilitySimulator(tiers.tiers, &chance, horizon: Self.range.upperBound)
    // The oldest that the newest coarse point is at any moment, asked of the points themselves.
    let coarse = simulator.points.dropFirst().joined().sorted { $0.usable < $1.usable }
    var worst = 0
    var newest: Int?
    for point in coarse {
      if let newest, Self.range.contains(point.usable) { worst = max(worst, point.usable - newest) }
      newest = max(newest ?? .min, point.taken)
    }
    guard case .minutes(let keep) = tiers.tiers[0].keep else { return }
    let end = keep + tiers.tiers[0].level.takes.lowerBound
    let hole = coverage.holes.first
    #expect(
      hole.map { [Int($0.from.seconds / 60), Int($0.to.seconds / 60)] }
        == (end < worst ? [end, worst] : nil),
      "\(tiers.spec)")
    if let hole {
      #expect(Self.isEmpty(simulator, Int(hole.from.seconds / 60), Int(hole.to.seconds / 60)))
    }
    // Where all of the coarse tiers reach, their points together are as far apart as is proved.
    let band = try #require(coverage.bands.first { $0.to.map { $0 > .days(30) } ?? false })
    let gap = try #require(band.gap)
    #expect(
      Self.coarsest(simulator, asOf: 30 * 1440, within: Self.range) == Int(gap.seconds / 60), "\(tiers.spec)")
  }
}
