import Findings
import RecoveryModel

/// The severities that policies give to rules.
struct SeverityTable {
  private let words: [String: String]

  /// The severities of these policies; of two that name one rule the first counts.
  init(_ policies: [PolicySpec]) {
    words = Dictionary(
      policies.flatMap(\.severities).compactMap { setting in
        setting.severity.known.map { (setting.rule.text, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The finding at its policy's severity; nil where the policy turns the rule off.
  func applied(_ finding: Finding) -> Finding? {
    guard let word = words[finding.rule], word != "off" else {
      return words[finding.rule] == nil ? finding : nil
    }
    var copy = finding
    copy.severity = Severity(rawValue: word) ?? finding.severity
    return copy
  }
}
