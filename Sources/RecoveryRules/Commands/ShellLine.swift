/// The words of a shell command, as far as finding a program and its flags needs: quotes are taken off, lines that
/// end in a backslash go on.
enum ShellLine {
  /// A word, its bytes in the text, and the line on which its command begins.
  struct Word {
    let text: String
    let range: Range<Int>
    let line: Int
    /// Whether it separates two commands: `;`, `|`, `&&`.
    var isSeparator: Bool { text == ";" || text == "|" || text == "||" || text == "&&" || text == "&" }
  }

  /// The words in order.
  static func words(of text: String) -> [Word] {
    let bytes = Array(text.utf8)
    var words: [Word] = []
    var current: [UInt8] = []
    var (begin, line, index, quote) = (0, 0, 0, UInt8(0))
    var inWord = false
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
    while index <= bytes.count {
      let byte = index < bytes.count ? bytes[index] : 0x0A
      let escaped = byte == UInt8(ascii: "\\") && quote != UInt8(ascii: "'") && index + 1 < bytes.count
      if escaped, bytes[index + 1] == 0x0A {
        index += 2
        continue
      }
      if quote == 0, isBlank(byte) || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|") {
        if inWord {
          words.append(Word(text: String(decoding: current, as: UTF8.self), range: begin..<index, line: line))
        }
        if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|") {
          words.append(Word(text: String(UnicodeScalar(byte)), range: index..<(index + 1), line: line))
        }
        (current, inWord) = ([], false)
        if byte == 0x0A { line += 1 }
      } else {
        if !inWord { (begin, inWord) = (index, true) }
        if escaped {
          index += 1
          current.append(bytes[index])
        } else if byte == quote {
          quote = 0
        } else if quote == 0, byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
          quote = byte
        } else {
          current.append(byte)
        }
      }
      index += 1
      if index > bytes.count { break }
    }
    return words
  }
}
