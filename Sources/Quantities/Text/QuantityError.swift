/// Why a text is no quantity: which bytes of it, what was expected there, and what was probably meant.
package struct QuantityError: Error, Hashable, Sendable {
  /// The bytes that are wrong, counted from the beginning of the text.
  package let range: Range<Int>
  /// What is wrong, as a clause: `there is no month 13`.
  package let problem: String
  /// A text that would be right, where one can be guessed.
  package let suggestion: String?

  /// An error at some bytes of a text.
  package init(_ range: Range<Int>, _ problem: String, suggestion: String? = nil) {
    self.range = range
    self.problem = problem
    self.suggestion = suggestion
  }
}
