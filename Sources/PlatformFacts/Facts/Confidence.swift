/// How well a fact is known; weaker is greater, so the weakest of several is their maximum.
package enum Confidence: Int, CaseIterable, Comparable, Sendable {
  /// Read in the named source itself, or tried against the real program.
  case verified
  /// Read in an older or second-hand copy, and believed current.
  case secondary
  /// Read nowhere, which only a document of one's own may say of a fact: cite it only with this word.
  case unverified

  /// The word under which a report shows it.
  package var word: String {
    switch self {
    case .verified: "verified"
    case .secondary: "secondary"
    case .unverified: "unverified"
    }
  }

  package static func < (left: Confidence, right: Confidence) -> Bool { left.rawValue < right.rawValue }
}
