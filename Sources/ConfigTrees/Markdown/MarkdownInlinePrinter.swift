/// Prints the pieces of a line of Markdown.
struct MarkdownInlinePrinter {
  /// Whether the line is a table's cell.
  var isInCell = false
  /// Whether the line is a heading.
  var isInHeading = false
  /// What continues a line in the block that holds it.
  var prefix = ""

  /// Appends the pieces of one line.
  func print(_ inlines: [MarkdownInline], into out: inout OutputBuffer) {
    print(inlines, start: out.count, isInLink: false, into: &out)
  }

  /// Appends pieces of a line that began when the buffer held `start` bytes.
  private func print(_ inlines: [MarkdownInline], start: Int, isInLink: Bool, into out: inout OutputBuffer) {
    var start = start
    for inline in joined(inlines) {
      switch inline {
      case .text(let text):
        let place = MarkdownText.Place(
          startsLine: out.count == start, isInCell: isInCell, isInHeading: isInHeading)
        MarkdownText.print(text, at: place, into: &out)
      case .code(let code): print(code: code, into: &out)
      case .strong(let inner): print(inner, mark: "**", tag: "strong", start, isInLink, into: &out)
      case .emphasis(let inner): print(inner, mark: "*", tag: "em", start, isInLink, into: &out)
      case .link(let inner, let destination):
        print(link: inner, to: isInLink ? nil : MarkdownDestination.text(destination), start, into: &out)
      case .lineBreak where isInCell || isInHeading: out.append("<br>")
      case .lineBreak:
        // A backslash at the very start would be text.
        out.append(out.count == start ? "<br>" : "\\\n" + prefix)
        start = out.count
      }
    }
  }

  /// The pieces with neighbouring texts made one, so that escapes see what stands side by side.
  private func joined(_ inlines: [MarkdownInline]) -> [MarkdownInline] {
    var joined: [MarkdownInline] = []
    for inline in inlines {
      if case .text(let more) = inline, case .text(let text)? = joined.last {
        joined[joined.count - 1] = .text(text + more)
      } else {
        joined.append(inline)
      }
    }
    return joined
  }

  /// Appends emphasis: by marks where they are sure to be read so, else by tags.
  ///
  /// Whether a run of `*` opens or closes depends on what stands on both of its sides; around letters and digits, and
  /// away from other runs, it always does.
  private func print(
    _ inner: [MarkdownInline], mark: String, tag: String, _ start: Int, _ isInLink: Bool,
    into out: inout OutputBuffer
  ) {
    var isSure = false
    if inner.count == 1, case .text(let text)? = inner.first, let first = text.first, let last = text.last {
      let isWord = { (character: Character) in character.isASCII && (character.isLetter || character.isNumber)
      }
      isSure = isWord(first) && isWord(last) && out.last != UInt8(ascii: "*")
    }
    out.append(isSure ? mark : "<\(tag)>")
    print(inner, start: start, isInLink: isInLink, into: &out)
    out.append(isSure ? mark : "</\(tag)>")
  }

  /// Appends a link; its text alone where it has no destination that a reader may be sent to.
  private func print(
    link inner: [MarkdownInline], to destination: String?, _ start: Int, into out: inout OutputBuffer
  ) {
    guard let destination else { return print(inner, start: start, isInLink: true, into: &out) }
    // An exclamation mark in front would make it a picture.
    if out.last == UInt8(ascii: "!") { out.append("<!-- -->") }
    out.append("[")
    print(inner, start: start, isInLink: true, into: &out)
    out.append("](")
    out.append(destination)
    out.append(")")
  }

  /// Appends a code span between runs of more backticks than any inside.
  private func print(code: String, into out: inout OutputBuffer) {
    var text = ""
    for scalar in code.unicodeScalars {
      let isBlank = scalar == "\n" || scalar == "\r" || scalar == "\t"
      let visible = isBlank ? " " : scalar.isInvisible ? "\u{FFFD}" : scalar
      if isInCell && visible == "|" { text += "\\" }
      text.unicodeScalars.append(visible)
    }
    if text.isEmpty { return }
    let isBlank = text.utf8.allSatisfy { $0 == 0x20 }
    let isPadded =
      !isBlank && (text.hasPrefix("`") || text.hasSuffix("`") || text.hasPrefix(" ") || text.hasSuffix(" "))
    let fence = String(repeating: "`", count: MarkdownPrinter.longestRun(of: UInt8(ascii: "`"), in: text) + 1)
    // A run that stands right behind another one would lengthen it.
    if out.last == UInt8(ascii: "`") { out.append("<!-- -->") }
    out.append(fence)
    if isPadded { out.append(" ") }
    out.append(text)
    if isPadded { out.append(" ") }
    out.append(fence)
  }
}
