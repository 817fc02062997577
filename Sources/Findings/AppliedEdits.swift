import SourceText

extension [Edit] {
  /// The file's content after these edits; nil when two of them overlap or one lies outside the file.
  ///
  /// Edits of other files are passed over, so that a fix of several files is applied to each in turn.
  package func applied(to file: SourceFile) -> [UInt8]? {
    guard let edits = inOrder(within: file) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(edits.reduce(file.bytes.count) { $0 + $1.text.utf8.count })
    var position = 0
    for edit in edits {
      result.append(contentsOf: file.bytes[position..<Int(edit.span.start)])
      result.append(contentsOf: edit.text.utf8)
      position = Int(edit.span.end)
    }
    result.append(contentsOf: file.bytes[position...])
    return result
  }

  /// The edits of one file in order of place; nil when two overlap or one lies outside the file.
  ///
  /// Insertions at one point keep their given order, and stand before a replacement that begins there.
  package func inOrder(within file: SourceFile) -> [Edit]? {
    let own = enumerated().filter { $0.element.span.file == file.id }
    let ordered = own.sorted { ($0.element.span, $0.offset) < ($1.element.span, $1.offset) }.map(\.element)
    var position = 0
    for edit in ordered {
      guard Int(edit.span.start) >= position, Int(edit.span.end) <= file.bytes.count else { return nil }
      position = Int(edit.span.end)
    }
    return ordered
  }
}
