/// How tightly a PromQL expression holds together, from the loosest.
enum PromStrength: Int, Comparable {
  case or, and, comparison, sum, product, power, whole

  static func < (left: PromStrength, right: PromStrength) -> Bool { left.rawValue < right.rawValue }

  /// The next tighter one.
  var tighter: PromStrength { PromStrength(rawValue: rawValue + 1) ?? .whole }
}

extension PromOperator {
  /// The operator's own strength.
  var strength: PromStrength {
    switch self {
    case .or: .or
    case .and, .unless: .and
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: .comparison
    case .plus, .minus: .sum
    case .times, .divided, .modulo: .product
    case .power: .power
    }
  }
}

extension PromExpression {
  /// How tightly the printed expression holds together; a minus in front binds as a product does.
  var strength: PromStrength {
    switch self {
    case .binary(_, let op, _, _): op.strength
    case .negative: .product
    case .number(let decimal): decimal.text.hasPrefix("-") ? .product : .whole
    default: .whole
    }
  }
}
