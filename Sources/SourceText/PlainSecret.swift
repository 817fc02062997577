/// A secret that stands in a text for everybody to read.
///
/// Only what has the form of a real one is taken for a secret: a variable, a path, the name of a secret in a vault and
/// what examples write in its place are none. Whatever shows a line of a spec leaves these bytes out.
package struct PlainSecret: Hashable, Sendable {
  /// What it is, with its article: `a password in an address`.
  package let kind: String
  /// The bytes of it that must not be shown.
  package let range: Range<Int>

  /// A secret of a kind in a range of bytes.
  init(_ kind: String, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// The secrets of a text, in their order; offsets are those of its UTF-8.
  package static func all(in text: String) -> [PlainSecret] {
    var text = text
    return text.withUTF8 { all(in: $0) }
  }

  /// The secrets among some bytes, in their order; offsets are those of the slice.
  package static func all(in bytes: ArraySlice<UInt8>) -> [PlainSecret] {
    bytes.withUnsafeBufferPointer { all(in: $0) }.map {
      PlainSecret(
        $0.kind, $0.range.lowerBound + bytes.startIndex..<$0.range.upperBound + bytes.startIndex)
    }
  }

  private static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [PlainSecret] {
    var found: [PlainSecret] = []
    var position = 0
    while position < bytes.count {
      if bytes[position].mayBeginSecret, let secret = secret(at: position, in: bytes[...]) {
        found.append(secret)
        position = max(position + 1, secret.range.upperBound)
      } else {
        position += 1
      }
    }
    return found
  }

  /// The secret that a byte begins, or announces, one of those that may. The byte behind it is looked at next: nearly all begin nothing.
  private static func secret(at position: Int, in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> PlainSecret? {
    func isNext(_ fits: (UInt8) -> Bool) -> Bool {
      position + 1 < bytes.endIndex && fits(bytes[position + 1])
    }
    switch bytes[position] {
    case UInt8(ascii: "="): return assigned(at: position, in: bytes)
    case UInt8(ascii: ":"):
      return isNext { $0 == UInt8(ascii: "/") }
        ? inAddress(at: position, in: bytes) : behindSlash(at: position, in: bytes)
    case UInt8(ascii: "@"): return inConnection(at: position, in: bytes)
    case UInt8(ascii: "-"):
      guard isNext({ $0 == UInt8(ascii: "-") }) else { return byLetter(at: position, in: bytes) }
      return flagged(at: position, in: bytes) ?? header(at: position, in: bytes)
    case UInt8(ascii: "B"), UInt8(ascii: "b"):
      return isNext { $0 | 0x20 == UInt8(ascii: "e") } ? bearer(at: position, in: bytes) : nil
    case UInt8(ascii: "A"), UInt8(ascii: "g"), UInt8(ascii: "s"), UInt8(ascii: "x"):
      return isNext { seconds & 1 << UInt32($0 & 31) != 0 } ? token(at: position, in: bytes) : nil
    default: return nil
    }
  }
}

/// The forms in which secrets stand in commands and notes.
extension PlainSecret {
  /// Beginnings that belong to one kind of token, and how many letters and digits follow at least.
  private static let tokens: [(start: [UInt8], kind: String, least: Int)] = [
    ("AKIA", "an AWS access key", 16), ("ASIA", "an AWS access key", 16),
    ("AIza", "a Google API key", 35),
    ("ghp_", "a GitHub token", 30), ("gho_", "a GitHub token", 30), ("ghs_", "a GitHub token", 30),
    ("github_pat_", "a GitHub token", 30), ("glpat-", "a GitLab token", 20),
    ("sk_live_", "a Stripe key", 16), ("sk-ant-", "an API key", 20),
    ("xoxb-", "a Slack token", 20), ("xoxp-", "a Slack token", 20),
  ].map { (Array($0.0.utf8), $0.1, $0.2) }

  /// The second letters of their beginnings, a bit for each by its place in the alphabet.
  private static let seconds: UInt32 = tokens.reduce(0) { $0 | 1 << UInt32($1.start[1] & 31) }

  /// A token that says by its beginning what it is.
  private static func token(at position: Int, in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> PlainSecret? {
    guard position == bytes.startIndex || !bytes[position - 1].isOfWord else { return nil }
    for (start, kind, least) in tokens where bytes[position...].starts(with: start) {
      let end = bytes[(position + start.count)...].firstIndex { !$0.isOfWord && $0 != 0x2D } ?? bytes.endIndex
      guard end - position - start.count >= least, !bytes[position..<end].isPlaceholder else { return nil }
      return PlainSecret(kind, position..<end)
    }
    return nil
  }

  /// The head of a private key in PEM (RFC 7468).
  private static func header(at position: Int, in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> PlainSecret? {
    guard bytes[position...].starts(with: "-----BEGIN ".utf8) else { return nil }
    let rest = bytes[(position + 11)...].prefix(40)
    guard let end = rest.firstIndex(of: 0x2D), rest[..<end].hasEnd("PRIVATE KEY") else { return nil }
    return PlainSecret("a private key", position..<min(end + 5, bytes.endIndex))
  }

  /// `PGPASSWORD=…`, `--password=…`, `?token=…`, and PowerShell's `$env:PGPASSWORD = '…'`.
  private static func assigned(at position: Int, in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> PlainSecret?
  {
    if bytes[position...].starts(with: "= '".utf8) || bytes[position...].starts(with: "= \"".utf8) {
      return assignedApart(at: position, in: bytes)
    }
    let start = bytes[..<position].lastIndex { !$0.isOfWord && $0 != 0x2D }.map { $0 + 1 } ?? bytes.startIndex
    guard let kind = kind(named: bytes[start..<position]), !isMapping(start, in: bytes) else { return nil }
    return value(at: position + 1, in: bytes, kind)
  }

  /// A variable of PowerShell that is given a quoted text, with a space on either side of the sign.
  private static func assignedApart(
    at position: Int, in bytes: Slice<UnsafeBufferPointer<UInt8>>
  ) -> PlainSecret? {
    guard position > bytes.startIndex, bytes[position - 1] == 0x20 else { return nil }
    let end = position - 1
    guard let before = bytes[..<end].lastIndex(where: { !$0.isOfWord && $0 != 0x2D }),
      bytes[before] == UInt8(ascii: "$") || bytes[before] == UInt8(ascii: ":"),
      let kind = kind(named: bytes[(before + 1)..<end])
    else { return nil }
    return value(at: position + 2, in: bytes, kind)
  }

  /// `--password …`.
  private static func flagged(at position: Int, in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> PlainSecret? {
    guard bytes[position...].starts(with: "--".utf8),
      let end = bytes[position...].firstIndex(where: { !$0.isOfWord && $0 != 0x2D }), bytes[end] == 0x20,
      let kind = kind(named: bytes[position..<end])
    else { return nil }
    return value(at: end + 1, in: bytes, kind)
  }

  /// `Bearer …` (RFC 6750).
  private static func bearer(at position: Int, in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> PlainSecret? {
    guard bytes[position...].prefix(7).elementsEqual("Bearer ".utf8, by: { $0 | 0x20 == $1 | 0x20 }) else {
      return nil
    }
    return value(at: position + 7, in: bytes, (kind: "a token", least: 16))
  }

  /// The password of `scheme://user:password@host`, or a token in the user's place.
  private static func inAddress(at position: Int, in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> PlainSecret?
  {
    guard bytes[position...].starts(with: "://".utf8) else { return nil }
    let start = position + 3
    let end = bytes[start...].firstIndex {
      $0 <= 0x20 || $0 == 0x2F || $0 == 0x22 || $0 == 0x27 || $0 == 0x3F
    }
    guard let at = bytes[start..<(end ?? bytes.endIndex)].lastIndex(of: UInt8(ascii: "@")) else { return nil }
    guard let colon = bytes[start..<at].firstIndex(of: UInt8(ascii: ":")) else {
      let user = bytes[start..<at]
      let isToken = user.count >= 16 && user.isSecret && user.contains(where: \.isDigit)
      return isToken ? PlainSecret("a token in an address", start..<at) : nil
    }
    guard bytes[(colon + 1)..<at].isSecret else { return nil }
    return PlainSecret("a password in an address", (colon + 1)..<at)
  }

  /// What a name says of its value, and how long that is at the least; nil where it speaks of no secret.
  private static func kind(named name: Slice<UnsafeBufferPointer<UInt8>>) -> (kind: String, least: Int)? {
    // Names of anything else are many, and nearly all are told by their last letter.
    guard let last = name.last(where: \.isOfPlainWord) else { return nil }
    let kind = (password: ("a password", 6), key: ("a key", 16), token: ("a token", 16))
    func ends(_ word: String) -> Bool { name.hasPlainEnd(word) }
    switch last | 0x20 {
    case UInt8(ascii: "d"): return ends("password") || ends("passwd") ? kind.password : nil
    case UInt8(ascii: "e"): return ends("passphrase") ? kind.password : nil
    case UInt8(ascii: "h"): return ends("rediscliauth") ? kind.password : nil
    case UInt8(ascii: "y"):
      return ends("apikey") || ends("secretkey") || ends("accesskey") || ends("privatekey") ? kind.key : nil
    case UInt8(ascii: "t"): return ends("clientsecret") ? kind.key : nil
    case UInt8(ascii: "n"): return ends("token") ? kind.token : nil
    default: return nil
    }
  }

  /// Whether the pair that a name begins maps a variable to the name of a secret in a vault.
  private static func isMapping(_ start: Int, in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let word = bytes[..<start].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? bytes.startIndex
    if bytes[word..<start].hasEnd("-secrets=") { return true }
    let before = bytes[..<max(bytes.startIndex, word - 1)]
    return before.hasEnd("-secrets") || before.hasEnd("-secret")
  }

  /// The value that begins at a place, where it is a secret.
  static func value(
    at position: Int, in bytes: Slice<UnsafeBufferPointer<UInt8>>, _ kind: (kind: String, least: Int)
  ) -> PlainSecret? {
    var start = position
    // Between quotes of YAML, those of the shell are written with a backslash.
    if bytes[start...].starts(with: [0x5C, 0x22]) { start += 1 }
    let quote = bytes[start...].first.flatMap { $0 == 0x22 || $0 == 0x27 ? $0 : nil }
    if quote != nil { start += 1 }
    let ends: Set<UInt8> = quote.map { [$0, 0x5C] } ?? Set(" \t\n\r;&|)\"'`,}\\".utf8)
    let end = bytes[start...].firstIndex(where: ends.contains) ?? bytes.endIndex
    let value = bytes[start..<end]
    guard value.count >= kind.least, value.isSecret else { return nil }
    guard kind.least < 16 || value.contains(where: \.isDigit) else { return nil }
    return PlainSecret(kind.kind, start..<end)
  }
}
