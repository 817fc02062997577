/// A stretch of bytes in one file: half open, and possibly empty where something should be inserted.
public struct SourceSpan: Hashable, Comparable, Sendable {
  /// The file it lies in.
  package let file: FileID
  /// The offset of its first byte.
  package let start: UInt32
  /// The offset just past its last byte; never less than `start`.
  package let end: UInt32

  /// The bytes from `start` up to `end`.
  package init(file: FileID, start: Int, end: Int) {
    self.file = file
    self.start = UInt32(clamping: start)
    self.end = UInt32(clamping: max(start, end))
  }

  /// The bytes from `start` up to `end`, which is not before it: what a parser has found needs no second look.
  package init(file: FileID, from start: UInt32, to end: UInt32) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// How many bytes it covers.
  package var length: Int { Int(end - start) }
  /// Whether it marks a point between two bytes.
  package var isEmpty: Bool { start == end }
  /// The empty span at its beginning.
  package var startPoint: SourceSpan { SourceSpan(file: file, start: Int(start), end: Int(start)) }
  /// The empty span at its end.
  package var endPoint: SourceSpan { SourceSpan(file: file, start: Int(end), end: Int(end)) }

  /// The smallest span that covers both; `self` where the other lies in another file.
  package func union(_ other: SourceSpan) -> SourceSpan {
    guard other.file == file else { return self }
    return SourceSpan(file: file, start: Int(min(start, other.start)), end: Int(max(end, other.end)))
  }

  /// The part of this span that a range of its own bytes names, for errors inside a value; both ends are clamped.
  package func inner(_ range: Range<Int>) -> SourceSpan {
    let low = min(max(0, range.lowerBound), length)
    let high = min(max(0, range.upperBound), length)
    return SourceSpan(file: file, start: Int(start) + low, end: Int(start) + high)
  }

  /// By file, then place, then the shorter first.
  public static func < (one: SourceSpan, other: SourceSpan) -> Bool {
    (one.file, one.start, one.end) < (other.file, other.start, other.end)
  }
}
