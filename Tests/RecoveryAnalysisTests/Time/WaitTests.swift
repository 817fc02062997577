import PlatformFacts
import Quantities
import Testing

@testable import RecoveryAnalysis

@Suite("Waiting for what is needed")
struct WaitTests {
  /// An application and its database in one region, each with a procedure.
  static func proved(app: String, database: String, place: String = "region: e") -> Proved {
    .system(
      """
      objectives: {when: {region: {rto: 1d, rpo: none}, instance: {rto: 1d, rpo: none}}}
      components:
        app: {stateless: true, region: e, needs: [database]}
        database: {platform: postgres, \(place)}
      recovery:
        app: {recovers: app, when: [instance, region], \(app)}
        database: {recovers: database, when: [instance, region], \(database)}
      """)
  }

  static func answer(_ proved: Proved, _ scope: Scope = .region) -> String? {
    proved.proof(scope, of: "app")?.answers.first.map { "\($0.time.text); best \($0.best)" }
  }

  @Test("what the same failure took must be back first; noticing goes on at the same time")
  func waits() {
    let proved = Self.proved(
      app: "detect: 5m, steps: [{name: start, takes: 1m..2m}]",
      database: "detect: 10m, steps: [{name: restore, takes: 30m..1h}]")
    #expect(proved.slips == [])
    #expect(Self.answer(proved) == "1h 10m until database is back + 2m start = 1h 12m; best 41m")
    #expect(Self.answer(proved, .instance) == "5m to notice + 2m start = 7m; best 6m")
    let apart = Self.proved(
      app: "detect: 5m, steps: [{name: start, takes: 2m}]",
      database: "detect: 10m, steps: [{name: restore, takes: 1h}]", place: "region: w")
    #expect(Self.answer(apart) == "5m to notice + 2m start = 7m; best 7m")
  }

  @Test("the later of the two counts, and what is unknown of either stays")
  func later() {
    let slow = Self.proved(
      app: "detect: 3h, steps: [{name: start, takes: 2m}]", database: "steps: [{name: restore, takes: 1h}]")
    #expect(Self.answer(slow) == "3h to notice + 2m start = 3h 2m; best 3h 2m")
    let unknown = Self.proved(
      app: "detect: 3h, steps: [{name: start, takes: 2m}]", database: "steps: [{name: restore}]")
    #expect(Self.answer(unknown) == "3h to notice + takes of step restore: unknown + 2m start; best 3h 2m")
    let own = Self.proved(
      app: "detect: unknown, steps: [{name: start, takes: 2m}]",
      database: "steps: [{name: restore, takes: 1h}]")
    #expect(Self.answer(own) == "1h until database is back + time to notice: unknown + 2m start; best 1h 2m")
  }

