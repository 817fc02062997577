/// The quoting of POSIX sh.
enum ShellQuoting {
  /// Appends a literal so that the shell passes it on unchanged; NULs, which no argument can hold, are left out.
  ///
  /// A text with `$` or backquotes goes in double quotes with escapes: in single quotes it would look to readers and
  /// linters like an expansion that was meant to happen. So does one with a backslash before what ends a single quote,
  /// which looks as if the backslash escaped it.
  static func print(literal text: String, into out: inout OutputBuffer) {
    let bytes = text.utf8
    if text == "[" || text == "]" || text == "!=" || isPlain(text) { return out.append(text) }
    if bytes.contains(UInt8(ascii: "$")) || bytes.contains(UInt8(ascii: "`")) || seemsToEscape(bytes) {
      return print(text, between: "\"", apart: ["\u{201C}", "\u{201D}"], into: &out) { run, out in
        printInsideQuotes(run, into: &out)
      }
    }
    print(text, between: "'", apart: ["\u{2018}", "\u{2019}"], into: &out) { run, out in
      for byte in run.utf8 where byte != 0 {
        if byte == UInt8(ascii: "'") { out.append("'\\''") } else { out.append(byte: byte) }
      }
    }
  }

  /// Appends a text between quotes, with each curly quote of their kind between quotes of the other kind: readers and
  /// linters take it for a slip of a word processor.
  private static func print(
    _ text: String, between quote: String, apart curly: [Unicode.Scalar], into out: inout OutputBuffer,
    _ run: (String, inout OutputBuffer) -> Void
  ) {
    let other = quote == "'" ? "\"" : "'"
    out.append(quote)
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard curly.contains(scalar) else {
        plain.append(scalar)
        continue
      }
      run(String(plain), &out)
      plain = String.UnicodeScalarView()
      out.append("\(quote)\(other)\(scalar)\(other)\(quote)")
    }
    run(String(plain), &out)
    out.append(quote)
  }

  /// Whether a backslash stands at the end or before a single quote.
  private static func seemsToEscape(_ bytes: String.UTF8View) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes where byte != 0 {
      if byte == UInt8(ascii: "'") && previous == UInt8(ascii: "\\") { return true }
      previous = byte
    }
    return previous == UInt8(ascii: "\\")
  }

  /// Appends a literal for the inside of double quotes.
  static func printInsideQuotes(_ text: String, into out: inout OutputBuffer) {
    for byte in text.utf8 where byte != 0 {
      switch byte {
      case UInt8(ascii: "$"), UInt8(ascii: "`"), UInt8(ascii: "\""), UInt8(ascii: "\\"):
        out.append(byte: UInt8(ascii: "\\"))
      default: break
      }
      out.append(byte: byte)
    }
  }

  /// Whether the text means itself without quotes, even as the first word of a command.
  static func isPlain(_ text: String) -> Bool {
    switch text {
    case "", "case", "do", "done", "elif", "else", "esac", "fi", "for", "if", "in", "then", "until", "while":
      return false
    default: break
    }
    // An equals sign in front of anything but a dash could make the word an assignment.
    var mayAssign = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "="): if mayAssign { return false }
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
        UInt8(ascii: "@"), UInt8(ascii: "%"), UInt8(ascii: "+"):
        mayAssign = false
      default: if !CronNames.isWord(byte) { return false }
      }
    }
    return true
  }

  /// Appends the name of a variable or function, with `_` for whatever cannot stand in one.
  static func print(name: String, into out: inout OutputBuffer) {
    if let first = name.utf8.first, !DecimalText.isDigit(first) {} else { out.append("_") }
    for byte in name.utf8 { out.append(byte: CronNames.isWord(byte) ? byte : UInt8(ascii: "_")) }
  }

  /// Whether the text is a positional or special parameter, which takes no other characters.
  static func isParameter(_ name: String) -> Bool {
    switch name {
    case "@", "*", "#", "?", "-", "$", "!": true
    default: !name.isEmpty && name.utf8.allSatisfy(DecimalText.isDigit)
    }
  }
}
