import Findings

/// What a run's findings are told apart from: those that were there before.
package struct ReportHistory: Sendable {
  /// What they are held against, in words: `main (1a2b3c4d5e6f)`, or the path of a baseline.
  package let name: String
  /// The findings that were there, in the order of the report; they are counted and told in a line each.
  package let existing: [Finding]
  /// What was there and is not found any more, in words.
  package let gone: [String]

  /// Findings that were there before, and what is left of others.
  package init(name: String, existing: [Finding], gone: [String] = []) {
    self.name = name
    self.existing = existing
    self.gone = gone
  }
}
