import Testing

@testable import Reports

@Suite struct CellWidthTests {
  private func width(_ text: String) -> Int {
    var cells = CellWidth()
    return text.unicodeScalars.reduce(0) { $0 + cells.add($1) }
  }

  @Test(
    "characters take the cells that terminals give them",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("東京", 4), ("ｱ", 1), ("Ａ", 2), ("한글", 4),
      ("ᄒ\u{1161}\u{11AB}", 2),
      ("🔥", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2), ("👍🏽", 2), ("👩\u{200D}💻", 2),
      ("👨\u{200D}👩\u{200D}👧\u{200D}👦", 2), ("🇯🇵", 2), ("a\u{200D}b", 2), ("، ", 2), ("ไทย", 3), ("กำ", 2),
      ("נְ", 1),
      ("→", 1), ("…", 1), ("€", 1), ("\u{3000}", 2), ("𠀀", 2), ("㉈", 1), ("🀄", 2), ("⌚", 2), ("☎", 1),
    ])
  func widths(text: String, expected: Int) {
    #expect(width(text) == expected)
  }
}
