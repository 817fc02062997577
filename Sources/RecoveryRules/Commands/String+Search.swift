extension String {
  /// Whether a text stands in this one, whatever the case of its letters.
  func holds(_ other: String) -> Bool {
    var other = other
    return other.withUTF8 { range(of: $0) != nil }
  }

  /// Where some bytes stand first, within some of this text's where these are given, whatever the case of letters.
  func range(of wanted: UnsafeBufferPointer<UInt8>, in bounds: Range<Int>? = nil) -> Range<Int>? {
    var own = self
    return own.withUTF8 { $0.range(of: wanted, in: bounds ?? 0..<$0.count) }
  }

  /// The same for a text.
  func range(of wanted: String, in bounds: Range<Int>) -> Range<Int>? {
    var wanted = wanted
    return wanted.withUTF8 { range(of: $0, in: bounds) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where some bytes stand first within some of these, whatever the case of letters.
  fileprivate func range(of wanted: Self, in bounds: Range<Int>) -> Range<Int>? {
    guard let first = wanted.first?.small else { return bounds.lowerBound..<bounds.lowerBound }
    guard wanted.count <= bounds.count, bounds.upperBound <= count else { return nil }
    // A letter and its capital differ in one bit alone.
    let either: UInt8 = first &- 0x61 < 26 ? 0x20 : 0
    var start = bounds.lowerBound
    let last = bounds.upperBound - wanted.count
    while start <= last {
      if self[start] | either == first {
        var length = 1
        while length < wanted.count, self[start + length].small == wanted[length].small { length += 1 }
        if length == wanted.count { return start..<(start + length) }
      }
      start += 1
    }
    return nil
  }
}

extension UInt8 {
  /// The small letter of a capital one, else itself.
  fileprivate var small: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
