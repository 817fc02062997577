/// A class of data that a spec's `holds:` names and a framework's clause speaks of.
package struct DataClass: Hashable, Sendable {
  /// The word in specs.
  package let word: String
  /// What belongs to it, and what does not.
  package let meaning: String

  /// A class by its word.
  package init(_ word: String, _ meaning: String) {
    self.word = word
    self.meaning = meaning
  }
}
