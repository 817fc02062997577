import Testing

/// A slip in a spec: where it is marked, what is said of it, and what the spec is once mended.
struct Slip: Sendable, CustomTestStringConvertible {
  /// What the test is about.
  let title: String
  /// The spec, the place of each finding marked with «…».
  let spec: String
  /// What each finding says, in order.
  let told: [[String]]
  /// The spec after the first fix; nil where none is offered.
  let mended: String?

  var testDescription: String { title }
}
