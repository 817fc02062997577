/// Prints Terraform expressions in the layout that `terraform fmt` leaves as it is.
struct HCLExpressionPrinter {
  /// A flat list longer than this many bytes is set an element a line.
  private static let widestList = 72

  /// Appends an expression that may go on over several lines; `indent` is that of the line it begins on.
  func print(_ expression: HCLExpression, indent: Int, into out: inout OutputBuffer) {
    guard HCLExpressionPrinter.isLong(expression) else {
      return HCLInlinePrinter().print(expression, into: &out)
    }
    switch expression {
    case .list(let elements): printLines(elements, between: "[", and: "]", indent: indent, into: &out)
    case .object(let members): print(members, indent: indent, into: &out)
    case .call(let name, let arguments):
      HCLNames.printIdentifier(name, into: &out)
      if arguments.count == 1, let only = arguments.first {
        out.append("(")
        print(only, indent: indent, into: &out)
        out.append(")")
      } else {
        printLines(arguments, between: "(", and: ")", indent: indent, into: &out)
      }
    default: HCLInlinePrinter().print(expression, into: &out)
    }
  }

  /// Whether the expression is set over several lines.
  ///
  /// Only objects, lists and calls ever are: `terraform fmt` indents a line such as `} : {` in a way that nobody
  /// would choose, so operators keep their operands on their line.
  static func isLong(_ expression: HCLExpression) -> Bool {
    switch expression {
    case .object(let members): return !members.isEmpty
    case .call(_, let arguments): return arguments.contains(where: isLong)
    case .list(let elements):
      if elements.contains(where: isStructured) { return true }
      var out = OutputBuffer(capacity: 2 * widestList)
      HCLInlinePrinter().print(expression, into: &out)
      return out.count > widestList
    default: return false
    }
  }

  /// Whether a list that holds the expression is always set an element a line.
  private static func isStructured(_ expression: HCLExpression) -> Bool {
    switch expression {
    case .object, .list: true
    default: isLong(expression)
    }
  }

  private func printLines(
    _ elements: [HCLExpression], between open: String, and close: String, indent: Int,
    into out: inout OutputBuffer
  ) {
    out.append(open)
    out.newline()
    for element in elements {
      out.append(spaces: indent + 2)
      print(element, indent: indent + 2, into: &out)
      out.append(",\n")
    }
    out.append(spaces: indent)
    out.append(close)
  }

  private func print(_ members: [HCLMember], indent: Int, into out: inout OutputBuffer) {
    let keys = members.map { member in
      var key = OutputBuffer(capacity: 32)
      HCLInlinePrinter().print(member.key, into: &key)
      return String(decoding: key.bytes, as: UTF8.self)
    }
    // Terraform counts characters as readers see them, not bytes.
    let widths = keys.map(\.count)
    let columns = HCLPrinter.columns(
      widths: widths, areLong: members.map { HCLExpressionPrinter.isLong($0.value) })
    out.append("{\n")
    for (index, member) in members.enumerated() {
      out.append(spaces: indent + 2)
      out.append(keys[index])
      out.append(spaces: columns[index] - widths[index])
      out.append(" = ")
      print(member.value, indent: indent + 2, into: &out)
      out.newline()
    }
    out.append(spaces: indent)
    out.append("}")
  }
}
