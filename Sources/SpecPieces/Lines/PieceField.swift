/// A key of a piece with what stands behind it, and what a reader is told of it.
package struct PieceField: Sendable {
  /// What stands behind a key.
  package indirect enum Value: Sendable {
    /// A word, a quantity or a phrase.
    case text(String)
    /// A mapping on one line.
    case line([PieceField])
    /// A list on one line.
    case list([String])
    /// A mapping, a key a line.
    case fields([PieceField])
    /// A list of mappings, each on one line.
    case items([[PieceField]])
  }

  /// The key; empty for a comment that belongs to no key.
  let key: String
  /// What stands behind it.
  let value: Value
  /// What stands above it, line by line.
  let comments: [String]

  /// A key with its value.
  init(_ key: String, _ value: Value, _ comments: String...) {
    self.key = key
    self.value = value
    self.comments = comments
  }

  /// A key with its value and a list of comments.
  init(_ key: String, _ value: Value, _ comments: [String]) {
    self.key = key
    self.value = value
    self.comments = comments
  }

  /// A key with a text.
  init(_ key: String, _ text: String, _ comments: String...) {
    self.key = key
    value = .text(text)
    self.comments = comments
  }

  /// The region in which something stands.
  package init(region: String) { self.init("region", region) }

  /// A field that is left to be filled in: a comment where it would stand.
  static func left(_ comments: String...) -> PieceField {
    PieceField("", .fields([]), comments)
  }
}
