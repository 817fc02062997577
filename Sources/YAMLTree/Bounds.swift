/// How much is read: more than any plan needs, little enough that nobody waits.
enum Bounds {
  /// The most bytes of a file: 64 MiB.
  static let bytes = 64 << 20
  /// The most nodes of a file; at sixteen bytes each they stay within the memory that bad input may take.
  static let nodes = 2_000_000
  /// The most anchors and tags of a file.
  static let names = 100_000
  /// How many problems of a file's values are reported; a syntax error always is.
  static let problems = 1_000
  /// The deepest nesting of mappings and sequences, aliases followed.
  static let depth = 64
  /// How many nodes aliases may add to those written.
  static let added = 100_000
}
