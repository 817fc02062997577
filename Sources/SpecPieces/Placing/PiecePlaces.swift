import Findings
import RecoveryYAML
import SourceText
import YAMLTree

/// Where a piece can be put into a system, the best place first.
struct PiecePlaces {
  private let target: TargetSystem
  private let kind: PieceKind
  private let bytes: [UInt8]

  init(_ target: TargetSystem, _ kind: PieceKind) {
    self.target = target
    self.kind = kind
    bytes = target.file.source.bytes
  }

  /// The edits that would put it there.
  func edits(of piece: PieceField) -> [Edit] {
    guard let entry = target.root.entries.first(where: { $0.key.text == kind.section }) else {
      return newSection(piece)
    }
    let section = entry.value
    guard section.aliasSite == nil, !entry.isMerged, section.kind == .mapping || section.isEmptyScalar else {
      return []
    }
    if section.isEmptyScalar {
      let column = self.column(of: Int(entry.key.span.start))
      return [inserted(lines([piece], indent: column + 2), behind: Int(entry.key.span.end))]
    }
    guard section.style == .block, let first = section.entries.first(where: { _ in true }) else {
      return inFlow(section, piece)
    }
    let column = self.column(of: Int(first.key.span.start))
    return behind(section, column: column, lines([piece], indent: column), isApart: isApart(section))
  }

  /// The lines of fields at a column, each level as far in as the file has it.
  private func lines(_ fields: [PieceField], indent: Int) -> String {
    PieceText.lines(fields, indent: indent, step: 2)
  }

  /// Behind the last line of a block, with the comments that stand in it; and behind the empty lines that follow, which
  /// may belong to its last text.
  private func behind(_ block: YAMLNode, column: Int, _ text: String, isApart: Bool) -> [Edit] {
    var end = lineEnd(from: Int(lastByte(of: block)))
    while let next = line(at: end), isComment(next, from: column) { end = next.upperBound }
    var far = end
    while let next = line(at: far), isEmpty(next) { far = next.upperBound }
    let near = inserted((isApart ? "\n" : "") + text, at: end)
    return far == end ? [near] : [near, inserted(text, at: far)]
  }

  /// A section of its own, behind what the language has before it.
  private func newSection(_ piece: PieceField) -> [Edit] {
    let section = PieceField(kind.section, .fields([piece]))
    guard target.root.style == .block else { return inFlow(target.root, section) }
    let order = grammarCards.first { $0.name == "system" }?.fields.map(\.key) ?? []
    let place = order.firstIndex(of: kind.section) ?? order.count
    let entries = target.root.entries.filter { !$0.isMerged }
    let before = entries.filter { (order.firstIndex(of: $0.key.text) ?? 0) < place }
    guard let last = before.max(by: { $0.key.span.start < $1.key.span.start }) else { return [] }
    let column = self.column(of: Int(last.key.span.start))
    let text = lines([section], indent: column)
    let isApart = self.isApart(target.root)
    guard last.value.span.file == last.key.span.file, last.value.aliasSite == nil, !last.value.isEmptyScalar
    else {
      return [inserted((isApart ? "\n" : "") + text, behind: lineOfValue(last))]
    }
    return behind(last.value, column: column + 1, text, isApart: isApart)
  }

  /// The last byte of what an entry says, where that stands elsewhere or is nothing.
  private func lineOfValue(_ entry: YAMLEntry) -> Int {
    Int(entry.value.aliasSite?.end ?? max(entry.key.span.end, entry.value.span.end))
  }

  /// Between the braces of a mapping on one line, or on several.
  private func inFlow(_ section: YAMLNode, _ piece: PieceField) -> [Edit] {
    let (start, end) = (Int(section.span.start), Int(section.span.end))
    guard section.style == .flow, end - 1 > start, bytes[start] == UInt8(ascii: "{") else { return [] }
    let inner = PieceText.line([piece]).dropFirst().dropLast()
    let last = section.entries.map { max(Int(lastByte(of: $0.value)), Int($0.key.span.end)) }.max()
    guard let last else { return [edit(at: start + 1, String(inner))] }
    return [edit(at: last, ", \(inner)")]
  }

  /// Where the last thing ends that stands in a node, through every alias to where that stands.
  private func lastByte(of node: YAMLNode) -> UInt32 {
    if let alias = node.aliasSite { return alias.end }
    guard node.kind != .scalar, node.style == .block else { return node.span.end }
    var last = node.span.start
    for entry in node.entries where !entry.isMerged {
      last = max(last, max(entry.key.span.end, lastByte(of: entry.value)))
    }
    for item in node.items { last = max(last, lastByte(of: item)) }
    return max(last, node.span.end)
  }

  /// Whether the last entry of a mapping has an empty line above it, or above the comments that are its own.
  private func isApart(_ mapping: YAMLNode) -> Bool {
    let entries = mapping.entries.filter { !$0.isMerged }
    guard entries.count > 1, let last = entries.last else { return false }
    var start = lineStart(of: Int(last.key.span.start))
    while start > 0 {
      let above = lineStart(of: start - 1)
      if isEmpty(above..<start) { return true }
      guard isComment(above..<start, from: 0) else { return false }
      start = above
    }
    return false
  }

  private func inserted(_ text: String, behind offset: Int) -> Edit {
    inserted(text, at: lineEnd(from: offset))
  }

  /// An insertion of whole lines where one begins; a last line without an end gets one.
  private func inserted(_ text: String, at offset: Int) -> Edit {
    let isOpen = offset == bytes.count && bytes.last.map { $0 != 0x0A } ?? false
    return edit(at: offset, isOpen ? "\n" + text : text)
  }

  private func edit(at offset: Int, _ text: String) -> Edit {
    Edit(SourceSpan(file: target.file.source.id, start: offset, end: offset), text)
  }

  private func lineStart(of offset: Int) -> Int {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  /// Where the line behind the last byte of something begins; a block text may end with its line.
  private func lineEnd(from offset: Int) -> Int {
    if offset > 0, offset <= bytes.count, bytes[offset - 1] == 0x0A { return offset }
    return end(ofLineAt: offset)
  }

  private func end(ofLineAt offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return min(end + 1, bytes.count)
  }

  private func column(of offset: Int) -> Int { offset - lineStart(of: offset) }

  private func line(at start: Int) -> Range<Int>? {
    start < bytes.count ? start..<end(ofLineAt: start) : nil
  }

  private func isEmpty(_ line: Range<Int>) -> Bool {
    bytes[line].allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x0A }
  }

  private func isComment(_ line: Range<Int>, from column: Int) -> Bool {
    let spaces = bytes[line].prefix { $0 == 0x20 }.count
    return spaces >= column && bytes[line].dropFirst(spaces).first == UInt8(ascii: "#")
  }
}
