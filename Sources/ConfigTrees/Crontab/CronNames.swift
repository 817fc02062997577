/// The words that a cron table is made of, and which texts they may be.
package enum CronNames {
  /// Whether cron reads a file of that name in `/etc/cron.d`: letters, digits, `_` and `-` only.
  package static func isFileName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { isWord($0) || $0 == UInt8(ascii: "-") }
  }

  /// Whether the text is five fields of crontab characters, divided by single spaces.
  static func isSchedule(_ text: String) -> Bool {
    let fields = text.utf8.split(separator: 0x20, omittingEmptySubsequences: false)
    return fields.count == 5 && fields.allSatisfy { !$0.isEmpty && $0.allSatisfy(belongsInField) }
  }

  private static func belongsInField(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: "-"): true
    default: isWord(byte) && byte != UInt8(ascii: "_")
    }
  }

  /// Whether the text can be the name of a user.
  static func isUser(_ name: String) -> Bool {
    guard let first = name.utf8.first, isWord(first) else { return false }
    return name.utf8.allSatisfy { isWord($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
  }

  /// Whether the text can be the name of an environment variable.
  static func isVariable(_ name: String) -> Bool {
    guard let first = name.utf8.first, !DecimalText.isDigit(first) else { return false }
    return name.utf8.allSatisfy(isWord)
  }

  /// Throws where the text holds a line feed, a carriage return or a NUL.
  static func refuseLineBreaks(_ text: String, part: String) throws(CronTableError) {
    if text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0 }) { throw .lineBreak(part: part) }
  }

  /// Whether the byte is an ASCII letter or digit or `_`.
  static func isWord(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z") || DecimalText.isDigit(byte)
      || byte == UInt8(ascii: "_")
  }
}
