/// A comment of a file, YAML or Swift.
package struct TreeComment: Sendable {
  /// The offset of its first byte.
  package let start: Int
  /// Its text without the sign that begins it and one blank.
  package let text: String

  /// A comment.
  package init(start: Int, text: String) {
    self.start = start
    self.text = text
  }
}
