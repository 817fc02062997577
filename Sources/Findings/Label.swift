import SourceText

/// A place in a spec and what to say beside it.
package struct Label: Hashable, Sendable {
  /// The place; empty where something should be inserted.
  package let span: SourceSpan
  /// A few words beside the underline; may be empty.
  package let text: String

  /// Words at a place.
  package init(_ span: SourceSpan, _ text: String) {
    self.span = span
    self.text = text
  }
}
