import Foundation
import PlatformFacts
import Quantities
import TestTools
import Testing

@testable import RecoveryAnalysis

/// How far the proved bounds lie above what simulations and brute force find, kind by kind.
///
/// `HOLDFAST_SIMULATIONS=2000 swift test --filter SimulatorReport` looks at so many random specs of each kind and prints
/// the table; seeds are fixed, so that the numbers are the same everywhere.
@Suite("The simulators' report") struct SimulatorReport {
  /// The gaps of one kind in minutes, of the bound over what was seen.
  struct Row {
    let kind: String
    /// Whether nothing is left to chance, so that a bound must be reached to the minute.
    let isExact: Bool
    var gaps: [Int] = []

    /// How many, the least, the middle, nine of ten, the most, and how many within a minute.
    var cells: [String] {
      let sorted = gaps.sorted()
      func part(_ share: Double) -> String {
        sorted.isEmpty ? "-" : "\(sorted[Int(Double(sorted.count - 1) * share)])"
      }
      let close = sorted.isEmpty ? 0 : sorted.count { $0 <= 1 } * 100 / sorted.count
      return [kind, "\(sorted.count)", part(0), part(0.5), part(0.9), part(1), "\(close) %"]
    }
  }

  /// How many random specs of each kind.
  static let count = ProcessInfo.processInfo.environment["HOLDFAST_SIMULATIONS"].flatMap { Int($0) } ?? 20
  private static let prints = ProcessInfo.processInfo.environment["HOLDFAST_SIMULATIONS"] != nil

