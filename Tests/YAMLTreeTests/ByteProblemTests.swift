import Testing

@testable import YAMLTree

@Suite("Bytes that are no text are refused with one problem")
struct ByteProblemTests {
  @Test(
    "encodings and control characters",
    arguments: [
      (
        [0x61, 0x3A, 0x20, 0xE9, 0x0A],
        "encoding: the file is not UTF-8: byte E9 at offset 3 @ 3[\u{FFFD}] = save it as UTF-8"
      ),
      (
        [0x61, 0xC0, 0x80],
        "encoding: the file is not UTF-8: byte C0 at offset 1 @ 1[\u{FFFD}] = save it as UTF-8"
      ),
      (
        [0xED, 0xA0, 0x80],
        "encoding: the file is not UTF-8: byte ED at offset 0 @ 0[\u{FFFD}] = save it as UTF-8"
      ),
      (
        [0x61, 0xE6, 0xBC],
        "encoding: the file is not UTF-8: byte E6 at offset 1 @ 1[\u{FFFD}] = save it as UTF-8"
      ),
      (
        [0xFF, 0xFE, 0x61, 0x00],
        "encoding: the file is written in UTF-16 @ 0[\u{FFFD}\u{FFFD}] (a byte order mark of UTF-16) = save it as UTF-8"
      ),
      (
        [0xFE, 0xFF, 0x00, 0x61],
        "encoding: the file is written in UTF-16 @ 0[\u{FFFD}\u{FFFD}] (a byte order mark of UTF-16) = save it as UTF-8"
      ),
      ([0x61, 0x00, 0x62], "binary: the file is not text: NUL byte at offset 1 @ 1[\u{0}]"),
      (
        [0x61, 0x07],
        "binary: the control character U+0007 may not stand in YAML @ 1[\u{7}]"
          + " = remove it, or write it as an escape in double quotes"
      ),
      (
        [0xC2, 0x81],
        "binary: the control character U+0081 may not stand in YAML @ 0[\u{81}]"
          + " = remove it, or write it as an escape in double quotes"
      ),
    ] as [([UInt8], String)])
  func refused(_ bytes: [UInt8], _ picture: String) {
    let file = YAMLFile.of(bytes)
    #expect(file.pictures == [picture])
    #expect(file.documents.isEmpty)
  }

  @Test(
    "every character that YAML allows is read",
    arguments: ["\u{85}", "\u{A0}", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "\u{10000}", "\u{10FFFF}"])
  func allowed(_ character: String) { #expect(YAMLFile.of("\"\(character)x\"").problems == []) }

  @Test("a file beyond 64 MiB is not read")
  func large() {
    let file = YAMLFile.of([UInt8](repeating: 0x23, count: (64 << 20) + 1))
    #expect(file.pictures == ["size: the file is larger than 64 MiB @ ^0 = split it into several files"])
  }

  @Test("more anchors than a hundred thousand are not read")
  func names() {
    let file = YAMLFile.of(String(repeating: "- &a x\n", count: 100_001))
    #expect(file.problems.map(\.message) == ["the file holds more than 100000 anchors and tags"])
    #expect(file.documents.first?.isBroken == true)
  }

  @Test(
    "an empty file, one of blanks or comments has no document",
    arguments: ["", "\u{FEFF}", "\n\n", "# a\n", "   "])
  func empty(_ text: String) {
    #expect(YAMLFile.of(text).documents.isEmpty)
    #expect(YAMLFile.of(text).problems == [])
  }
}
