import Findings

/// What a report says about a rule besides its findings.
package struct RuleDescription: Hashable, Sendable {
  /// The rule's name, as findings bear it.
  package let name: String
  /// The offence in one sentence.
  package let summary: String
  /// The rule's manual page in Markdown; may be empty.
  package let markdown: String
  /// The severity that its findings have unless a policy says otherwise.
  package let severity: Severity

  /// A described rule.
  package init(name: String, summary: String, markdown: String, severity: Severity) {
    self.name = name
    self.summary = summary
    self.markdown = markdown
    self.severity = severity
  }
}
