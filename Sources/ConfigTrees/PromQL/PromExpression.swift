/// A PromQL expression.
package indirect enum PromExpression: Sendable, Equatable {
  case number(DecimalText)
  case string(String)
  /// `metric{label="value"}[range] offset duration`.
  case selector(PromSelector)
  /// `function(argument, …)`.
  case call(String, [PromExpression])
  case negative(PromExpression)
  case binary(PromExpression, PromOperator, PromMatching?, PromExpression)
  /// `sum by (label) (expression)`; the parameter is the first argument of `topk`, `quantile` and their like.
  case aggregation(String, PromGrouping?, parameter: PromExpression?, PromExpression)
  /// `expression[range:step]`; a nil step is the default one.
  case subquery(PromExpression, range: PromDuration, step: PromDuration?)

  /// A whole number.
  package static func integer(_ value: Int) -> PromExpression { .number(DecimalText(value)) }

  /// The evaluation time in seconds since 1970.
  package static let time = PromExpression.call("time", [])

  /// 1 where the expression has no series.
  package static func absent(_ inner: PromExpression) -> PromExpression { .call("absent", [inner]) }

  /// A metric by name and equal labels.
  package static func metric(
    _ name: String, _ labels: KeyValuePairs<String, String> = [:], range: PromDuration? = nil,
    offset: PromDuration? = nil
  ) -> PromExpression {
    let matchers = labels.map { PromMatcher($0.key, .equal, $0.value) }
    return .selector(PromSelector(name, matchers, range: range, offset: offset))
  }

  /// Two sides and an operator without vector matching.
  package static func binary(
    _ left: PromExpression, _ op: PromOperator, _ right: PromExpression
  ) -> PromExpression {
    .binary(left, op, nil, right)
  }
}

/// A metric, the labels it must have, and the time it is looked at.
package struct PromSelector: Sendable, Equatable {
  package var metric: String
  package var matchers: [PromMatcher]
  /// How far a range vector reaches back; nil for an instant vector.
  package var range: PromDuration?
  package var offset: PromDuration?

  package init(
    _ metric: String, _ matchers: [PromMatcher] = [], range: PromDuration? = nil, offset: PromDuration? = nil
  ) {
    self.metric = metric
    self.matchers = matchers
    self.range = range
    self.offset = offset
  }
}

/// `label="value"` and its kin.
package struct PromMatcher: Sendable, Equatable {
  package enum Test: String, Sendable {
    case equal = "="
    case notEqual = "!="
    case matches = "=~"
    case notMatches = "!~"
  }

  package var label: String
  package var test: Test
  package var value: String

  package init(_ label: String, _ test: Test, _ value: String) {
    self.label = label
    self.test = test
    self.value = value
  }
}

/// A binary operator of PromQL.
package enum PromOperator: String, Sendable {
  case or, and, unless
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
  case power = "^"
}

/// How the series of two sides find each other, and whether a comparison gives 0 or 1 instead of filtering.
package struct PromMatching: Sendable, Equatable {
  package enum Labels: Sendable, Equatable {
    case all
    case on([String])
    case ignoring([String])
  }

  package enum Group: Sendable, Equatable {
    case one
    case left([String])
    case right([String])
  }

  package var isBool: Bool
  package var labels: Labels
  package var group: Group

  package init(isBool: Bool = false, _ labels: Labels = .all, group: Group = .one) {
    self.isBool = isBool
    self.labels = labels
    self.group = group
  }
}

/// The labels that an aggregation keeps or drops.
package enum PromGrouping: Sendable, Equatable {
  case by([String])
  case without([String])
}

extension PromMatcher {
  /// A label whose value is one of the given texts, each taken literally.
  package static func among(_ label: String, _ values: [String]) -> PromMatcher {
    let escaped = values.map { value in
      var pattern = ""
      for scalar in value.unicodeScalars {
        if "\\.+*?()|[]{}^$".unicodeScalars.contains(scalar) { pattern += "\\" }
        pattern.unicodeScalars.append(scalar)
      }
      return pattern
    }
    return PromMatcher(label, .matches, escaped.joined(separator: "|"))
  }
}
