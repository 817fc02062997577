import SourceText

/// A change to the spec that mends a finding by itself.
package struct Fix: Hashable, Sendable {
  /// The action in a few words: `copy every 2h`.
  package let title: String
  /// The edits, none overlapping another, in order of place.
  package let edits: [Edit]
  /// Whether it may be applied without a person's look: it changes no promise and loses no protection.
  package let isSafe: Bool

  /// A titled set of edits.
  package init(_ title: String, _ edits: [Edit], isSafe: Bool = false) {
    self.title = title
    self.edits = edits.sorted { $0.span < $1.span }
    self.isSafe = isSafe
  }
}

/// One replacement of bytes in a file; an empty span inserts, an empty text deletes.
package struct Edit: Hashable, Sendable {
  /// What is replaced.
  package let span: SourceSpan
  /// What stands there afterwards; may hold line breaks.
  package let text: String

  /// Replaces the bytes of a span.
  package init(_ span: SourceSpan, _ text: String) {
    self.span = span
    self.text = text
  }
}
