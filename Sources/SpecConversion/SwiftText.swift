/// Swift source as a small tree: calls with arguments and closures, and the comments before them.
indirect enum SwiftExpression {
  /// Anything that is printed as it is, on one line.
  case plain(String)
  /// A text on one line, which is broken where it is too long for one.
  case text(String)
  /// A text of several lines.
  case lines(String)
  /// A list, or pairs, between brackets.
  case list([SwiftArgument])
  /// A call.
  case call(SwiftCall)
}

/// An argument, an element or a pair.
struct SwiftArgument {
  /// The label or the key, as it is printed; empty where there is none.
  var label = ""
  /// The value.
  var value: SwiftExpression
  /// The comments above it.
  var comments: [String] = []
}

/// A call, perhaps with a closure of further calls.
struct SwiftCall {
  /// What is called.
  var callee: String
  /// The arguments in their order.
  var arguments: [SwiftArgument] = []
  /// The statements of the closure; nil where there is none.
  var statements: [SwiftCall]?
  /// The comments above it.
  var comments: [String] = []
}

/// Prints Swift source as `swift format` leaves it: two blanks, a hundred columns.
struct SwiftPrinter {
  private(set) var text = ""
  private static let width = 100

  /// A comment on a line of its own.
  mutating func comment(_ comment: String, indent: Int) {
    for part in SwiftLiteralText.folded(comment, to: max(Self.width - indent - 3, 40)) {
      line(part.isEmpty ? "//" : "// \(part)", indent)
    }
  }

  /// A line; an empty one has no blanks.
  mutating func line(_ line: String, _ indent: Int) {
    text += line.isEmpty ? "\n" : String(repeating: " ", count: indent) + line + "\n"
  }

  /// A call as a statement.
  mutating func statement(_ call: SwiftCall, indent: Int) {
    for comment in call.comments { self.comment(comment, indent: indent) }
    text += String(repeating: " ", count: indent)
    print(call, indent: indent, tail: 0)
    text += "\n"
  }

  private mutating func print(_ call: SwiftCall, indent: Int, tail: Int) {
    text += call.callee
    let opening = call.statements == nil ? "" : " {"
    if !(call.arguments.isEmpty && call.statements != nil) {
      if let short = flat(call.arguments), column + short.count + 2 + opening.count + tail <= Self.width {
        text += "(\(short))"
      } else {
        text += "(\n"
        broken(call.arguments, indent: indent + 2, endsWithComma: false)
        text += String(repeating: " ", count: indent) + ")"
      }
    }
    guard let statements = call.statements else { return }
    text += " {\n"
    for statement in statements { self.statement(statement, indent: indent + 2) }
    text += String(repeating: " ", count: indent) + "}"
  }

  private mutating func broken(_ arguments: [SwiftArgument], indent: Int, endsWithComma: Bool) {
    for (index, argument) in arguments.enumerated() {
      for comment in argument.comments { self.comment(comment, indent: indent) }
      text += String(repeating: " ", count: indent)
      if !argument.label.isEmpty { text += "\(argument.label): " }
      let isLast = index == arguments.count - 1
      value(argument.value, indent: indent)
      text += isLast && !endsWithComma ? "\n" : ",\n"
    }
  }

  private mutating func value(_ value: SwiftExpression, indent: Int) {
    switch value {
    case .plain(let text): self.text += text
    case .text(let words):
      let literal = SwiftLiteralText.literal(words)
      if literal.hasPrefix("\"") || literal.hasPrefix("#"), column + literal.count + 1 > Self.width,
        let parts = SwiftLiteralText.parts(of: words, to: Self.width - indent - 6)
      {
        joined(parts, marks: SwiftLiteralText.marks(for: words), indent: indent + 2)
      } else {
        text += literal
      }
    case .lines(let lines): self.lines(lines, indent: indent + 2)
    case .call(let call): print(call, indent: indent, tail: 1)
    case .list(let elements):
      if let short = flat(elements), column + short.count + 3 <= Self.width {
        text += short.isEmpty ? (elements.isEmpty ? "[]" : "[:]") : "[\(short)]"
      } else {
        text += "[\n"
        broken(elements, indent: indent + 2, endsWithComma: true)
        text += String(repeating: " ", count: indent) + "]"
      }
    }
  }

  private mutating func lines(_ lines: String, indent: Int) {
    let marks = SwiftLiteralText.marks(for: lines)
    text += "\(marks)\"\"\"\n"
    for part in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      line(String(part), part.isEmpty ? 0 : indent)
    }
    text += String(repeating: " ", count: indent) + "\"\"\"\(marks)"
  }

  /// A text of one line that is said in several, each but the last joined to the next.
  private mutating func joined(_ parts: [String], marks: String, indent: Int) {
    text += "\(marks)\"\"\"\n"
    for (index, part) in parts.enumerated() {
      line(index < parts.count - 1 ? "\(part)\\\(marks)" : part, indent)
    }
    text += String(repeating: " ", count: indent) + "\"\"\"\(marks)"
  }

  /// The arguments on one line; nil where a comment or a text of several lines forbids it.
  private func flat(_ arguments: [SwiftArgument]) -> String? {
    var parts: [String] = []
    for argument in arguments {
      guard argument.comments.isEmpty, let value = flat(argument.value) else { return nil }
      parts.append(argument.label.isEmpty ? value : "\(argument.label): \(value)")
    }
    return parts.joined(separator: ", ")
  }

  private func flat(_ value: SwiftExpression) -> String? {
    switch value {
    case .plain(let text): return text
    case .text(let words): return SwiftLiteralText.literal(words)
    case .lines: return nil
    case .list(let elements): return flat(elements).map { "[\($0)]" }
    case .call(let call):
      guard call.statements == nil, call.comments.isEmpty else { return nil }
      return flat(call.arguments).map { "\(call.callee)(\($0))" }
    }
  }

  /// How many columns the last line has.
  private var column: Int {
    var count = 0
    for byte in text.utf8.reversed() {
      if byte == 0x0A { break }
      count += 1
    }
    return count
  }
}
