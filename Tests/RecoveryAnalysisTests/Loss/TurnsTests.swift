import PlatformFacts
import Quantities
import TestTools
import Testing

@testable import RecoveryAnalysis

/// Levels that take turns: the newest point of all of them is never as old as that of each alone can be.
@Suite("Levels that take turns") struct TurnsTests {
  /// A database with such backups in a store far away, which promises so much when its region is lost.
  static func data(_ backups: String, rpo: String, more: String = "", zone: String = "UTC") -> Proved {
    .system(
      """
      timezone: \(zone)
      objectives: {when: {region: {rto: 1h, rpo: \(rpo)}, logical: {rto: 1h, rpo: \(rpo)\(more)}}}
      stores: {far: {platform: other, region: south}}
      components:
        data:
          platform: other
          region: north
          backups:
      \(backups.split(separator: "\n").map { "      \($0)\n" }.joined())
      """)
  }

  /// Two weekly fulls on different days.
  static let pair = """
    early: {method: full, schedule: weekly Mon 00:00, takes: 1h, keep: 4w, to: far}
    late: {method: full, schedule: weekly Thu 00:00, takes: 2h, keep: 4w, to: far}
    """

  @Test("two weekly backups keep what neither keeps alone, and the proof says which days decide")
  func weeklies() {
    let proved = Self.data(Self.pair, rpo: "5d")
    #expect(proved.slips == [])
    #expect(
      proved.best(.region)
        == "early: 4d 1h from late of Thu 00:00 until early of Mon 00:00 is usable on Mon 01:00")
    #expect(proved.proof(.region)?.pointVerdict == .holds)
    #expect(Self.data(Self.pair, rpo: "4d").proof(.region)?.pointVerdict == .broken)
    #expect(Self.data(Self.pair, rpo: "97h").proof(.region)?.pointVerdict == .holds)
    // What a level keeps alone is proved by it alone.
    #expect(
      Self.data(Self.pair, rpo: "8d").best(.region)
        == "early: 7d between runs of early + 1h until early is usable = 7d 1h")
  }

  @Test("dates are named where weeks are not alike")
  func dates() {
    let monthly = """
      first: {method: full, schedule: monthly 1 00:00, takes: 1h, keep: 1y, to: far}
      middle: {method: full, schedule: monthly 15 00:00, takes: 1h, keep: 1y, to: far}
      """
    let best = Self.data(monthly, rpo: "20d").best(.region)
    #expect(best.hasPrefix("first: 17d 1h from middle of 20"), "\(best)")
  }

  @Test("damage that is noticed late, what is not known and what is gone too soon are no turns")
  func alone() {
    func best(_ backups: String, more: String = "") -> String {
      Self.data(backups, rpo: "5d", more: more).best(.logical)
    }
    #expect(best(Self.pair).contains(" until early of "))
    #expect(
      best(Self.pair, more: ", noticed: 1w")
        == "early: 7d between runs of early + 1h until early is usable = 7d 1h")
    #expect(!best(Self.pair.replacing("takes: 2h", with: "takes: unknown")).contains("from late"))
    #expect(!best(Self.pair.replacing("weekly Thu 00:00", with: "weekly")).contains("from late"))
    #expect(
      !best(Self.pair.replacing("takes: 2h, keep: 4w", with: "takes: 2h, keep: 6d")).contains("from late"))
  }

  @Test("levels that take turns lose what is proved, to the minute", arguments: 1...300)
  func simulated(_ seed: Int) throws {
    var chance = Chance(seed: UInt64(seed) &* 479_001_599)
    let protection = RandomProtection(turns: &chance)
    let bound = try LossSimulationTests.proved(protection).best
    let week = LossSimulationTests.week
    let simulated = ProtectionSimulator(protection.levels, &chance, horizon: 5 * week, from: 3 * week)
    #expect(simulated.worstOfAll <= bound, "\(protection.spec)")
    // What is promised is an hour: what keeps that alone is not looked at together.
    if bound > 60 { #expect(simulated.worstOfAll == bound, "\(protection.spec)") }
  }

  @Test("changes count with what they build on alone, found minute by minute", arguments: 1...60)
  func increments(_ seed: Int) throws {
    var chance = Chance(seed: UInt64(seed) &* 87_178_291)
    let full = RandomRuns(&chance, days: [chance.below(7)], longest: 50)
    var days = Set((0..<chance.within(1...6)).map { _ in chance.below(7) })
    days.insert(chance.below(7))
    let change = RandomRuns(&chance, days: days.sorted(), longest: 30)
    let proved = Self.data(
      """
      full: {method: full, \(full.fields), keep: 8w, to: far}
      change: {method: incremental, from: full, \(change.fields), keep: 8w, to: far}
      """, rpo: "1m")
    #expect(proved.slips == [])
    guard case .since(_, let sum)? = proved.proof(.region)?.best.outcome else {
      Issue.record("nothing is proved")
      return
    }
    let seen = RandomRuns.worst(full, change)
    #expect(Int(sum.known.seconds / 3600) >= seen || !sum.takesTurns, "\(full.fields) \(change.fields)")
    if sum.takesTurns { #expect(Int(sum.known.seconds / 3600) == seen, "\(full.fields) \(change.fields)") }
    let alone =
      proved.proof(.region)?.best.levels.filter { $0.survival.isLeft }.map(\.lag.known).min() ?? .zero
    #expect(Int(sum.known.seconds / 3600) == min(seen, Int(alone.seconds / 3600)))
  }
}

/// Runs on days of the week, all times in hours.
private struct RandomRuns {
  let days: [Int]
  let hour: Int
  let delay: Int
  let takes: Int

  init(_ chance: inout Chance, days: [Int], longest: Int) {
    self.days = days
    hour = chance.below(24)
    delay = chance.below(4)
    takes = chance.within(0...longest)
  }

  /// As a spec says it.
  var fields: String {
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let clock = hour < 10 ? "0\(hour):00" : "\(hour):00"
    return
      "schedule: [\(days.map { "weekly \(names[$0]) \(clock)" }.joined(separator: ", "))], delay: \(delay)h, takes: \(takes)h"
  }

  /// Every run of some weeks, and when its point can be read at the latest.
  private func runs(weeks: Int) -> [(run: Int, usable: Int)] {
    (0..<weeks).flatMap { week in
      days.map { day in
        let run = (week * 7 + day) * 24 + hour
        return (run, run + delay + takes)
      }
    }
  }

  /// The oldest that the newest point is at any hour of a week, just before whatever comes then has come.
  static func worst(_ full: RandomRuns, _ change: RandomRuns) -> Int {
    let fulls = full.runs(weeks: 8)
    // A change may be read by the newest full that has begun, or, as that may begin late, by the one that is due.
    let changes = change.runs(weeks: 8).compactMap { one -> (run: Int, usable: Int)? in
      guard let base = fulls.last(where: { $0.run <= one.run + change.delay }) else { return nil }
      return (one.run, max(one.usable, base.usable))
    }
    let points = fulls + changes
    return (5 * 168..<6 * 168).map { hour in
      hour - (points.lazy.filter { $0.usable < hour }.map(\.run).max() ?? 0)
    }.max() ?? 0
  }
}
