/// What is marked on one source line.
struct LineMark {
  /// The offsets in the file that are marked on this line; empty for a point between two characters.
  let bytes: Range<Int>
  /// Whether it goes on in the lines that follow, so that all of this line from its beginning belongs to it.
  let continues: Bool
  /// Whether it is the finding's own place, which is underlined with `^`, or a related one, with `-`.
  let isPrimary: Bool
  /// What is said beside it; may be empty.
  let text: String
}
