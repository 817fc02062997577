/// The names that a shell command reads and sets, as far as a scan over its quotes can tell.
struct ShellNames {
  /// The names read as `$NAME` or `${NAME…}`, in order, each once.
  private(set) var used: [String] = []
  /// The names set by `NAME=`, `for NAME in` or `read NAME`.
  private(set) var set: Set<String> = []

  private let bytes: [UInt8]
  private var at = 0

  /// The names in a command; in single quotes, and behind a backslash, nothing is a name.
  init(in command: String) {
    bytes = Array(command.utf8)
    var isQuoted = false
    var isWordStart = true
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "\\"): at += 2
      case UInt8(ascii: "\""):
        isQuoted.toggle()
        at += 1
      case UInt8(ascii: "'") where !isQuoted:
        at = (bytes[(at + 1)...].firstIndex(of: byte) ?? bytes.count) + 1
      case UInt8(ascii: "$"): takeUse()
      case _ where isWordStart && !isQuoted && Self.isNameStart(byte): takeWord()
      default: at += 1
      }
      isWordStart = !isQuoted && at > 0 && at <= bytes.count && Self.endsWord(bytes[at - 1])
    }
  }

  /// Takes the name behind a `$`, if one stands there.
  private mutating func takeUse() {
    at += 1
    if at < bytes.count, bytes[at] == UInt8(ascii: "{") { at += 1 }
    let name = takeName()
    if !name.isEmpty && !used.contains(name) { used.append(name) }
  }

  /// Takes a word at the start of which a name may be set.
  private mutating func takeWord() {
    let word = takeName()
    if at < bytes.count, bytes[at] == UInt8(ascii: "=") {
      set.insert(word)
    } else if word == "for" || word == "read" {
      while at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
      let name = takeName()
      if !name.isEmpty { set.insert(name) }
    }
  }

  private mutating func takeName() -> String {
    guard at < bytes.count, Self.isNameStart(bytes[at]) else { return "" }
    let start = at
    while at < bytes.count, Self.isNameStart(bytes[at]) || 0x30...0x39 ~= bytes[at] { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "("),
      UInt8(ascii: "{"):
      true
    default: false
    }
  }
}
