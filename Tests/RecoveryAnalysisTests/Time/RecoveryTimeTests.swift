import Quantities
import Testing

@testable import RecoveryAnalysis

@Suite("How long recovery takes")
struct RecoveryTimeTests {
  /// A component with one procedure of these steps.
  static func steps(_ steps: String, _ more: String = "") -> Proved {
    .data(
      "platform: postgres",
      "recovery:\n  r:\n    recovers: data\n    when: [logical, region]\n\(more)\n    steps:\n"
        + steps.split(separator: "\n").map { "      - \($0)\n" }.joined())
  }

  @Test(
    "the longest way counts, with both bounds",
    arguments: [
      ("{name: a, takes: 5m}\n{name: b, takes: 10m..20m}", "5m a + 20m b = 25m", "15m"),
      // Two branches side by side, then one that waits for both.
      (
        "{id: a, name: a, takes: 5m}\n{id: b, name: b, takes: 10m..20m, after: [a]}\n"
          + "{id: c, name: c, takes: 12m..15m, after: [a]}\n{name: d, takes: 1m, after: [b, c]}",
        "5m a + 20m b + 1m d = 26m", "18m"
      ),
      // A branch that nothing waits for decides where it is the longest.
      (
        "{id: a, name: a, takes: 5m}\n{name: b, takes: 1h, after: []}\n{name: c, takes: 1m, after: [a]}",
        "1h b", "1h"
      ),
      ("{name: a, takes: ongoing}\n{name: b, takes: 5m}", "5m b", "5m"),
      (
        "{name: a, takes: 5m}\n{name: dns, takes: 5m..15m, ttl: 5m}",
        "5m a + 15m dns + 5m of cached addresses after dns = 25m", "10m"
      ),
      // A window is counted from the start.
      (
        "{name: a, takes: 5m}\n{name: b, elapsed: 15m..60m}\n{name: c, takes: 2m}",
        "1h until the window of b ends + 2m c = 1h 2m", "17m"
      ),
      // What comes before is longer than the window allows: the window cannot hold.
      ("{name: a, takes: 2h}\n{name: b, elapsed: 15m..60m}", "2h a", "2h"),
      // What a window bounds is bounded, whatever is unknown before it.
      ("{name: a}\n{name: b, elapsed: 15m..60m}", "1h until the window of b ends", "15m"),
      ("{name: a, takes: 5m}\n{name: b, elapsed: unknown}", "5m a + window of step b: unknown", "5m"),
      // Of two alternatives the slower counts at worst and the quicker at best, and what follows waits for either.
      (
        "{name: a, takes: 5m}\n{id: b, name: b, takes: 1h}\n{name: c, takes: 10m, instead: b}\n{name: d, takes: 1m}",
        "5m a + 1h b + 1m d = 1h 6m", "16m"
      ),
      (
        "{name: a, takes: 5m}\n{id: b, name: b, takes: 10m}\n{name: c, takes: 1h, instead: b}\n{name: d, takes: 1m}",
        "5m a + 1h c + 1m d = 1h 6m", "16m"
      ),
      // An alternative that is tried after the other has failed.
      (
        "{id: b, name: b, takes: 10m}\n{id: x, name: x, takes: 5m}\n{name: c, takes: 1h, instead: b, after: [x]}",
        "10m b + 5m x + 1h c = 1h 15m", "15m"
      ),
      // Unknown steps stay by name, on the longest way and beside it.
      ("{name: a, takes: 5m}\n{name: b}", "5m a + takes of step b: unknown", "5m"),
      (
        "{id: a, name: a, takes: 5m}\n{name: b, after: []}\n{name: c, takes: 1m, after: [a]}",
        "5m a + 1m c + takes of step b: unknown", "6m"
      ),
      (
        "{name: same, takes: 5m}\n{name: same, takes: 6m, after: []}\n{name: same, after: []}",
        "6m same + takes of step same: unknown", "6m"
      ),
    ])
  func ways(_ steps: String, _ worst: String, _ best: String) throws {
    let proved = Self.steps(steps)
    #expect(proved.slips == [])
    let time = try #require(proved.time(of: "r"))
    #expect(time.worst.text == worst)
    #expect(time.best.description == best)
  }

