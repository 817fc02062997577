import PlatformFacts
import Quantities
import TestTools
import Testing

@testable import RecoveryAnalysis

@Suite("What must never get worse")
struct MonotonicityTests {
  /// A backup or replica of a random spec.
  struct Copy {
    var text: String
    var isReplica: Bool
  }

  /// The places and stores that random specs draw from.
  static let around = """
    places:
      east: {provider: aws, region: e, zone: e1, account: a}
      near: {provider: aws, region: e, zone: e2, account: a}
      west: {provider: aws, region: w, account: a}
      away: {provider: aws, region: w, account: b}
      cloud: {provider: google, region: g, account: c}
    stores:
      s0: {platform: s3, at: east}
      s1: {platform: s3, at: west, lock: {mode: compliance, keep: 30d}}
      s2: {platform: s3, at: away, encryption: {key: k, kept: east}}
      s3: {platform: other, at: cloud}
      s4: {platform: s3, at: east, replicas: {r: {at: away, mode: async, lag: 15m, delete-markers: true}}}
      s5: {platform: other}
      s6: {platform: other, at: near}
    """

  static func copy(_ chance: inout Chance, every minutes: Int, platform: String) -> Copy {
    if chance.oneIn(4) {
      let place = chance.pick(["at: near", "at: west", "at: away", "at: cloud", "region: w"])
      return Copy(text: "{\(place), mode: async, lag: \(minutes)m}", isReplica: true)
    }
    return Copy(
      text:
        "{method: dump, schedule: every \(minutes)m, takes: 5m, keep: \(chance.within(1...30))d, to: s\(chance.below(7))}",
      isReplica: false)
  }

  static func spec(_ copies: [Copy], platform: String, place: String, noticed: Bool) -> String {
    func map(_ isReplica: Bool) -> String {
      copies.enumerated().filter { $0.element.isReplica == isReplica }.map {
        "c\($0.offset): \($0.element.text)"
      }.joined(separator: ", ")
    }
    let late = noticed ? ", noticed: 7d" : ""
    let promises = Scope.allCases.map { "\($0.rawValue): {rto: 1h, rpo: 1h\(late)}" }.joined(separator: ", ")
    return """
      holdfast: 1
      system: random
      owner: ops
      objectives: {when: {\(promises)}}
      \(around)
      components:
        data: {platform: \(platform), \(place), backups: {\(map(false))}, replicas: {\(map(true))}}
      """
  }

  /// The loss in seconds: nothing is none, everything is the most there is.
  static func loss(_ proved: Proved, _ scope: Scope) -> Int64 {
    switch proved.proof(scope)?.best.outcome {
    case .nothing: 0
    case .since(_, let sum): sum.isUnbounded ? .max - 1 : sum.known.seconds
    default: .max
    }
  }

  static let chains: [(Scope, Scope)] = [
    (.instance, .zone), (.zone, .region), (.region, .provider), (.logical, .account), (.service, .instance),
    (.service, .logical),
  ]

  @Test("a wider scope never loses less, a copy less never helps, more runs never hurt", arguments: 1...400)
  func order(_ seed: Int) {
    var chance = Chance(seed: UInt64(seed) &* 31)
    let platform = chance.pick(["postgres", "rds-postgres", "other", "redis"])
    let place = chance.pick(["at: east", "region: e", "provider: aws", "at: cloud", "site: x"])
    let noticed = chance.oneIn(3)
    let intervals = (0..<chance.within(1...4)).map { _ in chance.pick([30, 60, 120, 240, 480]) }
    let start = chance
    func copies(dividedBy divisor: Int) -> [Copy] {
      var chance = start
      return intervals.map { Self.copy(&chance, every: $0 / divisor, platform: platform) }
    }
    let full = Proved(Self.spec(copies(dividedBy: 1), platform: platform, place: place, noticed: noticed))
    #expect(full.slips == [])
    for (narrow, wide) in Self.chains {
      #expect(Self.loss(full, narrow) <= Self.loss(full, wide), "\(seed): \(narrow) against \(wide)")
    }
    let fewer = Proved(
      Self.spec(Array(copies(dividedBy: 1).dropLast()), platform: platform, place: place, noticed: noticed))
    let oftener = Proved(Self.spec(copies(dividedBy: 2), platform: platform, place: place, noticed: noticed))
    for scope in Scope.allCases {
      #expect(Self.loss(full, scope) <= Self.loss(fewer, scope), "\(seed): one copy less, \(scope)")
      #expect(Self.loss(oftener, scope) <= Self.loss(full, scope), "\(seed): twice as often, \(scope)")
    }
  }

