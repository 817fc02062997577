/// One thing that a platform, a program or a law promises, with where it stands written; an object, since
/// terms of proofs cite one fact many times over.
package final class Fact: Sendable {
  /// The name under which rules cite it: `rds.pitr.granularity`.
  package let id: String
  /// The platform, program or framework that it speaks of, as its makers write it.
  package let subject: String
  /// What it says in numbers.
  package let value: FactValue
  /// What it says, as one plain sentence without a full stop.
  package let statement: String
  /// Where it stands written.
  package let source: String
  /// The day it was last looked up, ISO 8601.
  package let checked: String
  /// How well it is known.
  package let confidence: Confidence

  /// A fact of the shipped base, looked up on the day the base was collected.
  package init(
    _ id: String, _ subject: String, _ value: FactValue, _ statement: String, from source: String,
    _ confidence: Confidence, checked: String = "2026-11-21"
  ) {
    self.id = id
    self.subject = subject
    self.value = value
    self.statement = statement
    self.source = source
    self.checked = checked
    self.confidence = confidence
  }

  /// The family of the value.
  package var kind: FactKind { value.kind }

  /// The fact as a finding cites it: the sentence, its source in brackets, and a word when not verified.
  package var citation: String {
    switch confidence {
    case .verified: "\(statement) [\(source)]"
    case .secondary: "\(statement) [\(source), secondary]"
    case .unverified: "\(statement) [unverified]"
    }
  }
}
