import SourceText

/// Where YAML ended a plain scalar earlier than a writer may have meant.
extension YAMLNode {
  /// The comment that stands right behind a plain scalar on its line, from `#` to the end of the line.
  ///
  /// A command such as `run: curl host # fragment` loses what stands there without a word.
  package var trailingComment: SourceSpan? {
    let record = record
    guard record.shape == .plain, record.start < record.end, table.origin == nil else { return nil }
    let bytes = table.source.bytes
    var start = Int(record.end)
    while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    guard start < bytes.count, start > Int(record.end), bytes[start] == UInt8(ascii: "#") else { return nil }
    var end = start
    while end < bytes.count, !ScalarPlaces.isBreak(bytes[end]) { end += 1 }
    while bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return SourceSpan(file: table.source.id, start: start, end: end)
  }

  /// The source bytes that a range of the text's own bytes stands for; the whole content where the range lies outside.
  package func contentSpan(of range: Range<Int>) -> SourceSpan {
    if record.marks.contains(.verbatim) { return contentSpan.inner(range) }
    return table.textPlaces.place(of: range, in: text, writtenAt: span) ?? contentSpan
  }
}

extension YAMLEntry {
  /// Whether it is a key of a flow mapping without a colon: `b` in `{run: echo a, b}`, where a comma split a text.
  package var isBare: Bool {
    guard value.isEmptyScalar, value.via == key.via else { return false }
    let bytes = key.table.source.bytes
    let gap = Int(key.record.end)..<max(Int(key.record.end), Int(value.record.start))
    return !bytes[gap].contains(UInt8(ascii: ":")) && !key.isEmptyScalar
  }
}
