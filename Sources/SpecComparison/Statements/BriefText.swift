import SourceText

/// Texts of a spec as a line of a comparison shows them: without secrets, on one line, and no longer than need be.
package enum BriefText {
  /// How many characters are shown.
  static let most = 72

  /// Two texts, each cut where it is long, so that what differs is to be seen.
  static func of(_ before: String?, _ after: String?) -> (String?, String?) {
    guard let before, let after else { return (before.map(of), after.map(of)) }
    let (one, two) = (plain(before), plain(after))
    guard cut(one) == cut(two) else { return (cut(one), cut(two)) }
    let same = zip(one, two).prefix { $0 == $1 }.count
    let start = max(0, same - 12)
    return (cut("..." + one.dropFirst(start)), cut("..." + two.dropFirst(start)))
  }

  /// One text.
  static func of(_ text: String) -> String { cut(plain(text)) }

  /// A text with every secret and every line break taken out of it.
  private static func plain(_ text: String) -> String {
    let lines = withoutSecrets(text).split(whereSeparator: \.isNewline)
    return lines.map { $0.drop { $0 == " " } }.joined(separator: " ")
  }

  /// A text with stars in the place of every secret.
  package static func withoutSecrets(_ text: String) -> String {
    let secrets = PlainSecret.all(in: text)
    guard !secrets.isEmpty else { return text }
    var bytes = Array(text.utf8)
    for secret in secrets.reversed() { bytes.replaceSubrange(secret.range, with: Array("***".utf8)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func cut(_ text: String) -> String {
    text.count > most ? text.prefix(most - 3) + "..." : text
  }
}
