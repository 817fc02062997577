import Testing

@testable import ConfigTrees

@Test("PromQL has the parentheses that its precedence needs and no others")
func promQL() {
  let age = PromExpression.binary(.time, .minus, .metric("last_success", ["job": "a\"b"]))
  let late = PromExpression.binary(
    .binary(age, .greater, .integer(3600)), .or, .absent(.metric("x", range: nil)))
  #expect(late.text == #"time() - last_success{job="a\"b"} > 3600 or absent(x)"#)
  let scaled = PromExpression.binary(.integer(2), .times, .binary(.integer(1), .minus, .negative(age)))
  #expect(scaled.text == #"2 * (1 - -(time() - last_success{job="a\"b"}))"#)
  let top = PromExpression.aggregation(
    "sum", .by(["a"]), parameter: nil,
    .selector(
      PromSelector(
        "m", [.among("l", ["a.b", "c"])], range: PromDuration(seconds: 300),
        offset: PromDuration(seconds: 5400))))
  #expect(top.text == #"sum by (a) (m{l=~"a\\.b|c"}[5m] offset 90m)"#)
}

@Test(
  "a duration is in the units that people say",
  arguments: [(0, "0s"), (90, "90s"), (5400, "90m"), (129_600, "1d12h")])
func durations(seconds: Int, text: String) {
  #expect(PromDuration(seconds: seconds).text == text)
}

@Test("braces in an annotation's text never open an action")
func templates() {
  let template = PromTemplate([.text("{{x{"), .label("a"), .value(.humanizeDuration)])
  #expect(
    template.text
      == #"{{ "{" }}{{ "{" }}x{{ "{" }}{{ index $labels "a" }}{{ $value | humanizeDuration }}"#)
}
