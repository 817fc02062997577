extension ShellPrinter {
  /// Appends a word: bare or single-quoted if literal, else in double quotes with its expansions.
  mutating func print(_ word: ShellWord) {
    var literal = ""
    for part in word.parts {
      guard case .text(let text) = part else { return printExpanding(word) }
      literal += text
    }
    ShellQuoting.print(literal: literal, into: &out)
  }

  private mutating func printExpanding(_ word: ShellWord) {
    out.append("\"")
    for part in word.parts { print(part, isAlone: word.parts.count == 1) }
    out.append("\"")
  }

  /// Appends a piece of a word inside double quotes.
  private mutating func print(_ part: ShellPart, isAlone: Bool) {
    switch part {
    case .text(let text): ShellQuoting.printInsideQuotes(text, into: &out)
    case .variable(let name):
      // Of several digits the shell takes one, and of text behind a name it takes more.
      let isBraced = !isAlone || (ShellQuoting.isParameter(name) && name.utf8.count > 1)
      out.append(isBraced ? "${" : "$")
      print(parameter: name)
      if isBraced { out.append("}") }
    case .variableOr(let name, let fallback):
      out.append("${")
      print(parameter: name)
      out.append(":-")
      // A brace would end the expansion.
      for piece in fallback.split(separator: "}", omittingEmptySubsequences: false).enumerated() {
        if piece.offset > 0 { out.append("\\}") }
        ShellQuoting.printInsideQuotes(String(piece.element), into: &out)
      }
      out.append("}")
    case .output(let statement):
      out.append("$(")
      print(statement, indent: 0)
      flushTexts(onNewLine: true)
      out.append(")")
    case .arithmetic(let arithmetic):
      out.append("$((")
      print(arithmetic, isOperand: false)
      out.append("))")
    }
  }

  /// Appends the name in an expansion.
  private mutating func print(parameter name: String) {
    if ShellQuoting.isParameter(name) { out.append(name) } else { ShellQuoting.print(name: name, into: &out) }
  }

  private mutating func print(_ arithmetic: ShellArithmetic, isOperand: Bool) {
    switch arithmetic {
    case .integer(let integer) where integer < 0 && isOperand:
      out.append("(")
      out.append(integer: integer)
      out.append(")")
    case .integer(let integer): out.append(integer: integer)
    case .variable(let name): ShellQuoting.print(name: name, into: &out)
    case .sum(let left, let right): print(left, " + ", right, isOperand: isOperand)
    case .difference(let left, let right): print(left, " - ", right, isOperand: isOperand)
    case .product(let left, let right): print(left, " * ", right, isOperand: isOperand)
    case .quotient(let left, let right): print(left, " / ", right, isOperand: isOperand)
    }
  }

  private mutating func print(
    _ left: ShellArithmetic, _ sign: String, _ right: ShellArithmetic, isOperand: Bool
  ) {
    if isOperand { out.append("(") }
    print(left, isOperand: true)
    out.append(sign)
    print(right, isOperand: true)
    if isOperand { out.append(")") }
  }
}