  @Test("every method of every platform loses no less in a wider scope", arguments: Platforms.all.map(\.name))
  func platforms(_ name: String) throws {
    let platform = try #require(Platforms.named(name))
    for method in platform.methods {
      let proved = Proved.data(
        "platform: \(name)\nregion: e\nbackups: {b: {method: \(method.name), keep: 30d}}")
      let fates = [Scope.instance, .zone, .region, .provider].map {
        proved.fate(of: "b", in: $0) == "survives"
      }
      #expect(zip(fates, fates.dropFirst()).allSatisfy { $0 || !$1 }, "\(name) \(method.name) \(fates)")
      let beside = [Scope.logical, .account].map { proved.fate(of: "b", in: $0) == "survives" }
      #expect(beside[0] || !beside[1], "\(name) \(method.name)")
    }
  }

  @Test("random chains in which all is k times as long lose k times as much", arguments: 1...60)
  func scaledChains(_ seed: Int) throws {
    func lags(_ factor: Int) throws -> [TimeSpan] {
      var chance = Chance(seed: UInt64(seed) &* 5_915_587_277)
      let names = (0..<chance.within(2...4)).map { "l\($0)" }
      let backups = names.enumerated().map { index, name -> String in
        let interval = chance.pick([15, 30, 60, 90]) * factor
        let (delay, takes) = (chance.within(0...20) * factor, chance.within(0...30) * factor)
        let times = "schedule: every \(interval)m, delay: \(delay)m, takes: \(takes)m"
        let source = index > 0 && chance.oneIn(2) ? chance.below(index) : nil
        return source.map { "\(name): {method: copy, from: l\($0), \(times)}" }
          ?? "\(name): {method: dump, \(times)}"
      }
      let proved = Proved.data(
        "platform: postgres\nbackups: {\(backups.joined(separator: ", "))}", "timezone: UTC")
      #expect(proved.slips == [])
      return try names.map { try #require(proved.lag(of: $0)?.known) }
    }
    // Twice and four times these intervals still divide the day, so that midnights change nothing.
    let once = try lags(1)
    for factor in [2, 4] { #expect(try lags(factor) == once.map { $0 * Int64(factor) }) }
  }

  @Test("all times twice as long make every result twice as long", arguments: [1, 2, 3, 4])
  func scale(_ factor: Int) throws {
    let proved = Proved.data(
      """
      platform: postgres
      backups:
        a: {method: dump, schedule: every \(30 * factor)m, delay: \(7 * factor)m, takes: \(11 * factor)m}
        b: {method: copy, from: a, schedule: every \(180 * factor)m, takes: \(13 * factor)m}
      """,
      """
      recovery:
        r:
          recovers: data
          when: logical
          detect: \(3 * factor)m
          steps:
            - {id: x, name: x, takes: \(5 * factor)m..\(9 * factor)m}
            - {name: y, after: [], elapsed: \(20 * factor)m..\(40 * factor)m}
            - {name: z, takes: \(2 * factor)m, ttl: \(factor)m}
      """)
    #expect(proved.slips == [])
    #expect(proved.lag(of: "a")?.known == .minutes(Int64(48 * factor)))
    let answer = try #require(proved.proof(.logical)?.answers.first)
    #expect(answer.time.known == .minutes(Int64(46 * factor)))
    #expect(answer.best == .minutes(Int64(25 * factor)))
  }
}
