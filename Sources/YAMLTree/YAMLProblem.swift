import SourceText

/// One thing that is wrong with the writing itself, before anybody asks what it means.
package struct YAMLProblem: Hashable, Sendable {
  /// What is wrong.
  package let kind: Kind
  /// One line without a full stop.
  package let message: String
  /// The exact place.
  package let span: SourceSpan
  /// A few words beside the place; may be empty.
  package let label: String
  /// Another place that has a part in it: where a quote was opened, where a key stood first.
  package let related: SourceSpan?
  /// A few words beside that place.
  package let relatedLabel: String
  /// The action that mends it; empty where the message says it all.
  package let help: String
  /// What to write at the place instead, as `help` says; nil where that is for people to find.
  package let replacement: String?

  /// What can be wrong with the writing.
  package enum Kind: String, Sendable, CaseIterable {
    /// It is not YAML from here on; nothing behind it was read.
    case syntax
    /// A mapping has the same key twice; the second is passed over.
    case duplicateKey
    /// `*name` without a `&name` before it in the document.
    case unknownAnchor
    /// `*name` inside the value that `&name` names.
    case selfReference
    /// Aliases that would grow the document beyond reason.
    case expansion
    /// Values nested too deep, aliases followed.
    case nesting
    /// `<<` with something other than mappings.
    case merge
    /// Bytes that are not UTF-8.
    case encoding
    /// A character that no text holds, NUL above all.
    case binary
    /// More bytes or more values than are read.
    case size
    /// A tag that asks for a type which the language does not have.
    case tag
    /// A key that is a mapping or a sequence.
    case complexKey
  }

  /// A problem at a place, perhaps with another place that has a part in it.
  init(
    _ kind: Kind, _ message: String, at span: SourceSpan, label: String = "",
    related: SourceSpan? = nil, relatedLabel: String = "", help: String = "",
    replacement: String? = nil
  ) {
    self.kind = kind
    self.message = message
    self.span = span
    self.label = label
    self.related = related
    self.relatedLabel = relatedLabel
    self.help = help
    self.replacement = replacement
  }
}
