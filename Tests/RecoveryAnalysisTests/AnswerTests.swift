import PlatformFacts
import Quantities
import Testing

@testable import RecoveryAnalysis

@Suite("Which procedures answer a failure")
struct AnswerTests {
  static func answers(_ recovery: String, _ scope: Scope, scenarios: String = "{}") -> [String] {
    let proved = Proved.data("platform: postgres", "recovery: {\(recovery)}\nscenarios: \(scenarios)")
    #expect(proved.slips == [])
    return proved.proof(scope)?.answers.map {
      proved.plan.systems[0].procedures[$0.procedure].name + ($0.isFallback ? " (wider)" : "")
    } ?? []
  }

  static func procedure(_ name: String, _ when: String, _ minutes: Int = 5) -> String {
    "\(name): {recovers: data, when: [\(when)], steps: [{name: s, takes: \(minutes)m}]}"
  }

  @Test("the narrowest wider scope serves where none was written")
  func fallback() {
    let all = [
      Self.procedure("p", "provider"), Self.procedure("r", "region"), Self.procedure("a", "account"),
    ].joined(separator: ", ")
    #expect(Self.answers(all, .zone) == ["r (wider)"])
    #expect(Self.answers(all, .region) == ["r"])
    #expect(Self.answers(all, .provider) == ["p"])
    #expect(Self.answers(all, .logical) == ["a (wider)"])
    #expect(Self.answers(all, .compromise) == [])
    #expect(Self.answers(all, .service) == ["a (wider)"])
    #expect(Self.answers(Self.procedure("z", "zone"), .region) == [])
    #expect(Self.answers("u: {recovers: data, steps: [{name: s, takes: 1m}]}", .zone) == ["u"])
    #expect(Self.answers("u: {recovers: data, when: region, status: planned}", .region) == [])
  }

  @Test("a scenario's else is not needed while its answer stands")
  func otherwise() {
    let both = Self.procedure("a", "region") + ", " + Self.procedure("b", "region")
    #expect(Self.answers(both, .region) == ["a", "b"])
    #expect(Self.answers(both, .region, scenarios: "{x: {scope: region, answer: [a, else: b]}}") == ["a"])
    #expect(Self.answers(both, .region, scenarios: "{x: {scope: zone, answer: [a, else: b]}}") == ["a", "b"])
    #expect(
      Self.answers(
        Self.procedure("b", "region"), .region, scenarios: "{x: {scope: region, answer: [else: b]}}") == ["b"]
    )
  }

  @Test("where several answer, all must hold: what is broken is not hidden by what is unknown")
  func worst() throws {
    let proved = Proved.data(
      "platform: postgres",
      "recovery: {a: {recovers: data, when: region, steps: [{name: s, takes: 5h}]}, b: {recovers: data, when: region, steps: [{name: s}]}}"
    )
    let proof = try #require(proved.proof(.region))
    #expect(proof.timeVerdict == .broken)
    #expect(proof.slowest?.procedure == 0)
  }
}
