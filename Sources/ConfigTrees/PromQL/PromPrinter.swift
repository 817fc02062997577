/// Prints PromQL on one line, with the parentheses that its precedence needs and no others.
struct PromPrinter {
  /// Appends an expression.
  func print(_ expression: PromExpression, into out: inout OutputBuffer) {
    switch expression {
    case .number(let decimal): out.append(decimal.text)
    case .string(let text): print(quoted: text, into: &out)
    case .selector(let selector): print(selector, into: &out)
    case .call(let name, let arguments):
      print(name: name, into: &out)
      print(arguments: arguments, into: &out)
    case .negative(let inner):
      out.append("-")
      print(inner, within: .power, into: &out)
    case .binary(let left, let op, let matching, let right):
      // A power takes from the right, all others from the left.
      print(left, within: op == .power ? .whole : op.strength, into: &out)
      out.append(" ")
      out.append(op.rawValue)
      if let matching { print(matching, into: &out) }
      out.append(" ")
      print(right, within: op == .power ? .power : op.strength.tighter, into: &out)
    case .aggregation(let name, let grouping, let parameter, let inner):
      print(name: name, into: &out)
      if let grouping { print(grouping, into: &out) }
      print(arguments: (parameter.map { [$0] } ?? []) + [inner], into: &out)
    case .subquery(let inner, let range, let step):
      print(inner, within: .whole, into: &out)
      out.append("[")
      out.append(range.text)
      out.append(":")
      if let step { out.append(step.text) }
      out.append("]")
    }
  }

  private func print(_ operand: PromExpression, within place: PromStrength, into out: inout OutputBuffer) {
    if operand.strength >= place { return print(operand, into: &out) }
    out.append("(")
    print(operand, into: &out)
    out.append(")")
  }

  private func print(arguments: [PromExpression], into out: inout OutputBuffer) {
    out.append("(")
    for (index, argument) in arguments.enumerated() {
      if index > 0 { out.append(", ") }
      print(argument, into: &out)
    }
    out.append(")")
  }

  private func print(_ selector: PromSelector, into out: inout OutputBuffer) {
    var matchers = selector.matchers
    if PromPrinter.isMetric(selector.metric) {
      out.append(selector.metric)
    } else if !selector.metric.isEmpty {
      matchers.insert(PromMatcher("__name__", .equal, selector.metric), at: 0)
    }
    if !matchers.isEmpty {
      out.append("{")
      for (index, matcher) in matchers.enumerated() {
        if index > 0 { out.append(", ") }
        print(name: matcher.label, into: &out)
        out.append(matcher.test.rawValue)
        print(quoted: matcher.value, into: &out)
      }
      out.append("}")
    }
    if let range = selector.range {
      out.append("[")
      out.append(range.text)
      out.append("]")
    }
    if let offset = selector.offset {
      out.append(" offset ")
      out.append(offset.text)
    }
  }

  private func print(_ matching: PromMatching, into out: inout OutputBuffer) {
    if matching.isBool { out.append(" bool") }
    switch matching.labels {
    case .all: break
    case .on(let labels): print(" on ", labels, into: &out)
    case .ignoring(let labels): print(" ignoring ", labels, into: &out)
    }
    switch matching.group {
    case .one: break
    case .left(let labels): print(" group_left ", labels, into: &out)
    case .right(let labels): print(" group_right ", labels, into: &out)
    }
  }

  private func print(_ grouping: PromGrouping, into out: inout OutputBuffer) {
    switch grouping {
    case .by(let labels): print(" by ", labels, into: &out)
    case .without(let labels): print(" without ", labels, into: &out)
    }
    out.append(" ")
  }

  private func print(_ word: String, _ labels: [String], into out: inout OutputBuffer) {
    out.append(word)
    out.append("(")
    for (index, label) in labels.enumerated() {
      if index > 0 { out.append(", ") }
      print(name: label, into: &out)
    }
    out.append(")")
  }

  /// Whether the text may stand bare as the name of a metric.
  private static func isMetric(_ text: String) -> Bool {
    guard let first = text.utf8.first, !DecimalText.isDigit(first) else { return false }
    let words: Set<String> = [
      "and", "or", "unless", "by", "without", "on", "ignoring", "bool", "offset", "inf", "nan", "atan2",
      "group_left", "group_right",
    ]
    return text.utf8.allSatisfy { CronNames.isWord($0) || $0 == UInt8(ascii: ":") }
      && !words.contains(text.lowercased())
  }

  /// Appends the name of a label or function, with `_` for whatever cannot stand in one.
  private func print(name: String, into out: inout OutputBuffer) {
    if let first = name.utf8.first, !DecimalText.isDigit(first) {} else { out.append("_") }
    for byte in name.utf8 { out.append(byte: CronNames.isWord(byte) ? byte : UInt8(ascii: "_")) }
  }

  private func print(quoted text: String, into out: inout OutputBuffer) {
    out.append("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out.append("\\\"")
      case "\\": out.append("\\\\")
      case "\n": out.append("\\n")
      // Prometheus takes the replacement character for a sign of broken UTF-8.
      case _ where scalar.isInvisible || scalar == "\u{FFFD}":
        out.append("\\u")
        out.append(hex: UInt16(truncatingIfNeeded: scalar.value))
      default: out.append(String(scalar))
      }
    }
    out.append("\"")
  }
}

extension PromExpression: PrintedTree {
  /// Appends the expression, without a final line feed.
  package func print(into out: inout OutputBuffer) {
    PromPrinter().print(self, into: &out)
  }
}
