import Findings
import RecoveryModel

extension TwoValuesOneSetting {
  func findings(in plan: Plan) -> [Finding] {
    guard plan.policies.count > 1 else { return [] }
    let defaults = plan.policies.compactMap(\.defaults)
    return Self.contradictions("timezone", defaults.compactMap(\.timezone))
      + Self.contradictions("class", defaults.compactMap(\.className))
      + Self.contradictions("runs-on", defaults.compactMap(\.runsOn))
      + Dictionary(grouping: plan.policies.flatMap(\.severities), by: \.rule.text).sorted { $0.key < $1.key }
      .flatMap { rule, settings in Self.contradictions(rule, settings.map(\.severity)) }
  }

  /// The values of policies for one setting that are not the first one's.
  private static func contradictions<Value: Equatable & CustomStringConvertible>(
    _ setting: String, _ values: [Written<Value>]
  ) -> [Finding] {
    values.dropFirst().filter { $0.known != values[0].known }.map { other in
      finding(
        "policies give `\(setting)` two values, \(values[0].text) and \(other.text)", at: other.span,
        label: "has no effect", subject: setting
      ).and(values[0].span, "the first that is read counts")
    }
  }
}
