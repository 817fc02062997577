/// Prints Markdown: the one place that knows its escapes and layout.
struct MarkdownPrinter {
  /// Appends blocks with a blank line between; each line but the first begins with the prefix of what holds them.
  func print(_ blocks: [MarkdownBlock], prefix: String, into out: inout OutputBuffer) {
    var isOtherMark = false
    for (index, block) in blocks.enumerated() {
      if index > 0 { blankLine(prefix, into: &out) }
      // Two lists in a row with the same mark would be read as one.
      if index > 0, case .list = block, case .list = blocks[index - 1] {
        isOtherMark.toggle()
      } else {
        isOtherMark = false
      }
      print(block, isOtherMark: isOtherMark, prefix: prefix, into: &out)
    }
  }

  private func newLine(_ prefix: String, into out: inout OutputBuffer) {
    out.newline()
    out.append(prefix)
  }

  /// Ends the line, leaves one blank, and begins the next.
  private func blankLine(_ prefix: String, into out: inout OutputBuffer) {
    out.newline()
    out.append(prefix[...].trimmingTrailingBlanks)
    newLine(prefix, into: &out)
  }

  private func print(_ block: MarkdownBlock, isOtherMark: Bool, prefix: String, into out: inout OutputBuffer)
  {
    switch block {
    case .heading(let level, let inlines):
      out.append(String(repeating: "#", count: min(max(level, 1), 6)) + " ")
      MarkdownInlinePrinter(isInHeading: true).print(inlines, into: &out)
    case .paragraph(let inlines): MarkdownInlinePrinter(prefix: prefix).print(inlines, into: &out)
    case .list(let list): print(list, isOtherMark: isOtherMark, prefix: prefix, into: &out)
    case .table(let table): print(table, prefix: prefix, into: &out)
    case .fence(let language, let text): print(fence: text, language: language, prefix: prefix, into: &out)
    case .quote(let inner):
      out.append("> ")
      print(inner, prefix: prefix + "> ", into: &out)
    case .rule: out.append("---")
    case .comment(let text): print(comment: text, prefix: prefix, into: &out)
    case .details(let summary, let inner):
      out.append("<details>")
      newLine(prefix, into: &out)
      out.append("<summary>")
      MarkdownHTML.print(summary, into: &out)
      out.append("</summary>")
      blankLine(prefix, into: &out)
      print(inner, prefix: prefix, into: &out)
      blankLine(prefix, into: &out)
      out.append("</details>")
    case .gantt(let gantt): print(fence: gantt.text, language: "mermaid", prefix: prefix, into: &out)
    case .flowchart(let chart): print(fence: chart.text, language: "mermaid", prefix: prefix, into: &out)
    }
  }

  private func print(_ list: MarkdownList, isOtherMark: Bool, prefix: String, into out: inout OutputBuffer) {
    let isLoose = list.items.contains { $0.nested.contains { if case .list = $0 { false } else { true } } }
    for (index, item) in list.items.enumerated() {
      if index > 0 { isLoose ? blankLine(prefix, into: &out) : newLine(prefix, into: &out) }
      let mark: String
      switch list.mark {
      case .bullet: mark = isOtherMark ? "* " : "- "
      case .numbered(let first):
        let number = min(max(first, 0), 999_000_000) + index
        mark = "\(number)" + (isOtherMark ? ") " : ". ")
      }
      out.append(mark)
      print(
        item, isLoose: isLoose, prefix: prefix + String(repeating: " ", count: mark.utf8.count), into: &out)
    }
  }

  private func print(_ item: MarkdownListItem, isLoose: Bool, prefix: String, into out: inout OutputBuffer) {
    if let isDone = item.isDone { out.append(isDone ? "[x] " : "[ ] ") }
    MarkdownInlinePrinter(prefix: prefix).print(item.line, into: &out)
    if item.nested.isEmpty { return }
    if !(item.line.isEmpty && item.isDone == nil) {
      isLoose ? blankLine(prefix, into: &out) : newLine(prefix, into: &out)
    }
    print(item.nested, prefix: prefix, into: &out)
  }

  private func print(_ table: MarkdownTable, prefix: String, into out: inout OutputBuffer) {
    if table.columns.isEmpty { return }
    print(row: table.columns.map(\.head), into: &out)
    newLine(prefix, into: &out)
    out.append("|")
    for column in table.columns {
      switch column.alignment {
      case .none: out.append(" --- |")
      case .left: out.append(" :--- |")
      case .right: out.append(" ---: |")
      case .centre: out.append(" :---: |")
      }
    }
    for row in table.rows {
      newLine(prefix, into: &out)
      print(row: (0..<table.columns.count).map { $0 < row.count ? row[$0] : [] }, into: &out)
    }
  }

  private func print(row: [[MarkdownInline]], into out: inout OutputBuffer) {
    out.append("|")
    for cell in row {
      out.append(" ")
      MarkdownInlinePrinter(isInCell: true).print(cell, into: &out)
      out.append(" |")
    }
  }

  private func print(fence text: String, language: String, prefix: String, into out: inout OutputBuffer) {
    let fence = String(
      repeating: "`", count: max(3, MarkdownPrinter.longestRun(of: UInt8(ascii: "`"), in: text) + 1))
    out.append(fence)
    for byte in language.utf8 where CronNames.isWord(byte) || "+-.#".utf8.contains(byte) {
      out.append(byte: byte)
    }
    for line in MarkdownPrinter.lines(of: text) {
      out.newline()
      out.append(line.isEmpty ? prefix[...].trimmingTrailingBlanks : prefix[...])
      out.append(line)
    }
    newLine(prefix, into: &out)
    out.append(fence)
  }

  /// Appends a comment in which no pair of hyphens is left, so that it ends where it is meant to.
  private func print(comment text: String, prefix: String, into out: inout OutputBuffer) {
    out.append("<!-- ")
    for (index, line) in MarkdownPrinter.lines(of: text).enumerated() {
      if index > 0 { newLine(prefix, into: &out) }
      var previous: Unicode.Scalar = " "
      for scalar in line.unicodeScalars {
        if previous == "-" && scalar == "-" { out.append(" ") }
        out.append(scalar.isInvisible ? "\u{FFFD}" : String(scalar))
        previous = scalar
      }
    }
    out.append(" -->")
  }

  /// The lines of a text, whatever ends them, without an empty one after the last end.
  ///
  /// What nobody sees is marked in code too: a command that looks like another one must not be pasted for it.
  private static func lines(of text: String) -> [Substring] {
    var seen = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isShown = scalar == "\n" || scalar == "\r" || !scalar.isInvisible
      seen.append(isShown ? scalar : "\u{FFFD}")
    }
    let shown = String(seen)
    var lines = shown.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The length of the longest run of a byte in a text.
  static func longestRun(of byte: UInt8, in text: String) -> Int {
    var longest = 0
    var run = 0
    for candidate in text.utf8 {
      run = candidate == byte ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}

extension MarkdownDocument: PrintedTree {
  /// Appends the blocks and a final line feed.
  package func print(into out: inout OutputBuffer) {
    MarkdownPrinter().print(blocks, prefix: "", into: &out)
    out.newline()
  }
}