  @Test("two steps of one name are told apart on the critical path")
  func critical() throws {
    let time = try #require(
      Self.steps(
        "{id: a, name: same, takes: 5m}\n{id: b, name: same, takes: 1m, after: []}\n"
          + "{name: same, takes: 1m, after: [a]}\n{name: same, takes: 2m, after: [b]}"
      ).time(of: "r"))
    #expect(time.steps.map(\.isCritical) == [true, false, true, false])
    #expect(time.steps.map(\.latestStart.description) == ["0s", "0s", "5m", "1m"])
    #expect(time.steps.map(\.latestEnd.description) == ["5m", "1m", "6m", "3m"])
    #expect(
      time.steps.map(\.path.text) == [
        "5m same", "1m same", "5m same + 1m same = 6m", "1m same + 2m same = 3m",
      ])
  }

  @Test("what the procedure states for all of itself counts where its steps do not say theirs")
  func whole() throws {
    func worst(_ takes: String, _ steps: String) -> String? {
      Self.steps(steps, "    takes: \(takes)").time(of: "r")?.worst.text
    }
    #expect(worst("1h..2h", "{name: a}\n{name: b}") == "2h for all of r")
    #expect(worst("unknown", "{name: a}\n{name: b}") == "takes of r: unknown")
    #expect(worst("2h", "{name: a, takes: 5m}\n{name: b}") == "2h for all of r")
    #expect(worst("2h", "{name: a, takes: 5m}\n{name: b, takes: 6m}") == "5m a + 6m b = 11m")
    #expect(worst("2h", "{name: a, takes: 3h}\n{name: b}") == "3h a + takes of step b: unknown")
    let empty = Proved.data("platform: postgres", "recovery: {r: {recovers: data, when: logical}}")
    #expect(empty.time(of: "r")?.worst.text == "takes of r: unknown")
  }

  @Test("a procedure that stands for a step takes its own time, and is noticed once")
  func nested() throws {
    let proved = Proved.data(
      "platform: postgres",
      """
      recovery:
        outer:
          recovers: data
          when: region
          detect: 10m..20m
          declare: 5m
          steps:
            - {name: a, takes: 1m}
            - {procedure: inner, takes: 2m, within: 3m}
        inner:
          recovers: data
          when: logical
          detect: 15m
          steps: [{name: b, takes: 30m..1h}, {name: c}]
      """)
    #expect(proved.slips == [])
    #expect(
      proved.time(of: "outer")?.worst.text == "1m a + 1h for procedure inner + takes of step c: unknown")
    let answer = try #require(proved.proof(.region)?.answers.first)
    #expect(
      answer.time.text
        == "20m to notice + 5m to declare + 1m a + 1h for procedure inner + takes of step c: unknown")
    #expect(answer.best == .minutes(46))
  }

  @Test("procedures and steps that wait for each other have no time, and nothing hangs")
  func circles() {
    let procedures = Proved.data(
      "platform: postgres",
      """
      recovery:
        a: {recovers: data, when: region, steps: [{procedure: b}]}
        b: {recovers: data, when: logical, steps: [{procedure: a}]}
        c: {recovers: data, when: zone, steps: [{procedure: c}]}
      """)
    for name in ["a", "b", "c"] { #expect(procedures.time(of: name) == nil) }
    #expect(procedures.proof(.region)?.answers.isEmpty == true)
    #expect(
      Self.steps("{id: a, name: a, takes: 1m, after: [b]}\n{id: b, name: b, takes: 1m, after: [a]}").time(
        of: "r") == nil)
  }

  @Test("a chain of procedures of any length ends")
  func deep() {
    let chain = (0..<400).map {
      "  p\($0): {recovers: data, when: region, steps: [{procedure: p\($0 + 1)}]}\n"
    }.joined()
    let proved = Proved.data(
      "platform: postgres",
      "recovery:\n" + chain + "  p400: {recovers: data, when: region, steps: [{name: s, takes: 1m}]}\n")
    #expect(proved.time(of: "p390")?.worst.known == .minutes(1))
  }

  @Test("a restore takes as long as its size needs at its rate")
  func derived() {
    let proved = Proved.data(
      "platform: postgres\nsize: 100GiB\nbackups: {b: {method: dump, schedule: daily 02:00, takes: 1m}}",
      "recovery: {r: {recovers: data, when: region, steps: [{restore: data, from: b, throughput: 100MiB/s}]}}"
    )
    #expect(proved.time(of: "r")?.worst.text == "17m 4s Restore data")
    #expect(proved.time(of: "r")?.best == .seconds(1024))
  }
}
