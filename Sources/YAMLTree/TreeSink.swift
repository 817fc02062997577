/// Takes a tree node by node, in the order in which its nodes stand.
package protocol TreeSink: ~Copyable {
  /// Adds a scalar: a key where a key comes next, else a value or an item.
  ///
  /// `isWord` says that it was written as a word of the language: only such an `unknown` says that nobody knows. The place of
  /// a text is that of its literal, quotes included, where there is one.
  mutating func scalar(_ text: String, at place: Range<UInt32>, isWord: Bool)

  /// Opens a mapping; false, and nothing is opened, where it would nest too deep.
  mutating func beginMapping(at place: Range<UInt32>) -> Bool

  /// Opens a sequence; false, and nothing is opened, where it would nest too deep.
  mutating func beginSequence(at place: Range<UInt32>) -> Bool

  /// Closes the innermost container.
  mutating func end()
}