  @Test("another system that is needed is waited for too")
  func elsewhere() {
    let proved = Proved(
      """
      holdfast: 1
      system: shop
      owner: ops
      objectives: {when: {region: {rto: 1d}}}
      components: {app: {stateless: true, region: e, needs: [core/database]}}
      recovery: {app: {recovers: app, when: region, steps: [{name: start, takes: 2m}]}}
      ---
      holdfast: 1
      system: core
      owner: ops
      components: {database: {platform: postgres, region: e}}
      recovery: {database: {recovers: database, when: region, steps: [{name: restore, takes: 1h}]}}
      """)
    #expect(
      proved.proof(.region, of: "app")?.answers.first?.time.text
        == "1h until core/database is back + 2m start = 1h 2m")
  }

  @Test("a procedure begins once for all that it brings back, and waits for what any of that needs and lost")
  func together() {
    func answer(_ shop: String, cache place: String = "region: e") -> String? {
      Self.answer(
        .system(
          """
          objectives: {when: {region: {rto: 1d, rpo: none}}}
          components:
            app: {stateless: true, region: e}
            cache: {stateless: true, \(place), needs: [network]}
            network: {stateless: true, region: e}
          recovery:
            shop: {recovers: \(shop)}
            cache: {recovers: cache, when: logical, steps: [{name: fill, takes: 4m}]}
            network: {recovers: network, when: region, steps: [{name: build, takes: 1h}]}
          """))
    }
    let steps = "when: region, detect: 5m, steps: [{name: start, takes: 2m}"
    let waiting = "1h until network is back + 2m start = 1h 2m; best 1h 2m"
    #expect(answer("[app, cache], \(steps)]") == waiting)
    // What stands elsewhere is not lost, and waits for nothing.
    #expect(answer("[app, cache], \(steps)]", cache: "region: w") == "5m to notice + 2m start = 7m; best 7m")
    // A procedure that stands for a step brings back what it brings back alone.
    #expect(
      answer("app, \(steps), {procedure: cache}]")
        == "1h until network is back + 2m start + 4m for procedure cache = 1h 6m; best 1h 6m")
  }

  @Test("what the same failure takes and nothing brings back is waited for, nobody knows how long")
  func unanswered() {
    func answer(_ cache: String, objectives: String = "") -> String? {
      Self.answer(
        .system(
          """
          components:
            app: {stateless: true, region: e, needs: [cache], objectives: {when: {region: {rto: 1d}}}}
            cache: {\(cache)\(objectives)}
          recovery:
            app: {recovers: app, when: region, detect: 5m, steps: [{name: start, takes: 2m}]}
          """))
    }
    let unknown = "5m to notice + return of cache: unknown + 2m start; best 7m"
    let known = "5m to notice + 2m start = 7m; best 7m"
    #expect(answer("platform: redis, region: e") == unknown)
    // Nobody named where it stands, so it may be there too.
    #expect(answer("platform: redis") == unknown)
    #expect(answer("platform: redis, region: w") == known)
    #expect(answer("platform: other, provider: carrier, region: w") == known)
    // A copy elsewhere serves on where nobody has to promote it.
    let replica = "platform: redis, region: e, replicas: {far: {region: w, mode: async, lag: 1m"
    #expect(answer("\(replica), promote: automatic}}") == known)
    #expect(answer("\(replica), promote: manual}}") == unknown)
    #expect(answer("\(replica), promote: unknown}}") == unknown)
    #expect(
      answer("platform: redis, region: e, replicas: {near: {region: e, promote: automatic}}") == unknown)
    // What keeps nothing is asked about only where its return is promised.
    #expect(answer("stateless: true, region: e") == known)
    #expect(
      answer("stateless: true, region: e", objectives: ", objectives: {when: {region: {rto: 1d}}}") == unknown
    )
  }

  @Test("what needs something that nothing brings back is itself back nobody knows when")
  func unansweredBehind() {
    let proved = Proved.system(
      """
      components:
        app: {stateless: true, region: e, needs: [middle], objectives: {when: {region: {rto: 1d}}}}
        middle: {stateless: true, region: e, needs: [cache]}
        cache: {platform: redis, region: e}
      recovery:
        app: {recovers: app, when: region, steps: [{name: start, takes: 2m}]}
        middle: {recovers: middle, when: region, steps: [{name: start, takes: 3m}]}
      """)
    #expect(
      Self.answer(proved) == "3m until middle is back + return of cache: unknown + 2m start; best 5m")
    #expect(proved.proof(.region, of: "app")?.timeVerdict == .unproved)
  }

  @Test("components that need each other end, and wide tangles of needs are walked once")
  func tangles() {
    let layers = (0..<40).map { layer in
      ["a", "b"].map { side in
        let needs = layer == 39 ? "" : ", needs: [a\(layer + 1), b\(layer + 1)]"
        return "  \(side)\(layer): {stateless: true, region: e\(needs)}\n"
      }.joined()
    }.joined()
    let procedures = (0..<40).flatMap { layer in
      ["a", "b"].map {
        "  \($0)\(layer): {recovers: \($0)\(layer), when: region, steps: [{name: s, takes: 1m}]}\n"
      }
    }.joined()
    let proved = Proved.system(
      "objectives: {when: {region: {rto: 1d}}}\ncomponents:\n\(layers)recovery:\n\(procedures)")
    #expect(proved.proof(.region, of: "a0")?.answers.first?.time.known == .minutes(40))
    let circle = Proved.system(
      """
      objectives: {when: {region: {rto: 1d}}}
      components: {a: {stateless: true, region: e, needs: [b]}, b: {stateless: true, region: e, needs: [a]}}
      recovery:
        a: {recovers: a, when: region, steps: [{name: s, takes: 1m}]}
        b: {recovers: b, when: region, steps: [{name: s, takes: 2m}]}
      """)
    #expect(circle.proof(.region, of: "a")?.answers.first?.time.known == .minutes(3))
  }
}
