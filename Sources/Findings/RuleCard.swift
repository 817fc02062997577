/// What a rule is: the name that findings carry, and the words of its page.
package struct RuleCard: Hashable, Sendable {
  /// The offence, as it reads after "allow": `backup-slower-than-rpo`.
  package let name: String
  /// How bad a finding of it is unless a policy says otherwise.
  package let severity: Severity
  /// One sentence: what the offence is.
  package let summary: String
  /// Why it matters to whoever must recover.
  package let why: String
  /// What to do about it.
  package let mend: String

  /// The card of a rule.
  package init(_ name: String, _ severity: Severity, summary: String, why: String, mend: String) {
    self.name = name
    self.severity = severity
    self.summary = summary
    self.why = why
    self.mend = mend
  }
}
