/// How tightly an expression holds together, from the loosest; an operand that is looser than its place gets
/// parentheses.
enum HCLStrength: Int, Comparable {
  case conditional, or, and, equality, comparison, sum, product, unary, step, parenthesised

  static func < (left: HCLStrength, right: HCLStrength) -> Bool { left.rawValue < right.rawValue }

  /// The next tighter one, which the right operand of a left-associative operator must have.
  var tighter: HCLStrength { HCLStrength(rawValue: rawValue + 1) ?? .step }
}

extension HCLOperator {
  /// The operator's own strength.
  var strength: HCLStrength {
    switch self {
    case .or: .or
    case .and: .and
    case .equal, .notEqual: .equality
    case .less, .lessOrEqual, .greater, .greaterOrEqual: .comparison
    case .plus, .minus: .sum
    case .times, .divided, .modulo: .product
    }
  }
}

extension HCLExpression {
  /// How tightly the printed expression holds together.
  var strength: HCLStrength {
    switch self {
    case .conditional: .conditional
    case .binary(_, let op, _): op.strength
    case .not, .negative: .unary
    case .integer(let integer): integer < 0 ? .unary : .step
    case .decimal(let decimal): decimal.text.hasPrefix("-") ? .unary : .step
    case .template: soleValue?.strength ?? .step
    default: .step
    }
  }

  /// Whether the first thing printed is a minus.
  var leadsWithMinus: Bool {
    switch self {
    case .negative, .integer, .decimal: strength == .unary
    case .binary(let left, let op, _): left.strength >= op.strength && left.leadsWithMinus
    case .conditional(let test, _, _): test.strength >= .or && test.leadsWithMinus
    case .template: soleValue?.leadsWithMinus ?? false
    default: false
    }
  }

  /// The value of a template that holds one value and nothing else.
  var soleValue: HCLExpression? {
    guard case .template(let parts) = self, parts.count == 1, case .value(let value)? = parts.first else {
      return nil
    }
    return value
  }
}
