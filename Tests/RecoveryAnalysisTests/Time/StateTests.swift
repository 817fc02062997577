import Quantities
import Testing

@testable import RecoveryAnalysis

@Suite("States that are reached before all is back")
struct StateTests {
  static let procedures = """
    recovery:
      r:
        recovers: data
        when: region
        detect: 5m
        steps:
          - {id: a, name: a, takes: 10m}
          - {id: side, name: side, after: []}
          - {name: read, takes: 5m, after: [a], reaches: read-only}
          - {name: write, takes: 1h, after: [a, side]}
    """

  static func proved(_ rto: String) -> Proved {
    .system(
      "objectives: {when: {region: {rto: \(rto), rpo: none}}}\n\(procedures)\ncomponents: {data: {platform: postgres}}"
    )
  }

  @Test("a state is reached by its own way, whatever is unknown beside it")
  func own() throws {
    let answer = try #require(Self.proved("4h").proof(.region)?.answers.first)
    #expect(answer.states["read-only"]?.text == "5m to notice + 10m a + 5m read = 20m")
    #expect(answer.time.text == "5m to notice + 10m a + 1h write + takes of step side: unknown")
  }

  @Test(
    "each promise has a verdict of its own",
    arguments: [
      ("{read-only: 20m}", [Verdict.holds], nil),
      ("{read-only: 19m}", [.broken], nil),
      ("{read-only: 20m, full: 1h}", [.holds, .broken], .broken),
      ("{read-only: 20m, full: 2h}", [.holds, .unproved], .unproved),
      ("{degraded: 1h, full: 2h}", [.broken, .unproved], .unproved),
      ("2h", [.unproved], .unproved),
      ("unknown", [.unproved], .unproved),
    ] as [(String, [Verdict], Verdict?)])
  func verdicts(_ rto: String, _ each: [Verdict], _ full: Verdict?) throws {
    let proved = Self.proved(rto)
    #expect(proved.slips == [])
    let proof = try #require(proved.proof(.region))
    #expect(proof.promise.rto.map { proof.verdict(of: $0) } == each)
    #expect(proof.timeVerdict == full)
  }

  @Test("a state that a nested procedure reaches counts from the step that calls it")
  func nested() throws {
    let proved = Proved.data(
      "platform: postgres",
      """
      recovery:
        outer:
          recovers: data
          when: region
          steps: [{name: first, takes: 7m}, {procedure: inner}, {name: last, takes: 1h}]
        inner:
          recovers: data
          when: logical
          steps: [{name: x, takes: 3m, reaches: read-only}, {name: y, takes: 1h}]
      """)
    #expect(proved.time(of: "outer")?.states["read-only"]?.text == "7m first + 3m x = 10m")
  }
}
