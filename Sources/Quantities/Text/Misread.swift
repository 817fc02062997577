/// Why a text is not the quantity that was asked for: where, what stands there, what was expected, what to write.
package struct Misread: Error, Hashable, Sendable, CustomStringConvertible {
  /// The byte offsets of the offending part, counted from the start of the text that was read.
  package var range: Range<Int>
  /// What is wrong, as a phrase without a full stop.
  package var problem: String
  /// What would have been right here, as a phrase with an example.
  package var expected: String
  /// The whole text to write instead, where one is likely.
  package var suggestion: String?
  /// Whether the suggestion says the same in the notation that is asked for: nothing else can be meant.
  package var isNotation: Bool

  /// A misreading of the bytes at `range`.
  package init(
    _ range: Range<Int>, _ problem: String, expected: String, suggestion: String? = nil,
    isNotation: Bool = false
  ) {
    self.range = range
    self.problem = problem
    self.expected = expected
    self.suggestion = suggestion
    self.isNotation = isNotation
  }

  /// One line for people: the problem, what was expected, and the suggestion.
  package var description: String {
    let advice = suggestion.map { "; write `\($0)`" } ?? ""
    return "\(problem): expected \(expected)\(advice)"
  }
}
