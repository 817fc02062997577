import SourceText

/// What a Swift file declares by itself: whether it imports Holdfast, and which specs stand at its top.
///
/// It is read off the file's outline, without a compiler: most Swift files are no specs, and none of those is compiled.
package struct DeclaredSpecs: Sendable {
  /// A spec.
  package struct Spec: Sendable {
    /// The name of its type.
    package let name: String
    /// Where the name stands.
    package let place: Range<Int>
  }

  /// Whether there is an `import Holdfast`.
  package private(set) var importsHoldfast = false
  /// Whether one of its types is marked as the program's entry.
  package private(set) var hasMain = false
  /// The types at the top of the file that say of themselves that they are a `RecoverySpec`, in order, each once; those that
  /// no other file may see are parts of another one.
  package private(set) var specs: [Spec] = []

  /// Whether the file is a spec by itself.
  package var isSpec: Bool { importsHoldfast && (hasMain || !specs.isEmpty) }

  /// Reads a file whatever it holds.
  package init(_ bytes: [UInt8]) {
    let words = Word.all(in: bytes)
    for (index, word) in words.enumerated() {
      switch word.text {
      case "import": if words.following(index, is: "Holdfast") { importsHoldfast = true }
      case "@main": hasMain = true
      case "struct", "class", "enum", "extension":
        if let spec = Self.spec(at: index, of: words), !specs.contains(where: { $0.name == spec.name }) {
          specs.append(spec)
        }
      default: break
      }
    }
  }

  /// The spec that a keyword declares: `struct Orders: RecoverySpec`.
  private static func spec(at index: Int, of words: [Word]) -> Spec? {
    guard index + 2 < words.count, words[index + 2].text == ":" else { return nil }
    let modifiers = words[..<index].reversed().prefix {
      modifierWords.contains($0.text) || $0.text.first == "@"
    }
    guard !modifiers.contains(where: { $0.text == "private" || $0.text == "fileprivate" }) else { return nil }
    let kinds = words[(index + 3)...].prefix { $0.text != "{" && $0.text != "where" }
    guard kinds.contains(where: { $0.text == "RecoverySpec" }) else { return nil }
    return Spec(name: words[index + 1].text, place: words[index + 1].place)
  }

  private static let modifierWords: Set<String> = [
    "public", "package", "internal", "private", "fileprivate", "final", "open", "nonisolated",
  ]
}

/// A word, or a sign by itself, outside of all brackets, comments and texts.
private struct Word {
  let text: String
  let place: Range<Int>

  static func all(in bytes: [UInt8]) -> [Word] {
    let outline = SwiftOutline(bytes)
    var words: [Word] = []
    var texts = outline.texts[...]
    var offset = 0
    while offset < bytes.count {
      while let text = texts.first, text.upperBound <= offset { texts.removeFirst() }
      if let comment = outline.comment(at: offset) {
        offset = max(comment.upperBound, offset + 1)
      } else if let text = texts.first, text.contains(offset) {
        offset = max(text.upperBound, offset + 1)
      } else if let group = outline.group(at: offset) {
        words.append(Word(String(UnicodeScalar(bytes[offset])), offset..<offset + 1))
        offset = group.close + 1
      } else if isOfWord(bytes[offset]) || bytes[offset] == UInt8(ascii: "@") {
        var end = offset + 1
        while end < bytes.count, isOfWord(bytes[end]) { end += 1 }
        let name = bytes[offset..<end].filter { $0 != UInt8(ascii: "`") }
        words.append(Word(String(decoding: name, as: UTF8.self), offset..<end))
        offset = end
      } else {
        if bytes[offset] > 0x20 {
          words.append(Word(String(UnicodeScalar(bytes[offset])), offset..<offset + 1))
        }
        offset += 1
      }
    }
    return words
  }

  private init(_ text: String, _ place: Range<Int>) {
    self.text = text
    self.place = place
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x61 < 26 || byte &- 0x41 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "`")
  }
}

extension [Word] {
  /// Whether a word stands behind another.
  fileprivate func following(_ index: Int, is text: String) -> Bool {
    index + 1 < count && self[index + 1].text == text
  }
}
