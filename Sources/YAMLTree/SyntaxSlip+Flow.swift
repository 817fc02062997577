import SourceText

/// Slips of what has a beginning and an end: quotes and brackets.
extension SyntaxSlip {
  /// A quote that is not closed.
  var openQuote: YAMLProblem {
    guard context.contains("quoted scalar"), let began else {
      return problem("the file ends too early")
    }
    let quote = began..<began + 1
    let isEnd = at >= bytes.count
    return problem(
      "the quote \(shown(quote)) is never closed",
      at: isEnd ? span(bytes.count..<bytes.count) : span(at..<min(at + 3, bytes.count)),
      label: isEnd ? "the file ends" : "the document ends", related: span(quote), "opened here",
      help: "write \(shown(quote)) where the text ends")
  }

  /// A bracket that is not closed, or what should have been set off by a comma.
  func openFlow(_ opening: Character, _ closing: Character) -> YAMLProblem {
    guard let began else { return problem("a comma or `\(closing)` is missing") }
    let opened = character(at: began)
    let isLater = line(of: at) != line(of: began)
    let help = "write `\(closing)` where it ends"
    if at >= bytes.count {
      return problem(
        "`\(opening)` is never closed", label: "the file ends", related: opened, "opened here", help: help)
    }
    if isLater, indentation(of: at) <= indentation(of: began) {
      return problem(
        "`\(opening)` is never closed", at: span(words(of: line(of: at))),
        label: "not expected before `\(closing)`", related: opened, "opened here", help: help)
    }
    if byte(at) == UInt8(ascii: ":") {
      return problem(
        "a plain value may not hold `: `", related: opened, "inside these brackets", help: "quote the value")
    }
    return problem(
      "a comma or `\(closing)` is missing here", related: opened, "`\(opening)` opened here",
      help: "write a comma between two values, or quote a value that holds brackets or quotes")
  }

  /// Nothing where a value is expected.
  var noValue: YAMLProblem {
    switch byte(at) {
    case UInt8(ascii: "]"), UInt8(ascii: "}"): strayBracket
    case UInt8(ascii: ","):
      problem(
        "there is no value before this comma", help: "remove the comma, or quote it if it is meant as text")
    default: problem("a value is missing here")
    }
  }

  /// A closing bracket without an opening one.
  var strayBracket: YAMLProblem {
    problem(
      "`\(shown(at..<at + 1))` closes nothing", help: "remove it, or quote it if it is meant as text")
  }
}
