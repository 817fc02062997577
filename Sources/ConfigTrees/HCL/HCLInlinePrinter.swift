/// Prints Terraform expressions on one line.
struct HCLInlinePrinter {
  /// Appends an expression.
  func print(_ expression: HCLExpression, into out: inout OutputBuffer) {
    switch expression {
    case .null: out.append("null")
    case .bool(let bool): out.append(bool ? "true" : "false")
    case .integer(let integer): out.append(integer: integer)
    case .decimal(let decimal): out.append(decimal.text)
    case .string(let text): print([.text(text)], into: &out)
    // `terraform fmt` takes the quotes off a template that is nothing but one value.
    case .template(let parts):
      if let only = expression.soleValue { print(only, into: &out) } else { print(parts, into: &out) }
    case .list(let elements): printList(elements, between: "[", and: "]", into: &out)
    case .object(let members): print(members, into: &out)
    case .reference(let path): print(path, into: &out)
    case .call(let name, let arguments):
      HCLNames.printIdentifier(name, into: &out)
      printList(arguments, between: "(", and: ")", into: &out)
    case .attribute, .index, .splat: printStep(expression, into: &out)
    case .not, .negative, .binary, .conditional: printOperation(expression, into: &out)
    case .forList(let name, let source, let value, let condition):
      print(forList: name, source, value, condition, into: &out)
    }
  }

  /// Appends a step from a value into it.
  private func printStep(_ expression: HCLExpression, into out: inout OutputBuffer) {
    switch expression {
    case .attribute(let value, let name):
      print(value, within: .step, into: &out)
      out.append(".")
      HCLNames.printIdentifier(name, into: &out)
    case .index(let value, let key):
      print(value, within: .step, into: &out)
      out.append("[")
      print(key, into: &out)
      out.append("]")
    case .splat(let value, let name):
      print(value, within: .step, into: &out)
      out.append("[*]")
      guard let name else { return }
      out.append(".")
      HCLNames.printIdentifier(name, into: &out)
    default: print(expression, into: &out)
    }
  }

  private func printOperation(_ expression: HCLExpression, into out: inout OutputBuffer) {
    switch expression {
    case .not(let value):
      out.append("!")
      print(value, within: .unary, into: &out)
    case .negative(let value):
      out.append("-")
      print(value, within: .unary, into: &out)
    case .binary(let left, let op, let right):
      print(left, within: op.strength, into: &out)
      out.append(" ")
      out.append(op.rawValue)
      out.append(" ")
      print(right, within: op.strength.tighter, into: &out)
    case .conditional(let test, let yes, let no):
      print(test, within: .or, into: &out)
      out.append(" ? ")
      print(yes, within: .or, into: &out)
      out.append(" : ")
      print(no, within: .or, into: &out)
    default: print(expression, into: &out)
    }
  }

  /// Appends an operand, in parentheses where it binds looser than its place asks.
  private func print(_ operand: HCLExpression, within place: HCLStrength, into out: inout OutputBuffer) {
    if operand.strength >= place { return print(operand, into: &out) }
    out.append("(")
    print(operand, into: &out)
    out.append(")")
  }

  /// Appends an expression, in parentheses if it begins with a minus.
  ///
  /// After `${`, `in` and their like, `terraform fmt` takes a bare minus for subtraction and sets it apart.
  private func print(unsigned expression: HCLExpression, into out: inout OutputBuffer) {
    print(expression, within: expression.leadsWithMinus ? .parenthesised : .conditional, into: &out)
  }

  /// Appends a blank and an expression, without the blank where the expression begins with one of `brackets`:
  /// `terraform fmt` takes the word before them for a function's or a list's name.
  private func print(_ expression: HCLExpression, afterWord brackets: String, into out: inout OutputBuffer) {
    var operand = OutputBuffer(capacity: 64)
    print(unsigned: expression, into: &operand)
    if let first = operand.bytes.first, !brackets.utf8.contains(first) { out.append(" ") }
    out.append(bytes: operand.bytes)
  }

  /// Appends a quoted template.
  ///
  /// A `$` or `%` at the end of a text, just before an interpolation, is written as an escape: doubled, it would
  /// take the interpolation's own sign with it.
  private func print(_ parts: [HCLTemplatePart], into out: inout OutputBuffer) {
    let pieces = HCLInlinePrinter.joined(parts)
    out.append("\"")
    for (index, part) in pieces.enumerated() {
      switch part {
      case .text(let text):
        let isLast = index == pieces.count - 1
        let sign = isLast ? nil : text.unicodeScalars.last.flatMap { $0 == "$" || $0 == "%" ? $0 : nil }
        let plain = text.unicodeScalars.dropLast(sign == nil ? 0 : 1)
        HCLNames.printQuoted(String(plain), into: &out)
        if let sign { out.append(sign == "$" ? "\\u0024" : "\\u0025") }
      case .value(let value):
        out.append("${")
        print(unsigned: value, into: &out)
        out.append("}")
      }
    }
    out.append("\"")
  }

  /// The parts with neighbouring texts made one, so that a sign and its brace are seen together.
  private static func joined(_ parts: [HCLTemplatePart]) -> [HCLTemplatePart] {
    var joined: [HCLTemplatePart] = []
    for part in parts {
      if case .text(let more) = part, case .text(let text)? = joined.last {
        joined[joined.count - 1] = .text(text + more)
      } else {
        joined.append(part)
      }
    }
    return joined
  }

  private func printList(
    _ elements: [HCLExpression], between open: String, and close: String, into out: inout OutputBuffer
  ) {
    out.append(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { out.append(", ") }
      print(element, into: &out)
    }
    out.append(close)
  }

  private func print(_ members: [HCLMember], into out: inout OutputBuffer) {
    if members.isEmpty { return out.append("{}") }
    out.append("{ ")
    for (index, member) in members.enumerated() {
      if index > 0 { out.append(", ") }
      print(member.key, into: &out)
      out.append(" = ")
      print(member.value, into: &out)
    }
    out.append(" }")
  }

  /// Appends an object's key: bare, quoted or in parentheses.
  func print(_ key: HCLKey, into out: inout OutputBuffer) {
    switch key {
    case .literal(let text) where HCLNames.isIdentifier(text): out.append(text)
    case .literal(let text): print([.text(text)], into: &out)
    case .computed(let expression):
      out.append("(")
      print(expression, into: &out)
      out.append(")")
    }
  }

  private func print(_ path: [String], into out: inout OutputBuffer) {
    for (index, name) in path.enumerated() {
      if index > 0 { out.append(".") }
      HCLNames.printIdentifier(name, into: &out)
    }
  }

  private func print(
    forList name: String, _ source: HCLExpression, _ value: HCLExpression, _ condition: HCLExpression?,
    into out: inout OutputBuffer
  ) {
    out.append("[for ")
    HCLNames.printIdentifier(name, into: &out)
    out.append(" in")
    print(source, afterWord: "(", into: &out)
    out.append(" : ")
    print(unsigned: value, into: &out)
    if let condition {
      out.append(" if")
      print(condition, afterWord: "([", into: &out)
    }
    out.append("]")
  }
}
