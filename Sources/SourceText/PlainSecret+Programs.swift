/// The forms in which certain programs take a password, and which mean something else to all others.
extension PlainSecret {
  /// A flag of one letter.
  private struct Letter {
    let letter: UInt8
    /// Whether the value stands right behind it, without a blank.
    let isJoined: Bool
    /// Whether the value is a name, a colon and the password.
    var isNamed = false
    let programs: Set<String>
  }

  private static let letters = [
    Letter(
      letter: UInt8(ascii: "p"), isJoined: true,
      programs: [
        "mysql", "mysqldump", "mysqladmin", "mysqlcheck", "mysqlpump", "mysqlbinlog", "mariadb",
        "mariadb-dump",
        "mariadb-admin", "mariadb-backup", "xtrabackup", "sshpass", "7z", "7za",
      ]),
    Letter(
      letter: UInt8(ascii: "p"), isJoined: false,
      programs: ["mongo", "mongosh", "mongodump", "mongorestore", "mydumper", "myloader", "sshpass"]),
    Letter(letter: UInt8(ascii: "a"), isJoined: false, programs: ["redis-cli", "valkey-cli"]),
    Letter(letter: UInt8(ascii: "P"), isJoined: false, programs: ["sqlcmd", "bcp"]),
    Letter(letter: UInt8(ascii: "P"), isJoined: true, programs: ["sqlcmd", "bcp"]),
    Letter(letter: UInt8(ascii: "u"), isJoined: false, isNamed: true, programs: ["curl"]),
  ]

  /// What Oracle's programs log on by: `user/password@database`.
  private static let connecting: Set<String> = ["rman", "sqlplus", "expdp", "impdp", "exp", "imp", "sqlldr"]

  /// `mysqldump -pSECRET`, `redis-cli -a SECRET`, `curl -u user:SECRET`.
  static func byLetter(at position: Int, in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> PlainSecret? {
    guard position > bytes.startIndex, bytes[position - 1] == 0x20, position + 2 < bytes.endIndex else {
      return nil
    }
    let isJoined = bytes[position + 2] != 0x20
    let flag = letters.first { flag in
      flag.letter == bytes[position + 1] && flag.isJoined == isJoined
        && runs(flag.programs, before: position, in: bytes)
    }
    guard let flag else { return nil }
    var start = position + (isJoined ? 2 : 3)
    if flag.isNamed {
      let end = bytes[start...].firstIndex(of: 0x20) ?? bytes.endIndex
      guard let colon = bytes[start..<end].firstIndex(of: UInt8(ascii: ":")) else { return nil }
      start = colon + 1
    }
    return value(at: start, in: bytes, password)
  }

  /// `sqlpackage /SourcePassword:SECRET`, or `/sp:SECRET`.
  static func behindSlash(at position: Int, in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> PlainSecret? {
    let start = wordStart(before: position, in: bytes)
    guard start < position, bytes[start] == UInt8(ascii: "/") else { return nil }
    let name = bytes[(start + 1)..<position]
    let isShort = ["sp", "tp"].contains { name.count == 2 && name.hasPlainEnd($0) }
    guard isShort || name.hasPlainEnd("password"), runs(["sqlpackage"], before: start, in: bytes) else {
      return nil
    }
    return value(at: position + 1, in: bytes, password)
  }

  /// `rman target user/SECRET@database`.
  static func inConnection(at position: Int, in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> PlainSecret? {
    let start = wordStart(before: position, in: bytes)
    guard let slash = bytes[start..<position].firstIndex(of: UInt8(ascii: "/")), slash > start,
      bytes[start].isOfWord
    else { return nil }
    let value = bytes[(slash + 1)..<position]
    guard value.count >= password.least, value.isSecret, runs(connecting, before: start, in: bytes) else {
      return nil
    }
    return PlainSecret(password.kind, (slash + 1)..<position)
  }

  private static let password = (kind: "a password", least: 6)

  /// Where the word begins that goes on before a place.
  private static func wordStart(before position: Int, in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    bytes[..<position].lastIndex { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }.map { $0 + 1 } ?? bytes.startIndex
  }

  /// Whether a word before a place, in the same command, is one of some programs, whatever folder it is in.
  private static func runs(
    _ programs: Set<String>, before position: Int, in bytes: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    var end = position
    while end > bytes.startIndex {
      let last = bytes[end - 1]
      if last <= 0x20 {
        // A line goes on behind a backslash.
        let goesOn = end - 1 > bytes.startIndex && bytes[end - 2] == 0x5C
        if last == 0x0A, !goesOn { return false }
        end -= 1
        continue
      }
      if Set(";|&(`".utf8).contains(last) { return false }
      let start = bytes[..<end].lastIndex { $0 <= 0x20 || Set("/;|&(`'\"".utf8).contains($0) }
      let word = start.map { $0 + 1 } ?? bytes.startIndex
      if word < end, programs.contains(String(decoding: bytes[word..<end], as: UTF8.self)) { return true }
      end = min(word, end - 1)
    }
    return false
  }
}
