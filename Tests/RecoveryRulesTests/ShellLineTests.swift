import Testing

@testable import RecoveryRules

@Suite("The words of a command") struct ShellLineTests {
  /// The words, a separator in angle brackets, a new line as `/`.
  private func outline(_ text: String) -> String {
    var line = 0
    return ShellLine.words(of: text).map { word in
      defer { line = word.line }
      return (word.line > line ? "/ " : "") + (word.isSeparator ? "<\(word.text)>" : word.text)
    }.joined(separator: " ")
  }

  @Test(
    "quotes come off, comments are left out, lines that end in a backslash go on",
    arguments: [
      ("bq cp a 'b c' \"d\\\"e\"", "bq cp a b c d\"e"),
      ("a \\\n  --b\nc", "a --b / c"),
      ("a # b; c\nd#e '#f'", "a / d#e #f"),
      ("a;b|c||d&&e", "a <;> b <|> c <|> <|> d <&> <&> e"),
      ("a 2>&1 &>f; b &", "a 2>&1 &>f <;> b <&>"),
      ("X=$(a b) `c`", "X=$ <(> a b <)> <`> c <`>"),
      ("\"(a;b)\" '|'", "(a;b) |"),
      ("", ""),
      ("\\", "\\"),
      ("'a", "a"),
    ])
  func words(_ text: String, _ expected: String) {
    #expect(outline(text) == expected)
  }

  @Test("each word knows its bytes")
  func ranges() {
    let text = "é 'b c' \\\n  d;e"
    let bytes = Array(text.utf8)
    let found = ShellLine.words(of: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(found == ["é", "'b c'", "d", ";", "e"])
  }
}

@Suite("The day in a name") struct DatedNameTests {
  @Test(
    "a name that a pattern gave says its day",
    arguments: [
      ("dump-%Y%m%d.rdb", "dump-20241213.rdb", "2024-12-13"),
      ("%Y/%m/%d/%H%M%S.sql", "2024/02/29/235959.sql", "2024-02-29"),
      ("dump-%Y%m.rdb", "dump-202412.rdb", nil),
      ("dump-%Y%m%d.rdb", "dump-20240230.rdb", nil),
      ("dump-%Y%m%d.rdb", "dump-%Y%m%d.rdb", nil),
      ("dump-%Y%m%d.rdb", "dump-2024121.rdb", nil),
      ("dump-%Y%m%d.rdb", "other-20241213.rdb", nil),
      ("dump-%Y%m%d.rdb", "dump-20241213.rdb.gz", nil),
      ("dump-%j.rdb", "dump-001.rdb", nil),
    ])
  func days(_ pattern: String, _ name: String, _ expected: String?) {
    #expect(DatedName.stamp(in: name, by: pattern)?.day.description == expected)
  }
}
