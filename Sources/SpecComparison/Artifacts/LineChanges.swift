/// The lines by which two texts differ.
package struct LineChanges: Sendable {
  /// A line of one of the two texts, or of both.
  package enum Line: Hashable, Sendable {
    case same(String)
    case removed(String)
    case added(String)
  }

  /// A stretch of changes with the lines around it.
  package struct Hunk: Sendable {
    /// The number of its first line in the text before.
    package let before: Int
    /// The number of its first line in the text after.
    package let after: Int
    /// Its lines.
    package let lines: [Line]
  }

  private let lines: [Line]

  /// The lines that differ, as few as can be where the texts are not too unlike.
  package init(from before: [UInt8], to after: [UInt8]) {
    let (old, new) = (Self.lines(of: before), Self.lines(of: after))
    var head = 0
    while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    let (one, two) = (old[head..<(old.count - tail)], new[head..<(new.count - tail)])
    lines =
      old[..<head].map(Line.same) + LineMatch.lines(one, two)
      + old[(old.count - tail)...].map(Line.same)
  }

  /// How many lines are new.
  package var added: Int { lines.count { if case .added = $0 { true } else { false } } }
  /// How many lines are gone.
  package var removed: Int { lines.count { if case .removed = $0 { true } else { false } } }

  private static func lines(of bytes: [UInt8]) -> [String] {
    var parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The stretches of changes, each with up to three lines around it.
  package var hunks: [Hunk] {
    let changed = lines.indices.filter { if case .same = lines[$0] { false } else { true } }
    var ranges: [Range<Int>] = []
    for index in changed {
      let range = max(0, index - 3)..<min(lines.count, index + 4)
      if let last = ranges.last, last.upperBound >= range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    return ranges.map { range in
      let ahead = lines[..<range.lowerBound]
      return Hunk(
        before: 1 + ahead.count { if case .added = $0 { false } else { true } },
        after: 1 + ahead.count { if case .removed = $0 { false } else { true } }, lines: Array(lines[range]))
    }
  }
}
