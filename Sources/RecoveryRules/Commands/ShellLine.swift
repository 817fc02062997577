/// The words of a shell command, as far as finding a program and its flags needs: quotes are taken off, comments are
/// left out, lines that end in a backslash go on.
enum ShellLine {
  /// A word, its bytes in the text, and the line on which its command begins.
  struct Word {
    let text: String
    let range: Range<Int>
    let line: Int
    /// Whether it is one of the signs that separate commands, and no text.
    var isSeparator = false
    /// Whether it is a flag.
    var isFlag: Bool { text.utf8.first == UInt8(ascii: "-") && text.utf8.count > 1 }
  }

  /// The words in order.
  static func words(of text: String) -> [Word] {
    var text = text
    return text.withUTF8 { bytes in
      var reader = WordReader(bytes: bytes)
      reader.read()
      return reader.words
    }
  }
}

/// Takes the bytes of a command apart.
private struct WordReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var words: [ShellLine.Word] = []
  /// The text of the word at hand, where it is not as written; most words have neither quotes nor backslashes.
  private var current: [UInt8] = []
  private var isAsWritten = true
  private var begin: Int?
  private var line = 0
  private var index = 0
  private var quote: UInt8 = 0

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    // Few words of commands are shorter than this, with the space behind them.
    words.reserveCapacity(bytes.count / 6 + 1)
  }

  /// Reads to the end.
  mutating func read() {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), quote != UInt8(ascii: "'"), index + 1 < bytes.count {
        escape()
      } else if quote != 0 {
        if byte == quote { quote = 0 } else { take(byte) }
      } else {
        plain(byte)
      }
      index += 1
    }
    finish()
  }

  /// A backslash: at the end of a line it joins the next one, else the byte behind it is text.
  private mutating func escape() {
    rewrite()
    index += 1
    guard bytes[index] != 0x0A else { return }
    if begin == nil { begin = index - 1 }
    current.append(bytes[index])
  }

  /// Takes a byte into the word at hand.
  private mutating func take(_ byte: UInt8) { if !isAsWritten { current.append(byte) } }

  /// From here on the word at hand is not as written.
  private mutating func rewrite() {
    guard isAsWritten else { return }
    isAsWritten = false
    if let begin { current.append(contentsOf: bytes[begin..<index]) }
  }

  /// A byte outside quotes.
  private mutating func plain(_ byte: UInt8) {
    switch byte {
    case 0x20, 0x09: finish()
    case 0x0A:
      finish()
      line += 1
    case UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "`"):
      separate()
    case UInt8(ascii: "&") where !isRedirection: separate()
    case UInt8(ascii: "#") where begin == nil:
      while index + 1 < bytes.count, bytes[index + 1] != 0x0A { index += 1 }
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      rewrite()
      if begin == nil { begin = index }
      quote = byte
    default:
      if begin == nil { begin = index }
      take(byte)
      guard isAsWritten else { return }
      // Most bytes of a word are followed by one that is as plain.
      while index + 1 < bytes.count, !bytes[index + 1].isShellSign { index += 1 }
    }
  }

  /// Whether the `&` at hand belongs to a redirection: `2>&1`, `&>file`.
  private var isRedirection: Bool {
    let sign = UInt8(ascii: ">")
    return index > 0 && bytes[index - 1] == sign || index + 1 < bytes.count && bytes[index + 1] == sign
  }

  private mutating func separate() {
    finish()
    let sign = String(UnicodeScalar(bytes[index]))
    words.append(ShellLine.Word(text: sign, range: index..<(index + 1), line: line, isSeparator: true))
  }

  /// Ends the word at hand, if there is one.
  private mutating func finish() {
    guard let start = begin else { return }
    let text =
      isAsWritten
      ? String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
      : String(decoding: current, as: UTF8.self)
    words.append(ShellLine.Word(text: text, range: start..<index, line: line))
    begin = nil
    guard !isAsWritten else { return }
    isAsWritten = true
    current.removeAll(keepingCapacity: true)
  }
}

extension UInt8 {
  /// Whether it can end a word, or make it other than it is written.
  fileprivate var isShellSign: Bool {
    switch self {
    case 0x20, 0x09, 0x0A, UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "`"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "\\"):
      true
    default: false
    }
  }
}
