import SourceText

extension SyntaxSlip {
  /// The problem in words for the one who wrote the file.
  var worded: YAMLProblem {
    switch problem {
    case "mapping values are not allowed in this context": strayColon
    case "could not find expected ':'": missingColon
    case "did not find expected key": noKey
    case "did not find expected '-' indicator": noItem
    case "found character that cannot start any token": strayCharacter
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      tab
    case "found unexpected end of stream", "found unexpected document indicator": openQuote
    case "did not find expected ',' or ']'": openFlow("[", "]")
    case "did not find expected ',' or '}'": openFlow("{", "}")
    case "did not find expected node content": noValue
    case "found unexpected ':'":
      problem(
        "there is no space behind the colon",
        help: "write a space behind it, or quote the text if it is part of it")
    default: rarer
    }
  }

  private var rarer: YAMLProblem {
    switch problem {
    case "block sequence entries are not allowed in this context":
      problem(
        "a list may not begin on the line of its key", help: "begin the list on the next line")
    case "mapping keys are not allowed in this context":
      problem("`?` may not stand here", help: "quote the text if it begins with a question mark")
    case "did not find expected alphabetic or numeric character": noName
    case "did not find expected comment or line break", "found an indentation indicator equal to 0":
      blockHeader
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      escape
    case "did not find expected <document start>":
      problem(
        "text stands between two documents", label: "a document begins with `---`",
        help: "write `---` on a line before it")
    default: context.contains("tag") || problem.contains("tag ") ? tag : directive
    }
  }

  private var noName: YAMLProblem {
    let sign = context.contains("alias") ? "*" : "&"
    let place = character(at: began ?? at)
    return problem(
      "`\(sign)` is not followed by a name of letters, digits, `-` and `_`", at: place,
      help: "quote the text if it begins with `\(sign)`")
  }

  private var blockHeader: YAMLProblem {
    let header = character(at: began ?? at)
    return problem(
      "text behind `\(shown(Int(header.start)..<Int(header.end)))` must begin on the next line",
      related: header,
      "the text block begins here", help: "quote the text if it is meant to stand on one line")
  }

  private var escape: YAMLProblem {
    var end = min(at + 2, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let range = min(at, end)..<end
    return problem(
      "`\(shown(range))` is no escape that double quotes know", at: span(range),
      related: began.map(character), "the text begins here",
      help: "write `\\\\` for a backslash, or use single quotes")
  }

  private var tag: YAMLProblem {
    problem(
      "the tag cannot be read", at: character(at: began ?? at), help: "quote the text if it begins with `!`")
  }

  private var directive: YAMLProblem {
    if problem == "found incompatible YAML document" {
      return problem("this version of YAML is not known", help: "write `%YAML 1.2`, or leave the line out")
    }
    guard byte(began ?? at) == UInt8(ascii: "%") else { return problem(problem, label: context) }
    return problem(
      "a line that begins with `%` is no key but a directive, and this one is not known",
      at: character(at: began ?? at), help: "quote the key if it begins with `%`")
  }
}
