import SourceText

/// A syntax error as libyaml tells it, with the text around it: what the wording is made of.
///
/// libyaml speaks of simple keys and block nodes, and of where it gave up. People want to know what they wrote wrong, so
/// each of its texts has one of ours, chosen by what stands at the place.
struct SyntaxSlip {
  /// What libyaml found or did not find.
  let problem: String
  /// What it was doing; empty where it does not say.
  let context: String
  /// The offset at which it gave up.
  let at: Int
  /// The offset at which what it was doing began.
  let began: Int?
  /// The source.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The file.
  let file: FileID

  /// The byte at an offset; nil beyond the ends.
  func byte(_ offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }

  /// A span of the file.
  func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(file: file, start: range.lowerBound, end: range.upperBound)
  }

  /// The character at an offset, or the empty span at the end.
  func character(at offset: Int) -> SourceSpan {
    guard offset < bytes.count, !ScalarPlaces.isBreak(bytes[offset]) else { return span(offset..<offset) }
    return span(offset..<offset + max(UTF8Step.length(in: bytes, at: offset), 1))
  }

  /// The place of the error.
  var place: SourceSpan { character(at: at) }

  /// The line that holds an offset, without its break.
  func line(of offset: Int) -> Range<Int> {
    var start = min(offset, bytes.count)
    while start > 0, !ScalarPlaces.isBreak(bytes[start - 1]) { start -= 1 }
    var end = min(offset, bytes.count)
    while end < bytes.count, !ScalarPlaces.isBreak(bytes[end]) { end += 1 }
    return start..<end
  }

  /// What a line holds besides the blanks at its ends.
  func words(of line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    var end = line.upperBound
    while start < end, ScalarPlaces.isBlank(bytes[start]) { start += 1 }
    while end > start, ScalarPlaces.isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The last line before an offset's own that is not blank; nil where there is none.
  func lineBefore(_ offset: Int) -> Range<Int>? {
    var start = line(of: offset).lowerBound
    while start > 0 {
      let before = line(of: start - 1)
      if !words(of: before).isEmpty { return before }
      if before.lowerBound >= start { return nil }
      start = before.lowerBound
    }
    return nil
  }

  /// Whether nothing but blanks stands before an offset on its line.
  func isFirst(_ offset: Int) -> Bool { words(of: line(of: offset)).lowerBound >= offset }

  /// How far the words of an offset's line are indented.
  func indentation(of offset: Int) -> Int {
    let line = line(of: offset)
    return words(of: line).lowerBound - line.lowerBound
  }

  /// The first colon in a range with a blank (or the line's end) behind it.
  func keyColon(in range: Range<Int>) -> Int? {
    range.first { bytes[$0] == UInt8(ascii: ":") && byte($0 + 1).map(ScalarPlaces.isBlank) ?? true }
  }

  /// The first colon of a line that begins with `word:` and has no space behind it.
  func tightColon(in line: Range<Int>) -> Int? {
    var words = words(of: line)
    guard keyColon(in: words) == nil else { return nil }
    // The key may be the first of an item.
    while words.count > 2, bytes[words.lowerBound] == UInt8(ascii: "-"), bytes[words.lowerBound + 1] == 0x20 {
      words = self.words(of: words.lowerBound + 1..<words.upperBound)
    }
    let colon = words.first { bytes[$0] == UInt8(ascii: ":") }
    guard let colon, colon > words.lowerBound, byte(colon + 1) != UInt8(ascii: "/") else { return nil }
    let name = words.lowerBound..<colon
    return name.allSatisfy { bytes[$0] > 0x20 && bytes[$0] != 0x22 && bytes[$0] != 0x27 } ? colon : nil
  }

  /// The text of a range, fit for a message.
  func shown(_ range: Range<Int>) -> String {
    YAMLProblem.shown(String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self))
  }

  /// A problem at a place of this file.
  func problem(
    _ message: String, at span: SourceSpan? = nil, label: String = "", related: SourceSpan? = nil,
    _ relatedLabel: String = "", help: String = "", replacement: String? = nil
  ) -> YAMLProblem {
    YAMLProblem(
      .syntax, message, at: span ?? place, label: label, related: related, relatedLabel: relatedLabel,
      help: help, replacement: replacement)
  }
}
