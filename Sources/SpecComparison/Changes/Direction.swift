/// Which way a change goes, as recovery sees it.
package enum Direction: String, Sendable, CaseIterable {
  /// Less is promised, kept, survived or rehearsed.
  case weaker
  /// More is.
  case stronger
  /// Neither, or nobody can say.
  case other

  /// The direction of a change whose two values can be compared.
  static func of(isWeaker: Bool) -> Direction { isWeaker ? .weaker : .stronger }

  /// The direction of a number or a time of which more is stronger.
  static func rising<Value: Comparable>(_ before: Value?, _ after: Value?) -> Direction {
    guard let before, let after, before != after else { return .other }
    return of(isWeaker: after < before)
  }

  /// The same the other way round: less is stronger.
  var reversed: Direction {
    switch self {
    case .weaker: .stronger
    case .stronger: .weaker
    case .other: .other
    }
  }
}
