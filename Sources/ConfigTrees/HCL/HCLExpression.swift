/// A Terraform expression.
package indirect enum HCLExpression: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number that is no `Int`.
  case decimal(DecimalText)
  /// A quoted literal that means exactly this text: nothing in it interpolates.
  case string(String)
  /// A quoted template of literal text and interpolated expressions.
  case template([HCLTemplatePart])
  /// `[a, b]`, on one line where it is short and flat, else an element a line.
  case list([HCLExpression])
  /// `{ key = value }`, a member a line.
  case object([HCLMember])
  /// `a.b.c`: a root name and attributes; each is printed as an identifier.
  case reference([String])
  /// `value.name`.
  case attribute(HCLExpression, String)
  /// `value[key]`.
  case index(HCLExpression, HCLExpression)
  /// `value[*].name`, or `value[*]` without a name.
  case splat(HCLExpression, String?)
  /// `name(argument, …)`.
  case call(String, [HCLExpression])
  case not(HCLExpression)
  case negative(HCLExpression)
  case binary(HCLExpression, HCLOperator, HCLExpression)
  /// `test ? yes : no`.
  case conditional(HCLExpression, HCLExpression, HCLExpression)
  /// `[for name in source : value if condition]`.
  case forList(name: String, source: HCLExpression, value: HCLExpression, condition: HCLExpression?)

  /// `root.attribute.attribute`.
  package static func reference(_ path: String...) -> HCLExpression { .reference(path) }

  /// `jsonencode(value)`: the JSON of an object that stays readable in the file.
  package static func jsonencode(_ value: HCLExpression) -> HCLExpression { .call("jsonencode", [value]) }

  /// A double in its shortest form; `null` where it is not finite.
  package static func number(_ double: Double) -> HCLExpression {
    DecimalText(double).map(HCLExpression.decimal) ?? .null
  }
}

/// A piece of a quoted template.
package enum HCLTemplatePart: Sendable, Equatable {
  case text(String)
  case value(HCLExpression)
}

/// One key and value of an HCL object; a key that is no identifier is printed quoted.
package struct HCLMember: Sendable, Equatable {
  package var key: HCLKey
  package var value: HCLExpression

  package init(_ key: String, _ value: HCLExpression) {
    self.key = .literal(key)
    self.value = value
  }

  package init(_ key: HCLKey, _ value: HCLExpression) {
    self.key = key
    self.value = value
  }
}

/// The key of an HCL object's member.
package enum HCLKey: Sendable, Equatable {
  /// Exactly this text.
  case literal(String)
  /// `(expression)`.
  case computed(HCLExpression)
}

/// A binary operator, from the loosest to the tightest.
package enum HCLOperator: String, Sendable {
  case or = "||"
  case and = "&&"
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divided = "/"
  case modulo = "%"
}

extension HCLExpression: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: HCLExpression...) { self = .list(elements) }
  package init(dictionaryLiteral elements: (String, HCLExpression)...) {
    self = .object(elements.map { HCLMember($0.0, $0.1) })
  }
}
