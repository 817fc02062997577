import SwiftSpecs

/// A Swift file with its outline and its place among the joined sources.
final class OutlinedFile: Sendable {
  /// The file's bytes.
  let bytes: [UInt8]
  /// Its brackets and comments.
  let outline: SwiftOutline
  /// Where its first byte stands in the joined sources.
  let base: UInt32

  /// A file at a place.
  init(_ bytes: [UInt8], base: UInt32) {
    self.bytes = bytes
    self.base = base
    outline = SwiftOutline(bytes)
  }

  /// The offset of a line and a column, both from one; the column counts bytes.
  func offset(line: Int, column: Int) -> Int {
    guard line >= 1, line <= outline.lines.count else { return bytes.count }
    return min(outline.lines[line - 1] + max(column, 1) - 1, bytes.count)
  }

  /// A range of this file in the joined sources.
  func joined(_ range: Range<Int>) -> Range<UInt32> {
    base + UInt32(range.lowerBound)..<base + UInt32(range.upperBound)
  }

  /// Where the name of what is called begins: names, dots and a list of types between angle brackets.
  func calleeStart(before offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    if start > 0, bytes[start - 1] == UInt8(ascii: ">") {
      var depth = 0
      repeat {
        start -= 1
        if bytes[start] == UInt8(ascii: ">") { depth += 1 }
        if bytes[start] == UInt8(ascii: "<") { depth -= 1 }
      } while depth > 0 && start > 0
    }
    while start > 0, isNamePart(bytes[start - 1]) { start -= 1 }
    return start
  }

  /// The closure that stands behind a call.
  func closure(behind offset: Int) -> SwiftOutline.Group? {
    var place = offset
    while place < bytes.count, isBlank(bytes[place]) { place += 1 }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "{") else { return nil }
    return outline.group(at: place)
  }

  /// What stands between the commas of a group.
  func arguments(of group: SwiftOutline.Group) -> [CallText.Argument] {
    var found: [CallText.Argument] = []
    var start = group.open + 1
    var colon: Int?
    for mark in group.marks + [group.close] {
      if mark < group.close, bytes[mark] == UInt8(ascii: ":") {
        if colon == nil { colon = mark }
        continue
      }
      if let argument = argument(of: group, from: start, to: mark, colon: colon) { found.append(argument) }
      start = mark + 1
      colon = nil
    }
    return found
  }

  private func argument(
    of group: SwiftOutline.Group, from start: Int, to end: Int, colon: Int?
  ) -> CallText.Argument? {
    let whole = trimmed(start..<end)
    guard !whole.isEmpty else { return nil }
    guard let colon else {
      return CallText.Argument(label: joined(whole), value: joined(whole), name: "")
    }
    let label = trimmed(start..<colon)
    let value = trimmed(colon + 1..<end)
    if bytes[group.open] == UInt8(ascii: "[") {
      return CallText.Argument(label: joined(label), value: joined(value), name: "")
    }
    // A colon behind anything but a name belongs to a condition.
    guard bytes[label].allSatisfy({ isNamePart($0) && $0 != UInt8(ascii: ".") }) else {
      return CallText.Argument(label: joined(whole), value: joined(whole), name: "")
    }
    let name = String(decoding: bytes[label].filter { $0 != UInt8(ascii: "`") }, as: UTF8.self)
    return CallText.Argument(label: joined(label), value: joined(value), name: name)
  }

  /// A range without the blanks and comments around it.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      if isBlank(bytes[start]) {
        start += 1
      } else if let comment = outline.comment(at: start) {
        start = min(comment.upperBound, end)
      } else {
        break
      }
    }
    while start < end {
      if isBlank(bytes[end - 1]) {
        end -= 1
      } else if let comment = outline.comment(before: end), comment.lowerBound >= start {
        end = comment.lowerBound
      } else {
        break
      }
    }
    return start..<end
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  private func isNamePart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x61 < 26 || byte &- 0x41 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "`")
  }
}