  @Test("no bound is ever exceeded, and where nothing is left to chance it is reached to the minute")
  func report() throws {
    let rows =
      try losses() + [copiesInPhase(), times(), people(isShared: false), people(isShared: true)] + tiers()
    for row in rows {
      #expect(!row.gaps.isEmpty, "\(row.kind)")
      #expect(row.gaps.allSatisfy { $0 >= 0 }, "\(row.kind)")
      if row.isExact { #expect(row.gaps.allSatisfy { $0 <= 1 }, "\(row.kind)") }
    }
    guard Self.prints else { return }
    let head = ["bound minus simulated, in minutes", "cases", "least", "median", "90 %", "most", "within 1m"]
    print(Self.table([head] + rows.map(\.cells)))
  }

  private static func table(_ rows: [[String]]) -> String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  /// Losses of single levels, and of every sort of level in chains.
  private func losses() throws -> [Row] {
    var rows = [
      Row(kind: "loss, one punctual level", isExact: true),
      Row(kind: "loss, one level that varies", isExact: false),
      Row(kind: "loss, replicas", isExact: true),
      Row(kind: "loss, copies that follow at once", isExact: false),
      Row(kind: "loss, copies by a schedule", isExact: false),
      Row(kind: "loss, the best level of a tree", isExact: false),
      Row(kind: "loss, levels that take turns", isExact: true),
    ]
    let week = LossSimulationTests.week
    for seed in 1...Self.count {
      var chance = Chance(seed: UInt64(seed) &* 6_700_417)
      for isPunctual in [true, false] {
        let alone = RandomProtection(&chance, isChained: false, isPunctual: isPunctual)
        let simulator = ProtectionSimulator(alone.levels, &chance, horizon: 4 * week, from: 2 * week)
        rows[isPunctual ? 0 : 1].gaps.append(
          try LossSimulationTests.proved(alone).best - simulator.worstOfAll)
      }
      let tree = RandomProtection(&chance, isChained: true, isPunctual: seed % 2 == 0)
      let bounds = try LossSimulationTests.proved(tree)
      let simulator = ProtectionSimulator(tree.levels, &chance, horizon: 7 * week, from: 5 * week)
      rows[5].gaps.append(bounds.best - simulator.worstOfAll)
      let turns = RandomProtection(turns: &chance)
      let together = try LossSimulationTests.proved(turns).best
      if together > 60 {
        let simulator = ProtectionSimulator(turns.levels, &chance, horizon: 5 * week, from: 3 * week)
        rows[6].gaps.append(together - simulator.worstOfAll)
      }
      for (index, level) in tree.levels.enumerated() {
        let gap = bounds.levels[index] - simulator.worst[index]
        switch level.source {
        case .live: continue
        case .stream: rows[2].gaps.append(gap)
        case .follows: rows[3].gaps.append(gap)
        case .level: rows[4].gaps.append(gap)
        }
      }
    }
    return rows
  }

  /// Copies, and copies of copies, all at known moments of the week.
  private func copiesInPhase() throws -> Row {
    var row = Row(kind: "loss, copies in a known phase", isExact: true)
    let week = LossSimulationTests.week
    for seed in 1...Self.count {
      var chance = Chance(seed: UInt64(seed) &* 998_244_353)
      let pair = RandomProtection(inPhase: &chance)
      let simulator = ProtectionSimulator(pair.levels, &chance, horizon: 9 * week, from: 6 * week)
      let bounds = try LossSimulationTests.proved(pair).levels
      for index in pair.levels.indices.dropFirst() { row.gaps.append(bounds[index] - simulator.worst[index]) }
    }
    return row
  }

  /// Recovery times of graphs without alternatives.
  private func times() throws -> Row {
    var row = Row(kind: "time, graphs of steps and procedures", isExact: true)
    for seed in 1...Self.count {
      var chance = Chance(seed: UInt64(seed) &* 87_178_291_199)
      let graph = RandomGraph(&chance)
      guard !graph.procedures.contains(where: { $0.contains { $0.instead != nil } }) else { continue }
      let answer = try #require(Proved(graph.spec).proof(.region)?.answers.first)
      let simulator = RecoverySimulator(
        graph: graph, choose: \.upperBound, prefersFirst: { true }, cachesExpire: true)
      row.gaps.append(Int(answer.time.known.seconds / 60) - simulator.recoveryTime())
    }
    return row
  }

  /// Recovery times with two people, over every order in which they can take the steps.
  private func people(isShared: Bool) throws -> Row {
    var row = Row(
      kind: isShared ? "time, two people for two procedures" : "time, two people for one procedure",
      isExact: false)
    for seed in 1...max(10, Self.count / 4) {
      var chance = Chance(seed: UInt64(seed) &* 39_916_801)
      if isShared {
        let (one, two) = (SmallGraph(&chance, most: 3), SmallGraph(&chance, most: 3))
        let proved = SharedCrewTests.plan([one.spec, two.spec], crew: 2)
        let all = one.beside(two, behind: false)
        let latest = one.times.indices.map { all.worst(of: all.times, hands: 2, until: $0) }.max() ?? 0
        row.gaps.append(try SharedCrewTests.minutes(proved, "d0") - latest)
      } else {
        let graph = SmallGraph(&chance)
        let time = try #require(RecoveryTimeTests.steps(graph.spec, "    crew: 2").time(of: "r"))
        row.gaps.append(Int(time.worst.known.seconds / 60) - graph.worst(of: graph.times, hands: 2))
      }
    }
    return row
  }

  /// How far back and how coarsely: one tier, several, and tiers that take turns.
  private func tiers() throws -> [Row] {
    var rows = [
      Row(kind: "coverage, one punctual tier", isExact: true),
      Row(kind: "coverage, several tiers and copies", isExact: false),
      Row(kind: "coverage, tiers that take turns", isExact: true),
    ]
    let range = CoverageSimulationTests.range
    for seed in 1...max(10, Self.count / 10) {
      var chance = Chance(seed: UInt64(seed) &* 2_147_483_647)
      let schemes = [
        RandomTiers(&chance, isSingle: true, isPunctual: true),
        RandomTiers(&chance, isSingle: false, isPunctual: seed % 2 == 0), RandomTiers(turns: &chance),
      ]
      for (index, tiers) in schemes.enumerated() {
        let simulator = RestorabilitySimulator(tiers.tiers, &chance, horizon: range.upperBound)
        let bands = try CoverageSimulationTests.coverage(tiers).coverage.bands
        // Of tiers that take turns the band in which all of them reach, of others the age at which each band begins.
        let ages = index == 2 ? [30 * 1440] : bands.map { Int($0.from.seconds / 60) }
        for age in ages where age < 12 * CoverageSimulationTests.week {
          guard let band = bands.first(where: { $0.to.map { $0.seconds > age * 60 } ?? true }),
            let gap = band.gap
          else { continue }
          let seen = try #require(CoverageSimulationTests.coarsest(simulator, asOf: age, within: range))
          rows[index].gaps.append(Int(gap.seconds / 60) - seen)
        }
      }
    }
    return rows
  }
}
