import SourceText

/// One thing that is wrong in a spec: what, where, why, and how to mend it.
///
/// This is the vocabulary alone; how a finding looks on a terminal or in SARIF is the reports' affair.
package struct Finding: Hashable, Sendable {
  /// The rule that it breaks, as it reads after "allow": `unachievable-rpo`.
  package var rule: String
  /// How bad it is, after the policy's say.
  package var severity: Severity
  /// One line without a full stop, in the user's own names and units.
  package var message: String
  /// The exact place, with what stands there in a few words.
  package var label: Label
  /// Other places that have a part in it, in the order in which they explain it.
  package var related: [Label]
  /// What stands under the picture, in this order: proofs, helps, facts.
  package var notes: [Note]
  /// Edits that mend it, the best first; each is sufficient by itself.
  package var fixes: [Fix]
  /// What the finding is about, for waivers and fingerprints that outlive line numbers: `kessan/database/region`.
  package var subject: String
  /// The waiver that accepts it; nil where none does.
  package var waiving: Waiving?

  /// A finding at one place; more is added by the `with…` functions.
  package init(
    _ rule: String, _ severity: Severity, _ message: String, at span: SourceSpan, label: String = "",
    subject: String = ""
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.label = Label(span, label)
    self.related = []
    self.notes = []
    self.fixes = []
    self.subject = subject
  }

  /// The same with a second place that disagrees or explains.
  package func and(_ span: SourceSpan?, _ text: String) -> Finding {
    guard let span else { return self }
    var copy = self
    copy.related.append(Label(span, text))
    return copy
  }

  /// The same with the arithmetic that shows it.
  package func proof(_ text: String) -> Finding { noted(.proof(text)) }

  /// The same with an action that would mend it.
  package func help(_ text: String) -> Finding { noted(.help(text)) }

  /// The same with a plain remark.
  package func note(_ text: String) -> Finding { noted(.remark(text)) }

  /// The same with an outside truth and where it is written.
  package func fact(_ statement: String, source: String) -> Finding {
    noted(.fact(statement, source: source))
  }

  /// The same with an edit that mends it.
  package func fix(_ fix: Fix) -> Finding {
    var copy = self
    copy.fixes.append(fix)
    return copy
  }

  /// The same, its first fix without the word that joined it to one that is gone.
  package var withPlainFirstFix: Finding {
    guard let first = fixes.first, first.title.hasPrefix("or ") else { return self }
    var copy = self
    copy.fixes[0] = Fix(String(first.title.dropFirst(3)), first.edits, isSafe: first.isSafe)
    return copy
  }

  private func noted(_ note: Note) -> Finding {
    var copy = self
    copy.notes.append(note)
    return copy
  }
}
