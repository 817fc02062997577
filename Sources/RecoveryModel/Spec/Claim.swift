import Quantities
import SourceText

/// A statement of something that is said elsewhere or can be derived, transcribed so that it can be compared.
package struct Claim: Sendable {
  /// The field that it restates, or the derived figure: `keep`, `takes`, `loses`.
  package let key: String
  /// Where the claimed value stands.
  package let span: SourceSpan
  /// The claimed value in the words of a spec.
  package let said: String
  /// What it is to be held against.
  package let against: Counterpart

  /// A claim as read.
  package init(key: String, span: SourceSpan, said: String, against: Counterpart) {
    self.key = key
    self.span = span
    self.said = said
    self.against = against
  }

  /// What a claim is to be held against.
  package enum Counterpart: Sendable {
    /// The operative statement of the same field, and what it says.
    case stated(String, at: SourceSpan)
    /// Nothing: the operative field is not written, so the claim stands alone.
    case nothing
    /// A figure that the analysis derives; nil where the claim is `unknown`.
    case derived(TimeRange?)
  }
}
