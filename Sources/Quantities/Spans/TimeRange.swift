/// An estimate of a duration: between `low` and `high`, which are the same when one number was given.
package struct TimeRange: Quantity {
  /// The least time it takes.
  package let low: TimeSpan
  /// The most time it takes.
  package let high: TimeSpan

  /// The range between two spans, whichever is the larger.
  package init(_ one: TimeSpan, _ other: TimeSpan) {
    low = min(one, other)
    high = max(one, other)
  }

  /// A range of one value.
  package init(_ span: TimeSpan) { self.init(span, span) }

  /// Nothing to nothing.
  package static let zero = TimeRange(.zero)

  package static func + (left: TimeRange, right: TimeRange) -> TimeRange {
    TimeRange(left.low + right.low, left.high + right.high)
  }

  /// Reads `15m` or `15m..30m`.
  package init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    guard let dots = firstDots(in: bytes) else {
      self.init(try TimeSpan(parsing: bytes))
      return
    }
    let low = try shifted(by: 0) { () throws(Misread) in try TimeSpan(parsing: bytes[..<dots]) }
    let high = try shifted(by: dots + 2 - bytes.startIndex) { () throws(Misread) in
      try TimeSpan(parsing: bytes[(dots + 2)...])
    }
    guard low <= high else {
      throw Misread(
        0..<bytes.count, "the range ends below its start", expected: "the smaller duration first",
        suggestion: "\(high)..\(low)")
    }
    self.init(low, high)
  }

  /// The canonical text: `15m` or `15m..30m`.
  package var description: String { low == high ? low.description : "\(low)..\(high)" }
}

/// The index of the first `..` in `bytes`.
func firstDots(in bytes: ArraySlice<UInt8>) -> Int? {
  guard bytes.count >= 2 else { return nil }
  return (bytes.startIndex..<bytes.endIndex - 1).first { bytes[$0] == 0x2E && bytes[$0 + 1] == 0x2E }
}

/// What `read` gives, its error moved to the right by `distance` bytes and its suggestion dropped, for it is of a part.
func shifted<Value>(by distance: Int, _ read: () throws(Misread) -> Value) throws(Misread) -> Value {
  do {
    return try read()
  } catch {
    var moved = error
    moved.range = error.range.lowerBound + distance..<error.range.upperBound + distance
    moved.suggestion = nil
    throw moved
  }
}
