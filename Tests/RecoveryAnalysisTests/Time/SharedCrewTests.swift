import Quantities
import TestTools
import Testing

@testable import RecoveryAnalysis

/// Whether the time that is proved holds where the same few people work off several procedures.
@Suite("How long recovery takes with few people for all of it") struct SharedCrewTests {
  /// Components that one region takes with it, each with a procedure of such steps.
  static func plan(_ steps: [String], crew: Int, needs: [String] = [], procedure: String = "") -> Proved {
    let components = steps.indices.map { index in
      "  d\(index): {platform: postgres, region: e, needs: [\(needs.indices.contains(index) ? needs[index] : "")]}"
    }
    let procedures = steps.enumerated().map { index, steps in
      "  p\(index):\n    recovers: d\(index)\n    when: region\n\(procedure)    steps:\n"
        + steps.split(separator: "\n").map { "      - \($0)\n" }.joined()
    }
    return Proved.system(
      """
      crew: \(crew)
      objectives: {when: {region: {rto: 1h, rpo: none}}}
      components:
      \(components.joined(separator: "\n"))
      recovery:
      \(procedures.joined())
      """)
  }

  /// The minutes that are proved for a component.
  static func minutes(_ proved: Proved, _ component: String) throws -> Int {
    let answer = try #require(proved.proof(.region, of: component)?.answers.first)
    #expect(answer.time.isExact)
    return Int(answer.time.known.seconds / 60)
  }

  @Test("one person works off one procedure after the other; with enough people nobody waits")
  func two() throws {
    let steps = ["{name: a, takes: 1h}", "{name: b, takes: 30m}"]
    let answer = try #require(Self.plan(steps, crew: 1).proof(.region, of: "d1")?.answers.first)
    #expect(
      answer.time.text == "1h in which the only person is busy with other procedures + 30m b = 1h 30m")
    #expect(try Self.minutes(Self.plan(steps, crew: 2), "d1") == 30)
    // Who has people of their own waits for nobody, and leaves the others theirs.
    let own = Self.plan(steps, crew: 1, procedure: "    crew: 1\n")
    #expect(try Self.minutes(own, "d0") == 60)
    #expect(try Self.minutes(own, "d1") == 30)
  }

  @Test("what waits for another takes no hands from it")
  func needs() throws {
    let steps = ["{name: a, takes: 1h}", "{name: b, takes: 30m}"]
    let proved = Self.plan(steps, crew: 1, needs: ["", "d0"])
    #expect(try Self.minutes(proved, "d0") == 60)
    #expect(try Self.minutes(proved, "d1") == 90)
  }

  @Test("what is needed over something that stands is not waited for, and takes its hands at the same time")
  func overWhatStands() throws {
    let proved = Proved.system(
      """
      crew: 1
      objectives: {when: {region: {rto: 1h, rpo: none}}}
      components:
        d0: {stateless: true, region: e, needs: [between]}
        between: {stateless: true, region: w, needs: [d1]}
        d1: {stateless: true, region: e}
      recovery:
        p0: {recovers: d0, when: region, steps: [{name: a, takes: 1h}]}
        p1: {recovers: d1, when: region, steps: [{name: b, takes: 30m}]}
      """)
    #expect(try Self.minutes(proved, "d0") == 90)
  }

  @Test("what another procedure needs of unknown time is unknown for all who share its people")
  func unknown() throws {
    let proved = Self.plan(["{name: a, takes: 1h}", "{name: b}"], crew: 1)
    let answer = try #require(proved.proof(.region, of: "d0")?.answers.first)
    #expect(answer.time.text == "takes of step b: unknown + 1h a")
  }

  @Test("no order over all procedures ends later than is proved", arguments: 1...80)
  func everyOrder(_ seed: Int) throws {
    var chance = Chance(seed: UInt64(seed) &* 4241)
    let (one, two) = (SmallGraph(&chance, most: 3), SmallGraph(&chance, most: 3))
    let isBehind = chance.oneIn(3)
    for crew in 1...3 {
      let proved = Self.plan(
        [one.spec, two.spec], crew: crew, needs: ["", isBehind ? "d0" : ""])
      let all = one.beside(two, behind: isBehind)
      let (first, second) = (try Self.minutes(proved, "d0"), try Self.minutes(proved, "d1"))
      let count = one.times.count
      let latest = all.times.indices.map { all.worst(of: all.times, hands: crew, until: $0) }
      #expect(latest[..<count].max() ?? 0 <= first, "\(crew) hands\n\(one.spec)\n\(two.spec)")
      #expect(latest[count...].max() ?? 0 <= second, "\(crew) hands\n\(one.spec)\n\(two.spec)")
      if crew == 1 {
        #expect(latest.max() == second || latest.max() == first, "one person is never idle")
      }
    }
  }

  @Test("nor where a step stands for a procedure, whoever says how many people there are", arguments: 1...80)
  func nested(_ seed: Int) throws {
    var chance = Chance(seed: UInt64(seed) &* 733)
    let (outer, inner) = (SmallGraph(&chance, most: 3), SmallGraph(&chance, most: 3))
    let step = chance.below(outer.times.count)
    let lines = outer.spec.split(separator: "\n").enumerated().map { index, line in
      index == step ? String(line).replacing("takes: ", with: "procedure: inner, takes: ") : String(line)
    }
    let flat = outer.with(inner, at: step)
    let inside = inner.spec.split(separator: "\n").map { "      - \($0)\n" }.joined()
    for crew in 1...3 {
      for (system, own) in [("crew: \(crew)\n", ""), ("", "    crew: \(crew)\n")] {
        let proved = Proved.data(
          "platform: postgres",
          "\(system)recovery:\n  r:\n    recovers: data\n    when: region\n\(own)    steps:\n"
            + lines.map { "      - \($0)\n" }.joined() + "  inner:\n    steps:\n\(inside)")
        let bound = Int(try #require(proved.time(of: "r")?.worst.known).seconds / 60)
        let worst = flat.worst(of: flat.times, hands: crew)
        #expect(worst <= bound, "\(crew) hands\n\(lines.joined(separator: "\n"))\n\(inner.spec)")
        if crew == 1 { #expect(worst == bound, "\(lines.joined(separator: "\n"))\n\(inner.spec)") }
      }
    }
  }
}
