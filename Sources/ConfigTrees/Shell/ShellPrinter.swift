/// Prints POSIX sh: the one place that knows its quoting and layout.
struct ShellPrinter {
  /// What has been printed.
  var out: OutputBuffer
  /// Here-documents whose command is printed and whose text follows at the end of the line.
  private var texts: [(delimiter: String, text: String)] = []

  init(_ out: OutputBuffer) {
    self.out = out
  }

  /// Appends a whole script.
  mutating func print(_ script: ShellScript) {
    out.append("#!/bin/sh\n")
    if !script.comment.isEmpty { printComment(script.comment, indent: 0) }
    if !script.options.isEmpty {
      out.append("set -")
      for byte in script.options.utf8 where CronNames.isWord(byte) { out.append(byte: byte) }
      out.newline()
    }
    if !script.body.isEmpty { out.newline() }
    print(lines: script.body, indent: 0)
  }

  /// Appends comment lines, none of which a linter takes for an instruction to itself.
  private mutating func printComment(_ text: String, indent: Int) {
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let words = line.drop { $0 == " " || $0 == "\t" }
      out.append(comment: words.hasPrefix("shellcheck") ? "(\(words))" : String(line), indent: indent)
    }
  }

  /// Appends statements, a line each or more; a body of comments alone gets a `:`, since sh allows no empty one.
  private mutating func print(body: [ShellStatement], indent: Int) {
    print(lines: body, indent: indent)
    let isEmpty = body.allSatisfy {
      switch $0 {
      case .comment, .blank, .allow: true
      default: false
      }
    }
    if isEmpty {
      out.append(spaces: indent)
      out.append(":\n")
    }
  }

  private mutating func print(lines: [ShellStatement], indent: Int) {
    for statement in lines {
      switch statement {
      case .blank: out.newline()
      case .comment(let text): printComment(text, indent: indent)
      case .allow(let warnings):
        let numbers = warnings.map { "SC\($0)" }.joined(separator: ",")
        out.append(comment: "shellcheck disable=\(numbers)", indent: indent)
      default:
        out.append(spaces: indent)
        print(statement, indent: indent)
        endLine()
      }
    }
  }

  /// Ends a line, and appends the here-documents that were begun on it.
  private mutating func endLine() {
    out.newline()
    flushTexts(onNewLine: false)
  }

  /// Appends the here-documents that wait, after a line feed if asked and if there are any.
  mutating func flushTexts(onNewLine: Bool) {
    if onNewLine, !texts.isEmpty { out.newline() }
    for (delimiter, text) in texts {
      out.append(text)
      if !text.isEmpty, !text.hasSuffix("\n") { out.newline() }
      out.append(delimiter)
      out.newline()
    }
    texts.removeAll()
  }

  /// Appends a statement from where the line stands, without ending its last line.
  mutating func print(_ statement: ShellStatement, indent: Int) {
    switch statement {
    case .comment, .blank, .allow: out.append(":")
    case .assign(let name, let word): print(name, word)
    case .command(let command): print(command)
    case .pipeline(let stages):
      for (index, stage) in stages.enumerated() {
        if index > 0 { out.append(" | ") }
        print(operand: stage, indent: indent, mayChain: false)
      }
      if stages.isEmpty { out.append(":") }
    case .both(let left, let right): printChain(left, " && ", right, indent: indent)
    case .either(let left, let right): printChain(left, " || ", right, indent: indent)
    case .not(let inner):
      out.append("! ")
      print(operand: inner, indent: indent, mayChain: false)
    case .trap(let action, let signals): print(trap: action, signals)
    default: printCompound(statement, indent: indent)
    }
  }

  private mutating func printChain(
    _ left: ShellStatement, _ sign: String, _ right: ShellStatement, indent: Int
  ) {
    // `&&` and `||` are equally strong and taken from the left.
    print(operand: left, indent: indent, mayChain: true)
    out.append(sign)
    print(operand: right, indent: indent, mayChain: false)
  }

  /// Appends an operand, in braces where it would be read as part of something else.
  private mutating func print(operand: ShellStatement, indent: Int, mayChain: Bool) {
    switch operand {
    case .command, .assign, .trap, .group, .subshell: print(operand, indent: indent)
    case .both where mayChain, .either where mayChain, .pipeline where mayChain, .not where mayChain:
      print(operand, indent: indent)
    case .both, .either, .not, .pipeline:
      out.append("{ ")
      print(operand, indent: indent)
      out.append("; }")
    default: printCompound(.group([operand], []), indent: indent)
    }
  }

  private mutating func print(_ name: String, _ word: ShellWord) {
    ShellQuoting.print(name: name, into: &out)
    out.append("=")
    if word.parts.isEmpty || word.parts == [.text("")] { out.append("''") } else { print(word) }
  }

  private mutating func print(_ command: ShellCommand) {
    var isFirst = true
    for variable in command.environment {
      if !isFirst { out.append(" ") }
      print(variable.name, variable.value)
      isFirst = false
    }
    for word in command.words {
      if !isFirst { out.append(" ") }
      print(word)
      isFirst = false
    }
    if isFirst { out.append(":") }
    print(command.redirects)
  }

  private mutating func print(trap action: String, _ signals: [String]) {
    out.append("trap ")
    ShellQuoting.print(literal: action, into: &out)
    for signal in signals {
      out.append(" ")
      ShellQuoting.print(literal: signal, into: &out)
    }
  }

  private mutating func print(_ redirects: [ShellRedirect]) {
    for redirect in redirects {
      out.append(" ")
      switch redirect {
      case .write(let descriptor, let word): print(descriptor, usual: 1, ">", word)
      case .append(let descriptor, let word): print(descriptor, usual: 1, ">>", word)
      case .read(let descriptor, let word): print(descriptor, usual: 0, "<", word)
      case .duplicate(let descriptor, let onto):
        if descriptor != 1 { out.append(integer: descriptor) }
        out.append(">&")
        out.append(integer: onto)
      case .text(let text): printHereDocument(text)
      }
    }
  }

  private mutating func print(_ descriptor: Int, usual: Int, _ sign: String, _ word: ShellWord) {
    if descriptor != usual { out.append(integer: descriptor) }
    out.append(sign)
    print(word)
  }

  /// Appends the mark of a here-document under a delimiter that no line of its text begins with.
  ///
  /// A line that goes on behind the delimiter would not end the text, but dash 0.5.12 loses the byte that follows it
  /// there if that is not ASCII.
  private mutating func printHereDocument(_ text: String) {
    let starts = text.utf8.split(separator: 0x0A).filter { $0.starts(with: "EO".utf8) }
    var delimiter = "EOF"
    var attempt = 1
    while starts.contains(where: { $0.starts(with: delimiter.utf8) }) {
      attempt += 1
      delimiter = "EO\(attempt)F"
    }
    out.append("<<'\(delimiter)'")
    texts.append((delimiter, text))
  }

  private mutating func printCompound(_ statement: ShellStatement, indent: Int) {
    switch statement {
    case .branch(let branches, let otherwise): print(branches, otherwise: otherwise, indent: indent)
    case .match(let word, let arms): print(word, arms, indent: indent)
    case .each(let name, let words, let body):
      out.append("for ")
      ShellQuoting.print(name: name, into: &out)
      out.append(" in")
      for word in words {
        out.append(" ")
        print(word)
      }
      print(block: body, from: "; do", to: "done", indent: indent)
    case .loop(let condition, let body):
      out.append("while ")
      print(condition, indent: indent)
      print(block: body, from: "; do", to: "done", indent: indent)
    case .function(let name, let body):
      ShellQuoting.print(name: name, into: &out)
      print(block: body, from: "() {", to: "}", indent: indent)
    case .group(let body, let redirects):
      print(block: body, from: "{", to: "}", indent: indent)
      print(redirects)
    case .subshell(let body, let redirects):
      print(block: body, from: "(", to: ")", indent: indent)
      print(redirects)
    default: print(statement, indent: indent)
    }
  }

  private mutating func print(block: [ShellStatement], from open: String, to close: String, indent: Int) {
    out.append(open)
    endLine()
    print(body: block, indent: indent + 2)
    out.append(spaces: indent)
    out.append(close)
  }

  private mutating func print(_ branches: [ShellBranch], otherwise: [ShellStatement], indent: Int) {
    if branches.isEmpty { return print(.group(otherwise, []), indent: indent) }
    for (index, branch) in branches.enumerated() {
      if index > 0 { out.append(spaces: indent) }
      out.append(index == 0 ? "if " : "elif ")
      print(branch.condition, indent: indent)
      out.append("; then")
      endLine()
      print(body: branch.then, indent: indent + 2)
    }
    if !otherwise.isEmpty {
      out.append(spaces: indent)
      out.append("else\n")
      print(body: otherwise, indent: indent + 2)
    }
    out.append(spaces: indent)
    out.append("fi")
  }

  private mutating func print(_ word: ShellWord, _ arms: [ShellArm], indent: Int) {
    out.append("case ")
    print(word)
    out.append(" in")
    endLine()
    for arm in arms {
      out.append(spaces: indent + 2)
      for (index, pattern) in arm.patterns.enumerated() {
        if index > 0 { out.append(" | ") }
        ShellQuoting.print(literal: pattern, into: &out)
      }
      out.append(arm.patterns.isEmpty ? "*)" : ")")
      endLine()
      print(body: arm.body, indent: indent + 4)
      out.append(spaces: indent + 4)
      out.append(";;\n")
    }
    out.append(spaces: indent)
    out.append("esac")
  }
}

extension ShellScript: PrintedTree {
  /// Appends the script.
  package func print(into out: inout OutputBuffer) {
    var printer = ShellPrinter(out)
    // The buffer lives in the printer meanwhile; emptying this one keeps its storage from being copied.
    out = OutputBuffer(capacity: 0)
    printer.print(self)
    out = printer.out
  }
}
