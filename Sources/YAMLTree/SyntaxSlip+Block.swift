import SourceText

/// Slips of lines: indentation, colons, tabs.
extension SyntaxSlip {
  /// A colon where no key may stand.
  var strayColon: YAMLProblem {
    let words = words(of: line(of: at))
    if let first = keyColon(in: words.lowerBound..<min(at, words.upperBound)) {
      if let colon = tightColon(in: words.lowerBound..<first) { return noSpace(behind: colon) }
      let value = self.words(of: first + 1..<words.upperBound)
      return problem(
        "a plain value may not hold `: `", related: span(value), "the value begins here",
        help: "quote the value")
    }
    if let before = lineBefore(at) {
      if let colon = tightColon(in: before) { return noSpace(behind: colon) }
      if isDeeper(words.lowerBound, than: before) {
        return problem(
          "the line is indented deeper than the one above, which has a value already",
          at: span(words), related: span(self.words(of: before)), "this line needs no more",
          help: "indent both lines alike, or leave the upper one without a value")
      }
    }
    return problem("a key may not stand here", at: span(words.lowerBound..<max(at, words.lowerBound)))
  }

  private func isDeeper(_ offset: Int, than line: Range<Int>) -> Bool {
    indentation(of: offset) > words(of: line).lowerBound - line.lowerBound
  }

  private func noSpace(behind colon: Int) -> YAMLProblem {
    problem(
      "there is no space behind the colon of `\(shown(words(of: line(of: colon))))`",
      at: span(colon..<colon + 1), label: "not a key as long as no space follows",
      help: "write a space behind the colon", replacement: ": ")
  }

  /// A line that should have been a key.
  var missingColon: YAMLProblem {
    let line = line(of: began ?? at)
    if let colon = tightColon(in: line) { return noSpace(behind: colon) }
    let words = words(of: line)
    guard let began, words.contains(began) else { return problem("a colon is missing") }
    let text = began..<words.upperBound
    return problem(
      "`\(shown(text))` has no colon: it is neither a key nor part of the value above", at: span(text),
      help: "write `:` behind the key, or indent the line if it goes on with the value above")
  }

  /// Something that is no key in a mapping.
  var noKey: YAMLProblem {
    switch byte(at) {
    case UInt8(ascii: "]"), UInt8(ascii: "}"): return strayBracket
    case UInt8(ascii: "-") where isFirst(at):
      return problem(
        "a list item stands where a key is expected", related: began.map(character),
        "the mapping began here", help: "indent the list below the key that it belongs to")
    case _ where isFirst(at): return indentation
    default: return textBehind
    }
  }

  private var indentation: YAMLProblem {
    let count = indentation(of: at)
    return problem(
      "the line is indented by \(count) \(count == 1 ? "space" : "spaces"), which fits no line above",
      at: span(words(of: line(of: at))), related: began.map(character), "what it stands in began here",
      help: "indent it like the lines that it belongs to")
  }

  private var textBehind: YAMLProblem {
    var end = at
    while end > 0, ScalarPlaces.isBlank(bytes[end - 1]) { end -= 1 }
    let rest = span(at..<max(at, words(of: line(of: at)).upperBound))
    switch byte(end - 1) {
    case UInt8(ascii: "'"):
      return problem(
        "text stands behind the closing quote", at: rest, related: span(end - 1..<end), "closed here",
        help: "write '' for a quote inside single quotes")
    case UInt8(ascii: "\""):
      return problem(
        "text stands behind the closing quote", at: rest, related: span(end - 1..<end), "closed here",
        help: "write \\\" for a quote inside double quotes")
    default:
      return problem("text stands behind a value that is complete", at: rest, help: "quote the whole value")
    }
  }

  /// Something that is no item in a list.
  var noItem: YAMLProblem {
    if isFirst(at), let before = lineBefore(at), let colon = tightColon(in: before) {
      return noSpace(behind: colon)
    }
    guard isFirst(at), byte(at) == UInt8(ascii: "-") else {
      return problem(
        "a list item is expected here, which begins with `- `",
        at: span(at..<max(at, words(of: line(of: at)).upperBound)),
        related: began.map(character), "the list began here",
        help: "write `- ` before it, or indent it like the lines that it belongs to")
    }
    return indentation
  }

  /// A character with which no value may begin.
  var strayCharacter: YAMLProblem {
    if byte(at) == 0x09 { return tab }
    let sign = shown(Int(place.start)..<Int(place.end))
    return problem(
      "a value may not begin with \(sign == "`" ? "a backtick" : "`\(sign)`")", help: "quote the value")
  }

  /// A tab in the indentation.
  var tab: YAMLProblem {
    problem("a tab may not indent a line", label: "this is a tab", help: "indent with spaces")
  }
}
