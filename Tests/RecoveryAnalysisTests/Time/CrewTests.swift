import Quantities
import TestTools
import Testing

@testable import RecoveryAnalysis

/// Whether the time that is proved for few people holds in whatever order they take the steps.
@Suite("How long recovery takes with few people") struct CrewTests {
  /// The worst case of steps with a crew of the procedure.
  static func worst(_ crew: Int, _ steps: String) -> String? {
    RecoveryTimeTests.steps(steps, "    crew: \(crew)").time(of: "r")?.worst.text
  }

  @Test(
    "steps side by side wait for hands",
    arguments: [
      // With somebody for each nobody waits; one person does everything alone.
      (1, "1h a + 50m in which steps wait for the only person = 1h 50m"),
      (2, "1h a + 25m in which steps wait for one of 2 people = 1h 25m"),
      (3, "1h a"),
    ])
  func sideBySide(_ crew: Int, _ worst: String) {
    #expect(
      Self.worst(
        crew, "{name: a, takes: 1h}\n{name: b, takes: 30m, after: []}\n{name: c, takes: 20m, after: []}")
        == worst)
  }

  @Test("steps in a row wait for nobody")
  func inARow() {
    #expect(Self.worst(1, "{name: a, takes: 1h}\n{name: b, takes: 30m}") == "1h a + 30m b = 1h 30m")
    #expect(
      Self.worst(1, "{name: a, takes: 5m}\n{name: b, elapsed: 15m..60m}\n{name: c, takes: 2m}")
        == "1h until the window of b ends + 2m c = 1h 2m")
  }

  @Test("the crew of the system counts where the procedure has none, and nobody is one at least")
  func ofTheSystem() {
    let steps = "[{name: a, takes: 1h}, {name: b, takes: 30m, after: []}]"
    func worst(_ system: String, _ own: String) -> String? {
      Proved.data(
        "platform: postgres",
        "\(system)\nrecovery: {r: {recovers: data, when: logical, \(own)steps: \(steps)}}"
      ).time(of: "r")?.worst.known.description
    }
    #expect(worst("crew: 1", "") == "1h 30m")
    #expect(worst("crew: 1", "crew: 2, ") == "1h")
    #expect(worst("crew: 0", "") == "1h 30m")
    #expect(worst("crew: unknown", "") == "1h")
    #expect(worst("", "") == "1h")
  }

  @Test("an unknown step beside the way keeps hands busy, so that a state before it rests on it too")
  func unknown() throws {
    let steps = "{name: a, takes: 1h, reaches: ready}\n{name: b, after: []}"
    let free = try #require(RecoveryTimeTests.steps(steps).time(of: "r"))
    #expect(free.states["ready"]?.text == "1h a")
    let few = try #require(RecoveryTimeTests.steps(steps, "    crew: 1").time(of: "r"))
    #expect(few.states["ready"]?.text == "1h a + takes of step b: unknown")
  }

  @Test("of steps that can take each other's place one is work, unless the second is tried after the first")
  func alternatives() {
    let one = "{id: b, name: b, takes: 1h}\n{name: c, takes: 50m, instead: b, after: []}\n"
    #expect(
      Self.worst(1, one + "{name: d, takes: 10m, after: []}")
        == "1h b + 10m in which steps wait for the only person = 1h 10m")
    let both = "{id: b, name: b, takes: 1h}\n{name: c, takes: 50m, instead: b, after: [b]}\n"
    #expect(
      Self.worst(1, both + "{name: d, takes: 10m, after: []}")
        == "1h b + 50m c + 10m in which steps wait for the only person = 2h")
  }

  @Test("a procedure that stands for a step keeps as many hands busy as there are, with all its work")
  func nested() {
    let inner = "inner: {steps: [{name: x, takes: 1h}, {name: y, takes: 1h, after: []}]}"
    let outer =
      "r: {recovers: data, when: logical, steps: [{procedure: inner}, {name: z, takes: 1h, after: []}]}"
    let proved = Proved.data("platform: postgres", "crew: 2\nrecovery:\n  \(outer)\n  \(inner)")
    #expect(proved.time(of: "inner")?.worst.known.description == "1h")
    // Three hours of work for two; both may be in the procedure first.
    #expect(proved.time(of: "r")?.worst.known.description == "2h")
  }

  @Test("no order in which people take the steps ends later than is proved, however soon steps end")
  func everyOrder() throws {
    var chance = Chance(seed: 7)
    var tightest = 0.0
    for _ in 0..<250 {
      let graph = SmallGraph(&chance)
      for crew in 1...3 {
        let time = try #require(RecoveryTimeTests.steps(graph.spec, "    crew: \(crew)").time(of: "r"))
        let bound = Int(time.worst.known.seconds / 60)
        let worst = graph.worst(of: graph.times, hands: crew)
        #expect(worst <= bound, "\(graph.spec) by \(crew)")
        tightest = max(tightest, crew > 1 ? Double(worst) / Double(bound) : 0)
        if crew == 1 { #expect(worst == bound, "one person is never idle") }
        // That a step ends sooner may let a worse order happen, but never one worse than is proved.
        let sooner = graph.times.map { chance.within(1...$0) }
        #expect(graph.worst(of: sooner, hands: crew) <= bound, "\(graph.spec) by \(crew) in \(sooner)")
        // Each step, too, ends by the time that its line of the runbook says.
        for (index, step) in time.steps.enumerated() {
          let latest = graph.worst(of: graph.times, hands: crew, until: index)
          #expect(latest <= Int(step.latestEnd.seconds / 60), "\(graph.spec) by \(crew), step \(index)")
          #expect(latest - graph.times[index] <= Int(step.latestStart.seconds / 60))
        }
      }
    }
    #expect(tightest == 1, "a bound that is never reached is none")
  }

  @Test("Graham's own worst order is met to the minute")
  func graham() {
    // Two short steps are taken before the long one that they keep from its hand: 3, where the best order takes 2.
    let steps = "{name: a, takes: 1m}\n{name: b, takes: 1m, after: []}\n{name: c, takes: 2m, after: []}"
    #expect(Self.worst(2, steps) == "2m c + 1m in which steps wait for one of 2 people = 3m")
  }
}
