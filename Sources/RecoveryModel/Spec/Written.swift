import SourceText

/// A value that stands somewhere in a spec: known, or plainly said to be `unknown`.
///
/// A field that is not written at all is a nil `Written?`; `unknown` is never a default and never zero. It is public since
/// only what is public is made into code of its own for each kind of value in the rooms that use it.
public struct Written<Value: Sendable>: Sendable {
  /// The value; nil where the spec says `unknown`.
  public let known: Value?
  /// Where it stands.
  public let span: SourceSpan

  /// A known value at a place.
  @inlinable public init(_ value: Value, at span: SourceSpan) {
    self.known = value
    self.span = span
  }

  /// The word `unknown` at a place.
  @inlinable public init(unknownAt span: SourceSpan) {
    self.known = nil
    self.span = span
  }

  /// Whether the spec says that nobody knows.
  @inlinable public var isUnknown: Bool { known == nil }
}

extension Written: Equatable where Value: Equatable {}
extension Written: Hashable where Value: Hashable {}

extension Written where Value: CustomStringConvertible {
  /// The value in the words of a spec.
  package var text: String { known?.description ?? "unknown" }
}

/// The name under which a clause stands in a map by name, and where.
package struct Key: Hashable, Sendable {
  /// The name: `[a-z][a-z0-9-]{0,62}`.
  package let text: String
  /// Where the name stands.
  package let span: SourceSpan

  /// A name at a place.
  package init(_ text: String, at span: SourceSpan) {
    self.text = text
    self.span = span
  }
}

/// Where a clause stands: its key and its body; missing things are inserted at the end of the body.
package struct ClausePlace: Hashable, Sendable {
  /// The key, or the item where the clause has none.
  package let key: SourceSpan
  /// The whole body; empty where the clause has none.
  package let body: SourceSpan

  /// A clause at these places.
  package init(key: SourceSpan, body: SourceSpan) {
    self.key = key
    self.body = body
  }
}
